"""A garden: a cottage, beds of flowers, stepping stones."""

from story_studio.pictures.buildings import cottage, smoke
from story_studio.pictures.critters import bird
from story_studio.pictures.flora import bloom, bush
from story_studio.pictures.paint import Pieces, cut, dab
from story_studio.pictures.palette import PAPERS
from story_studio.pictures.places.country import (
    GRASS,
    HILL,
    PETALS,
    flower_frame,
    lit_window,
    rolling,
)
from story_studio.pictures.shapes import blob, ellipse, ridge
from story_studio.pictures.view import Land, View, gather
from story_studio.vocabulary import Colour


def garden(view: View) -> Land:
    rng, s = view.rng, view.stage
    far, mid, near, _ = rolling(view, (HILL, "#9dbf83", "#8fb56a", GRASS))
    x = rng.choice((240, 750))
    home = cottage(
        x,
        s - 26,
        330,
        view.paint("#f0dfc0", 0.04),
        view.paint("#b8604a"),
        lit_window(view),
        view.paint("#f4f4ee") if view.snowy else "",
    )
    puffs = smoke(x + 110, s - 330, 34, view.paint("#f4ede0", 0.3))
    hedge = gather(
        *(
            bush(bx, s + 18, 170, view.paint("#5f9160", 0.08), view.paint("#d9646a"))
            for bx in range(0, 1080, 118)
            if abs(bx - x) > 120
        )
    )
    lawn = cut(ridge(view.skyline(s + 8, 8, 5)), view.paint("#8dbb65"), 2.4)
    beds = _beds(view, x)
    stones = _stepping_stones(view, x)
    return Land(
        gather(
            far,
            mid,
            near,
            puffs,
            home,
            hedge,
            (lawn,),
            stones,
            beds,
            bird(1000 - x, s - 62, 40, view.paint(PAPERS[Colour.BLUE])),
        ),
        flower_frame(view),
    )


def _stepping_stones(view: View, x: float) -> Pieces:
    s = view.stage
    return tuple(
        dab(ellipse(x + (500 - x) * t, s + 30 + t * 260, 34 + t * 30, 12 + t * 10), view.paint("#e2d3b0"), 0.9)
        for t in (0.0, 0.2, 0.42, 0.68, 1.0)
    )


def _beds(view: View, x: float) -> Pieces:
    """Two flower beds on the side where the cottage is not."""
    s = view.stage
    return gather(
        *(
            (
                cut(blob((bx - 110, y), (bx, y - 24), (bx + 110, y), (bx, y + 26)), view.paint("#7d5f49"), 0.8),
                *gather(
                    *(
                        bloom(
                            bx + dx,
                            y + 4,
                            74,
                            view.paint(PETALS[(k + i) % 5]),
                            view.paint("#5f8f4a"),
                            view.paint("#eebb4a"),
                            view.windy,
                        )
                        for k, dx in enumerate((-70, -35, 0, 35, 70))
                    )
                ),
            )
            for i, (bx, y) in enumerate(((1000 - x, s + 70), (1000 - x - 120, s + 190)))
        )
    )
