"""An error tracker is someone else's machine: no family's words and no ticket go there."""

import json
from typing import Any

import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from shared_apps.ops.reports import without_families_words

SECRET = "a shy dragon of ours"


class Kept(Transport):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Any] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.sent.append(envelope.get_event())


def test_an_error_is_reported_without_what_a_family_wrote() -> None:
    transport = Kept()
    client = sentry_sdk.Client(
        "http://key@127.0.0.1/1",
        transport=transport,
        default_integrations=False,
        include_local_variables=False,
        before_send=without_families_words,
    )
    with sentry_sdk.new_scope() as scope:
        scope.set_client(client)
        scope.add_breadcrumb(message=SECRET)
        scope.set_extra("idea", SECRET)
        try:
            raise ValueError(SECRET)
        except ValueError:
            sentry_sdk.capture_exception()
    request: dict[str, object] = {
        "url": f"http://maple.example/arrive/?ticket={SECRET}",
        "query_string": SECRET,
        "data": {"idea": SECRET},
    }
    client.capture_event({"request": request})

    said = json.dumps(transport.sent)
    assert "ValueError" in said and "/arrive/" in said
    assert SECRET not in said
