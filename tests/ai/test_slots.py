"""Slots: calls never exceed the limit, and no call waits for ever."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from threading import Event
from time import monotonic, sleep
from uuid import uuid4

import openai
import pytest
from django.conf import settings

from shared_apps.ai.deadlines import Deadline
from shared_apps.ai.errors import FailureKind, ProviderError
from shared_apps.ai.ports import Call, StoryRequest
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.slot_leases import SlotLeases
from shared_apps.ai.slots import STORIES_A_VERDICT, Slots, Sort
from tests.ai.provider_calls import IDEA, brief, draw, failure_of, moderator, narrator, storyteller
from tests.fake_providers import OpenAIServer
from tests.fake_providers.openai import CHAT, GENERATIONS

WHO = "The illustrator"
LONG = 30.0


def retry_policy(slots: Slots, seconds: float = LONG) -> RetryPolicy:
    return RetryPolicy(seconds, attempts=3, first_wait=0.01, slots=slots)


def until(condition: Callable[[], bool]) -> None:
    deadline = monotonic() + LONG
    while not condition():
        assert monotonic() < deadline, "it did not come to that"
        sleep(0.005)


@contextmanager
def all_taken(slots: Slots, many: int = 1) -> Iterator[Callable[[], None]]:
    """Hold that many slots until the block ends."""
    over, took = Event(), []

    def hold() -> None:
        with slots.one(WHO, Call(), Deadline(LONG), wait=LONG):
            took.append(True)
            over.wait(LONG)

    with ThreadPoolExecutor(many) as holders:
        for _ in range(many):
            holders.submit(hold)
        until(lambda: len(took) == many)
        try:
            yield over.set
        finally:
            over.set()


NewSlots = Callable[..., Slots]


@pytest.fixture(params=["of one process", "of all processes"])
def new_slots(request: pytest.FixtureRequest) -> NewSlots:
    """Slots of one process alone, and slots that it shares."""
    if request.param == "of one process":
        return Slots
    return lambda at_once, **spared: Slots(
        at_once, leases=SlotLeases(f"test-{uuid4()}", url=settings.REDIS_URL), **spared
    )


@pytest.fixture
def beside() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(20) as threads:
        yield threads


def test_a_provider_with_three_slots_gets_three_calls_at_a_time(
    client: openai.OpenAI, server: OpenAIServer, beside: ThreadPoolExecutor, new_slots: NewSlots
) -> None:
    server.at_once, server.pace.picture, server.pace.page = 3, 0.02, 0.01
    own = retry_policy(new_slots(3))
    deeds: list[Callable[[], object]] = [
        lambda: draw(client, own),
        lambda: list(storyteller(client, own).tell(StoryRequest(brief=brief()))),
        lambda: narrator(client, own).narrate(IDEA, "coral", "en"),
    ]

    for deed in [beside.submit(deed) for deed in deeds * 6]:
        assert deed.result()

    assert server.book.most_in_flight == 3
    assert len(server.asked()) == len(server.answered()) == 18


def test_slots_are_given_in_order(beside: ThreadPoolExecutor, new_slots: NewSlots) -> None:
    slots, order = new_slots(1), list[int]()

    def take(number: int, is_waiting: Event) -> None:
        call = Call(ensure_active=is_waiting.set)
        call.check_active()
        with slots.one(WHO, call, Deadline(LONG), wait=LONG):
            order.append(number)

    with all_taken(slots) as give_back:
        waiting: list[Future[None]] = []
        for number in range(8):
            comes = Event()
            waiting.append(beside.submit(take, number, comes))
            comes.wait(LONG)
            until(lambda: len(slots._others) == len(waiting))  # noqa: SLF001  (who waits is seen nowhere else)
        give_back()

    assert all(one.result() is None for one in waiting)
    assert order == list(range(8))


def test_waiting_for_a_slot_does_not_use_up_the_calls_time(beside: ThreadPoolExecutor, new_slots: NewSlots) -> None:
    slots, deadline = new_slots(1), Deadline(0.5)

    def wait() -> float:
        with slots.one(WHO, Call(), deadline, wait=LONG):
            return deadline.left

    with all_taken(slots) as give_back:
        left = beside.submit(wait)
        sleep(1)
        give_back()

    assert left.result() > 0


def test_cancelled_work_stops_waiting_for_a_slot(
    client: openai.OpenAI, server: OpenAIServer, monkeypatch: pytest.MonkeyPatch, new_slots: NewSlots
) -> None:
    monkeypatch.setattr("shared_apps.ai.slots.LOOK_SECONDS", 0.01)
    slots = new_slots(1)

    def wanted() -> None:
        raise LookupError

    with all_taken(slots), pytest.raises(LookupError):
        draw(client, retry_policy(slots), call=Call(ensure_active=wanted))

    assert server.asked(GENERATIONS) == []
    draw(client, retry_policy(slots))  # its slot is free


def test_a_call_that_waits_too_long_returns_to_the_queue_and_loses_no_attempt(
    client: openai.OpenAI, server: OpenAIServer, new_slots: NewSlots
) -> None:
    slots = new_slots(1)
    with all_taken(slots):
        error = failure_of(lambda: draw(client, retry_policy(slots, 0.05)))

    assert (error.kind, error.retry) == (FailureKind.CROWDED, True)
    assert server.asked() == []
    draw(client, retry_policy(slots))  # its slot is free


def test_pages_are_judged_while_stories_hold_every_other_slot(
    client: openai.OpenAI, server: OpenAIServer, new_slots: NewSlots
) -> None:
    slots = new_slots(3, spared=1)
    own = retry_policy(slots)
    stories = [storyteller(client, own).tell(StoryRequest(brief=brief())) for _ in range(2)]
    server.pace.page = 0.05

    for story in stories:
        next(story)
    assert moderator(client, own).judge(IDEA).allowed
    assert failure_of(lambda: draw(client, retry_policy(slots, 0.05))).kind == FailureKind.CROWDED
    assert all(list(story) for story in stories)
    assert server.book.most_in_flight == 3


def test_more_stories_reserve_more_slots_for_verdicts(new_slots: NewSlots) -> None:
    slots = new_slots(2 * STORIES_A_VERDICT, spared=1)
    with ExitStack() as stories:
        for _ in range(STORIES_A_VERDICT):
            stories.enter_context(slots.one(WHO, Call(), Deadline(LONG), wait=LONG, sort=Sort.STORY))
        for _ in range(STORIES_A_VERDICT - 2):
            stories.enter_context(slots.one(WHO, Call(), Deadline(LONG), wait=LONG))
        with pytest.raises(ProviderError):
            stories.enter_context(slots.one(WHO, Call(), Deadline(LONG), wait=0.01))
        for _ in range(2):
            stories.enter_context(slots.one(WHO, Call(), Deadline(LONG), wait=LONG, sort=Sort.VERDICT))


def test_verdicts_come_before_long_calls(beside: ThreadPoolExecutor, new_slots: NewSlots) -> None:
    slots, order = new_slots(2, spared=1), list[str]()

    def take(name: str, sort: Sort) -> None:
        with slots.one(WHO, Call(), Deadline(LONG), wait=LONG, sort=sort):
            order.append(name)

    with all_taken(slots) as give_back, slots.one(WHO, Call(), Deadline(LONG), wait=LONG, sort=Sort.VERDICT):
        waiting = [beside.submit(take, "picture", Sort.OTHER)]
        until(lambda: len(slots._others) == 1)  # noqa: SLF001  (who waits is seen nowhere else)
        waiting.append(beside.submit(take, "verdict", Sort.VERDICT))
        until(lambda: len(slots._verdicts) == 1)  # noqa: SLF001  (who waits is seen nowhere else)
        give_back()
        until(lambda: bool(order))

    assert all(one.result() is None for one in waiting)
    assert order == ["verdict", "picture"]


def test_a_story_that_is_not_read_to_its_end_returns_its_slot(
    client: openai.OpenAI, server: OpenAIServer, new_slots: NewSlots
) -> None:
    slots = new_slots(1)
    server.pace.page = 0.05
    story = storyteller(client, retry_policy(slots)).tell(StoryRequest(brief=brief()))
    next(story)

    story.close()  # type: ignore[attr-defined]  # a generator, as told

    draw(client, retry_policy(slots))  # its slot is free
    assert len(server.asked(CHAT)) == 1
