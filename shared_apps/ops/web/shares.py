"""How much of the memory for bodies each network may hold."""

from collections import Counter


class Shares:
    """The bytes of bodies that this process holds, in all and for each network that sends them.

    A network may hold as much as is still free. So one network alone gets half of the room, two get a third each, and
    a network that has sent nothing yet always finds some.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._held: Counter[str] = Counter()
        self._free = room

    def hold(self, network: str, size: int) -> None:
        self._held[network] += size
        self._free -= size

    def release(self, network: str, size: int) -> None:
        self._held[network] -= size
        self._free += size
        if not self._held[network]:
            del self._held[network]  # otherwise every network would stay in this mapping for ever

    def has_room(self, network: str) -> bool:
        """Whether this network may hold a large body."""
        return self._held[network] <= self._free

    def has_room_for_little(self, network: str) -> bool:
        """Whether it may hold a form without files: yes, while all of its bodies take at most half of the room."""
        return self._held[network] <= self._room // 2
