"""Books of the first edition keep their look: their drawings are compared with those of the day they were made."""

import json
from pathlib import Path

import pytest
from story_studio import pictures
from story_studio.vocabulary import Style

from shared_apps.ai.studio.translation import member_of, picture_of
from shared_apps.ai.vocabulary import CharacterKind
from tests.ai.first_edition import COUNT, cast_of, digest, scene_of

DRAWN: dict[str, str] = json.loads(Path(__file__).with_name("first_edition.json").read_text())


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("number", range(COUNT))
def test_a_stored_scene_is_drawn_unchanged(number: int, style: Style) -> None:
    cast = [member_of(portrait) for portrait in cast_of(number)]
    drawn = pictures.svg(picture_of(scene_of(number)), cast=cast, style=style, seed=number * 31)
    assert digest(drawn) == DRAWN[f"scene {number} {style}"]


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("kind", CharacterKind)
def test_a_stored_portrait_is_drawn_unchanged(kind: CharacterKind, style: Style) -> None:
    member = member_of(cast_of(list(CharacterKind).index(kind))[0])
    assert digest(pictures.portrait_svg(member, style=style, edition=1)) == DRAWN[f"portrait {kind.value} {style}"]
