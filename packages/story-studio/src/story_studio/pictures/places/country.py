"""What open country shares: rolling hills, peaks, and flowers close to our eyes."""

from story_studio.pictures.critters import butterfly, ladybird, snail
from story_studio.pictures.flora import bloom, tuft
from story_studio.pictures.geometry import Point
from story_studio.pictures.paint import Pieces, cut, dab
from story_studio.pictures.palette import deep
from story_studio.pictures.shapes import peaks, polygon, ridge
from story_studio.pictures.view import View, gather

GRASS, FIELD, HILL, BARK = "#8fb56a", "#a9c178", "#7da688", "#7d5a44"
PETALS = ("#e5738a", "#f4f0dc", "#eebb4a", "#9a7cc0", "#e0803a")


def rolling(view: View, colours: tuple[str, str, str, str]) -> tuple[Pieces, Pieces, Pieces, Pieces]:
    """Four hills from far to near; snow and haze are in the colours."""
    far, mid, near, ground = colours
    h, s = view.horizon, view.stage
    return (
        (cut(ridge(view.skyline(h - 6, 34)), view.paint(far, 0.58), 1.4),),
        (cut(ridge(view.skyline(h + (s - h) * 0.3, 26)), view.paint(mid, 0.34), 1.8),),
        (cut(ridge(view.skyline(h + (s - h) * 0.66, 22)), view.paint(near, 0.14), 2.2),),
        (cut(ridge(view.skyline(s, 14, 5)), view.paint(ground), 2.6),),
    )


def peak(view: View, x: float, top: float, half: float, base: float, colour: str, snow: str) -> Pieces:
    body = cut(
        peaks(
            (
                (x - half, base),
                (x - half * 0.42, top + (base - top) * 0.42),
                (x, top),
                (x + half * 0.5, top + (base - top) * 0.5),
                (x + half, base),
            )
        ),
        colour,
        1.6,
    )
    shade = dab(
        polygon(
            (x, top),
            (x + half * 0.5, top + (base - top) * 0.5),
            (x + half, base),
            (x + half * 0.12, base),
            (x + half * 0.18, top + (base - top) * 0.4),
        ),
        deep(colour, 0.16),
        0.6,
    )
    r = (base - top) * 0.3
    k = half / (base - top)
    edge: list[Point] = [
        (x, top),
        (x + r * k * 0.98, top + r),
        (x + r * k * 0.4, top + r * 0.72),
        (x + r * k * 0.1, top + r * 1.2),
        (x - r * k * 0.3, top + r * 0.78),
        (x - r * k * 0.72, top + r),
    ]
    return body, shade, dab(polygon(*edge), snow)


def lit_window(view: View) -> str:
    return "#ffd977" if view.light.dark or view.light.dusk > 0.3 else view.paint("#9dbcc4", 0.1)


def flower_frame(view: View) -> Pieces:
    """Grass and flowers in the lower corners, close to our eyes."""
    rng, bend = view.rng, view.windy
    green = view.paint(deep("#5f8f4a", 0.16))
    corner = rng.choice((0, 1))
    stems = gather(
        *(
            bloom(
                x := abs(corner * 1000 - rng.uniform(10, 250)),
                1010,
                rng.uniform(90, 190) * (1 - abs(x - corner * 1000) / 420),
                view.paint(rng.choice(PETALS)),
                green,
                view.paint("#eebb4a"),
                rng.uniform(-8, 8) + bend,
            )
            for _ in range(7)
        )
    )
    blades = gather(*(tuft(abs(corner * 1000 - i * 62), 1014, 120 - i * 16, green, 5, bend) for i in range(5)))
    other = gather(*(tuft(abs((1 - corner) * 1000 - i * 54), 1014, 76 - i * 16, green, 5, bend) for i in range(3)))
    guest = rng.choice(
        (
            snail(abs((1 - corner) * 1000 - 150), 984, 58, view.paint("#c98a5c"), view.paint("#e8d3a8")),
            ladybird(abs((1 - corner) * 1000 - 190), 978, 34),
            butterfly(abs(corner * 1000 - 96), 730, 46, view.paint("#e0913f"), 20),
        )
    )
    return gather(blades, stems, other, guest)
