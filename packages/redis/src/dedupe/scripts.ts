import type { Script } from "../commands/script.js";

/*
 * The key of all: one delivery, `busy:<claim>` while it is handled, `done` afterwards.
 */

/**
 * Claims a delivery. Parameters: claim, milliseconds it lasts. Answers `new`, `busy` or `done`; `new` also when the same claim is
 * made again because its answer was lost.
 */
export const claimScript: Script = {
  name: "claim",
  text: `
local state = redis.call('GET', KEYS[1])
if state == 'done' then return 'done' end
if state and state ~= 'busy:' .. ARGV[1] then return 'busy' end
redis.call('SET', KEYS[1], 'busy:' .. ARGV[1], 'PX', ARGV[2])
return 'new'
`,
};

/**
 * A claimed delivery was handled. Parameters: claim, milliseconds to remember it. Answers 0 when another has claimed it since;
 * handled it was all the same, but who handles it now has the last word.
 */
export const completeScript: Script = {
  name: "complete",
  text: `
local state = redis.call('GET', KEYS[1])
if state and state ~= 'done' and state ~= 'busy:' .. ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'done', 'PX', ARGV[2])
return 1
`,
};

/** A claimed delivery was not handled. Parameters: claim. */
export const releaseScript: Script = {
  name: "release",
  text: `
if redis.call('GET', KEYS[1]) ~= 'busy:' .. ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`,
};
