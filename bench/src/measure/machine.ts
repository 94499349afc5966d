import { arch, availableParallelism, platform } from "node:os";

/** What the figures were taken on, in words that name nobody's machine. */
export function machine(): string {
  return `Node ${process.version}, ${platform()} ${arch()}, ${availableParallelism()} cores`;
}
