import type { Script } from "../commands/script.js";

/*
 * Keys of all, in one slot:
 *   1 facts    hash: id -> what the scripts decide by, as JSON; numbers are texts, so that none is rounded
 *   2 data     hash: id -> what the caller wrote, never looked into
 *   3 due      sorted set: open entries by the time from which they are due
 *   4-6 open, closed, attention
 *              sorted sets: entries of each status by the time of their creation
 *   7 settled  sorted set: closed entries by the time of their last change
 *   8 subjects sorted set without scores: subject NUL id
 *   9 locks    hash: lock -> id of the entry that holds it
 *
 * Every write names a stamp of its own. One that comes a second time, because its answer was lost, finds its stamp and is
 * answered as the first was.
 */

const common = `
local facts, data, due, settled, subjects, locks = KEYS[1], KEYS[2], KEYS[3], KEYS[7], KEYS[8], KEYS[9]
local byStatus = { open = KEYS[4], closed = KEYS[5], attention = KEYS[6] }

-- The time by which leases and due times are measured: the caller's, or this server's.
local function clock(at)
  if at ~= '' then return tonumber(at) end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local function text(number) return string.format('%.17g', number) end

local function read(id)
  local found = redis.call('HGET', facts, id)
  return found and cjson.decode(found)
end

local function keepAll(lasting)
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, lasting) end
end

local function index(id, entry)
  if entry.status == 'open' then redis.call('ZADD', due, entry.dueAt, id) end
  if entry.status == 'closed' then redis.call('ZADD', settled, entry.updatedAt, id) end
  redis.call('ZADD', byStatus[entry.status], entry.createdAt, id)
  if entry.subject then redis.call('ZADD', subjects, 0, entry.subject .. '\\0' .. id) end
  if entry.lock and entry.status ~= 'closed' then redis.call('HSET', locks, entry.lock, id) end
end

local function unindex(id, entry)
  redis.call('ZREM', due, id)
  redis.call('ZREM', settled, id)
  redis.call('ZREM', byStatus[entry.status], id)
  if entry.subject then redis.call('ZREM', subjects, entry.subject .. '\\0' .. id) end
  if entry.lock and redis.call('HGET', locks, entry.lock) == id then redis.call('HDEL', locks, entry.lock) end
end

local function forget(id)
  local entry = read(id)
  if entry then unindex(id, entry) end
  redis.call('HDEL', facts, id)
  redis.call('HDEL', data, id)
end

local function save(id, entry)
  redis.call('HSET', facts, id, cjson.encode(entry))
  index(id, entry)
end

-- What a change says; due times and leases become times of the journal's own clock.
local function apply(entry, change, now)
  for _, name in ipairs({ 'status', 'subject', 'notBefore', 'failures', 'note', 'stamp' }) do
    if change[name] then entry[name] = change[name] end
  end
  entry.updatedAt = change.at
  if change.dueIn then entry.dueAt = text(now + tonumber(change.dueIn)) end
  if change.leaseOwner then
    entry.leaseOwner, entry.leaseUntil = change.leaseOwner, change.leaseUntil
    entry.leaseEnds = text(now + tonumber(change.leaseFor))
  end
  if change.leaseOwner == '' or entry.status ~= 'open' then
    entry.leaseOwner, entry.leaseUntil, entry.leaseEnds = nil, nil, nil
  end
end
`;

/**
 * Writes a new entry. Parameters: id, entry as JSON, data, time or nothing, milliseconds to keep everything. Answers `entry` with
 * the entry and its data, or `exists`, or `locked` with the holder's id.
 */
export const createScript: Script = {
  name: "create",
  text: `${common}
local id, given = ARGV[1], cjson.decode(ARGV[2])
local before = read(id)
if before then
  if before.stamp ~= given.stamp then return { 'exists' } end
  return { 'entry', cjson.encode(before), redis.call('HGET', data, id) }
end
local holder = given.lock and redis.call('HGET', locks, given.lock)
if holder then return { 'locked', holder } end
local entry = { kind = given.kind, lock = given.lock, version = '1', failures = '0', createdAt = given.at }
apply(entry, given, clock(ARGV[4]))
redis.call('HSET', data, id, ARGV[3])
save(id, entry)
keepAll(ARGV[5])
return { 'entry', cjson.encode(entry), ARGV[3] }
`,
};

/**
 * Changes an entry. Parameters: id, version it builds on, change as JSON, data or nothing, time or nothing, milliseconds to
 * keep everything, time before which closed entries are forgotten. Answers `entry` with the entry and its data, or `conflict`.
 */
