"""A child whose words sound like distress: no story, calm words, numbers to call; adults are told, never the words."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.utils import timezone

from shared_apps.ai.safety.distress import Distress
from shared_apps.ai.safety.distress.helplines import checked_on, countries
from tenant_apps.generation.models import Run
from tenant_apps.generation.services import runs
from tenant_apps.moderation.models import AuditEntry, Concern
from tenant_apps.moderation.services import concerns
from tenants.backend import public_context, team_context
from tenants.models import Membership
from tests import personas
from tests.personas import Answer, Persona

SELF_HARM = "i don't want to live any more, i hate my life"
HOME = "my stepdad hits me with the belt and locks me in the cellar"


def send(writer: Persona, idea: str) -> Answer:
    form = {"idea": idea, "pages": 4, "level": "early", "style": "papercut", "language": "en"}
    return writer.browser().post("/books/new/", {**form, "submission": str(uuid4())})


def words(answer: Answer) -> str:
    return " ".join(answer.content.decode().split())


@pytest.fixture
def other_admin(guardian: Persona) -> Persona:
    return personas.adult(guardian.team, "other", role=Membership.Role.PARENT_ADMIN)


def concerns_in(persona: Persona) -> list[Concern]:
    with team_context(persona.team):
        return list(Concern.objects.order_by("raised_at"))


def test_a_child_reads_calm_words_and_no_book_is_begun(guardian: Persona, child: Persona) -> None:
    guardian.browser().post("/help/country/", {"country": "GB"})

    answer = send(child, SELF_HARM)

    assert answer.status_code == 302
    page = words(child.browser().get(answer["Location"]))
    assert "You did nothing wrong." in page
    assert "Childline" in page and 'href="tel:08001111"' in page and "999" in page
    with team_context(child.team):
        assert not Run.objects.exists()


def test_every_parent_admin_is_emailed_without_the_words(
    guardian: Persona, other_admin: Persona, grandparent: Persona, child: Persona
) -> None:
    send(child, HOME)

    assert sorted(to for message in mail.outbox for to in message.to) == sorted([guardian.email, other_admin.email])
    for message in mail.outbox:
        said = f"{message.subject} {message.body} {message.alternatives}"  # type: ignore[union-attr]  # it has HTML
        assert "belt" not in said and "stepdad" not in said and "Juno" not in said
        assert f"{guardian.team.url}/help/concerns/" in said
    (concern,) = concerns_in(guardian)
    assert concern.kind == Concern.Kind.VIOLENCE


def test_a_single_parent_admin_is_never_told_alone(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    send(child, HOME)

    assert {to for message in mail.outbox for to in message.to} == {guardian.email, grandparent.email}


def test_the_only_adult_is_not_told_of_what_may_be_about_home(guardian: Persona, child: Persona) -> None:
    with public_context():
        others = (
            Membership.objects.current()
            .filter(team=guardian.team, user__isnull=False)
            .exclude(id=guardian.membership.id)
        )
        assert not others.exists()

    send(child, HOME)
    send(child, SELF_HARM)

    assert [message.to for message in mail.outbox] == [[guardian.email]]
    page = words(guardian.browser().get("/help/concerns/"))
    assert "not wanting to live" in page
    assert "afraid of somebody" not in page


def test_what_an_adult_writes_is_told_to_nobody(guardian: Persona, grandparent: Persona) -> None:
    answer = send(grandparent, "my husband hits us and i am afraid of him, a story for my son")

    assert answer.status_code == 302 and answer["Location"].startswith("/help/")
    assert mail.outbox == [] and concerns_in(guardian) == []


def test_no_words_are_stored(guardian: Persona, other_admin: Persona, child: Persona) -> None:
    send(child, HOME)

    (concern,) = concerns_in(guardian)
    stored = {field.name: str(getattr(concern, field.name)) for field in Concern._meta.fields}
    assert not [name for name, value in stored.items() if "belt" in value]
    assert Concern.is_archived is False


def test_the_same_again_sends_no_second_email(guardian: Persona, other_admin: Persona, child: Persona) -> None:
    send(child, HOME)
    sent = len(mail.outbox)

    send(child, HOME)
    assert len(mail.outbox) == sent
    with team_context(child.team):
        later = timezone.now() + timedelta(hours=2)
        concerns.raise_concern(kind=Distress.VIOLENCE, by=child.membership, now=later)
    assert len(mail.outbox) == 2 * sent


def test_an_adult_says_that_they_read_it_and_the_first_one_counts(
    guardian: Persona, other_admin: Persona, child: Persona
) -> None:
    send(child, HOME)
    (concern,) = concerns_in(guardian)
    place = f"/help/concerns/{concern.id}/read/"

    assert other_admin.browser().post(place).status_code == 302
    assert guardian.browser().post(place).status_code == 302

    (concern,) = concerns_in(guardian)
    assert concern.acknowledged_by == other_admin.membership.id
    assert "Other read this" in words(guardian.browser().get("/help/concerns/"))
    with team_context(guardian.team):
        assert AuditEntry.objects.filter(action="concern_acknowledged").count() == 1


def test_adults_who_were_not_told_see_nothing(
    guardian: Persona, other_admin: Persona, grandparent: Persona, child: Persona
) -> None:
    send(child, HOME)
    (concern,) = concerns_in(guardian)

    assert "afraid of somebody" not in words(grandparent.browser().get("/help/concerns/"))
    assert grandparent.browser().post(f"/help/concerns/{concern.id}/read/").status_code == 404
    assert child.browser().get("/help/concerns/").status_code == 403


def test_the_api_says_where_there_is_help(child: Persona) -> None:
    answer = child.browser().post("/api/stories/", {"idea": SELF_HARM, "pages": 4}, content_type="application/json")

    assert answer.status_code == 422
    assert answer.json()["code"] == "needs_help" and "/help/" in str(answer.json())


@pytest.mark.parametrize(
    "idea",
    [
        "my grandpa died and we planted a tree for him",
        "a bad dream about a spider and mum came and made cocoa",
        "i fell off my scooter and my knee is scraped, a story about plasters",
        "a villain says he will destroy the kingdom of cake",
        "meine oma ist gestorben und wir haben kuchen gegessen",
        "un monstruo que dice que se comerá a todos y luego come sopa",
        "un cauchemar avec un loup et maman allume la lampe",
    ],
)
def test_sad_and_frightening_ideas_are_no_alarm(in_maple: Persona, idea: str) -> None:
    concerns.check_distress(words=idea, by=in_maple.membership, now=timezone.now())


@pytest.mark.parametrize(
    "idea",
    [
        SELF_HARM,
        HOME,
        "ich will nicht mehr leben, ohne mich wäre alles besser",
        "mein papa schlägt mich mit dem gürtel",
        "no quiero vivir más, todos estarían mejor sin mí",
        "mi padrastro me pega con el cinturón cuando bebe",
        "je veux mourir, tout le monde serait mieux sans moi",
        "mon beau-père me tape avec sa ceinture",
    ],
)
def test_distress_is_heard_in_four_languages(in_maple: Persona, idea: str) -> None:
    with pytest.raises(concerns.NeedsHelp):
        runs.start_book(
            by=in_maple.membership,
            idea=idea,
            cast=[],
            pages=4,
            level="early",
            style="papercut",
            language="en",
            submission_key=uuid4(),
            now=timezone.now(),
        )


def test_only_parent_admins_choose_the_country(guardian: Persona, grandparent: Persona, child: Persona) -> None:
    assert grandparent.browser().post("/help/country/", {"country": "DE"}).status_code == 403
    assert child.browser().post("/help/country/", {"country": "DE"}).status_code == 403
    guardian.browser().post("/help/country/", {"country": "DE"})

    assert "Nummer gegen Kummer" in words(child.browser().get("/help/"))


def test_a_country_that_is_not_in_the_table_is_refused(guardian: Persona) -> None:
    page = words(guardian.browser().post("/help/country/", {"country": "XX"}, follow=True))

    assert "Choose one of the countries." in page


def test_another_country_can_be_looked_at(child: Persona) -> None:
    assert "Rat auf Draht" in words(child.browser().get("/help/?country=AT"))


def test_each_country_has_a_line_with_a_source_and_the_table_is_not_old() -> None:
    assert len(countries()) >= 12
    for country in countries().values():
        assert country.emergency.isdigit() and country.lines
        assert all(line.source.startswith("https://") and line.href != "tel:" for line in country.lines)
    assert timezone.now().date() - checked_on() < timedelta(days=730), "check the table against its sources"
