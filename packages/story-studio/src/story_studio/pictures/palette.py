"""Colour: the box of papers, and what the light of each hour does to them."""

from dataclasses import dataclass, replace
from functools import lru_cache

from story_studio.vocabulary import Colour, TimeOfDay

PAPER = "#f6ecd8"
INK = "#3a2f35"
WHITE = "#fffaf0"
CHEEK = "#e8806f"

PAPERS: dict[Colour, str] = {
    Colour.RED: "#c94a3b",
    Colour.ORANGE: "#e0803a",
    Colour.YELLOW: "#eebb4a",
    Colour.GREEN: "#6f9d4f",
    Colour.TEAL: "#3d938e",
    Colour.BLUE: "#4b80b8",
    Colour.PURPLE: "#85629f",
    Colour.PINK: "#e595a3",
    Colour.BROWN: "#96633f",
    Colour.GREY: "#8f959c",
    Colour.CREAM: "#f1dfb8",
    Colour.BLACK: "#45424d",
}


@lru_cache(maxsize=4096)
def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=8192)
def mix(first: str, second: str, share: float) -> str:
    """``share`` 0 is the first colour, 1 the second."""
    pairs = zip(_rgb(first), _rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def pale(colour: str, share: float = 0.3) -> str:
    return mix(colour, "#fff6e4", share)


def deep(colour: str, share: float = 0.25) -> str:
    """Darker towards plum, never towards black: shadows in picture books keep a colour."""
    return mix(colour, "#3a2238", share)


def luminance(colour: str) -> float:
    """From 0 to 1, as the eye weighs red, green and blue."""
    r, g, b = _rgb(colour)
    return (0.299 * r + 0.587 * g + 0.114 * b) / 255


@dataclass(frozen=True, slots=True)
class Light:
    """One hour's light. ``sky`` runs from the top down to the horizon."""

    sky: tuple[str, ...]
    haze: str
    orb: str
    ambient: str
    dusk: float
    shade: str
    dark: bool = False

    def on(self, colour: str, far: float = 0.0) -> str:
        """A colour of the land seen in this light, from 0 near to 1 at the horizon."""
        return mix(mix(colour, self.ambient, self.dusk), self.haze, far)

    def on_cast(self, colour: str) -> str:
        """The cast keeps its colours: it takes a fifth of what the land takes."""
        return mix(colour, self.ambient, self.dusk * 0.22)

    def veiled(self, colour: str, share: float) -> "Light":
        """The same hour behind cloud, rain or fog of this colour."""
        return replace(
            self,
            sky=tuple(mix(band, colour, share) for band in self.sky),
            haze=mix(self.haze, colour, share * 0.8),
            ambient=mix(self.ambient, colour, share * 0.5),
            dusk=min(0.75, self.dusk + share * 0.22),
        )


LIGHTS: dict[TimeOfDay, Light] = {
    TimeOfDay.DAWN: Light(
        sky=("#b4b3d6", "#cfbcd4", "#e9c6cd", "#f6d2c0", "#fbe3c4"),
        haze="#f3d6cf", orb="#fff0c9", ambient="#e7a9a6", dusk=0.24, shade="#5b3a5e",
    ),
    TimeOfDay.DAY: Light(
        sky=("#86c1d2", "#9fcfd8", "#bbdedc", "#d8eadc", "#eef2dc"),
        haze="#dcebdc", orb="#fbd873", ambient="#fff0c8", dusk=0.06, shade="#2f3a4e",
    ),
    TimeOfDay.SUNSET: Light(
        sky=("#5d4f86", "#90608f", "#c9707f", "#ea9169", "#f9c57d"),
        haze="#e59f86", orb="#fff0b5", ambient="#5a4a82", dusk=0.38, shade="#3a1f3f",
    ),
    TimeOfDay.NIGHT: Light(
        sky=("#131d3c", "#1a294d", "#23375e", "#2f4a70", "#456383"),
        haze="#3f5f80", orb="#fbf0c4", ambient="#18305f", dusk=0.6, shade="#070c20", dark=True,
    ),
}  # fmt: skip
