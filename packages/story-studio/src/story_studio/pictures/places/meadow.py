"""A meadow: a path, a tree, flowers to the horizon."""

from story_studio.pictures.flora import meadow_dots, round_tree, tuft
from story_studio.pictures.paint import dab
from story_studio.pictures.places.country import BARK, FIELD, GRASS, HILL, PETALS, flower_frame, rolling
from story_studio.pictures.shapes import blob
from story_studio.pictures.view import Land, View, gather


def meadow(view: View) -> Land:
    rng, bend = view.rng, view.windy
    far, mid, near, ground = rolling(view, (HILL, FIELD, GRASS, "#7fae5c"))
    gap = view.stage - view.horizon
    copse = gather(
        *(
            round_tree(
                rng.uniform(40, 960),
                view.horizon + gap * 0.36,
                rng.uniform(70, 110),
                view.paint("#6d9a63", 0.36),
                view.paint(BARK, 0.3),
                bend,
            )
            for _ in range(5)
        )
    )
    side = rng.choice((120, 880))
    tree = round_tree(side, view.stage + 18, 400, view.paint("#6f9f58", 0.04), view.paint(BARK), bend * 0.6)
    path = dab(
        blob(
            (430, view.stage + 20),
            (520, view.stage + 16),
            (600, view.stage + 130),
            (760, 1040),
            (330, 1040),
            (450, view.stage + 120),
        ),
        view.paint("#e4cf9b"),
        0.8,
    )
    dots = meadow_dots(rng, 60, view.stage + 10, 1000, tuple(view.paint(p) for p in PETALS), 5.5)
    tufts = gather(
        *(
            tuft(rng.uniform(0, 1000), rng.uniform(view.stage + 40, 960), 34, view.paint("#6b9a4c"), 4, bend)
            for _ in range(8)
        )
    )
    return Land(gather(far, mid, copse, near, tree, ground, (path,), dots, tufts), flower_frame(view))
