import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { memoryJournal } from "../../src/journal/index.js";
import { sqliteJournal } from "../../src/journal/sqlite.node.js";
import { describeJournal } from "../support/journal-contract.js";

const folder = mkdtempSync(join(tmpdir(), "journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

describeJournal("memory", memoryJournal);
describeJournal("sqlite", () => sqliteJournal({ path: join(folder, `${++files}.db`) }));
