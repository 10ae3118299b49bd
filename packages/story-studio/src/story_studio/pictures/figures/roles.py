"""What tells a person's trade or tale: hats, coats, wings and crowns, over the clothes that they chose."""

from collections.abc import Callable
from dataclasses import dataclass

from story_studio.pictures.figures.anatomy import Build, PaperLooks, nothing
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import WHITE, deep, mix, pale
from story_studio.pictures.shapes import blob, box, curve, ellipse, polygon, soft, star

GOLD = "#e8b548"
Worn = Callable[[PaperLooks], Pieces]
Cloth = Callable[[PaperLooks, Build], Pieces]


def _bare(_: PaperLooks, __: Build) -> Pieces:
    return ()


@dataclass(frozen=True, slots=True)
class Role:
    """``hat`` sits on a head whose centre is (0, 0); ``over`` and ``behind`` sit on the torso, whose hip is (0, 0)."""

    hat: Worn = nothing
    over: Cloth = _bare
    behind: Cloth = _bare
    beard: bool = False
    shirt: str = ""


def _toque(_: PaperLooks) -> Pieces:
    puff = blob((-36, -44), (-50, -78), (-22, -98), (0, -92), (24, -99), (50, -78), (36, -44))
    return cut(puff, WHITE), cut(box(-38, -52, 76, 22, 6), pale("#e8ddc8", 0.4), 0.6)


def _helmet(colour: str) -> Worn:
    def worn(_: PaperLooks) -> Pieces:
        dome = cut(blob((-48, -26), (-42, -60), (0, -76), (42, -60), (48, -26), (0, -32)), colour)
        brim = cut(blob((-60, -22), (0, -34), (60, -22), (50, -14), (0, -24), (-50, -14)), deep(colour, 0.12), 0.6)
        return dome, brim, cut(blob((-9, -64), (9, -64), (11, -36), (0, -32), (-11, -36)), GOLD, 0.4)

    return worn


def _peaked(colour: str) -> Worn:
    def worn(_: PaperLooks) -> Pieces:
        top = cut(blob((-54, -46), (-30, -68), (0, -72), (30, -68), (54, -46), (0, -38)), colour)
        band = cut(blob((-42, -46), (0, -42), (42, -46), (44, -28), (0, -26), (-44, -28)), deep(colour, 0.2), 0.5)
        peak = cut(blob((-34, -30), (0, -28), (38, -30), (46, -20), (0, -16), (-30, -20)), "#3a3440", 0.6)
        return top, band, peak, cut(star(0, -52, 9, 4), GOLD, 0.3)

    return worn


def _straw(_: PaperLooks) -> Pieces:
    brim = cut(ellipse(0, -32, 76, 15), "#e0bd6c")
    crown = cut(blob((-38, -34), (-34, -64), (0, -72), (34, -64), (38, -34), (0, -28)), "#e9ca7e")
    return brim, crown, dab(blob((-38, -46), (0, -40), (38, -46), (38, -35), (0, -29), (-38, -35)), "#c94a3b")


def _crown(jewel: str) -> Worn:
    def worn(_: PaperLooks) -> Pieces:
        band = cut(soft((-36, -26), (-44, -70), (-20, -50), (0, -78), (20, -50), (44, -70), (36, -26), (0, -20)), GOLD)
        return band, *(dab(ellipse(x, y, 5), jewel) for x, y in ((-22, -36), (0, -34), (22, -36)))

    return worn


def _pointed(colour: str, mark: str) -> Worn:
    def worn(_: PaperLooks) -> Pieces:
        brim = cut(ellipse(0, -34, 74, 14), deep(colour, 0.12))
        cone = cut(soft((-40, -34), (-14, -96), (18, -138), (20, -86), (40, -34), (0, -26)), colour)
        return (
            brim,
            cone,
            dab(blob((-39, -46), (0, -38), (37, -46), (40, -35), (0, -28), (-40, -35)), mark),
            cut(star(0, -72, 11, 5), mark, 0.3),
        )

    return worn


def _bandana(_: PaperLooks) -> Pieces:
    cloth = cut(blob((-48, -14), (-44, -44), (0, -58), (44, -44), (48, -14), (0, -28)), "#c94a3b", 0.8)
    dots = tuple(dab(ellipse(x, y, 4), WHITE) for x, y in ((-26, -36), (0, -44), (26, -36), (-10, -32), (12, -32)))
    return cloth, *dots, cut(blob((44, -20), (66, -30), (60, -14), (70, -2), (46, -10)), "#b03f33", 0.5)


