"""One page is drawn again, with a wish: priced, chosen by a person, and nothing else in the book changes."""

from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone
from story_studio import values

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import PictureRequest
from shared_apps.ai.studio.illustrator import StudioIllustrator
from shared_apps.ai.studio.translation import scene_of
from shared_apps.ai.vocabulary import ArtStyle, Weather
from shared_apps.ai.wishes import WishNotDrawn
from shared_apps.billing.services import ledger, quotes
from shared_apps.media import files
from shared_apps.media.uploads import clean_picture
from tenant_apps.editing.services import arrangement, pictures, redraws, restoring, typed_words
from tenant_apps.generation.models import Run, Step
from tenant_apps.stories.models import Book, Page, PageVersion
from tests.generation.accounts import MONTHLY, left, made, paid
from tests.generation.test_pipeline import work_until_done
from tests.media.pictures import drawn_by_a_child
from tests.personas import Persona
from tests.providers import SCENE, DearIllustrator, Trouble, Watch, offer


@pytest.fixture(autouse=True)
def _watched(watchful: None, settings: Any) -> None:
    settings.MONTHLY_CREDITS = MONTHLY


def page_of(book: Book, number: int) -> Page:
    return Page.objects.select_related("book", "current").get(book=book, number=number)


def ask(by: Persona, book: Book, number: int, wish: str = "Make it snow", **options: Any) -> Step:
    key = options.pop("key", None) or uuid4()
    page = page_of(book, number)
    return redraws.redraw(page=page, wish=wish, submission_key=key, by=by.membership, now=timezone.now())


def digests(book: Book) -> dict[int, str]:
    """A hash of each page's words and of the bytes of its picture."""
    found = {}
    for page in Page.objects.with_words().filter(book=book):
        assert page.current
        found[page.number] = sha256(page.current.text.encode() + files.read(page.current.picture_key)).hexdigest()
    return found


def test_a_redraw_changes_nothing_until_somebody_chooses_it_and_then_one_page(in_maple: Persona) -> None:
    run = made(in_maple)
    before, keys = digests(run.book), {p.number: p.current_id for p in Page.objects.filter(book=run.book)}
    spent = paid(run, in_maple)

    step = ask(in_maple, run.book, 3)
    assert redraws.is_drawing(page=page_of(run.book, 3))
    work_until_done()

    assert digests(run.book) == before
    assert not redraws.is_drawing(page=page_of(run.book, 3))
    (variant,) = redraws.redraws_of(page=page_of(run.book, 3))
    assert (variant.id, variant.wish) == (step.subject_id, "Make it snow")
    assert "Make it snow." in variant.scene["description"] and "Make it snow." in variant.alt
    assert variant.picture_provenance["model"] == "instant-1"
    assert paid(run, in_maple) == spent + quotes.picture_price()
    pictures.use_picture(page=page_of(run.book, 3), version=variant, by=in_maple.membership, now=timezone.now())
    after = {p.number: p for p in Page.objects.select_related("current").filter(book=run.book)}
    assert {number: page.current_id for number, page in after.items() if number != 3} == {
        number: key for number, key in keys.items() if number != 3
    }
    assert after[3].current and after[3].current.picture_key == variant.picture_key
    restoring.undo(book=run.book, by=in_maple.membership, now=timezone.now())
    assert digests(run.book) == before


def test_the_same_request_sent_twice_draws_and_costs_one_picture(in_maple: Persona) -> None:
    run, key = made(in_maple), uuid4()
    spent = paid(run, in_maple)

    first, second = ask(in_maple, run.book, 2, key=key), ask(in_maple, run.book, 2, key=key)
    work_until_done()

    assert first == second and paid(run, in_maple) == spent + quotes.picture_price()


