"""Animals drawn whole: a snail is a snail. Eyes, brows and mouth tell the mood; tilt, squash and simple arms the pose."""

from dataclasses import dataclass, replace

from story_studio.pictures.figures.backs import BACK_HEAD, BACKS, back_of
from story_studio.pictures.figures.faces import ASLEEP, EXPRESSIONS, PORTRAIT, Expression, draw_eye
from story_studio.pictures.geometry import Affine, Point, scaled, shift, turned
from story_studio.pictures.paint import Piece, Pieces, cut, dab, extent, line, placed
from story_studio.pictures.palette import INK, deep, luminance, pale
from story_studio.pictures.scene.drawn import raw_drawing
from story_studio.pictures.scene.recolour import main_colour_of, recoloured
from story_studio.pictures.shapes import blob, curve, ellipse, strand
from story_studio.vocabulary import Mood, Pose

HIGH = 200.0
"""A rigged figure is as high as an ordinary one, in a figure's measure; its size comes later."""

Spot = tuple[float, float, float]
EYES: dict[str, tuple[Spot, ...]] = {
    "snail": ((4.2, 3.8, 1.3), (7.8, 3.8, 1.3)), "cat": ((2.9, 13.2, 1.1),), "ghost": ((12.5, 9, 2), (19.5, 9, 2)),
    "alien_monster": ((11, 15.5, 2.2), (21, 15.5, 2.2)), "gorilla": ((5.8, 6.3, 1), ), "orangutan":
    ((14.5, 9.2, 1.1), (17.5, 9.2, 1.1)), "guide_dog": ((7.5, 11.0, 1.1),), "service_dog": ((8.5, 10.0, 1.1),),
    "poodle": ((7.5, 11.0, 1.1),), "black_cat": ((2.9, 13.2, 1.1),), "leopard": ((5.5, 14.2, 1.1),),
    "horse_face": ((12, 13.5, 1.9),), "unicorn": ((12, 13.5, 1.9),), "moose": ((12, 18.5, 1.8),),
    "donkey": ((6.5, 13.4, 1),), "horse": ((5.5, 6.4, 1.1),), "zebra": ((5.5, 6.4, 1.1),), "deer": ((5.5, 9.5, 1),),
    "bison": ((5.5, 15.2, 1.1),), "ox": ((7.5, 9.4, 1.1),), "water_buffalo": ((7.5, 9.4, 1.1),),
    "boar": ((12.5, 14.5, 1.7),), "ram": ((6.5, 8.8, 1.1),), "ewe": ((6.5, 8.8, 1.1),), "goat": ((6.5, 10.6, 1.1),),
    "camel": ((7.5, 7.4, 1.1),), "two_hump_camel": ((7.5, 6.9, 1.1),), "llama": ((6.5, 7.5, 1),),
    "giraffe": ((6.5, 6.2, 1),), "mammoth": ((8.5, 11.5, 1.2),), "rhinoceros": ((6.5, 17.3, 1.1),),
    "hippopotamus": ((8.5, 14.6, 1.2),), "rat": ((6.8, 11.8, 1.1),), "chipmunk": ((6.8, 10.8, 1.2),),
    "beaver": ((7.5, 7, 1.2),), "bat": ((17.5, 17.2, 1.1), (20, 19.6, 1.1)), "sloth": ((5.8, 16.2, 1), (10.2, 16.2, 1)),
    "otter": ((4.4, 14.3, 1), (9.7, 14.3, 1)), "skunk": ((10, 16.7, 1.1),), "kangaroo": ((6.5, 7.5, 1),),
    "badger": ((8.5, 18.3, 1),), "turkey": ((6.5, 6.5, 1),), "chicken": ((6.7, 7.7, 1.1),), "rooster": ((6.7, 7.7, 1.1),),
    "hatching_chick": ((11.1, 8, 1.5), (21, 8, 1.5)), "baby_chick": ((9, 10, 1.4),),
    "front_facing_baby_chick": ((12.5, 10.5, 1.4), (19.5, 10.5, 1.4)), "bird": ((10, 9, 1.5),), "dove": ((8, 11, 1.3),),
    "eagle": ((5.5, 13.5, 1.1),), "duck": ((10.5, 6.6, 1.3),), "swan": ((3.7, 8.5, 1),), "dodo": ((9.7, 6.7, 1.2),),
    "flamingo": ((11.5, 3.7, 0.9),), "peacock": ((14.7, 11.5, 1),), "parrot": ((11.3, 6.5, 1.4),),
    "goose": ((12.9, 5.3, 1.1),), "crocodile": ((14.5, 24.4, 1.3),), "turtle": ((3.9, 22.9, 1.1),),
    "lizard": ((9.5, 6.5, 1), (13.5, 6.5, 1)), "snake": ((23.5, 5.2, 1.3),), "sauropod": ((6.5, 3.7, 1),),
    "t_rex": ((9, 6.2, 1.3),), "spouting_whale": ((15.5, 14, 1.5),), "whale": ((15.5, 14, 1.5),),
    "dolphin": ((12.8, 6.9, 1.2),), "seal": ((6.1, 13.2, 1.2), (11.1, 13.2, 1.2)), "fish": ((8.5, 17.3, 1.4),),
    "tropical_fish": ((7.5, 16.3, 1.4),), "blowfish": ((8.6, 15.5, 1.4),), "shark": ((10.5, 11, 1.3),),
    "octopus": ((11, 13.5, 2), (21, 13.5, 2)), "jellyfish": ((12.5, 12.5, 1.7), (19.5, 12.5, 1.7)),
    "crab": ((13, 15, 1.6), (19, 15, 1.6)), "lobster": ((14, 12.4, 1.2), (18, 12.4, 1.2)), "shrimp": ((8.3, 11.2, 1.5),),
    "squid": ((13, 17, 1.6), (19, 17, 1.6)), "butterfly": ((15, 8, 0.9), (17, 8, 0.9)), "bug": ((5.2, 11.6, 1.4),),
    "ant": ((6.5, 13.5, 1.4),), "honeybee": ((4.6, 14.6, 1.4),), "beetle": ((14, 6.6, 1.2), (18, 6.6, 1.2)),
    "lady_beetle": ((13.6, 7.8, 1.3), (18.4, 7.8, 1.3)), "cricket": ((4.6, 17.2, 1.1),),
    "cockroach": ((14.6, 8, 1), (17.4, 8, 1)), "spider": ((14.2, 12.6, 1.3), (17.8, 12.6, 1.3)),
    "scorpion": ((13.5, 20.3, 1.1), (18.5, 20.3, 1.1)), "mosquito": ((7.5, 19.5, 1),), "fly": ((14, 8, 1.2), (18, 8, 1.2)),
    "worm": ((10.1, 4.2, 1.1),), "microbe": ((13, 14.5, 1.5), (18.5, 14.5, 1.5)),
    "full_moon_face": ((11.5, 13, 2), (20.5, 13, 2)), "sun_with_face": ((12, 13.5, 1.9), (20, 13.5, 1.9)),
}  # fmt: skip
"""Where eyes are on the drawing's square of 32: x, y and radius. Every drawing looks to the left, or at us."""
_ARMED = {Pose.WAVE, Pose.REACH, Pose.HUG, Pose.POINT, Pose.HOLD, Pose.DANCE}
_REACHES: dict[Pose, Point] = {
    Pose.WAVE: (62, -66), Pose.REACH: (40, -92), Pose.POINT: (84, -6), Pose.HUG: (70, -10), Pose.DANCE: (58, -70),
    Pose.HOLD: (46, 6),
}  # fmt: skip
_TILTS: dict[Pose, tuple[float, float, float]] = {  # degrees, width and height
    Pose.WALK: (3, 1, 1), Pose.RUN: (9, 1.06, 0.95), Pose.JUMP: (-7, 0.95, 1.06), Pose.SIT: (-4, 1.04, 0.9),
    Pose.SLEEP: (5, 1.1, 0.78), Pose.REACH: (-5, 0.95, 1.07), Pose.LOOK_UP: (-10, 1, 1), Pose.DANCE: (11, 1, 1),
    Pose.HIDE: (0, 0.96, 0.9), Pose.HUG: (4, 1.04, 0.98), Pose.POINT: (5, 1, 1), Pose.WAVE: (-4, 1, 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rigged:
    """Looking right, standing on (0, 0). ``colour`` is empty for the drawing's own."""

    key: str
    colour: str
    pose: Pose
    mood: Mood | None
    prop: Pieces = ()
    embrace: bool = False
    """Whether the prop is held in front of the chest rather than at the end of an arm."""
    extra: Pieces = ()
    """What a variant has beside the drawing that it shares, on the drawing's own square."""

    def pieces(self) -> Pieces:
        drawing, to_page = self._drawing(), self._to_page()
        body = placed(drawing, to_page)
        arm = self._arm(body, main_colour_of(drawing))
        return (*body, *placed(self._face(drawing), to_page), *arm)

    def from_behind(self) -> Pieces:
        """Turned away: a back of our own hand where the kind has one, else the drawing without its face."""
        drawing = self._bare()
        main = main_colour_of(drawing)
        if self.key in BACKS:
            return *placed(self.prop, shift(70, -96)), *back_of(self.key, main)
        body = placed(drawing, self._to_page())
        left, top, right, bottom = self.head()
        bottom += 44 * (len(EYES.get(self.key, ())) > 1)  # the mouth of a face that looks at us
        turned_away = tuple(
            replace(piece, colour=main)
            if left < (b[0] + b[2]) / 2 < right and top < (b[1] + b[3]) / 2 < bottom
            else piece
            for piece in body
            for b in (piece.path.bounds,)
        )
        return *self._arm(body, main), *turned_away

    def head_from_behind(self) -> tuple[float, float, float, float]:
        """The box of its head, or of all that is seen of it, turned away."""
        if self.key in BACKS:
            return BACK_HEAD
        left, top, right, bottom = extent(placed(self._bare(), self._to_page()))
        inset = (right - left) * 0.16
        return left + inset, top, right - inset, (top + bottom) / 2

    def head(self) -> tuple[float, float, float, float]:
        """The box around its eyes, where nothing may grow out of it."""
        if self.key not in EYES:
            left, top, right, bottom = extent(placed(self._drawing(), self._to_page()))
            return left, top, right, top + (bottom - top) * 0.5
        spots = [self._to_page().at((x, y)) for x, y, _ in EYES[self.key]]
        xs, ys = [x for x, _ in spots], [y for _, y in spots]
        return min(xs) - 36, min(ys) - 36, max(xs) + 36, max(ys) + 34

    def _drawing(self) -> Pieces:
        return *self._bare(), *self.extra

    def _bare(self) -> Pieces:
        raw = tuple(piece for piece in raw_drawing(self.key) if self.key not in EYES or not is_eye(piece))
        return recoloured(raw, self.colour) if self.colour else raw

    def _to_page(self) -> Affine:
        left, top, right, bottom = extent(raw_drawing(self.key))
        scale = HIGH / max(bottom - top, (right - left) * 0.8)
        tilt, wide, high = _TILTS.get(self.pose, (0, 1, 1))
        lift = 46 if self.pose is Pose.JUMP else 0
        stand = scaled(-scale * wide, scale * high) @ shift(-(left + right) / 2, -bottom)
        return shift(0, -lift) @ turned(tilt) @ stand

    def _face(self, drawing: Pieces) -> Pieces:
        look = PORTRAIT if self.mood is None else ASLEEP if self.pose is Pose.SLEEP else EXPRESSIONS[self.mood]
        spots = EYES.get(self.key, ())
        pieces: list[Piece] = []
        for x, y, r in spots:
            skin = _colour_at(drawing, x, y)
            pieces.append(dab(ellipse(x, y, r * 1.25), skin))
            pieces += _eye(x, y, r, look, skin, first=(x, y, r) == spots[0])
        return *pieces, *_mouth(spots, look)

    def _arm(self, body: Pieces, main: str) -> Pieces:
        """A simple arm from the breast, and what it holds."""
        if self.pose not in _ARMED and not self.prop:
            return ()
        left, top, right, bottom = extent(body)
        shoulder = (left + (right - left) * 0.66, top + (bottom - top) * 0.62)
        dx, dy = _REACHES.get(self.pose, (52, 2))
        hand = (shoulder[0] + dx, shoulder[1] + dy)
        tone = deep(main, 0.1)
        other: Pieces = ()
        if self.prop and self.embrace:
            return self._before_the_chest(shoulder, tone)
        if self.pose in {Pose.HUG, Pose.DANCE}:
            tip = (shoulder[0] - dx, shoulder[1] + dy)
            other = (
                cut(strand((shoulder, (shoulder[0] - dx * 0.5, shoulder[1] + dy * 0.4 + 10), tip), 16, 14), tone, 0.6),
            )
        hand = self._clear_of_face(hand)
        elbow = (shoulder[0] + (hand[0] - shoulder[0]) * 0.55, shoulder[1] + dy * 0.4 + 12)
        arm = cut(strand((shoulder, elbow, hand), 17, 15), tone, 0.8), dab(ellipse(*hand, 9), pale(tone, 0.14))
        return *other, *placed(self.prop, shift(*hand)), *arm

    def _before_the_chest(self, shoulder: Point, tone: str) -> Pieces:
        """The prop whole, below the face, and two short arms around it."""
        left, top, right, bottom = extent(self.prop)
        low = max(shoulder[1] + 16, self.head()[3] - 4 - top)
        middle = (shoulder[0] + 6 - (left + right) / 2, min(low, -8 - bottom))
        y = middle[1] + (top + bottom) / 2
        arms = tuple(
            piece
            for side in (-1, 1)
            for hand in ((shoulder[0] + 6 + side * min(24, (right - left) * 0.4), y + 6),)
            for piece in (
                cut(strand(((shoulder[0] + side * 48, shoulder[1] + 4), (shoulder[0] + side * 50, y + 16), hand), 17, 14), tone, 0.8),
                dab(ellipse(*hand, 9), pale(tone, 0.14)),
            )
        )  # fmt: skip
        return *placed(self.prop, shift(*middle)), *arms

    def _clear_of_face(self, hand: Point) -> Point:
        """Further out, until what is held leaves the eyes free."""
        if not self.prop:
            return hand
        left, top, _, bottom = extent(self.prop)
        _, head_top, head_right, head_bottom = self.head()
        if hand[1] + top < head_bottom - 16 and hand[1] + bottom > head_top:
            return max(hand[0], head_right - 14 - left), hand[1]
        return hand


def is_eye(piece: Piece) -> bool:
    """Dark and small all over: ours are drawn in its place."""
    if piece.width or luminance(piece.colour) > 0.3:
        return False
    boxes = [part.bounds for part in piece.path.parts if len(part.points) > 1]
    return all(right - left < 4.4 and bottom - top < 5.5 for left, top, right, bottom in boxes)


def _colour_at(pieces: Pieces, x: float, y: float) -> str:
    """The paper that is seen just beside an eye."""
    for piece in reversed(pieces):
        left, top, right, bottom = piece.path.bounds
        big = (right - left) * (bottom - top) > 16
        if big and luminance(piece.colour) > 0.26 and left < x < right and top < y < bottom:
            return piece.colour
    return main_colour_of(pieces)


def _eye(x: float, y: float, r: float, look: Expression, skin: str, first: bool) -> Pieces:
    """In a figure's own measure, then shrunk onto the drawing, which is seen mirrored."""
    eye = draw_eye(9.5, look, 1 if first else -1, skin)
    return placed(eye, shift(x, y) @ scaled(-r / 9.5, r / 9.5))


def _mouth(spots: tuple[Spot, ...], look: Expression) -> Pieces:
    """Between two eyes that look at us; a head from the side has the mouth that was drawn."""
    if len(spots) != 2 or spots[0][1] != spots[1][1]:
        return ()
    (x0, y, r), (x1, _, _) = spots
    x, wide = (x0 + x1) / 2, max((x1 - x0) * 0.26, r * 0.8)
    y += r * 2.1
    if look.mouth in {"laugh", "gape", "round", "yawn"}:
        return (dab(blob((x - wide, y), (x, y - r * 0.2), (x + wide, y), (x, y + r)), "#5a2b32"),)
    bow = r * (-0.6 if look.mouth in {"frown", "pout"} else 0.5 if look.mouth != "wave" else 0.0)
    return (line(curve((x - wide, y), (x, y + bow), (x + wide, y)), INK, max(0.34, r * 0.24)),)
