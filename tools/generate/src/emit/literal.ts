import { lineWidth } from "./text.ts";

/** A piece of source text among values, such as the name of a constant. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A member that is computed when it is read, for constants that refer to each other in a circle. */
export class Getter {
  readonly type: string;
  readonly value: Value;

  constructor(type: string, value: Value) {
    this.type = type;
    this.value = value;
  }
}

/** What can be written as an expression. Members that are `undefined` are left out. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Code
  | readonly Value[]
  | { readonly [key: string]: Value | Getter | undefined };

/** A key of an object or a type, quoted only where it has to be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/**
 * A value as source text, on one line where it fits into `room` characters after `indent`, otherwise with each member on
 * its own line.
 */
export function literal(value: Value, indent: string, room = lineWidth - indent.length): string {
  const short = flat(value);
  if (short.length <= room && !short.includes("\n")) return short;
  const inner = `${indent}  `;
  const lines = parts(value).map(({ prefix, value: member, suffix }) => {
    const text = literal(member, inner, lineWidth - inner.length - prefix.length - suffix.length - 1);
    return `${inner}${prefix}${text}${suffix},\n`;
  });
  if (lines.length === 0) return short;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join("")}${indent}${close}`;
}

interface Part {
  readonly prefix: string;
  readonly value: Value;
  readonly suffix: string;
}

function parts(value: Value): Part[] {
  if (typeof value !== "object" || value === null || value instanceof Code) return [];
  if (isList(value)) return value.map((member) => ({ prefix: "", value: member, suffix: "" }));
  return Object.entries(value).flatMap(([name, member]): Part[] => {
    if (member === undefined) return [];
    if (member instanceof Getter) {
      return [{ prefix: `get ${key(name)}(): ${member.type} { return `, value: member.value, suffix: "; }" }];
    }
    const isShorthand = member instanceof Code && member.text === name;
    return [{ prefix: isShorthand ? "" : `${key(name)}: `, value: member, suffix: "" }];
  });
}

function flat(value: Value): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = parts(value).map((part) => part.prefix + flat(part.value) + part.suffix);
  if (isList(value)) return `[${members.join(", ")}]`;
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
