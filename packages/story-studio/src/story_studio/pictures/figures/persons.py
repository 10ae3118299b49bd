"""People of every age, skin and hair, with what they use every day and what tells their role."""

from hashlib import blake2b

from story_studio.pictures.figures.anatomy import Build, Face, Kind, PaperLooks
from story_studio.pictures.figures.hair import COLOURS, HAIR, Hair
from story_studio.pictures.figures.people import trousers_colour
from story_studio.pictures.figures.roles import ROLES, Role
from story_studio.pictures.geometry import Point, scaled
from story_studio.pictures.paint import Pieces, cut, dab, line, placed
from story_studio.pictures.palette import deep, mix, pale
from story_studio.pictures.shapes import blob, curve, ellipse, strand
from story_studio.values import Looks, Member
from story_studio.vocabulary import Age, Aid, HairColour, HairStyle, Pronouns, Skin

SKINS = {
    Skin.PORCELAIN: "#f6d9c0", Skin.PEACH: "#f0c6a0", Skin.HONEY: "#dfae80", Skin.CARAMEL: "#bf8758",
    Skin.CHESTNUT: "#93603f", Skin.EBONY: "#6f4530",
}  # fmt: skip
BUILDS = {
    Age.BABY: Build(
        head=(46, 42), shoulder=20, hip=28, torso=44, leg=20, leg_width=17, arm=34, arm_width=15, size=0.68
    ),
    Age.CHILD: Build(head=(47, 43), shoulder=23, hip=29, torso=66, leg=46, leg_width=18, arm=56, arm_width=16),
    Age.ADULT: Build(
        head=(39, 36), shoulder=29, hip=30, torso=88, leg=86, leg_width=20, arm=82, arm_width=17, size=1.18
    ),
    Age.OLD: Build(head=(40, 37), shoulder=28, hip=33, torso=84, leg=68, leg_width=20, arm=76, arm_width=17, size=1.16),
}
"""An adult is one and a half times as high as a child, with a head of the same size; someone old is a bit smaller."""
KIND_AGES = {
    "baby": Age.BABY, "child": Age.CHILD, "girl": Age.CHILD, "boy": Age.CHILD, "cousin": Age.CHILD, "twin": Age.CHILD,
    "prince": Age.CHILD, "princess": Age.CHILD, "fairy": Age.CHILD, "mermaid": Age.CHILD,
    "grandmother": Age.OLD, "grandfather": Age.OLD,
}  # fmt: skip
_AGED_BY_LOOKS = {"child", "person"}
_LONGER = (HairStyle.LONG, HairStyle.BOB, HairStyle.BRAIDS, HairStyle.BUN, HairStyle.CURLS)
_SHORTER = (HairStyle.SHORT, HairStyle.CURLS, HairStyle.SHORT, HairStyle.AFRO)
_FEMALE = {
    "girl",
    "woman",
    "mother",
    "grandmother",
    "queen",
    "princess",
    "witch",
    "fairy",
    "mermaid",
    "nurse",
    "dancer",
}
_MALE = {"boy", "man", "father", "grandfather", "king", "prince", "magician", "giant"}


def quirk_of(member: Member) -> int:
    return int.from_bytes(blake2b(f"{member.name}/{member.kind}".encode(), digest_size=6).digest(), "big")


def age_of(member: Member) -> Age:
    """The kind's own age where it has one: a grandmother is old, whatever the form says by default."""
    if member.kind in _AGED_BY_LOOKS:
        return member.looks.age
    if member.kind in KIND_AGES:
        return KIND_AGES[member.kind]
    return member.looks.age if member.looks.age is not Age.CHILD else Age.ADULT


def complexion(member: Member) -> tuple[str, HairStyle, str]:
    """Skin, style and colour of the hair: as chosen, and settled by the name where nothing is chosen."""
    looks, quirk = member.looks, quirk_of(member)
    skins = list(Skin)
    skin = looks.skin or skins[quirk % len(skins)]
    return (
        SKINS[skin],
        looks.hair or _style(member, quirk >> 4),
        COLOURS[looks.hair_colour or _shade(member, skin, quirk)],
    )


def _style(member: Member, quirk: int) -> HairStyle:
    if age_of(member) is Age.BABY:
        return HairStyle.BALD
    if member.kind in _FEMALE or (member.kind not in _MALE and member.pronouns is Pronouns.SHE):
        return HairStyle.BUN if member.kind == "grandmother" else _LONGER[quirk % len(_LONGER)]
    if member.kind == "grandfather":
        return HairStyle.BALD if quirk % 2 else HairStyle.SHORT
    return _SHORTER[quirk % len(_SHORTER)]


