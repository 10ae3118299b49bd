"""docs/configuration.md names every variable that is read, with its default, and no other."""

import re

from pydantic.fields import FieldInfo

from config.environment import ROOT, Environment

ROW = re.compile(r"^\| `(?P<name>[A-Z0-9_]+)` \| (?P<default>[^|]*) \|", re.MULTILINE)
PAGE = ROOT / "docs" / "configuration.md"


def shown(field: FieldInfo) -> str:
    """A default as the page writes it."""
    match field.default:
        case None | ():
            return "–"
        case bool() as switch:
            return f"`{str(switch).lower()}`"
        case tuple() as values:
            return f"`{','.join(values)}`"
        case value:
            return f"`{str(value).removeprefix(f'{ROOT}/')}`"


def test_the_page_names_exactly_the_variables_that_are_read_with_their_defaults() -> None:
    table = PAGE.read_text(encoding="utf-8").split("## Commands")[0]

    documented = {match["name"]: match["default"].strip() for match in ROW.finditer(table)}

    assert documented == {name.upper(): shown(field) for name, field in Environment.model_fields.items()}
