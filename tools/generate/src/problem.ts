/** Something wrong in a document, with the place to mend it. */
export interface Problem {
  /** File as shown to people, from the repository's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** `file:line:column  rule  message`, the form editors turn into links. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}  ${problem.message}`;
}

/** Problems in reading order, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const text = describeProblem(problem);
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .sort(
      (left, right) =>
        compare(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        compare(left.rule, right.rule) ||
        compare(left.message, right.message),
    );
}

/** By code units, so that the order is the same on every machine. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The document is wrong; nothing was generated from it. */
export class DocumentError extends Error {
  readonly problems: readonly Problem[];

  constructor(provider: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${count} in specs/${provider}\n${problems.map(describeProblem).join("\n")}`);
    this.name = "DocumentError";
    this.problems = problems;
  }
}