def _shade(member: Member, skin: Skin, quirk: int) -> HairColour:
    if age_of(member) is Age.OLD:
        return HairColour.WHITE if quirk % 2 else HairColour.GREY
    if skin in {Skin.PORCELAIN, Skin.PEACH}:
        return (HairColour.BLOND, HairColour.RED, HairColour.BROWN, HairColour.BLACK)[(quirk >> 7) % 4]
    return HairColour.BLACK if (quirk >> 7) % 3 else HairColour.BROWN


def person_kind(member: Member) -> Kind:
    """Head, clothes and limbs of this one person."""
    age, (_, style, _) = age_of(member), complexion(member)
    role, hair, looks = ROLES.get(member.kind, Role()), HAIR[style], member.looks
    build = BUILDS[age]
    if member.kind == "giant":
        build = BUILDS[Age.ADULT]
    head = scaled(build.head[0] / 46)
    return Kind(
        build=build,
        face=_face(age),
        head=lambda look: placed((*_head(look), *_aged(look, age)), head),
        ears=lambda look: placed((*hair.behind(look), *_ears(look, style)), head),
        muzzle=lambda look: placed((*_nose(look), *_beard(look, role)), head),
        fringe=lambda look: placed(_over_the_face(look, hair, role, looks, age), head),
        mane=lambda look: placed(hair.mane(look), head),
        nape=lambda look: placed((*hair.nape(look), *role.hat(look)[:2]), head),
        back=lambda look: role.behind(look, build),
        torso=lambda look, b: _torso(look, b, member, role),
        arm=lambda look, b, joints: _arm(look, b, joints, role),
        leg=_leg if member.kind != "mermaid" else _no_leg,
        tail=_fish_tail if member.kind == "mermaid" else _no_tail,
        lid=lambda look: look.skin,
    )  # fmt: skip


def _face(age: Age) -> Face:
    if age is Age.BABY:
        return Face(eye_x=18, eye_y=5, eye=9, mouth_y=23, mouth=9, cheek_x=29, cheek_y=17, brow_y=-12, brow=9)
    if age is Age.CHILD:
        return Face(eye_x=19, eye_y=1, eye=9, mouth_y=23, mouth=12, cheek_x=30, cheek_y=15, brow_y=-17)
    return Face(eye_x=17, eye_y=-2, eye=7.2, mouth_y=21, mouth=12, cheek_x=27, cheek_y=13, brow_y=-17)


def _over_the_face(look: PaperLooks, hair: Hair, role: Role, looks: Looks, age: Age) -> Pieces:
    glasses = _glasses(look) if Aid.GLASSES in looks.aids else ()
    curl = (
        (line(curve((-6, -46), (2, -54), (10, -46), (4, -40)), look.hair, 4),)
        if age is Age.BABY and hair is not HAIR[HairStyle.HIJAB]
        else ()
    )
    locks = () if age is Age.BABY and hair is HAIR[HairStyle.BALD] else hair.fringe(look)
    heard = _hearing_aid() if Aid.HEARING_AID in looks.aids else ()
    return *glasses, *locks, *curl, *heard, *role.hat(look)


def _head(look: PaperLooks) -> Pieces:
    head = blob((0, -43), (32, -36), (46, -6), (40, 24), (18, 40), (0, 42), (-18, 40), (-40, 24), (-46, -6), (-32, -36))
    freckles = [(-31, 8), (-26, 12), (-21, 8), (25, 8), (30, 12), (35, 8)] if look.pick(4, 5) == 0 else []
    return cut(head, look.skin), *(dab(ellipse(x + 2, y, 1.6), deep(look.skin, 0.3)) for x, y in freckles)


def _aged(look: PaperLooks, age: Age) -> Pieces:
    if age is not Age.OLD:
        return ()
    crow = deep(look.skin, 0.26)
    feet = tuple(
        line(curve((s * 31, y), (s * 38, y + dy)), crow, 2) for s in (-1, 1) for y, dy in ((-2, -3), (3, 0), (8, 3))
    )
    smile = tuple(line(curve((s * 19, 14), (s * 24, 22), (s * 20, 29)), crow, 2) for s in (-1, 1))
    return *feet, *smile, line(curve((-12, -26), (0, -29), (12, -26)), crow, 1.8)


def _ears(look: PaperLooks, style: HairStyle) -> Pieces:
    if style is HairStyle.HIJAB:
        return ()
    return tuple(cut(ellipse(s * 46, 4, 9, 11), look.skin, 0.6) for s in (-1, 1))


def _hearing_aid() -> Pieces:
    """Over the hair, so that it is seen with every style."""
    shell = cut(blob((45, -12), (56, -10), (59, 6), (52, 16), (49, 3)), "#4b80b8", 0.7)
    return shell, line(curve((52, 14), (46, 18), (42, 10)), "#dfe9ea", 3), dab(ellipse(53, -4, 2.2), "#eebb4a")


