"""A member who left receives nothing more, in every process and within seconds (row 18)."""

from collections.abc import Callable
from contextlib import ExitStack
from http.client import HTTPResponse

import pytest
from django.utils import timezone

from tenants.backend import public_context
from tenants.models import Membership, Team
from tenants.services import entry, members, teams
from tests import personas
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona


def open_streams(open_now: ExitStack, ports: list[int], persona: Persona) -> list[HTTPResponse]:
    """One to each process, by one session."""
    channel, cookie = f"user-{persona.membership.id}", session_of(persona)
    streams = [open_now.enter_context(listening(port, persona.team.host, channel, cookie)) for port in ports]
    for stream in streams:
        next_event(stream, "stream-open")
    return streams


def remove(persona: Persona) -> None:
    Membership.objects.filter(id=persona.membership.id).update(removed_at=timezone.now())


def remove_as_an_admin(persona: Persona) -> None:
    personas.adult(persona.team, "other", Membership.Role.PARENT_ADMIN)
    members.remove(member=persona.membership, now=timezone.now())


def suspend(persona: Persona) -> None:
    teams.suspend(team=persona.team, now=timezone.now())


def sign_out(persona: Persona) -> None:
    entry.close_sessions(membership_ids=[persona.membership.id])


def delete(persona: Persona) -> None:
    Team.objects.filter(id=persona.team.id).delete()


@pytest.mark.parametrize("leave", [remove, remove_as_an_admin, suspend, sign_out, delete])
def test_streams_of_a_removed_person_end_in_every_process_and_others_continue(
    new_team: Callable[..., Persona], ports: list[int], leave: Callable[[Persona], None]
) -> None:
    leaving, staying = new_team(), new_team()
    with ExitStack() as open_now:
        ended = open_streams(open_now, ports, leaving)
        kept = open_streams(open_now, ports, staying)

        with public_context():
            leave(leaving)

        for stream in ended:
            assert b"gone" in stream.read()  # until the stream's end, which does not come by itself
        with public_context():
            sign_out(staying)
        for stream in kept:
            assert stream.read().count(b"event: stream-error") == 1, "it had ended before"
        for port in ports:
            with listening(port, leaving.team.host, f"user-{leaving.membership.id}", "x=y") as refused:
                assert refused.status in (401, 404)
