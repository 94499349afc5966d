import type { Script } from "../commands/script.js";

/**
 * Hands out rights to send. There are as many rights as the limit has requests, and none is ever handed out again before a
 * whole window has passed since it was used, or since it could last be used: so no window holds more sends than the limit.
 * Each is used within a grant, from `start` on for `hold`; who knows better when its rights were used, or that some were not,
 * says so with its next question. Where nothing is free, the rights that will be free first are promised for that time, so that
 * nobody has to ask twice and nobody overtakes. All times are microseconds of this server's clock.
 *
 * Keys: the facts (hash; `g:<number>` of each grant holds how many of its rights are left, from when on they could be used,
 * and how many there were), the rights (sorted set: numbers of grants by the time their rights are free again), the
 * processes that have asked lately (sorted set), what each of them had since when (hash), and rights that are set aside
 * (sorted set, as the rights).
 *
 * Answers: generation, number of the last grant, how many of its rights are the asker's, microseconds until it starts (without
 * rights: until it is worth asking again), microseconds until the last right of all is free again, this server's time, processes
 * that ask.
 *
 * A process that cannot reach this server keeps to its share of the limit, which it only begins when its last answer is older
 * than `trust` and a window: by then no right is used any more that was granted to anybody before. After an outage, the shares
 * of all who have not asked again are set aside for the time of `caution`, as many as there are said to be. Whoever is back
 * says what it has sent, which counts from then on.
 */
