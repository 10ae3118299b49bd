"""Slots that all processes share: Redis knows which process holds a slot and which waits.

Each process reports everything that it holds and waits for, in one script call, and receives what it was granted. So an
outage needs no repair: the next report restores the state. Reports expire, so that the slots of a killed process are
free again after ``LEASE_SECONDS``.
"""

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import uuid4

from redis.backoff import NoBackoff
from redis.commands.core import Script
from redis.retry import Retry

from shared_apps.core.caches import PATIENCE, FailFastRedis

LEASE_SECONDS = 10.0
RENEWALS = 5
"""How many times a process reports within a lease, at least, while it holds a slot."""

VERDICT, STORY = "v", "s"
"""The first letter in the names of turns with rules of their own."""

_SCRIPT = """
-- KEYS[1] is the set of processes. Beside it each has a hash: a turn's name and its number in the line, or 0 when it
-- holds a slot. ARGV: process, slots, spared, stories for each further spared one, milliseconds, how many of the names
-- that follow hold a slot; the others wait.
local everyone, me = KEYS[1], ARGV[1]
local free, spared, stories_a_slot = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local mine, granted = everyone .. ':' .. me, {}

local before = {}
local known = redis.call('HGETALL', mine)
for i = 1, #known, 2 do before[known[i]] = known[i + 1] end
redis.call('DEL', mine)
for i = 7, #ARGV do
    local number = '0'
    if i > 6 + tonumber(ARGV[6]) then
        number = before[ARGV[i]] or redis.call('INCR', everyone .. ':line')
        if number == '0' then granted[#granted + 1] = ARGV[i] end  -- given before, and the answer was lost
    end
    redis.call('HSET', mine, ARGV[i], number)
end
redis.call('SADD', everyone, me)
for _, key in ipairs({mine, everyone, everyone .. ':line'}) do redis.call('PEXPIRE', key, ARGV[5]) end

local stories, processes, line = 0, 0, {}
for _, process in ipairs(redis.call('SMEMBERS', everyone)) do
    local turns = redis.call('HGETALL', everyone .. ':' .. process)
    if #turns == 0 then
        redis.call('SREM', everyone, process)  -- nothing left, or dead
    else
        processes = processes + 1
    end
    for i = 1, #turns, 2 do
        local sort = string.sub(turns[i], 1, 1)
        if turns[i + 1] == '0' then
            free = free - 1
            if sort == 's' then stories = stories + 1 end
        else
            line[#line + 1] = {process, turns[i], sort, tonumber(turns[i + 1])}
        end
    end
end

table.sort(line, function(one, other)
    if (one[3] == 'v') ~= (other[3] == 'v') then return one[3] == 'v' end
    return one[4] < other[4]
end)
for _, turn in ipairs(line) do
    local kept = 0
    if spared > 0 and turn[3] ~= 'v' then kept = spared + math.floor(stories / stories_a_slot) end
    if free <= kept then break end
    free = free - 1
    if turn[3] == 's' then stories = stories + 1 end
    redis.call('HSET', everyone .. ':' .. turn[1], turn[2], '0')
    if turn[1] == me then granted[#granted + 1] = turn[2] end
end
return {processes, unpack(granted)}
"""


@dataclass(frozen=True)
class Granted:
    """The names of the turns that got a slot, and how many processes hold slots or wait."""

    names: frozenset[str]
    processes: int


class SlotLeases:
    """The shared slots of one provider. ``url`` is the Redis that all processes use."""

    def __init__(self, provider: str, *, url: str, lease: float = LEASE_SECONDS) -> None:
        self.lease = lease
        self._key = f"slots:{provider}"
        self._url = url
        self._process = uuid4().hex

    def sync(
        self, *, slots: int, spared: int, stories_a_slot: int, held: Collection[str], waiting: Sequence[str]
    ) -> Granted:
        """Report all that this process holds and waits for, in the order of the calls.

        Raises:
            RedisError: what the other processes hold is unknown.
        """
        me = f"{self._process}:{os.getpid()}"  # a forked process holds none of its parent's slots
        bounds = (me, slots, spared, stories_a_slot, round(self.lease * 1000), len(held))
        processes, *names = self._script(keys=[self._key], args=[*bounds, *held, *waiting])
        return Granted(frozenset(names), processes)

    @cached_property
    def _script(self) -> Script:
        patience: dict[str, Any] = {"socket_connect_timeout": PATIENCE, "socket_timeout": PATIENCE}
        client = FailFastRedis.from_url(self._url, decode_responses=True, retry=Retry(NoBackoff(), 0), **patience)
        script: Script = client.register_script(_SCRIPT)
        return script
