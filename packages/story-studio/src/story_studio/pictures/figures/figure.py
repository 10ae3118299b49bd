"""A character put together: any kind, in any pose, mood and outfit, holding any prop."""

from dataclasses import dataclass, replace

from story_studio.pictures.figures.anatomy import Kind, PaperLooks
from story_studio.pictures.figures.cast import KINDS, looks_of
from story_studio.pictures.figures.faces import ASLEEP, EXPRESSIONS, PORTRAIT, Expression, draw_face
from story_studio.pictures.figures.features import plain_arm, plain_leg, sole
from story_studio.pictures.figures.limbs import arm_joints, leg_joints, upper_part
from story_studio.pictures.figures.outfits import WARDROBE, Clothes
from story_studio.pictures.figures.stances import STANCES, Stance
from story_studio.pictures.geometry import Affine, Point, scaled, shift, turned
from story_studio.pictures.paint import Pieces, calmed, cut, dab, line, placed
from story_studio.pictures.palette import deep, luminance
from story_studio.pictures.props import held
from story_studio.pictures.shapes import curve, ellipse, strand
from story_studio.values import Member
from story_studio.vocabulary import Mood, Outfit, Pose

# Held up, over the head, whatever the arm would do.
_ALOFT = {"umbrella", "balloon", "kite"}
_HUNG_BEHIND = {Outfit.BACKPACK}
_COVERING = {Outfit.DUNGAREES, Outfit.RAINCOAT, Outfit.JUMPER}


