"""Which words of an idea mean what, and what invented friends are called."""

from collections.abc import Mapping
from types import MappingProxyType

from shared_apps.ai.vocabulary import CharacterKind as K
from shared_apps.ai.vocabulary import Place as P
from shared_apps.ai.vocabulary import Pronouns, TimeOfDay, Trait

_KIND_WORDS: dict[K, str] = {
    K.CHILD: "child girl boy kid pupil baby toddler princess prince pirate knight witch wizard fairy mermaid astronaut superhero "
    "king queen explorer detective ninja giant elf gnome baker chef painter inventor sailor captain twin brother sister",
    K.CAT: "cat kitten lion tiger leopard panther cheetah lynx tomcat kitty lioness",
    K.DOG: "dog puppy wolf pup hound coyote jackal sausage-dog poodle",
    K.FOX: "fox raccoon badger weasel fennec vixen",
    K.BEAR: "bear panda koala gorilla monkey ape sloth bison cow bull pig teddy yeti monster beaver",
    K.RABBIT: "rabbit bunny hare kangaroo llama deer fawn donkey horse pony foal goat lamb sheep unicorn",
    K.MOUSE: "mouse rat hamster squirrel mole guinea-pig gerbil shrew dormouse chipmunk bat ant bee beetle ladybird "
    "ladybug butterfly spider caterpillar",
    K.OWL: "owl bird eagle parrot sparrow robin crow raven pigeon hawk phoenix swan stork hen rooster chick",
    K.PENGUIN: "penguin puffin duck duckling goose gull seagull seal walrus dolphin",
    K.FROG: "frog toad newt salamander turtle tortoise snail",
    K.HEDGEHOG: "hedgehog porcupine",
    K.ELEPHANT: "elephant rhino hippo mammoth whale rhinoceros hippopotamus giraffe",
    K.DRAGON: "dragon dinosaur crocodile lizard dino alligator snake t-rex triceratops chameleon wyvern",
    K.ROBOT: "robot android machine alien computer",
}
KINDS: Mapping[str, K] = MappingProxyType({word: kind for kind, words in _KIND_WORDS.items() for word in words.split()})
"""Nouns for a hero, with the kind that comes nearest."""

PEOPLE: Mapping[str, Pronouns] = MappingProxyType(
    {
        "girl": Pronouns.SHE, "boy": Pronouns.HE, "child": Pronouns.THEY, "princess": Pronouns.SHE,
        "prince": Pronouns.HE, "king": Pronouns.HE, "queen": Pronouns.SHE, "witch": Pronouns.SHE,
        "wizard": Pronouns.HE, "mermaid": Pronouns.SHE, "fairy": Pronouns.SHE, "brother": Pronouns.HE,
        "sister": Pronouns.SHE, "lioness": Pronouns.SHE, "hen": Pronouns.SHE, "vixen": Pronouns.SHE,
        "rooster": Pronouns.HE, "tomcat": Pronouns.HE, "cow": Pronouns.SHE, "bull": Pronouns.HE,
    }
)  # fmt: skip
"""Nouns that say the pronoun too."""

