import { createRandom, type Random } from "./random.js";

/** Identifiers that a provider invents: from the simulator's seed, so that a run can be repeated exactly. */
export interface Ids {
  /** A version 4 UUID. */
  uuid(): string;
  /** `length` decimal digits, the first of them not zero. */
  digits(length: number): string;
  /** `length` letters and digits. */
  alphanumeric(length: number): string;
  /** `length` bytes, for initialization vectors and the like. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** 1, 2, 3 and so on; each name counts for itself. */
  sequence(name?: string): number;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Identifiers from a seed. */
export function createIds(seed: string): Ids {
  const random: Random = createRandom(seed);
  const counters = new Map<string, number>();
  const bytes = (length: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from({ length }, () => random.below(256));
  return {
    bytes,
    uuid() {
      const raw = bytes(16);
      raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x40;
      raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80;
      const hex = Array.from(raw, (byte) => byte.toString(16).padStart(2, "0")).join("");
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        "-",
      );
    },
    digits(length) {
      return Array.from({ length }, (_, index) =>
        index === 0 ? 1 + random.below(9) : random.below(10),
      ).join("");
    },
    alphanumeric(length) {
      return Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join("");
    },
    sequence(name = "") {
      const value = (counters.get(name) ?? 0) + 1;
      counters.set(name, value);
      return value;
    },
  };
}
