"""The words that briefs, storytellers and illustrators share: closed lists, so that each can promise all of them."""

from django.db.models import TextChoices


class CharacterKind(TextChoices):
    CHILD = "child", "Child"
    CAT = "cat", "Cat"
    DOG = "dog", "Dog"
    FOX = "fox", "Fox"
    BEAR = "bear", "Bear"
    RABBIT = "rabbit", "Rabbit"
    MOUSE = "mouse", "Mouse"
    OWL = "owl", "Owl"
    PENGUIN = "penguin", "Penguin"
    FROG = "frog", "Frog"
    HEDGEHOG = "hedgehog", "Hedgehog"
    ELEPHANT = "elephant", "Elephant"
    DRAGON = "dragon", "Dragon"
    ROBOT = "robot", "Robot"


class Pronouns(TextChoices):
    SHE = "she", "she / her"
    HE = "he", "he / him"
    THEY = "they", "they / them"
    IT = "it", "it / its"


class Colour(TextChoices):
    """Names of paper colours; the illustrator owns their values."""

    RED = "red", "Red"
    ORANGE = "orange", "Orange"
    YELLOW = "yellow", "Yellow"
    GREEN = "green", "Green"
    TEAL = "teal", "Teal"
    BLUE = "blue", "Blue"
    PURPLE = "purple", "Purple"
    PINK = "pink", "Pink"
    BROWN = "brown", "Brown"
    GREY = "grey", "Grey"
    CREAM = "cream", "Cream"
    BLACK = "black", "Black"


class Outfit(TextChoices):
    NONE = "none", "Nothing extra"
    SCARF = "scarf", "Scarf"
    CAPE = "cape", "Cape"
    HAT = "hat", "Hat"
    CROWN = "crown", "Crown"
    GLASSES = "glasses", "Glasses"
    DUNGAREES = "dungarees", "Dungarees"
    RAINCOAT = "raincoat", "Raincoat"
    JUMPER = "jumper", "Striped jumper"
    BACKPACK = "backpack", "Backpack"
    BOW = "bow", "Bow"


class Trait(TextChoices):
    BRAVE = "brave", "Brave"
    SHY = "shy", "Shy"
    CURIOUS = "curious", "Curious"
    KIND = "kind", "Kind"
    FUNNY = "funny", "Funny"
    CLEVER = "clever", "Clever"
    STUBBORN = "stubborn", "Stubborn"
    DREAMY = "dreamy", "Dreamy"
    CAREFUL = "careful", "Careful"
    CHEERFUL = "cheerful", "Cheerful"
    IMPATIENT = "impatient", "Impatient"
    GENTLE = "gentle", "Gentle"


class ReadingLevel(TextChoices):
    """Bands of the Flesch-Kincaid grade: up to 1, 1 to 2.5, 2.5 to 5."""

    EARLY = "early", "Early reader (ages 3 to 5)"
    GROWING = "growing", "Growing reader (ages 6 to 7)"
    CONFIDENT = "confident", "Confident reader (ages 8 to 10)"


class ArtStyle(TextChoices):
    PAPERCUT = "papercut", "Paper cut"
    WATERCOLOUR = "watercolour", "Soft watercolour"
    CRAYON = "crayon", "Crayon"


class Place(TextChoices):
    """Settings a scene can be drawn in."""

    MEADOW = "meadow", "Meadow"
    FOREST = "forest", "Forest"
    SEASIDE = "seaside", "Seaside"
    UNDERSEA = "undersea", "Under the sea"
    MOUNTAIN = "mountain", "Mountain"
    VILLAGE = "village", "Village"
    CITY = "city", "City"
    FARM = "farm", "Farm"
    GARDEN = "garden", "Garden"
    CASTLE = "castle", "Castle"
    DESERT = "desert", "Desert"
    SNOW = "snow", "Snowfield"
    SPACE = "space", "Outer space"
    JUNGLE = "jungle", "Jungle"
    RIVER = "river", "River"
    HOME = "home", "A cosy room"


class TimeOfDay(TextChoices):
    DAWN = "dawn", "Dawn"
    DAY = "day", "Day"
    SUNSET = "sunset", "Sunset"
    NIGHT = "night", "Night"


class Weather(TextChoices):
    CLEAR = "clear", "Clear"
    CLOUDY = "cloudy", "Cloudy"
    RAIN = "rain", "Rain"
    STORM = "storm", "Storm"
    SNOW = "snow", "Snow"
    WIND = "wind", "Wind"
    FOG = "fog", "Fog"


class Pose(TextChoices):
    STAND = "stand", "standing"
    WALK = "walk", "walking"
    RUN = "run", "running"
    JUMP = "jump", "jumping"
    SIT = "sit", "sitting"
    SLEEP = "sleep", "sleeping"
    WAVE = "wave", "waving"
    REACH = "reach", "reaching up"
    HUG = "hug", "with open arms"
    POINT = "point", "pointing"
    LOOK_UP = "look_up", "looking up"
    HIDE = "hide", "hiding"
    HOLD = "hold", "holding something"
    DANCE = "dance", "dancing"


class Mood(TextChoices):
    """What a face shows."""

    HAPPY = "happy", "happy"
    CALM = "calm", "calm"
    CURIOUS = "curious", "curious"
    WORRIED = "worried", "worried"
    SCARED = "scared", "scared"
    SAD = "sad", "sad"
    SURPRISED = "surprised", "surprised"
    CROSS = "cross", "cross"
    DETERMINED = "determined", "determined"
    PROUD = "proud", "proud"
    SLEEPY = "sleepy", "sleepy"


class Prop(TextChoices):
    """Things a scene can show, in a hand or on the ground."""

    ACORN = "acorn", "an acorn"
    APPLE = "apple", "an apple"
    BALL = "ball", "a ball"
    BALLOON = "balloon", "a balloon"
    BASKET = "basket", "a basket"
    BELL = "bell", "a bell"
    BLANKET = "blanket", "a blanket"
    BOAT = "boat", "a little boat"
    BOOK = "book", "a book"
    BRIDGE = "bridge", "a bridge"
    CAKE = "cake", "a cake"
    CAMPFIRE = "campfire", "a campfire"
    CLOCK = "clock", "a clock"
    DOOR = "door", "a door"
    DRUM = "drum", "a drum"
    EGG = "egg", "an egg"
    FEATHER = "feather", "a feather"
    FLOWER = "flower", "a flower"
    FLUTE = "flute", "a flute"
    GIFT = "gift", "a present"
    HAT = "hat", "a hat"
    KEY = "key", "a key"
    KITE = "kite", "a kite"
    LADDER = "ladder", "a ladder"
    LANTERN = "lantern", "a lantern"
    LETTER = "letter", "a letter"
    MAP = "map", "a map"
    MIRROR = "mirror", "a mirror"
    MUSHROOM = "mushroom", "a mushroom"
    NEST = "nest", "a nest"
    PAINTBRUSH = "paintbrush", "a paintbrush"
    PUMPKIN = "pumpkin", "a pumpkin"
    ROCKET = "rocket", "a rocket"
    ROPE = "rope", "a rope"
    SEED = "seed", "a seed"
    SHELL = "shell", "a shell"
    SNOWMAN = "snowman", "a snowman"
    STAR = "star", "a star"
    TEACUP = "teacup", "a teacup"
    TELESCOPE = "telescope", "a telescope"
    TENT = "tent", "a tent"
    TREASURE = "treasure", "a treasure chest"
    UMBRELLA = "umbrella", "an umbrella"
    WAGON = "wagon", "a wagon"