def _nose(look: PaperLooks) -> Pieces:
    return (dab(ellipse(4, 12, 5, 4), mix(look.skin, "#c8583f", 0.34)),)


def _beard(look: PaperLooks, role: Role) -> Pieces:
    if not role.beard:
        return ()
    beard = blob((-42, 10), (-26, 18), (0, 15), (26, 18), (42, 10), (38, 42), (0, 68), (-38, 42))
    return cut(beard, look.hair, 0.6), dab(ellipse(0, 26, 15, 8), mix(look.skin, "#c8583f", 0.16))


def _glasses(look: PaperLooks) -> Pieces:
    ink = deep(look.cloth, 0.45)
    rings = tuple(line(ellipse(s * 18, 1, 14), ink, 3.4) for s in (-1, 1))
    return (
        *rings,
        line(curve((-4, 0), (0, -3), (4, 0)), ink, 3.4),
        *(line(curve((s * 32, -1), (s * 45, -4)), ink, 3.2) for s in (-1, 1)),
    )


def _wears_dress(member: Member) -> bool:
    girlish = member.kind in _FEMALE or (member.kind not in _MALE and member.pronouns is Pronouns.SHE)
    return girlish and quirk_of(member) >> 9 & 1 == 0 and Aid.WHEELCHAIR not in member.looks.aids


def _torso(look: PaperLooks, build: Build, member: Member, role: Role) -> Pieces:
    shirt_colour = role.shirt or look.main
    collar = line(
        curve((-10, -build.torso + 12), (0, -build.torso + 16), (10, -build.torso + 12)), pale(shirt_colour, 0.5), 4
    )
    if member.kind == "mermaid":
        body: Pieces = (cut(build.tube(0.0, 1.0), look.skin), cut(build.tube(0.34, 0.56, 2.0), look.main, 0.5))
    elif age_of(member) is Age.BABY:
        body = (cut(build.tube(0.0, 1.0, 3.0), look.main), *(
            dab(ellipse(0, -build.torso * t, 3.4), look.trim) for t in (0.3, 0.55)
        ))  # fmt: skip
    elif _wears_dress(member):
        body = (
            cut(build.tube(0.0, 1.0, 2.0, 2.6), look.main),
            dab(build.tube(0.93, 1.0, 13.0, 0.4), mix(look.accent, look.main, 0.2)),
        )
    else:
        trousers = cut(build.tube(0.62, 1.0, 1.0), trousers_colour(look), 0.7)
        body = (trousers, cut(build.tube(0.0, 0.8, 2.0), shirt_colour), collar)
    return *body, *role.over(look, build)


def _arm(look: PaperLooks, build: Build, joints: list[Point], role: Role) -> Pieces:
    shoulder, elbow, hand = joints
    w = build.arm_width
    wrist = (elbow[0] + (hand[0] - elbow[0]) * 0.62, elbow[1] + (hand[1] - elbow[1]) * 0.62)
    return (
        cut(strand((elbow, wrist, hand), w * 0.72, w * 0.66), look.skin, 0.7),
        dab(ellipse(*hand, w * 0.52), look.skin),
        cut(strand((shoulder, elbow, wrist), w * 1.05, w * 0.98), role.shirt or look.main, 0.8),
    )


def _leg(look: PaperLooks, build: Build, joints: list[Point]) -> Pieces:
    x, y = joints[-1]
    w = build.leg_width
    shoe = blob(
        (x - w * 0.6, y + 1), (x - w * 0.6, y - w * 0.7), (x + w * 0.2, y - w * 0.72), (x + w, y - w * 0.3),
        (x + w, y + 1),
    )  # fmt: skip
    return (
        cut(strand([*joints[:-1], (x, y - w * 0.4)], w, w * 0.8), trousers_colour(look), 0.7),
        cut(shoe, deep(look.accent, 0.35), 0.6),
    )


def _no_leg(_: PaperLooks, __: Build, ___: list[Point]) -> Pieces:
    return ()


def _no_tail(_: PaperLooks) -> Pieces:
    return ()


def _fish_tail(look: PaperLooks) -> Pieces:
    tail = cut(strand(((17, 4), (22, 30), (8, 46), (-24, 42)), 56, 16), "#3d938e")
    fin = cut(blob((-22, 42), (-50, 20), (-58, 38), (-46, 46), (-56, 60), (-38, 62)), "#2f7a78", 0.7)
    return (
        fin,
        tail,
        *(line(curve((x - 7, y), (x, y + 6), (x + 7, y)), "#2f7a78", 2.4) for x, y in ((8, 14), (26, 14), (17, 26))),
    )