def _knight(_: PaperLooks) -> Pieces:
    steel = "#9aa5b0"
    dome = cut(blob((-52, 6), (-50, -36), (0, -64), (50, -36), (52, 6), (40, -18), (0, -26), (-40, -18)), steel)
    plume = cut(blob((-4, -60), (-30, -96), (-62, -84), (-46, -72), (-24, -56)), "#c94a3b", 0.8)
    return plume, dome, line(curve((-42, -22), (0, -32), (42, -22)), deep(steel, 0.3), 3)


def _bubble(_: PaperLooks) -> Pieces:
    rim = line(ellipse(0, -6, 68), "#eaf6f6", 6, 0.9)
    return (
        dab(ellipse(0, -6, 68), "#dff1f5", 0.18),
        rim,
        line(curve((-48, -28), (-36, -46), (-14, -56)), "#ffffff", 6, 0.7),
    )


def _top_hat(_: PaperLooks) -> Pieces:
    black = "#45424d"
    hat = cut(soft((-36, -40), (-40, -104), (40, -104), (36, -40)), black)
    return cut(ellipse(0, -36, 60, 11), black), hat, dab(box(-37, -58, 74, 14), "#c94a3b")


def _red_nose(_: PaperLooks) -> Pieces:
    curls = tuple(
        cut(ellipse(s * x, y, 19), "#e0803a", 0.6) for s in (-1, 1) for x, y in ((46, -18), (50, 8), (38, -38))
    )
    return *curls, cut(ellipse(3, 12, 10), "#d8453a", 0.5), *_pointed("#4b80b8", "#eebb4a")(_)[1:2]


def _nurse(_: PaperLooks) -> Pieces:
    cap = cut(soft((-26, -40), (-32, -66), (32, -66), (26, -40)), WHITE, 0.8)
    return cap, dab(box(-3, -62, 6, 18), "#c94a3b"), dab(box(-9, -56, 18, 6), "#c94a3b")


def _flat_cap(look: PaperLooks) -> Pieces:
    tone = mix(look.cloth, "#6b5a4c", 0.5)
    cap = cut(blob((-50, -26), (-46, -52), (0, -64), (44, -54), (54, -30), (0, -34)), tone)
    return cap, cut(blob((10, -36), (56, -34), (66, -24), (30, -24)), deep(tone, 0.2), 0.5)


def _beret(_: PaperLooks) -> Pieces:
    return (
        cut(blob((-52, -40), (-40, -62), (6, -68), (52, -54), (44, -34), (0, -32)), "#8a4a6a"),
        line(curve((4, -66), (8, -78)), "#8a4a6a", 6),
    )


def _coat(colour: str) -> Cloth:
    def over(_: PaperLooks, build: Build) -> Pieces:
        seam = line(curve((0, -build.torso * 0.9), (1, 6)), deep(colour, 0.25), 2.4)
        collar = tuple(
            cut(polygon((0, -build.torso * 0.62), (s * 6, -build.torso + 6), (s * 20, -build.torso + 10)),
                pale(colour, 0.4), 0.4)
            for s in (-1, 1)
        )  # fmt: skip
        pocket = line(curve((12, -build.torso * 0.34), (26, -build.torso * 0.34)), deep(colour, 0.3), 3)
        return cut(build.tube(0.02, 1.0, 3.0, 2.2), colour, 0.8), seam, *collar, pocket

    return over


def _apron(colour: str) -> Cloth:
    def over(_: PaperLooks, build: Build) -> Pieces:
        w, top = build.hip * 0.8, -build.torso * 0.7
        bib = blob((-w * 0.6, top), (w * 0.6, top), (w, 4), (w * 0.9, 18), (-w * 0.9, 18), (-w, 4))
        straps = tuple(
            line(curve((s * w * 0.5, top + 2), (s * build.shoulder * 0.7, -build.torso + 5)), colour, 5)
            for s in (-1, 1)
        )
        return (
            *straps,
            cut(bib, colour, 0.7),
            line(curve((-w * 0.5, top + 26), (w * 0.5, top + 26)), deep(colour, 0.2), 2.4),
        )

    return over


def _stripes(colour: str) -> Cloth:
    def over(_: PaperLooks, build: Build) -> Pieces:
        jersey = cut(build.tube(0.0, 0.86, 2.6), WHITE, 0.7)
        return jersey, *(dab(build.tube(t, t + 0.08, 2.8), colour) for t in (0.14, 0.32, 0.5, 0.68))

    return over