PLURALS: Mapping[str, str] = MappingProxyType(
    {
        "mice": "mouse", "wolves": "wolf", "children": "child", "puppies": "puppy", "bunnies": "bunny",
        "ponies": "pony", "geese": "goose", "foxes": "fox", "witches": "witch", "princesses": "princess",
        "fairies": "fairy", "elves": "elf", "sheep": "sheep", "kitties": "kitty", "babies": "baby",
        "butterflies": "butterfly",
    }
)  # fmt: skip
NUMBERS: Mapping[str, int] = MappingProxyType({"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4, "both": 2})

_PLACE_WORDS: dict[P, str] = {
    P.MEADOW: "meadow field hill hills grass picnic",
    P.FOREST: "forest wood woods tree trees treehouse",
    P.SEASIDE: "sea seaside beach ocean island lighthouse harbour harbor coast ship boat pirate waves",
    P.UNDERSEA: "undersea underwater mermaid submarine coral reef fish whale octopus",
    P.MOUNTAIN: "mountain mountains cave cliff volcano peak",
    P.VILLAGE: "village town market bakery shop school postman post classroom",
    P.CITY: "city street bus train skyscraper museum underground tram metro zoo library hospital",
    P.FARM: "farm barn tractor stable cow hen pumpkin pumpkins",
    P.GARDEN: "garden greenhouse pond vegetable vegetables flower flowers playground park",
    P.CASTLE: "castle palace tower princess prince knight king queen kingdom",
    P.DESERT: "desert sand dunes camel cactus pyramid oasis",
    P.SNOW: "snow ice winter igloo sledge snowman iceberg arctic christmas polar penguin",
    P.SPACE: "space moon planet rocket astronaut stars galaxy mars comet alien spaceship",
    P.JUNGLE: "jungle rainforest parrot monkey tiger",
    P.RIVER: "river stream waterfall raft dam lake",
    P.HOME: "home house bedroom kitchen attic bed room cupboard bath blanket fort",
}
PLACES: Mapping[str, P] = MappingProxyType(
    {word: place for place, words in reversed(_PLACE_WORDS.items()) for word in words.split()}
)

_TRAIT_WORDS: dict[Trait, str] = {
    Trait.BRAVE: "brave bold fearless daring courageous heroic",
    Trait.SHY: "shy timid bashful quiet nervous",
    Trait.CURIOUS: "curious nosy inquisitive wondering",
    Trait.KIND: "kind friendly generous helpful caring loving nice",
    Trait.FUNNY: "funny silly goofy giggly cheeky naughty clumsy",
    Trait.CLEVER: "clever smart wise brilliant intelligent",
    Trait.STUBBORN: "stubborn determined grumpy obstinate cross",
    Trait.DREAMY: "dreamy sleepy forgetful lazy tired",
    Trait.CAREFUL: "careful scared anxious worried cautious afraid",
    Trait.CHEERFUL: "cheerful happy jolly merry joyful",
    Trait.IMPATIENT: "impatient hasty fast speedy restless hungry",
    Trait.GENTLE: "gentle soft calm sweet lonely sad little tiny",
}
TRAITS: Mapping[str, Trait] = MappingProxyType(
    {word: trait for trait, words in _TRAIT_WORDS.items() for word in words.split()}
)

TIMES: Mapping[str, TimeOfDay] = MappingProxyType(
    {"night": TimeOfDay.NIGHT, "midnight": TimeOfDay.NIGHT, "bedtime": TimeOfDay.NIGHT, "stars": TimeOfDay.NIGHT}
)

HARSH = frozenset(
    "kill killed killer murder blood bloody gun guns knife weapon die dies died dead death hate hates stupid idiot sex sexy "
    "naked drug drugs drunk beer wine hell damn shit fuck bomb war shoot shooting suicide ignore instruction instructions "
    "prompt system assistant prompts disregard script onerror alert http https www password torture rape nazi terrorist "
    "corpse zombie strangle stab fart poo poop bum butt penis vagina crap ass bitch".split()
)
"""With one of these in it an idea is never quoted; what may be written at all is for the moderator to say."""

NAMES: Mapping[Pronouns, tuple[str, ...]] = MappingProxyType(
    {
        Pronouns.SHE: tuple(
            "Tilda Olive Nell Juno Wren Marigold Hattie Pearl Ida Saffron Mabel Lotte Amina Ines Freya Noor Tansy "
            "Bea Coco Elsie Yuki Rosalind Zadie Fern Dot Paloma Greta Nadia Poppy Leila".split()
        ),
        Pronouns.HE: tuple(
            "Bruno Otis Barnaby Milo Hugo Rafi Jasper Pip Alfie Kofi Mateo Basil Ned Oskar Tomas Rufus Idris Gus "
            "Casper Felix Anton Biscuit Moss Dara Ravi Linus Percy Emil Sami Wilf".split()
        ),
        Pronouns.THEY: tuple("Robin Sky Ash Quill Juniper Sorrel River Nutmeg Wisp Clover Bramble Teasel".split()),
        Pronouns.IT: tuple("Bolt Widget Sprocket Cog Blip Tock Dynamo Pixel Ratchet Fizz".split()),
    }
)
