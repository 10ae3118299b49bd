"""Writes the pictures that children come in by, from the drawings that the studio's catalogue has vendored.

    python -m tools.vendor_child_pictures

One file, ``static/img/child-pictures.svg``, with a symbol for each avatar and each picture of a PIN.
"""

from pathlib import Path

from story_studio.catalogue.store import load_sheet
from story_studio.pictures.scene.drawn import in_paper

FILE = Path(__file__).parents[1] / "static/img/child-pictures.svg"
AVATARS = {
    "fox": "fox",
    "rabbit": "rabbit_face",
    "bear": "bear",
    "cat": "cat_face",
    "dog": "dog_face",
    "owl": "owl",
    "penguin": "penguin",
    "frog": "frog",
    "turtle": "turtle",
    "hedgehog": "hedgehog",
    "lion": "lion",
    "panda": "panda",
}
SECRETS = {
    "apple": "red_apple",
    "star": "star",
    "tree": "evergreen_tree",
    "house": "house",
    "boat": "sailboat",
    "rocket": "rocket",
    "bicycle": "bicycle",
    "umbrella": "umbrella",
    "kite": "kite",
    "drum": "drum",
    "banana": "banana",
    "moon": "crescent_moon",
}
UNIT = 100
"""The sheets' numbers for each unit of their square of 32."""


def main() -> None:
    symbols = "\n".join(symbol(name, key) for name, key in {**AVATARS, **SECRETS}.items())
    licence = "<!-- Fluent Emoji, (c) Microsoft Corporation, MIT: see story_studio/catalogue/data/NOTICE.md -->"
    FILE.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">\n{licence}\n{symbols}\n</svg>\n', encoding="utf-8")
    print(f"{FILE.name}: {FILE.stat().st_size // 1024} KB")


def symbol(name: str, key: str) -> str:
    paths = "".join(
        f'<path d="{"".join(map(chain, chains))}" {paint(in_paper(fill), width, evenodd)}{faint(opacity)}/>'
        for fill, opacity, width, evenodd, chains in load_sheet(key)
    )
    return f'<symbol id="{name}" viewBox="0 0 32 32">{paths}</symbol>'


def paint(colour: str, width: float, evenodd: int) -> str:
    if width:
        return f'fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round"'
    return f'fill="{colour}"' + (' fill-rule="evenodd"' if evenodd else "")


def faint(opacity: float) -> str:
    return f' opacity="{opacity:g}"' if opacity < 1 else ""


def chain(numbers: list[int]) -> str:
    """A contour: its first point, then curves with two handles and an end each."""
    places = [f"{number / UNIT:.1f}".rstrip("0").rstrip(".") for number in numbers]
    return f"M{' '.join(places[:2])}C{' '.join(places[2:])}" if len(places) > 2 else ""


if __name__ == "__main__":
    main()
