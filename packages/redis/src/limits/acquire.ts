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
 * processes that have asked lately (sorted set), and what each of them had since when (hash).
 *
 * Answers: generation, number and size of the grant, microseconds until it starts (without a grant: until it is worth
 * asking again), microseconds until the last right of all is free again, this server's time, processes that ask.
 *
 * A process that cannot reach this server keeps to its share of the limit, which it only begins when its last answer is older
 * than `trust` and a window: until then, no right is used that was granted to anybody. For the time of `caution` after
 * one has returned, the shares of all who have not asked lately are set aside, as many as there are said to be.
 */
export const acquireScript: Script = {
  name: "acquire",
  text: `
local facts, rights, members, shares = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local limit, window, wanted, most, hold = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local heard, heardNumber, ahead = ARGV[6], tonumber(ARGV[7]), tonumber(ARGV[8])
local extra, returning = tonumber(ARGV[9]), ARGV[10] == '1'
local member, fresh, keep, processes, pause = ARGV[11], ARGV[12], ARGV[13], tonumber(ARGV[14]), tonumber(ARGV[15])
local trust, caution = tonumber(ARGV[16]), tonumber(ARGV[17])
-- While shares are kept for the absent, nothing is promised for later than this, and everybody is told to ask as often, so that
-- whoever is there can be told from those who are not.
local soon = trust / 4

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

local function whole(number) return string.format('%.0f', number) end

local known = redis.call('HMGET', facts, 'generation', 'number', 'limit', 'seen', 'cautious', 'reserve', 'drawn')
local generation, number = known[1], tonumber(known[2] or '0')
local total, seen = tonumber(known[3] or '0'), tonumber(known[4] or '0')
local cautious, reserve, drawn = tonumber(known[5] or '0'), known[6] or '', tonumber(known[7] or '0')

local function put(count, start, free)
  number = number + 1
  redis.call('HSET', facts, 'g:' .. number, count .. ' ' .. whole(start) .. ' ' .. count)
  redis.call('ZADD', rights, whole(free), number)
  return number
end

local function first()
  local found = redis.call('ZRANGE', rights, 0, 0, 'WITHSCORES')
  return found[1], tonumber(found[2] or '0')
end

local function latest()
  return tonumber(redis.call('ZRANGE', rights, -1, -1, 'WITHSCORES')[2] or '0')
end

-- Takes rights, those that are free first; with a slack, none that is free much later than the ones before it.
local function draw(count, slack)
  local got, at = 0, now
  while got < count do
    local grant, free = first()
    if not grant or (slack and got > 0 and free > at + slack) then break end
    local left, start, size = string.match(redis.call('HGET', facts, 'g:' .. grant), '(%d+) (%d+) (%d+)')
    left = tonumber(left)
    local part = math.min(left, count - got)
    if part == left then
      redis.call('ZREM', rights, grant)
      redis.call('HDEL', facts, 'g:' .. grant)
    else
      redis.call('HSET', facts, 'g:' .. grant, (left - part) .. ' ' .. start .. ' ' .. size)
    end
    got, at = got + part, math.max(at, free)
  end
  return got, at
end

-- Nothing is free before this time.
local function holdBack(untilTime)
  for _, grant in ipairs(redis.call('ZRANGEBYSCORE', rights, '-inf', '(' .. whole(untilTime))) do
    redis.call('ZADD', rights, whole(untilTime), grant)
  end
end

-- What was handed out is not known: the memory was lost, is older than what the asker has heard, or the clock went back.
local lost = not generation or redis.call('EXISTS', rights) == 0 or seen - now > window
if lost or (generation == heard and number < heardNumber) then
  redis.call('DEL', facts, rights, members, shares)
  generation, number, total, cautious, reserve, drawn = fresh, 0, limit, 0, '', 0
  put(limit, now, now + math.max(pause, ahead))
else
  if now < seen then now = seen end
  if generation ~= heard and ahead > 0 then holdBack(now + ahead) end
end

-- What became of earlier grants.
if generation == heard then
  for index = 18, #ARGV, 3 do
    local grant = ARGV[index]
    local kept = redis.call('HGET', facts, 'g:' .. grant)
    if kept then
      local left, start, size = string.match(kept, '(%d+) (%d+) (%d+)')
      left, start, size = tonumber(left), tonumber(start), tonumber(size)
      -- Rights that were handed on since count as those that were used.
      local used = math.min(left, math.max(0, tonumber(ARGV[index + 1]) - (size - left)))
      local free = math.min(tonumber(redis.call('ZSCORE', rights, grant)), tonumber(ARGV[index + 2]) + window)
      redis.call('ZREM', rights, grant)
      redis.call('HDEL', facts, 'g:' .. grant)
      if used > 0 then put(used, start, free) end
      if left > used then put(left - used, start, start) end
    end
  end
end

-- Another limit than before. What is added counts as used just now, so that changing to and fro gains nothing.
if limit < total then draw(total - limit) end
if limit > total then put(limit - total, now, math.max(now + window + hold, latest())) end

-- Sends that no grant allowed.
if extra > 0 then
  local got, at = draw(math.min(extra, limit))
  put(got, at, at + window)
end

-- Who asks, and what each had of late. A process that was on its own is so until it has heard this answer.
local gone = '(' .. whole(now - math.max(2 * window, trust))
for _, absent in ipairs(redis.call('ZRANGEBYSCORE', members, '-inf', gone)) do
  redis.call('HDEL', shares, absent)
end
redis.call('ZREMRANGEBYSCORE', members, '-inf', gone)
if returning then redis.call('ZREM', members, member) else redis.call('ZADD', members, whole(now), member) end
local asking = math.max(1, redis.call('ZCOUNT', members, whole(now - 2 * window), '+inf'))

-- For a while after an outage, what those may send who have not asked again is kept for them.
local kept = 0
if returning or (lost and heard ~= '') then cautious = math.max(cautious, now + caution) end
if now < cautious then
  if reserve ~= '' then
    local left = redis.call('HGET', facts, 'g:' .. reserve)
    if left then kept = tonumber(string.match(left, '%d+')) end
    redis.call('ZREM', rights, reserve)
    redis.call('HDEL', facts, 'g:' .. reserve)
  end
  -- Whoever has asked so lately does not begin with its share before what is granted now has left the window.
  local lately = now - math.max(0, trust - soon - 2 * hold)
  local here = redis.call('ZCOUNT', members, whole(lately), '+inf')
  if here >= processes then cautious = now end
  local apart = math.max(0, processes - here) * math.floor(limit / processes)
  if apart < kept then
    -- Somebody has asked again, who may have sent until now.
    put(kept - apart, now, math.max(drawn, now + window))
    kept = apart
  else
    local got, at = draw(apart - kept)
    kept, drawn = kept + got, math.max(drawn, at)
  end
end
local since, had = string.match(redis.call('HGET', shares, member) or '', '(%d+) (%d+)')
since, had = tonumber(since or now), tonumber(had or '0')
if now >= since + window then since, had = now, 0 end

local grant, count, start = 0, 0, now
if wanted > 0 then
  -- Nobody is promised more at once than would be left for as many others.
  local part = math.max(1, math.min(wanted, most, math.ceil(limit / math.max(asking, processes))))
  local room = math.ceil(limit / asking) - had
  local earliest, free = first()
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
    count, start = draw(part, math.min(hold / 4, window / 100))
    grant = put(count, start, start + hold + window)
    redis.call('HSET', shares, member, whole(since) .. ' ' .. (had + count))
  end
end

if count == 0 and now < cautious then start = math.min(start, now + soon) end

local ends = latest()
-- At the end, so that it is neither handed out before nor takes part in what is told of the rest.
reserve = kept > 0 and put(kept, now, math.max(cautious, drawn)) or ''
redis.call('HSET', facts, 'generation', generation, 'number', number, 'limit', limit, 'seen', whole(now))
redis.call('HSET', facts, 'cautious', whole(cautious), 'reserve', reserve, 'drawn', whole(drawn))
local lasting = whole(tonumber(keep) + math.max(0, ends - now) / 1000)
redis.call('PEXPIRE', facts, lasting)
redis.call('PEXPIRE', rights, lasting)
redis.call('PEXPIRE', members, lasting)
redis.call('PEXPIRE', shares, lasting)
return { generation, tostring(grant), tostring(count), whole(start - now), whole(ends - now), whole(now), tostring(asking) }
`,
};
