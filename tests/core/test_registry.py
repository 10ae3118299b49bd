"""What rooms offer to rooms below them: each key once, while the applications load, and listed by a command."""

import pytest
from django.apps import apps
from django.core.management import call_command

from shared_apps.core import registry
from shared_apps.core.registry import AlreadyRegistered, RegisteredTooLate, Registry, UnknownKey, registries


@pytest.fixture
def colours(monkeypatch: pytest.MonkeyPatch) -> Registry[str]:
    """A registry of this test alone, while applications load."""
    monkeypatch.setattr(registry, "_registries", {**registry._registries})  # noqa: SLF001  (the one list)
    monkeypatch.setattr(apps, "ready", False)
    return Registry("colours", "paint the house")


def test_a_value_is_found_by_its_key_and_in_order(colours: Registry[str]) -> None:
    colours.add("sky", "blue")
    colours.add("grass", "green")

    assert colours["sky"] == "blue" and "grass" in colours and colours.get("sea") is None
    assert list(colours.items()) == [("sky", "blue"), ("grass", "green")]
    assert len(colours) == 2


def test_a_key_is_registered_once(colours: Registry[str]) -> None:
    colours.add("sky", "blue")
    with pytest.raises(AlreadyRegistered, match="'sky' of colours is registered twice: 'blue' and 'grey'"):
        colours.add("sky", "grey")
    assert colours["sky"] == "blue"


def test_an_unknown_key_is_an_error_that_names_the_known_ones(colours: Registry[str]) -> None:
    with pytest.raises(UnknownKey, match="'sea' is none of colours. Registered are: none"):
        colours["sea"]
    colours.add("sky", "blue")
    with pytest.raises(UnknownKey, match="Registered are: sky"):
        colours["sea"]


def test_nothing_is_registered_after_the_applications_are_loaded(
    colours: Registry[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apps, "ready", True)
    with pytest.raises(RegisteredTooLate):
        colours.add("sky", "blue")


def test_a_test_replaces_a_value_and_gives_it_back(colours: Registry[str]) -> None:
    colours.add("sky", "blue")
    with colours.replaced("sky", "grey"), colours.replaced("sea", "green"):
        assert list(colours.items()) == [("sky", "grey"), ("sea", "green")]
    assert list(colours.items()) == [("sky", "blue")]


def test_the_command_lists_every_registry_with_what_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("registered")
    said = capsys.readouterr().out

    assert [known.name for known in registries() if f"{known.name}: {known.purpose}\n" not in said] == []
    for line in (
        "story              tenant_apps.stories.access.book_to_read",
        "queue              shared_apps.queue.services.tickets.erase",
        "sheet              tenant_apps.characters.tasks.SheetHandler",
        "live               shared_apps.live.metrics.StreamFigures",
    ):
        assert f"  {line}\n" in said


def test_no_registry_is_empty_but_those_that_nobody_needs_yet() -> None:
    assert {known.name for known in registries() if not known} <= {"team_closed", "workspace sign-ins"}