export const updateScript: Script = {
  name: "update",
  text: `${common}
local id, version, change = ARGV[1], ARGV[2], cjson.decode(ARGV[3])
local entry = read(id)
if not entry then return { 'conflict' } end
if entry.version ~= version then
  if entry.stamp ~= change.stamp then return { 'conflict' } end
  return { 'entry', cjson.encode(entry), redis.call('HGET', data, id) }
end
unindex(id, entry)
apply(entry, change, clock(ARGV[5]))
entry.version = text(tonumber(entry.version) + 1)
if ARGV[4] ~= '' then redis.call('HSET', data, id, ARGV[4]) end
save(id, entry)
local answer = { 'entry', cjson.encode(entry), redis.call('HGET', data, id) }
-- A few at a time, so that no single change takes long.
for _, old in ipairs(redis.call('ZRANGEBYSCORE', settled, '-inf', '(' .. ARGV[7], 'LIMIT', 0, 20)) do forget(old) end
keepAll(ARGV[6])
return answer
`,
};

/**
 * Takes on entries. Parameters: claim as JSON, time or nothing, milliseconds to keep everything. Answers id, entry and data
 * of each.
 */
export const claimScript: Script = {
  name: "claim",
  text: `${common}
local claim = cjson.decode(ARGV[1])
local now = clock(ARGV[2])
local kinds, except = {}, {}
for _, kind in ipairs(claim.kinds) do kinds[kind] = true end
for _, id in ipairs(claim.except) do except[id] = true end
local found = {}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', due, '-inf', text(now))) do
  local entry = not except[id] and read(id)
  if entry and kinds[entry.kind] then
    local isFree = claim.takeOver or not entry.leaseEnds or tonumber(entry.leaseEnds) <= now
    if isFree then table.insert(found, { id = id, entry = entry }) end
  end
end
table.sort(found, function(left, right)
  local one, other = tonumber(left.entry.dueAt), tonumber(right.entry.dueAt)
  if one ~= other then return one < other end
  one, other = tonumber(left.entry.createdAt), tonumber(right.entry.createdAt)
  if one ~= other then return one < other end
  return left.id < right.id
end)
local answer = {}
for number = 1, math.min(#found, tonumber(claim.limit)) do
  local id, entry = found[number].id, found[number].entry
  unindex(id, entry)
  apply(entry, claim.change, now)
  entry.version = text(tonumber(entry.version) + 1)
  save(id, entry)
  table.insert(answer, id)
  table.insert(answer, cjson.encode(entry))
  table.insert(answer, redis.call('HGET', data, id))
end
if #answer > 0 then keepAll(ARGV[3]) end
return answer
`,
};

/**
 * A page of entries. Parameters: `status` or `subject`, its value, how many to leave out, how many to show. Answers how many
 * there were on the page, then id, entry and data of each; those of a status by age.
 */
export const listScript: Script = {
  name: "list",
  text: `${common}
local ids
if ARGV[1] == 'status' then
  ids = redis.call('ZRANGE', byStatus[ARGV[2]], ARGV[3], ARGV[3] + ARGV[4] - 1)
else
  local subject = ARGV[2]
  ids = redis.call('ZRANGEBYLEX', subjects, '[' .. subject .. '\\0', '(' .. subject .. '\\1', 'LIMIT', ARGV[3], ARGV[4])
  for position, member in ipairs(ids) do ids[position] = string.sub(member, #subject + 2) end
end
local answer = { tostring(#ids) }
for _, id in ipairs(ids) do
  local entry = redis.call('HGET', facts, id)
  if entry then
    table.insert(answer, id)
    table.insert(answer, entry)
    table.insert(answer, redis.call('HGET', data, id))
  end
end
return answer
`,
};

/** One entry. Parameters: id. Answers the entry and its data, or nothing. */
export const readScript: Script = {
  name: "read",
  text: `
local entry = redis.call('HGET', KEYS[1], ARGV[1])
if not entry then return {} end
return { entry, redis.call('HGET', KEYS[2], ARGV[1]) }
`,
};

/** Forgets closed entries. Parameters: time before which they changed last, how many at most. Answers how many. */
export const pruneScript: Script = {
  name: "prune",
  text: `${common}
local old = redis.call('ZRANGEBYSCORE', settled, '-inf', '(' .. ARGV[1], 'LIMIT', 0, ARGV[2])
for _, id in ipairs(old) do forget(id) end
return tostring(#old)
`,
};
