"""A workspace that closes ends what is open, in every process."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from django.utils import timezone

from shared_apps.live.channels import every_channel
from tenants import services
from tenants.backend import public_context
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona
from tests.processes.programs import web


def test_streams_end_in_every_process_when_their_workspace_closes(
    new_team: Callable[..., Persona], tmp_path: Path
) -> None:
    own, other = new_team(), new_team()
    with ExitStack() as open_now:
        ports = [open_now.enter_context(web(tmp_path / f"web{n}.log", own.team.host)) for n in (1, 2)]
        streams = []
        for persona in (own, other):
            for port in ports:
                channel, cookie = f"user-{persona.membership.id}", session_of(persona)
                stream = open_now.enter_context(listening(port, persona.team.host, channel, cookie))
                next_event(stream, "stream-open")
                streams.append(stream)

        with public_context():
            services.suspend_team(team=own.team, now=timezone.now())

        for stream in streams[:2]:
            assert b"closed" in stream.read(), "the stream goes on"  # until its end, which does not come by itself
        with public_context():
            services.suspend_team(team=other.team, now=timezone.now())
        for stream in streams[2:]:
            assert b"closed" in stream.read()
        for port in ports:
            with listening(port, own.team.host, f"user-{own.membership.id}", session_of(own)) as refused:
                assert refused.status == 404


def test_nobody_can_listen_to_the_word_that_closes(guardian: Persona) -> None:
    for name in (every_channel(guardian.team.id), "*", ":*"):
        assert guardian.browser().get("/events/", {"channel": name}).status_code == 403
