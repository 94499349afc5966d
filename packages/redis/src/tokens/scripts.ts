import type { Script } from "../commands/script.js";

/*
 * Keys of all: the token (hash: value, expiresAt, fence) and the lock (hash: owner, fence, failed). The fence grows with every
 * lock; a token that was fetched under an older one than the last token written is refused.
 */

/**
 * Takes the lock, unless somebody else holds it. Parameters: owner, milliseconds the lock lasts, milliseconds its memory
 * lasts, fence of the holder that was waited for. Answers: 1 and the fence when taken, 0 and the holder's fence when not, -1
 * when the holder that was waited for has failed.
 */
export const lockScript: Script = {
  name: "lock",
  text: `
local lock = KEYS[1]
local owner, lasting, memory, awaited = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local held = redis.call('HMGET', lock, 'owner', 'fence', 'until', 'failed')
local fence = tonumber(held[2] or '0')
if held[1] == owner then
  redis.call('HSET', lock, 'until', string.format('%.0f', now + lasting))
  redis.call('PEXPIRE', lock, memory)
  return { 1, tostring(fence) }
end
if awaited ~= '' and held[4] == awaited then return { -1, awaited } end
if held[1] and held[1] ~= '' and tonumber(held[3]) > now then return { 0, tostring(fence) } end
-- A memory that was lost must not hand out a fence twice: the time is never smaller than a count of locks.
fence = math.max(fence + 1, now)
redis.call('HSET', lock, 'owner', owner, 'fence', string.format('%.0f', fence), 'until', string.format('%.0f', now + lasting))
redis.call('PEXPIRE', lock, memory)
return { 1, string.format('%.0f', fence) }
`,
};

/** Keeps a lock. Parameters: owner, milliseconds. Answers 1 if it still is the owner's. */
export const keepScript: Script = {
  name: "keep",
  text: `
if redis.call('HGET', KEYS[1], 'owner') ~= ARGV[1] then return 0 end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], 'until', string.format('%.0f', now + tonumber(ARGV[2])))
return 1
`,
};

/** Gives a lock back. Parameters: owner, `1` when the work has failed. */
export const unlockScript: Script = {
  name: "unlock",
  text: `
local held = redis.call('HMGET', KEYS[1], 'owner', 'fence')
if held[1] ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'owner', '')
if ARGV[2] == '1' then redis.call('HSET', KEYS[1], 'failed', held[2]) end
return 1
`,
};

/**
 * Writes a token. Parameters: value, its end (milliseconds since the epoch, or nothing), milliseconds to keep it, fence.
 * Answers 1 when written, 0 when a later lock has written already, or was given to somebody else.
 */
export const writeScript: Script = {
  name: "write",
  text: `
local token, lock = KEYS[1], KEYS[2]
local fence = tonumber(ARGV[4])
if fence < tonumber(redis.call('HGET', token, 'fence') or '0') then return 0 end
if fence < tonumber(redis.call('HGET', lock, 'fence') or '0') then return 0 end
redis.call('DEL', token)
redis.call('HSET', token, 'value', ARGV[1], 'expiresAt', ARGV[2], 'fence', ARGV[4])
redis.call('PEXPIRE', token, ARGV[3])
return 1
`,
};

/** Forgets a token if it still is the one that is stored like this. Parameters: stored value. */
export const removeScript: Script = {
  name: "remove",
  text: `
if redis.call('HGET', KEYS[1], 'value') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`,
};
