"""A snowfield: tracks that lead to a warm window."""

from story_studio.pictures.buildings import cottage, smoke
from story_studio.pictures.critters import bird
from story_studio.pictures.flora import pine
from story_studio.pictures.paint import Pieces, cut, dab, line
from story_studio.pictures.palette import mix
from story_studio.pictures.places.country import (
    peak,
)
from story_studio.pictures.shapes import blob, curve, ellipse, ridge
from story_studio.pictures.view import Land, View, gather

_WHITE = "#eef1f0"


def snowfield(view: View) -> Land:
    rng, h, s = view.rng, view.horizon, view.stage
    far = gather(
        *(
            peak(
                view, x + rng.uniform(-40, 40), h - up, half, s, view.paint("#9fb3c8", 0.5), view.paint("#f6f6f2", 0.2)
            )
            for x, up, half in ((160, 60, 280), (760, 110, 340))
        )
    )
    hills = gather(
        *(
            (cut(ridge(view.skyline(h + (s - h) * share, 24)), view.paint(mix(_WHITE, "#a9c0d6", tone), 0.14), 2),)
            for share, tone in ((0.16, 0.62), (0.6, 0.36))
        )
    )
    x = rng.choice((210, 790))
    home = cottage(
        x, s - 46, 190, view.paint("#a8704e", 0.1), view.paint("#7a4c46", 0.1), "#ffd977", view.paint("#f6f6f2")
    )
    trees = _pines(view, x)
    ground = cut(ridge(view.skyline(s + 2, 18, 6)), view.paint(mix(_WHITE, "#c9d8e4", 0.2)), 2.4)
    drifts = _drifts(view)
    tracks = _tracks(view, x)
    return Land(
        gather(
            far, hills, smoke(x + 64, s - 226, 28, view.paint("#f4f1ea", 0.2)), home, trees, (ground,), drifts, tracks
        ),
        _frosty_frame(view),
    )


def _tracks(view: View, x: float) -> Pieces:
    """Somebody came from the house."""
    s = view.stage
    return tuple(
        dab(
            ellipse(
                500 + (x - 500) * (1 - t) + (12 if i % 2 else -12) * (0.4 + t), s + 6 + t * 280, 5 + t * 8, 3 + t * 4
            ),
            view.paint("#a9c0d6"),
            0.8,
        )
        for i, t in enumerate(k / 11 for k in range(12))
    )


def _drifts(view: View) -> Pieces:
    rng, s = view.rng, view.stage
    return tuple(
        dab(
            ellipse(rng.uniform(0, 1000), rng.uniform(s + 40, 980), rng.uniform(70, 150), rng.uniform(8, 16)),
            view.paint(mix(_WHITE, "#a9c0d6", 0.5)),
            0.5,
        )
        for _ in range(8)
    )


def _pines(view: View, x: float) -> Pieces:
    rng, s = view.rng, view.stage
    return gather(
        *(
            pine(
                tx,
                s - 24,
                rng.uniform(120, 240),
                view.paint("#4d7f78", 0.1),
                view.paint("#6e5044", 0.1),
                view.windy * 0.5,
                view.paint("#f6f6f2"),
            )
            for tx in (1000 - x + 90, 1000 - x - 30, x + 160, 1000 - x + 170)
        )
    )


def _frosty_frame(view: View) -> Pieces:
    side = view.rng.choice((0, 1))
    snow, twig = view.paint("#f8f8f4"), view.paint("#6b4f48")
    bank = cut(
        blob(
            (abs(side * 1000 + 40), 880),
            (abs(side * 1000 - 110), 925),
            (abs(side * 1000 - 260), 1010),
            (abs(side * 1000 - 300), 1060),
            (abs(side * 1000 + 60), 1060),
        ),
        snow,
        1.6,
    )
    twigs = tuple(
        line(curve((abs(side * 1000 - 60), 930), (abs(side * 1000 - 80), 850), (abs(side * 1000 - tip), top)), twig, 5)
        for tip, top in ((60, 770), (120, 790), (160, 840))
    )
    berries = tuple(
        cut(ellipse(abs(side * 1000 - tip), top, 9), view.paint("#c94a3b"), 0.5)
        for tip, top in ((60, 768), (120, 788), (160, 838), (96, 826))
    )
    return gather(twigs, berries, (bank,), bird(abs(side * 1000 - 160), 918, 46, view.paint("#c9603f"), side == 1))
