import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lanes, laneNumber, longestPassOver } from "../../src/limits/lanes.js";

class Item {
  previous: Item | undefined;
  next: Item | undefined;
  constructor(
    readonly lane: number,
    readonly number: number,
  ) {}
}

const laneNames = ["cancel", "status", "payment", "other"] as const;

function fill(lanes: Lanes<Item>, count: number): void {
  for (let number = 0; number < count; number += 1) {
    for (const name of laneNames) lanes.add(new Item(laneNumber(name), number));
  }
}

describe("lanes", () => {
  it("serve the most urgent first, whatever the order of arrival", () => {
    const lanes = new Lanes<Item>();
    for (const name of [...laneNames].reverse()) lanes.add(new Item(laneNumber(name), 0));
    expect([1, 2, 3, 4, 5].map(() => lanes.shift()?.lane)).toEqual([0, 1, 2, 3, undefined]);
  });

  it("give every lane its share when all of them stay full", () => {
    const lanes = new Lanes<Item>();
    fill(lanes, 1_000);
    const served = [0, 0, 0, 0];
    for (let count = 0; count < 893; count += 1) {
      const lane = lanes.shift()?.lane ?? -1;
      served[lane] = (served[lane] ?? 0) + 1;
    }
    expect(served).toEqual([596, 99, 99, 99]);
  });

  it("keep a cancellation from waiting for more than three others", () => {
    const lanes = new Lanes<Item>();
    for (let number = 0; number < 200; number += 1)
      for (const lane of [1, 2, 3]) lanes.add(new Item(lane, number));
    for (let round = 0; round < 150; round += 1) {
      lanes.add(new Item(0, round));
      let ahead = 0;
      while (lanes.shift()?.lane !== 0) ahead += 1;
      expect(ahead).toBeLessThanOrEqual(3);
    }
  });

  it("forget who was passed over once nobody of the lane waits any more", () => {
    const lanes = new Lanes<Item>();
    const passed = new Item(3, 0);
    lanes.add(passed);
    for (let number = 0; number < longestPassOver; number += 1) {
      lanes.add(new Item(0, number));
      expect(lanes.shift()?.lane).toBe(0);
    }
    lanes.remove(passed);
    lanes.add(new Item(3, 1));
    lanes.add(new Item(0, 99));
    expect(lanes.shift()?.lane).toBe(0);
  });

  it("keep the order within a lane, starve nobody and lose nobody, whoever comes and leaves", () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.record({ what: fc.constant("add" as const), at: fc.nat(3) }) },
      { weight: 4, arbitrary: fc.record({ what: fc.constant("shift" as const), at: fc.nat(0) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant("leave" as const), at: fc.nat(1_000) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 500, size: "max" }), (steps) => {
        const lanes = new Lanes<Item>();
        const waiting: Item[] = [];
        const servedSince = new Map<Item, number>();
        for (const [number, { what, at }] of steps.entries()) {
          if (what === "add") {
            const item = new Item(at, number);
            waiting.push(item);
            lanes.add(item);
          } else if (what === "leave") {
            const [item] = waiting.splice(at % Math.max(1, waiting.length), 1);
            if (item !== undefined) lanes.remove(item);
          } else {
            const item = lanes.shift();
            expect(item === undefined).toBe(waiting.length === 0);
            if (item === undefined) continue;
            const first = waiting.find((other) => other.lane === item.lane);
            expect(item.number).toBe(first?.number);
            waiting.splice(waiting.indexOf(item), 1);
            for (const other of waiting) {
              const isFirst = waiting.find(({ lane }) => lane === other.lane) === other;
              const count = isFirst ? (servedSince.get(other) ?? 0) + 1 : 0;
              servedSince.set(other, count);
              expect(count).toBeLessThanOrEqual(longestPassOver + laneNames.length);
            }
          }
          expect(lanes.size).toBe(waiting.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
