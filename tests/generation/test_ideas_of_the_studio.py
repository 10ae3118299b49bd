"""An idea that the studio has no story for costs nothing; the stories that a team had lately are not told again."""

import json

from tenant_apps.stories.models import Book
from tenants.backend import team_context
from tests.factories import a_book
from tests.generation.test_brief_form import made, send
from tests.personas import Persona


def test_an_idea_without_a_story_is_refused_at_its_field_before_anything_is_made(guardian: Persona) -> None:
    answer = send(guardian, idea="x")

    assert answer.status_code == 422
    assert "has no story for that idea" in str(answer.context["form"].errors["idea"])
    assert made(guardian) == (0, 0, 0, 0)


def test_the_brief_lists_the_stories_of_the_teams_newest_books(guardian: Persona, neighbour: Persona) -> None:
    for persona, script in ((guardian, "the_empty_hook"), (neighbour, "the one who_heard")):
        with team_context(persona.team):
            book = a_book(persona.membership)
            book.cover_scene = {**(book.cover_scene or {}), "story": json.dumps({"script": script, "episodes": []})}
            book.save()

    with team_context(guardian.team):
        assert [json.loads(story)["script"] for story in Book.objects.stories_told()] == ["the_empty_hook"]