export const acquireScript: Script = {
  name: "acquire",
  text: `
local facts, rights, members, shares, aside = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local limit, window, wanted, most, hold = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local heard, heardNumber, ahead = ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])
local extra, returning = tonumber(ARGV[9]), ARGV[10] == '1'
local member, fresh, keep, processes, pause = ARGV[11], ARGV[12], ARGV[13], tonumber(ARGV[14]), tonumber(ARGV[15])
local trust, caution, rest = tonumber(ARGV[16]), tonumber(ARGV[17]), tonumber(ARGV[18])
-- While shares are set aside for the absent, nothing is promised for later than this, and everybody is told to ask as often, so
-- that whoever is there can be told from those who are not.
local soon = trust / 4
-- Less than a process leaves this server alone after a failure.
local pauseOfAll = 200000

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

local function whole(number) return string.format('%.0f', number) end

local known = redis.call('HMGET', facts, 'generation', 'number', 'limit', 'seen', 'run', 'floor', 'awake', 'cautious', 'kept',
  'previous', 'upTo')
local generation, number = known[1], tonumber(known[2] or '0')
local total, seen, run = tonumber(known[3] or '0'), tonumber(known[4] or '0'), known[5] or ''
-- Before this time nothing is free.
local floor = tonumber(known[6] or '0')
-- When somebody asked after a time in which nobody did, until when shares are set aside for that, and how many rights are.
local awake, cautious, kept = tonumber(known[7] or '0'), tonumber(known[8] or '0'), tonumber(known[9] or '0')
-- The generation on the server before this one, and the last of its grants that is known here.
local previous, upTo = known[10] or '', tonumber(known[11] or '0')

local function put(into, count, start, free)
  number = number + 1
  redis.call('HSET', facts, 'g:' .. number, count .. ' ' .. whole(start) .. ' ' .. count)
  redis.call('ZADD', into, whole(free), number)
  return number
end

local function first(of)
  local found = redis.call('ZRANGE', of, 0, 0, 'WITHSCORES')
  return found[1], math.max(floor, tonumber(found[2] or '0'))
end

local function latest()
  local ends = floor
  for _, set in ipairs({ rights, aside }) do
    ends = math.max(ends, tonumber(redis.call('ZRANGE', set, -1, -1, 'WITHSCORES')[2] or '0'))
  end
  return ends
end

-- Takes rights, those that are free first; with a slack, none that is free so much later than the first of them.
local function draw(from, count, slack)
  local got, at, bound = 0, now, nil
  while got < count do
    local grant, free = first(from)
    bound = bound or (slack and math.max(now, free) + slack)
    if not grant or (bound and free > bound) then break end
    local left, start, size = string.match(redis.call('HGET', facts, 'g:' .. grant), '(%d+) (%d+) (%d+)')
    left = tonumber(left)
    local part = math.min(left, count - got)
    if part == left then
      redis.call('ZREM', from, grant)
      redis.call('HDEL', facts, 'g:' .. grant)
    else
      redis.call('HSET', facts, 'g:' .. grant, (left - part) .. ' ' .. start .. ' ' .. size)
    end
    got, at = got + part, math.max(at, free)
  end
  return got, at
end

-- Takes rights wherever they are.
local function drawAll(count)
  local got, at = draw(rights, count)
  local more, later = draw(aside, count - got)
  kept = kept - more
  return got + more, math.max(at, later)
end

-- Sets rights aside, those that are free first: they are free when they were, or a little later, so that they do not become many.
local function setAside(count)
  local moved = 0
  while moved < count do
    local got, at = draw(rights, count - moved, window / 20)
    if got == 0 then break end
    put(aside, got, at, at)
    moved = moved + got
  end
  kept = kept + moved
end

-- Takes rights back, those that are free last: the others are what the absent send.
local function takeBack(count)
  local moved = 0
  while moved < count do
    local found = redis.call('ZRANGE', aside, -1, -1, 'WITHSCORES')
    local grant, free = found[1], tonumber(found[2])
    if not grant then break end
    local left, start, size = string.match(redis.call('HGET', facts, 'g:' .. grant), '(%d+) (%d+) (%d+)')
    local part = math.min(tonumber(left), count - moved)
    if part == tonumber(left) then
      redis.call('ZREM', aside, grant)
      redis.call('HDEL', facts, 'g:' .. grant)
    else
      redis.call('HSET', facts, 'g:' .. grant, (left - part) .. ' ' .. start .. ' ' .. size)
    end
    put(rights, part, free, free)
    moved = moved + part
  end
  kept = kept - moved
end

-- What was handed out is not known: the memory was lost, is older than what the asker has heard, or the clock went back.
local lost = not generation or redis.call('EXISTS', rights, aside) == 0 or seen - now > window
  or (generation == heard and number < heardNumber)
if lost then
  redis.call('DEL', facts, rights, members, shares, aside)
  generation, number, total, floor, awake, cautious, kept, previous = fresh, 0, limit, 0, 0, 0, 0, ''
  put(rights, limit, now, now + math.max(pause, ahead))
end
local isEarly = not lost and now < seen
if isEarly then now = seen end

-- This is another server than the one before: it was restarted, or a replica took over. It may lack the last grants, and those
-- who know of them have not all asked yet. None takes over at once, so that it need not be looked at every time.
local another, isYoung = false, false
if lost or isEarly or now - seen > 20000 then
  local server = redis.pcall('INFO', 'server')
  local told = type(server) == 'string' and server or ''
  local before = run
  run = string.match(told, 'run_id:(%w+)') or ''
  another = not lost and before ~= '' and run ~= before
  isYoung = tonumber(string.match(told, 'uptime_in_seconds:(%d+)') or '0') * 1000000 < caution
end
if another then previous, upTo, generation = generation, number, fresh end
-- Whoever was promised a right may use it without asking for as long as its last answer is trusted.
local hasForgotten = another or (lost and (heard ~= '' or isYoung))
if hasForgotten then floor = math.max(floor, now + math.min(rest, trust + caution)) end
local isKnown = generation == heard or (heard == previous and heardNumber <= upTo)
if not lost and not isKnown and ahead > 0 then floor = math.max(floor, now + ahead) end

-- Somebody has noticed an outage, in which nobody asked: others may still be on their own. Where some who have noticed nothing
-- came through first, it is not too late to say so. A process that failed while others asked was alone with that.
if lost or now - seen >= pauseOfAll then awake = now end
local failedAt = now + rest - trust - window
local wasAway = returning and failedAt <= awake and now < math.max(awake + caution, cautious)
if wasAway or hasForgotten then cautious = math.max(cautious, now + caution) end

-- What became of earlier grants.
if isKnown then
  for index = 19, #ARGV, 3 do
    local grant = ARGV[index]
    local found = redis.call('HGET', facts, 'g:' .. grant)
    if found then
      local left, start, size = string.match(found, '(%d+) (%d+) (%d+)')
      left, start, size = tonumber(left), tonumber(start), tonumber(size)
      -- Rights that were handed on since count as those that were used.
      local used = math.min(left, math.max(0, tonumber(ARGV[index + 1]) - (size - left)))
      local free = math.min(tonumber(redis.call('ZSCORE', rights, grant)), tonumber(ARGV[index + 2]) + window)
      redis.call('ZREM', rights, grant)
      redis.call('HDEL', facts, 'g:' .. grant)
      if used > 0 then put(rights, used, start, free) end
      if left > used then put(rights, left - used, start, start) end
    end
  end
end

-- Another limit than before. What is added counts as used just now, so that changing to and fro gains nothing.
if limit < total then drawAll(total - limit) end
if limit > total then put(rights, limit - total, now, math.max(now + window + hold, latest())) end

-- Who asks, and what each had of late. A process that was on its own is so until it has heard this answer.
local gone = '(' .. whole(now - math.max(2 * window, caution))
for _, absent in ipairs(redis.call('ZRANGEBYSCORE', members, '-inf', gone)) do
  redis.call('HDEL', shares, absent)
end
redis.call('ZREMRANGEBYSCORE', members, '-inf', gone)
if returning then redis.call('ZREM', members, member) else redis.call('ZADD', members, whole(now), member) end
local asking = math.max(1, redis.call('ZCOUNT', members, whole(now - 2 * window), '+inf'))

-- What those may send who have not asked again is set aside, until all have.
local apart = 0
if now < cautious then
  -- Whoever has asked so lately does not begin with its share before what is granted now has left the window.
  local lately = now - math.max(0, trust - soon - 2 * hold)
  local here = redis.call('ZCOUNT', members, whole(lately), '+inf')
  local back = redis.call('ZCOUNT', members, whole(cautious - caution), '+inf')
  if back >= processes then
    awake, cautious = 0, 0
  else
    apart = math.max(0, processes - here) * math.floor(limit / processes)
  end
end
if apart < kept then takeBack(kept - apart) end

-- Sends that no grant allowed: late ones, and those of a process that was on its own.
if extra > 0 then
  local got, at = drawAll(math.min(extra, limit))
  put(rights, got, at, at + window)
end
if apart > kept then setAside(apart - kept) end

local since, had = string.match(redis.call('HGET', shares, member) or '', '(%d+) (%d+)')
since, had = tonumber(since or now), tonumber(had or '0')
if now >= since + window then since, had = now, 0 end

local count, start = 0, now
if wanted > 0 then
  -- Nobody is promised more at once than would be left for as many others.
  local part = math.max(1, math.min(wanted, most, math.ceil(limit / math.max(asking, processes))))
  local room = math.ceil(limit / asking) - had
  local earliest, free = first(rights)
  local patience = window / 50
  if not earliest then
    start = math.max(cautious, now + patience)
  elseif now < cautious and free > now + soon then
    start = free
  elseif asking > 1 and room < 1 and free + patience > now then
    -- It had its share of the window: more only of what nobody else has come for.
    start = math.min(math.max(free, now) + patience, since + window)
  else
    if room >= 1 then part = math.min(part, room) end
    count, start = draw(rights, part, math.min(hold / 4, window / 100))
    put(rights, count, start, start + hold + window)
    redis.call('HSET', shares, member, whole(since) .. ' ' .. (had + count))
  end
end

if count == 0 and now < cautious then start = math.min(start, now + soon) end

local ends = latest()
redis.call('HSET', facts, 'generation', generation, 'number', number, 'limit', limit, 'seen', whole(now), 'run', run,
  'floor', whole(floor), 'awake', whole(awake), 'cautious', whole(cautious), 'kept', kept, 'previous', previous, 'upTo', upTo)
local lasting = whole(tonumber(keep) + math.max(0, ends - now) / 1000)
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, lasting) end
return { generation, tostring(number), tostring(count), whole(start - now), whole(ends - now), whole(now), tostring(asking) }
`,
};
