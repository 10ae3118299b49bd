"""The closed lists that briefs, plots and pictures share. What can be drawn is an open list: the catalogue."""

from enum import StrEnum


class Level(StrEnum):
    """Who reads: ages 3 to 5, 6 to 7, 8 to 10."""

    EARLY = "early"
    GROWING = "growing"
    CONFIDENT = "confident"


class Style(StrEnum):
    PAPERCUT = "papercut"
    WATERCOLOUR = "watercolour"
    CRAYON = "crayon"


class Pronouns(StrEnum):
    SHE = "she"
    HE = "he"
    THEY = "they"
    IT = "it"


class Trait(StrEnum):
    BRAVE = "brave"
    SHY = "shy"
    CURIOUS = "curious"
    KIND = "kind"
    FUNNY = "funny"
    CLEVER = "clever"
    STUBBORN = "stubborn"
    DREAMY = "dreamy"
    CAREFUL = "careful"
    CHEERFUL = "cheerful"
    IMPATIENT = "impatient"
    GENTLE = "gentle"


class Colour(StrEnum):
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    BROWN = "brown"
    GREY = "grey"
    CREAM = "cream"
    BLACK = "black"


class Outfit(StrEnum):
    NONE = "none"
    SCARF = "scarf"
    CAPE = "cape"
    HAT = "hat"
    CROWN = "crown"
    GLASSES = "glasses"
    DUNGAREES = "dungarees"
    RAINCOAT = "raincoat"
    JUMPER = "jumper"
    BACKPACK = "backpack"
    BOW = "bow"


class Age(StrEnum):
    BABY = "baby"
    CHILD = "child"
    ADULT = "adult"
    OLD = "old"


class Skin(StrEnum):
    """Six tones of paper, light to dark."""

    PORCELAIN = "porcelain"
    PEACH = "peach"
    HONEY = "honey"
    CARAMEL = "caramel"
    CHESTNUT = "chestnut"
    EBONY = "ebony"


class HairStyle(StrEnum):
    SHORT = "short"
    BOB = "bob"
    LONG = "long"
    BRAIDS = "braids"
    CURLS = "curls"
    AFRO = "afro"
    BUN = "bun"
    BALD = "bald"
    HIJAB = "hijab"


class HairColour(StrEnum):
    BLACK = "black"
    BROWN = "brown"
    BLOND = "blond"
    RED = "red"
    GREY = "grey"
    WHITE = "white"


class Aid(StrEnum):
    """What a person may use every day."""

    GLASSES = "glasses"
    WHEELCHAIR = "wheelchair"
    HEARING_AID = "hearing_aid"
    CANE = "cane"


class TimeOfDay(StrEnum):
    DAWN = "dawn"
    DAY = "day"
    SUNSET = "sunset"
    NIGHT = "night"


class Weather(StrEnum):
    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    WIND = "wind"
    FOG = "fog"


class Pose(StrEnum):
    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    JUMP = "jump"
    SIT = "sit"
    SLEEP = "sleep"
    WAVE = "wave"
    REACH = "reach"
    HUG = "hug"
    POINT = "point"
    LOOK_UP = "look_up"
    HIDE = "hide"
    HOLD = "hold"
    DANCE = "dance"


class Mood(StrEnum):
    HAPPY = "happy"
    CALM = "calm"
    CURIOUS = "curious"
    WORRIED = "worried"
    SCARED = "scared"
    SAD = "sad"
    SURPRISED = "surprised"
    CROSS = "cross"
    DETERMINED = "determined"
    PROUD = "proud"
    SLEEPY = "sleepy"


class Shot(StrEnum):
    """Where the eye of the picture is."""

    WIDE = "wide"  # the place is large, the cast small
    MEDIUM = "medium"  # whole figures
    CLOSE_UP = "close_up"  # faces and hands fill the page
    BEHIND = "behind"  # over a shoulder, towards what the hero looks at
    ABOVE = "above"  # from a tree or a ceiling


class State(StrEnum):
    """How a thing is; a drawing shows each of them."""

    TORN = "torn"
    BROKEN = "broken"
    EMPTY = "empty"
    FULL = "full"
    OPEN = "open"
    CLOSED = "closed"
    WET = "wet"
    DIRTY = "dirty"
    LIT = "lit"
    DARK = "dark"
    ASLEEP = "asleep"
    GROWING = "growing"


class Size(StrEnum):
    TINY = "tiny"
    SMALL = "small"
    USUAL = "usual"
    BIG = "big"
    HUGE = "huge"


class Where(StrEnum):
    """Where a thing lies or stands in a picture."""

    GROUND = "ground"
    BEHIND = "behind"
    FRONT = "front"  # in the foreground, cut by the page's edge
    ABOVE = "above"  # in the sky, or high on a wall
    TABLE = "table"
    WATER = "water"
