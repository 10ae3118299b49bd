"""Metrics, and who may read them."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings as configured
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from shared_apps.ai import prices, prompts
from shared_apps.ai.breaker import Breaker
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.openai import factory as openai_as_set
from shared_apps.ai.vocabulary import ArtStyle
from shared_apps.ops.local_http import ask
from shared_apps.queue.models import CLOSED, Ticket
from tenants.backend import public_context
from tenants.models import Team
from tests.fake_providers.art import PIP
from tests.live.test_stream import listening, next_event, session_of
from tests.personas import Persona
from tests.processes.programs import web

TOKEN = "a-token-for-prometheus"
MOST_QUERIES = 7  # four of them about billing, with the one that enters public
Figures = dict[tuple[str, tuple[str, ...]], float]


@pytest.fixture
def token(settings: Any) -> str:
    settings.METRICS_TOKEN = TOKEN
    return TOKEN


def scraped(shown: str | None = TOKEN, host: str = configured.BASE_DOMAIN) -> Any:
    headers = {"host": host} | ({"authorization": f"Bearer {shown}"} if shown is not None else {})
    return Client(headers=headers).get("/metrics")


def figures(text: str) -> Figures:
    """Each value by its name and labels, without the process, which is the one that answered."""
    return {
        (sample.name, tuple(value for label, value in sample.labels.items() if label != "process")): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


@pytest.mark.usefixtures("guardian")
@pytest.mark.parametrize("shown", [None, "", "another-token-altogether", TOKEN[:-1], f"{TOKEN}x", "ä"])
def test_metrics_need_the_token(token: str, shown: str | None) -> None:
    answer = scraped(shown)

    assert answer.status_code == 401 and answer.content == b""
    assert answer["WWW-Authenticate"] == "Bearer"


@pytest.mark.usefixtures("guardian")
@pytest.mark.parametrize("shown", ["None", "", TOKEN])
def test_without_a_token_setting_there_are_no_metrics(settings: Any, shown: str) -> None:
    settings.METRICS_TOKEN = None

    assert scraped(shown).status_code == 404


def test_a_workspace_has_no_page_of_metrics(token: str, guardian: Persona) -> None:
    assert scraped(host=guardian.team.host).status_code == 404


def test_work_and_teams_are_counted_with_few_queries(token: str, guardian: Persona) -> None:
    now = timezone.now()
    with public_context():
        before = figures(scraped().content.decode())
        for state in (
            {"ready_at": now - timedelta(minutes=10)},
            {"ready_at": now + timedelta(minutes=10)},
            {"lease_until": now, "holder": uuid4()},
            {"dead_at": now, "dead_reason": "The provider is gone."},
            {"dead_at": now, "dead_reason": CLOSED},
        ):
            Ticket.objects.create(team=guardian.team, step_id=uuid4(), kind="counted", **state)

        with CaptureQueriesContext(connection) as asked:
            said = figures(scraped().content.decode())

    assert len(asked) <= MOST_QUERIES
    states = {state: said["storysprout_tickets", ("counted", state)] for state in ("waiting", "leased", "dead")}
    assert states == {"waiting": 2, "leased": 1, "dead": 1}
    assert 600 <= said["storysprout_tickets_oldest_wait_seconds", ("counted",)] < 700
    assert said["storysprout_teams", (Team.Status.ACTIVE,)] >= 1
    assert {labels[0] for name, labels in said if name == "storysprout_teams"} == set(Team.Status.values)
    assert said.keys() >= before.keys()


def test_metrics_show_providers_and_prompt_sheets(token: str, guardian: Persona, settings: Any) -> None:
    settings.AI_IMAGE_PROVIDERS = ("openai", "studio")
    settings.OPENAI_API_KEY = "sk-for-tests"
    breaker = Breaker("image", "openai")
    breaker.succeeded()
    try:
        before = figures(scraped().content.decode())
        for _ in range(3):
            breaker.failed(ProviderError("It is ill.", retry=True, kind=FailureKind.DENIED))
        prompts.cast_sheet([PIP], ArtStyle.CRAYON)
        prices.picture_cost(openai_as_set.illustrator(), {"pictures": 1})
        said = figures(scraped().content.decode())
    finally:
        breaker.succeeded()

    assert before["storysprout_provider_breaker", ("image", "openai", "closed")] == 1
    assert said["storysprout_provider_breaker", ("image", "openai", "open")] == 1
    assert said["storysprout_provider_breaker", ("image", "studio", "closed")] == 1
    sheets = [
        sum(told["storysprout_prompt_sheets_total", (what,)] for what in ("hit", "miss")) for told in (before, said)
    ]
    assert sheets[1] == sheets[0] + 1
    assert 0 < said["storysprout_picture_dollars", ("gpt-image-2.6-flare", "openai")] < 1


def test_metrics_show_the_streams_and_connections_of_the_process(
    committed: None, new_team: Callable[..., Persona], tmp_path: Path
) -> None:
    own = new_team()
    with web(tmp_path / "web.log", own.team.host, METRICS_TOKEN=TOKEN, DATABASE_POOL="3") as port:

        def told() -> Figures:
            headers = {"Authorization": f"Bearer {TOKEN}"}
            return figures(ask(port, configured.BASE_DOMAIN, "/metrics", headers=headers).body.decode())

        assert told()["storysprout_streams_open", ()] == 0
        with listening(port, own.team.host, f"user-{own.membership.id}", session_of(own)) as stream:
            next_event(stream, "stream-open")
            said = told()

    assert said["storysprout_streams_open", ()] == 1
    assert said["storysprout_streams_most", ()] == configured.STREAMS_PER_PROCESS
    assert said["storysprout_pool_most", ()] == 3
    assert 1 <= said["storysprout_pool_in_use", ()] <= 3
    assert said["storysprout_redis_away", ()] == 0