@dataclass(frozen=True, slots=True)
class Figure:
    """A member ready to take a pose. It faces right and stands on (0, 0)."""

    kind: Kind
    looks: PaperLooks
    clothes: Clothes
    stance: Stance
    expression: Expression
    prop: Pieces = ()
    helmet: bool = False
    calm: bool = False

    def pieces(self) -> Pieces:
        raised = self.stance.near[0] > 70
        chest = (*self._hands(), *self._neck(), *(() if raised else self._near_arm()))
        over = (*self._head(), *(self._near_arm() if raised else ()))
        if self.stance.rise < 0.5:  # sitting: the legs come towards us
            return (*self._behind(), *self._away_arm(), *self._torso(), *self._legs(), *chest, *over)
        return (*self._behind(), *self._legs(), *self._away_arm(), *self._torso(), *chest, *over)

    def from_behind(self) -> Pieces:
        """The back of the head instead of the face; what hangs on the back is seen whole."""
        look, build = self.looks, self.kind.build
        skull = max(self.kind.head(look), key=lambda piece: _breadth(piece.path.bounds))
        if skull.colour not in {look.main, look.skin} and luminance(skull.colour) > luminance(look.main):
            skull = replace(skull, colour=deep(look.main, 0.3))  # a pale face, seen from its other side
        head = (*self.kind.ears(look), skull, *self.kind.nape(look), *self._worn())
        back = (*self.clothes.behind(look, build, self.kind.face), *self.kind.back(look))
        arms = (*self._arm(-1), *self._prop_in_hand(), *self._arm(1))
        tail = placed(self.kind.tail(look), self._tail_place())
        torso = (
            *(self.kind.torso(look, build) if self.kind.torso else (cut(build.tube(0.0, 1.0), look.main),)),
            *(() if look.outfit in _HUNG_BEHIND else self.clothes.torso(look, build, self.kind.face)),
        )
        return (
            *self._legs(), *arms, *placed(torso, self.body), *self._neck(), *tail, *placed(head, self.head_place),
            *placed(back, self.body),
        )  # fmt: skip

    def _worn(self) -> Pieces:
        if self.looks.outfit is Outfit.GLASSES:
            return ()
        worn = self.clothes.worn(self.looks, self.kind.build, self.kind.face)
        return placed(worn, shift(0, -self._crest))

    @property
    def hip(self) -> Point:
        build, stance = self.kind.build, self.stance
        if stance.lying:
            return build.torso * 0.4, -build.hip * 0.8
        return 0.0, -build.leg * stance.rise - stance.lift

    @property
    def body(self) -> Affine:
        return shift(*self.hip) @ turned(self.stance.lean)

    @property
    def head_place(self) -> Affine:
        build, stance = self.kind.build, self.stance
        rx, ry = build.head
        x, y = self.body.at((0, -build.torso))
        if stance.lying:
            return shift(x - rx * 0.5, -ry * 0.93) @ turned(stance.tilt)
        up = turned(stance.tilt + stance.lean * 0.5)
        return shift(x, y) @ up @ shift(stance.turn * 4, -ry * build.overlap + stance.nod)

    def _behind(self) -> Pieces:
        look, build = self.looks, self.kind.build
        parts = (*self.clothes.behind(look, build, self.kind.face), *self._back())
        mane = () if self.stance.lying else placed(self.kind.mane(look), self.head_place)
        return (*placed(self.kind.tail(look), self._tail_place()), *placed(parts, self.body), *mane)

    def _back(self) -> Pieces:
        back = self.kind.back(self.looks)
        return placed(back, scaled(0.6)) if self.stance.lying else back  # wings are folded for sleep

    def _tail_place(self) -> Affine:
        build = self.kind.build
        if self.stance.lying:  # stretched out behind, along the ground
            return shift(self.hip[0] + build.hip * 0.3, -16) @ Affine(a=-1)
        return self.body @ shift(-build.hip * 0.6, -9)

    def _legs(self) -> Pieces:
        build, draw = self.kind.build, self.kind.leg or plain_leg
        pieces: list[Pieces] = []
        if self.stance.lying and build.leg < 20:
            return ()
        for side in (-1, 1):
            joints = leg_joints(build, self.stance, self.hip, self.body, side)
            pieces.append(draw(self.looks, build, joints))
            if self.stance.rise < 0.5 and self.kind.leg is None:
                pieces.append(sole(self.looks, build, joints[-1]))
            if self.clothes.leg:
                cloth = strand(upper_part(joints, self.clothes.leg), build.leg_width * 1.3, build.leg_width * 1.12)
                pieces.append((cut(cloth, self.looks.cloth, 0.7),))
        return tuple(piece for part in pieces for piece in part)

    def _arm(self, side: int) -> Pieces:
        build, draw = self.kind.build, self.kind.arm or plain_arm
        joints = arm_joints(build, self.stance, side)
        arm = draw(self.looks, build, joints)
        if self.clothes.sleeve:
            width = build.arm_width * 1.2
            sleeve = upper_part(joints, self.clothes.sleeve)
            arm = (*arm, cut(strand(sleeve, width, width * 1.08), self.looks.cloth, 0.8))
        return placed(arm, self.body)

    def _away_arm(self) -> Pieces:
        return () if self.stance.embrace or self.stance.lying else self._arm(-1)

    def _near_arm(self) -> Pieces:
        if self.stance.embrace:
            return ()
        return (*self._prop_in_hand(), *self._arm(1))

    def _hands(self) -> Pieces:
        """Both arms in front of the chest, around what is held."""
        if not self.stance.embrace:
            return ()
        build = self.kind.build
        prop = placed(self.prop, self.body @ shift(2, -build.torso * 0.4))
        return (*prop, *self._arm(-1), *self._arm(1))

    def _prop_in_hand(self) -> Pieces:
        hand = arm_joints(self.kind.build, self.stance, 1)[-1]
        return placed(self.prop, shift(*self.body.at(hand)))

    def _torso(self) -> Pieces:
        look, build, kind = self.looks, self.kind.build, self.kind
        if kind.torso:
            body = kind.torso(look, build)
        else:
            belly = () if look.outfit in _COVERING else kind.belly(look)
            body = (cut(build.tube(0.0, 1.0), look.main), *belly)
        return placed((*body, *self.clothes.torso(look, build, kind.face)), self.body)

    def _neck(self) -> Pieces:
        return placed(self.clothes.neck(self.looks, self.kind.build, self.kind.face), self.body)

    def _head(self) -> Pieces:
        look, kind, stance = self.looks, self.kind, self.stance
        slide = shift(stance.turn * 5, 0)
        face = draw_face(kind.face, self.expression, stance.gaze, stance.turn, kind.lid(look))
        parts = (
            *kind.ears(look),
            *kind.head(look),
            *placed(kind.muzzle(look), slide),
            *face,
            *placed(kind.fringe(look), shift(stance.turn * 1.5, 0)),
            *placed(self.clothes.worn(look, kind.build, kind.face), shift(0, -self._crest)),
            *(self._bubble() if self.helmet else ()),
        )
        return placed(calmed(parts) if self.calm else parts, self.head_place)

    @property
    def _crest(self) -> float:
        return 0.0 if self.looks.outfit is Outfit.GLASSES else self.kind.build.crest

    def _bubble(self) -> Pieces:
        radius = max(self.kind.build.head) * 1.55
        glass = dab(ellipse(0, -10, radius), "#dff1f5", 0.16)
        rim = line(ellipse(0, -10, radius), "#eaf6f6", 3.4, 0.75)
        glare = line(
            curve((-radius * 0.72, -22), (-radius * 0.58, -10 - radius * 0.56), (-radius * 0.2, -10 - radius * 0.8)),
            "#ffffff",
            6,
            0.7,
        )
        return glass, rim, glare


def _breadth(box: tuple[float, float, float, float]) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def figure_of(member: Member, pose: Pose, mood: Mood, prop: str | None = None, helmet: bool = False) -> Figure:
    looks, stance = looks_of(member), STANCES[pose]
    if prop in _ALOFT and stance.near[0] < 60 and not stance.lying:
        stance = replace(stance, near=(34, 104), embrace=False)
    return Figure(
        kind=KINDS[member.kind],
        looks=looks,
        clothes=WARDROBE[looks.outfit],
        stance=stance,
        expression=ASLEEP if pose is Pose.SLEEP else EXPRESSIONS[mood],
        prop=held(prop) if prop else (),
        helmet=helmet,
    )


def portrait_figure(member: Member) -> Figure:
    """Facing us, at ease, as on a cast list."""
    looks = looks_of(member)
    stance = Stance(near=(24, 10), away=(24, 10), gaze=(0.0, 0.0), turn=0.0)
    return Figure(KINDS[member.kind], looks, WARDROBE[looks.outfit], stance, PORTRAIT)
