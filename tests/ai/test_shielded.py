"""Nothing personal reaches an outside provider, in any call of a book; and the book has what the family wrote."""

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest

from shared_apps.ai import catalog, providers
from shared_apps.ai.ports import Call, Portrait, SheetRequest, StoryRequest
from shared_apps.ai.safety.shield import KnownNames
from shared_apps.ai.shielded import ShieldedIllustrator, ShieldedModerator, ShieldedStoryteller, replacements_in
from shared_apps.ai.vocabulary import ArtStyle
from tenant_apps.generation.models import Run
from tenant_apps.stories.models import Book, PageVersion
from tests.ai.provider_calls import brief
from tests.ai.test_books_from_outside import work_through_delays
from tests.fake_providers import DiffusionServer, Fault, OpenAIServer
from tests.fake_providers.art import PIP
from tests.fake_providers.openai import CHAT, GENERATIONS, MODERATIONS
from tests.generation.test_pipeline import start
from tests.personas import Persona

pytestmark = pytest.mark.usefixtures("clear_cache")

PICTURE = re.compile(r"[A-Za-z0-9+/=]{200,}")

IDEA = (
    "Josephine Abernathy finds a lamp with Juno. I go to Hawthorn Lane Academy, I live at 22 Juniper Grove, Todmorden, "
    "my number is 01632 960551, mail josie.a@post.example, i am @josie.fox, born on 14 March 2016. Владимир Орлов helps"
)
PRIVATE = (
    "Josephine",
    "Abernathy",
    "Juno",
    "Hawthorn",
    "Juniper Grove",
    "Todmorden",
    "960551",
    "josie.a",
    "josie.fox",
    "14 March 2016",
    "Владимир",
    "Орлов",
)


@pytest.fixture(autouse=True)
def _chosen(fresh_providers: Any, server: OpenAIServer, diffusion: DiffusionServer) -> None:
    fresh_providers.OPENAI_BASE_URL, fresh_providers.OPENAI_API_KEY = server.base_url, "sk-secret"
    fresh_providers.SDXL_URL = diffusion.url
    fresh_providers.AI_TEXT_PROVIDERS = ("openai",)
    fresh_providers.AI_IMAGE_PROVIDERS = ("openai",)
    fresh_providers.AI_MODERATION_PROVIDERS = ("openai",)


def payloads(server: OpenAIServer) -> Iterator[str]:
    """What was sent, without the encoded pictures, in which any four letters may stand."""
    for asked in server.asked():
        yield PICTURE.sub("", json.dumps(asked.body, ensure_ascii=False, default=lambda _: ""))


def leaked(server: OpenAIServer) -> set[str]:
    sent = "\n".join(payloads(server)).lower()
    return {word for word in PRIVATE if re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", sent)}


def story_about(name: str) -> bytes:
    """A story of four pages that speaks of somebody, in capitals and with an s as well."""
    scene = {"description": f"{name} holds a lamp", "place": "forest", "time_of_day": "day", "weather": "clear"}
    pages = [
        {
            "number": number,
            "text": f"{name} lit lamp {number}. {name.upper()}!",
            "scene": scene,
            "alt": f"{name} smiles",
        }
        for number in range(1, 5)
    ]
    cast = [PIP.model_copy(update={"name": name}).model_dump(mode="json", exclude={"member"})]
    story = {"plan": {"title": f"{name} and the Lamp", "cast": cast, "cover": scene}, "pages": pages}
    return json.dumps(story, ensure_ascii=False).encode()


def standin_of(name: str) -> str:
    found = replacements_in([IDEA], Call(known_names=KnownNames(children=("Juno",))))
    return {one.original: one.standin for one in found}[name]


@pytest.mark.usefixtures("child")
def test_a_whole_book_leaves_without_anything_personal_and_comes_back_with_it(
    in_maple: Persona, server: OpenAIServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    server.forget()  # a new nickname alone is judged as it is
    server.fail(CHAT, Fault.content(story_about(standin_of("Josephine"))))
    run = start(in_maple, idea=IDEA)

    work_through_delays()

    run.refresh_from_db()
    assert run.status == Run.Status.DONE, run.failure
    assert len(server.asked(CHAT)) == 1
    assert server.asked(GENERATIONS)
    assert len(server.asked(MODERATIONS)) >= 6, "the idea, the title, pages and pictures"
    assert leaked(server) == set()
    book = Book.objects.get()
    assert book.title == "Josephine and the Lamp"
    assert book.idea == IDEA
    texts = list(PageVersion.objects.values_list("text", flat=True))
    assert texts and all("Josephine lit lamp" in text and "JOSEPHINE!" in text for text in texts)
    assert not [word for word in PRIVATE if word in caplog.text]
    assert standin_of("Josephine") not in caplog.text


@pytest.mark.usefixtures("child")
def test_adults_see_what_left_in_place_of_what_they_wrote(in_maple: Persona, server: OpenAIServer) -> None:
    run = start(in_maple, idea=IDEA)

    page = in_maple.browser().get(f"/books/{run.book_id}/stand-ins/").content.decode()

    assert "Abernathy" in page and standin_of("Abernathy") in page
    assert "telephone number" in page and standin_of("Juno") in page


def test_a_child_does_not_see_that_page(in_maple: Persona, child: Persona) -> None:
    run = start(in_maple, idea=IDEA)

    assert child.browser().get(f"/books/{run.book_id}/stand-ins/").status_code == 403


def test_a_page_that_is_being_written_is_heard_with_the_originals(server: OpenAIServer) -> None:
    name = standin_of("Josephine")
    server.fail(CHAT, Fault.content(story_about(name)))
    heard: list[str] = []
    call = Call(on_partial_page=lambda _, words: heard.append(words), known_names=KnownNames(children=("Juno",)))
    told = list(providers.storyteller().tell(StoryRequest(brief=brief(pages=4, idea=IDEA)), call=call))

    assert told and heard
    assert all(name[:4].lower() not in words.lower() for words in heard)


def test_a_characters_picture_is_asked_for_without_its_surname(server: OpenAIServer) -> None:
    portrait: Portrait = PIP.model_copy(update={"name": "Josephine Abernathy"})

    providers.illustrator().draw_sheet(SheetRequest(portrait=portrait, style=ArtStyle.PAPERCUT))

    assert leaked(server) == set()


def test_the_built_in_studio_is_not_outside(settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS = ("studio", "openai")
    settings.AI_IMAGE_PROVIDERS = ("studio",)

    first, second = providers._adapters("text")  # noqa: SLF001  (the adapters as they are asked)
    assert not isinstance(first, ShieldedStoryteller)
    assert isinstance(second, ShieldedStoryteller)
    assert not isinstance(providers._adapters("image")[0], ShieldedIllustrator)  # noqa: SLF001  (likewise)
    assert isinstance(providers._adapters("moderation")[0], ShieldedModerator)  # noqa: SLF001  (likewise)


def test_every_outside_provider_of_words_and_pictures_is_shielded(settings: Any) -> None:
    """Also one that is added to the catalog later."""
    for port, setting in (("text", "TEXT"), ("image", "IMAGE"), ("moderation", "MODERATION")):
        outside = tuple(name for name in catalog.names(port) if not catalog.is_built_in(name))
        setattr(settings, f"AI_{setting}_PROVIDERS", outside)
        assert outside
        assert all(type(one).__name__.startswith("Shielded") for one in providers._adapters(port))  # noqa: SLF001  (likewise)
