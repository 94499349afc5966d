import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../src/arguments/nearest.js";
import { parseCommand } from "../src/arguments/parse.js";

describe("parseCommand", () => {
  test("starts everything on its usual ports", () => {
    expect(parseCommand([])).toMatchObject({
      only: ["koshelek", "rozetka", "sibs"],
      ports: { koshelek: 4010, rozetka: 4020, sibs: 4030 },
      controlPort: 4000,
      host: "127.0.0.1",
      seed: "1",
      sibsProduct: "stargate",
      virtualTime: false,
    });
  });

  test("reads every option, the last one of several", () => {
    const options = parseCommand([
      ...["--koshelek", "1", "--rozetka=2", "--sibs", "3", "--sibs", "4", "--control", "0"],
      ...["--only", "sibs,koshelek", "--only", "koshelek", "--host", "::1", "--seed", "abc"],
      ...["--faults", "lossy", "--record", "x.jsonl", "--sibs-product", "spg", "--confirm-after", "250"],
      ...["--sibs-webhooks", "http://127.0.0.1:3000/hooks", "--virtual-time", "-h"],
    ]);
    expect(options).toEqual({
      help: true,
      version: false,
      only: ["koshelek", "sibs"],
      ports: { koshelek: 1, rozetka: 2, sibs: 4 },
      controlPort: 0,
      host: "::1",
      faults: "lossy",
      seed: "abc",
      record: "x.jsonl",
      sibsProduct: "spg",
      webhooks: { sibs: "http://127.0.0.1:3000/hooks" },
      confirmAfter: 250,
      virtualTime: true,
    });
  });

  test.each([
    [["--kosheleg", "1"], "There is no option --kosheleg. Did you mean --koshelek?"],
    [["--virtual"], "There is no option --virtual. Did you mean --virtual-time?"],
    [["--zzzzzz"], "There is no option --zzzzzz."],
    [["-x"], "There is no option -x."],
    [["sibs"], '"sibs" is not expected: the command takes options only.'],
    [["--sibs"], "--sibs needs a value."],
    [["--seed="], "--seed needs a value."],
    [["--record", "--seed", "1"], "--record needs a value."],
    [["--help=1"], "--help takes no value."],
    [["--sibs", "65536"], '--sibs is a port from 0 (any free one) to 65535, not "65536".'],
    [["--control", "1e3"], '--control is a port from 0 (any free one) to 65535, not "1e3".'],
    [["--confirm-after", "soon"], '--confirm-after is a number of milliseconds, not "soon".'],
    [["--sibs-product", "SPG"], '--sibs-product is one of stargate, spg, spg-v1, not "SPG".'],
    [["--only", "sibs,rozetca"], 'There is no provider "rozetca". Did you mean rozetka?'],
    [["--only", "visa"], 'There is no provider "visa". There are koshelek, rozetka, sibs.'],
    [["--sibs-webhooks", "file:///x"], '--sibs-webhooks is an http or https address, not "file:///x".'],
  ])("refuses %j", (argv, message) => {
    expect(() => parseCommand(argv)).toThrow(message);
  });
});

describe("nearest", () => {
  test.each([
    ["recrod", "record"],
    ["webhook", undefined],
    ["host", "host"],
    ["see", "seed"],
  ])("of %s is %s", (word, expected) => {
    expect(nearest(word, ["record", "host", "seed"])).toBe(expected);
  });

  test.each([
    ["", "abc", 3],
    ["abc", "", 3],
    ["abc", "acb", 1],
    ["kitten", "sitting", 3],
    ["same", "same", 0],
  ])("%s is %s after %i edits", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});