def _armour(_: PaperLooks, build: Build) -> Pieces:
    plate = cut(build.tube(0.0, 1.0, 3.0, 0.8), "#9aa5b0", 0.8)
    return (
        plate,
        line(curve((0, -build.torso * 0.9), (0, 0)), "#76818c", 3),
        dab(ellipse(0, -build.torso * 0.55, 10), GOLD),
    )


def _gown(trim: str) -> Cloth:
    def over(look: PaperLooks, build: Build) -> Pieces:
        skirt = build.tube(0.5, 1.0, 4.0, 7.0)
        return (
            cut(skirt, look.main, 0.8),
            dab(build.tube(0.93, 1.0, 36.0, 2.0), trim),
            cut(build.tube(0.46, 0.54, 2.4), trim, 0.4),
        )

    return over


def _cape(colour: str) -> Cloth:
    def behind(_: PaperLooks, build: Build) -> Pieces:
        w, top, low = build.hip, -build.torso + 4, build.leg * 0.6
        cloth = blob((0, top - 4), (build.shoulder + 6, top + 4), (w + 30, low - 8), (0, low + 6), (-w - 38, low - 8),
                     (-build.shoulder - 6, top + 4))  # fmt: skip
        return (cut(cloth, colour),)

    return behind


def _wings(_: PaperLooks, build: Build) -> Pieces:
    y = -build.torso * 0.6
    return tuple(
        cut(blob((s * 8, y), (s * 50, y - 66), (s * 92, y - 46), (s * 66, y - 4), (s * 80, y + 40), (s * 34, y + 30)),
            "#cfe3ee", 0.7)
        for s in (-1, 1)
    )  # fmt: skip


def _vest(colour: str) -> Cloth:
    def over(_: PaperLooks, build: Build) -> Pieces:
        return cut(build.tube(0.02, 0.84, 2.8), colour, 0.7), *(
            dab(build.tube(t, t + 0.08, 3.0), "#f4ead0") for t in (0.34, 0.6)
        )

    return over


ROLES: dict[str, Role] = {
    "cook": Role(_toque, _apron("#f4ead6"), shirt="#f4ead6"),
    "firefighter": Role(_helmet("#c94a3b"), _vest("#8a5a2f")),
    "police_officer": Role(_peaked("#3f5a86"), shirt="#3f5a86"),
    "sailor": Role(_peaked("#3a4c74"), _stripes("#3f6fa6")),
    "pilot": Role(_peaked("#4a4a5c"), shirt="#4f6f9a"),
    "postman": Role(_peaked("#b8453a"), shirt="#b8453a"),
    "farmer": Role(_straw),
    "king": Role(_crown("#c94a3b"), behind=_cape("#b03f4a"), beard=True),
    "queen": Role(_crown("#85629f"), _gown("#f1dfb8"), behind=_cape("#85629f")),
    "prince": Role(_crown("#3d938e"), behind=_cape("#4b80b8")),
    "princess": Role(_crown("#e595a3"), _gown("#f1dfb8")),
    "witch": Role(_pointed("#4a3f5c", "#85b05a"), _gown("#85b05a")),
    "magician": Role(_pointed("#4b5aa0", "#eebb4a"), behind=_cape("#4b5aa0"), beard=True),
    "pirate": Role(_bandana, _stripes("#c94a3b")),
    "knight": Role(_knight, _armour),
    "astronaut": Role(_bubble, _coat("#e4e6e6")),
    "nurse": Role(_nurse, _coat("#dfe9ea")),
    "doctor": Role(over=_coat("#f2ece0")),
    "scientist": Role(over=_coat("#f2ece0")),
    "builder": Role(_helmet("#eebb4a"), _vest("#e0803a")),
    "clown": Role(_red_nose, shirt="#eebb4a"),
    "fairy": Role(_crown("#e595a3"), behind=_wings),
    "mermaid": Role(_crown("#3d938e")),
    "superhero": Role(behind=_cape("#c94a3b")),
    "mayor": Role(_top_hat, shirt="#4a4a5c"),
    "artist": Role(_beret, _apron("#d9c6a2")),
    "detective": Role(_flat_cap, _coat("#b89a6a")),
    "tailor": Role(over=_apron("#8a9a7a")),
    "librarian": Role(over=_vest("#6f7f5a")),
    "giant": Role(beard=True, over=_vest("#8a6a45")),
    "dancer": Role(over=_gown("#f4d6da")),
    "musician": Role(shirt="#4a4458"),
}
