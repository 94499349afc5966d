/** The first lines of every generated TypeScript file. */
export function header(provider: string, about: string): string {
  return `// Generated from specs/${provider}/openapi.yaml by tools/generate. Do not edit: change the document, then run
// \`pnpm generate ${provider}\`.
//
// ${about}

`;
}
