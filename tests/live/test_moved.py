"""Streams of a workspace that is renamed: each page hears it once, without being told where to."""

from collections.abc import Callable

from tenants.backend import public_context
from tenants.services import teams
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona

MOVED = [b"event: moved", b"data:"]


def lines(event: list[bytes]) -> list[bytes]:
    return [line.strip() for line in event]


def test_only_open_streams_of_a_renamed_team_learn_of_the_move(
    new_team: Callable[..., Persona], ports: list[int]
) -> None:
    own, other = new_team(), new_team()
    channels = [f"user-{persona.membership.id}" for persona in (own, other)]
    with (
        listening(ports[0], own.team.host, channels[0], session_of(own)) as mine,
        listening(ports[1], other.team.host, channels[1], session_of(other)) as others,
    ):
        next_event(mine, "stream-open")
        next_event(others, "stream-open")
        with public_context():
            teams.rename(team=own.team, name="Only a name")
            teams.rename(team=own.team, slug=f"{own.team.slug}-x")
            teams.rename(team=other.team, name="Only a name")

        assert lines(next_event(mine, "moved")) == MOVED
        with public_context():
            teams.rename(team=other.team, slug=f"{other.team.slug}-x")
        heard = next_event(others, "moved")

    assert lines(heard) == MOVED


def test_a_stream_at_the_old_address_is_admitted_and_redirected(
    new_team: Callable[..., Persona], ports: list[int]
) -> None:
    family = new_team()
    cookie, channel = session_of(family), f"user-{family.membership.id}"
    with public_context():
        moved = teams.rename(team=family.team, slug=f"{family.team.slug}-x")

    with listening(ports[0], family.team.host, channel, cookie) as stream:
        assert stream.status == 200
        assert lines(next_event(stream, "moved")) == MOVED
    with listening(ports[0], moved.host, channel, cookie) as stream:
        assert b"moved" not in b"".join(next_event(stream, "stream-open"))