def test_a_redraw_that_fails_costs_nothing(in_maple: Persona, monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    run = made(in_maple)
    spent = paid(run, in_maple)
    offer(monkeypatch, "dear", image=DearIllustrator)
    providers.made.cache_clear()
    settings.AI_IMAGE_PROVIDERS = ("dear",)
    Trouble.ahead[:] = [(0, ProviderError("refused", retry=False))]

    ask(in_maple, run.book, 2)
    work_until_done()

    assert redraws.failed_wish(page=page_of(run.book, 2))
    assert paid(run, in_maple) == spent and Run.objects.get(id=run.id).status == Run.Status.DONE


def test_a_redraw_without_credits_is_refused_and_leaves_nothing(in_maple: Persona, settings: Any) -> None:
    run = made(in_maple)
    ledger.reserve(team=in_maple.team, reservation_id=uuid4(), amount=left(in_maple), now=timezone.now())

    with pytest.raises(ledger.NotEnoughCredits):
        ask(in_maple, run.book, 2)

    assert PageVersion.objects.filter(page__book=run.book, wish__gt="").count() == 0


def test_a_wish_is_judged_before_anything_is_paid(in_maple: Persona) -> None:
    run = made(in_maple)
    before = left(in_maple)
    Watch.found["axe"] = {"violence": 0.9}

    with pytest.raises(typed_words.WordsHeld):
        ask(in_maple, run.book, 2, "Give her an axe")

    assert left(in_maple) == before


def test_own_pictures_go_on_the_page_and_held_ones_do_not(in_maple: Persona) -> None:
    book, now = made(in_maple).book, timezone.now()
    page, data = page_of(book, 1), clean_picture(drawn_by_a_child())

    version = pictures.hand_in_picture(page=page, data=data, alt="Our dragon", by=in_maple.membership, now=now)

    assert files.read(version.picture_key) == data
    assert (version.alt, version.picture_provenance, version.maker) == ("Our dragon", {}, "adult")
    Watch.found_in_pictures = [{"violence": 0.9}]
    with pytest.raises(pictures.PictureHeld):
        pictures.hand_in_picture(page=page, data=data, alt="", by=in_maple.membership, now=now)
    arrangement.duplicate_page(page=page_of(book, 1), by=in_maple.membership, now=now)
    copy = page_of(book, 2).current
    assert copy and copy.picture_key == version.picture_key


STUDIO_SCENE = scene_of(values.Picture(place="forest"), "A forest.")


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("Make it snow", {"weather": "snow", "time": "day"}),
        ("at night, with two red balloons", {"weather": "clear", "time": "night", "things": [("balloon", 2)]}),
        ("Please let it rain in the evening", {"weather": "rain", "time": "sunset"}),
        ("add a lantern", {"things": [("lantern", 1)]}),
    ],
)
def test_the_studio_draws_weather_time_and_things(wish: str, found: dict[str, Any]) -> None:
    wished = StudioIllustrator().with_wish(STUDIO_SCENE, cast=(), wish=wish, alt="A forest.")

    plan = values.Picture.model_validate_json(wished.scene.plan or "")
    seen = {"weather": plan.weather, "time": plan.time, "things": [(thing.kind, thing.count) for thing in plan.things]}
    assert {name: seen[name] for name in found} == found
    assert wished.alt != "A forest."


@pytest.mark.parametrize("wish", ["make her dance", "no trees", "add a lantern and democracy"])
def test_the_studio_says_what_it_does_not_understand(wish: str) -> None:
    with pytest.raises(WishNotDrawn, match="It does not know what to do with"):
        StudioIllustrator().with_wish(STUDIO_SCENE, cast=(), wish=wish, alt="")


def test_the_studio_shows_no_weather_indoors_and_no_change_where_there_is_none() -> None:
    indoors = scene_of(values.Picture(place="kitchen"), "A kitchen.")
    with pytest.raises(WishNotDrawn, match="indoors"):
        StudioIllustrator().with_wish(indoors, cast=(), wish="make it snow", alt="")
    with pytest.raises(WishNotDrawn, match="like that already"):
        StudioIllustrator().with_wish(STUDIO_SCENE, cast=(), wish="make it sunny", alt="")


def test_a_scene_of_another_storyteller_takes_weather_and_known_things() -> None:
    wished = StudioIllustrator().with_wish(SCENE, cast=(), wish="snow and a kite", alt="A meadow.")

    assert wished.scene.weather == Weather.SNOW and "kite" in wished.scene.props
    assert wished.scene.plan is None
    request = PictureRequest(scene=wished.scene, cast=(), style=ArtStyle.PAPERCUT, seed=1, size=64)
    plain = request.model_copy(update={"scene": SCENE})
    assert StudioIllustrator().draw(request).data != StudioIllustrator().draw(plain).data
