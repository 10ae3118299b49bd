"""Nouns whose first sense in WordNet is not the one that children mean (mole, seal, mummy), and their kind."""

_LISTS: dict[str, str] = {
    "mammal": (
        "alpaca, anteater, armadillo, badger, bear, beaver, chinchilla, cow, deer, donkey, elk, fawn, ferret, "
        "gerbil, gnu, guinea pig, hamster, hedgehog, hog, leopard, lynx, marmot, meerkat, mink, mole, otter, "
        "polar bear, polecat, raccoon, ram, rodent, sable, seal, shrew, skunk, sloth, tiger, weasel, yak"
    ),
    "rhinoceros": "rhino",
    "hippopotamus": "hippo",
    "cow": "bull, calf",
    "horse": "foal",
    "animal": (
        "beast, bird, clam, crab, crayfish, creature, critter, cub, dolphin, firefly, fish, glow-worm, "
        "glowworm, insect, jellyfish, lobster, mammal, octopus, oyster, pet, prawn, reptile, sea monkey, "
        "seahorse, shark, shrimp, slug, sponge, squid, starfish, tick, whale, worm"
    ),
    "rabbit": "bunny",
    "bird": (
        "birdie, blackbird, budgerigar, budgie, canary, cardinal, chick, chicken, crane, cuckoo, duck, emu, "
        "finch, gull, hen, heron, kestrel, kiwi, kiwi bird, lark, magpie, ostrich, peacock, phoenix bird, "
        "puffin, raven, seagull, swallow, swift, turkey, wren"
    ),
    "duck": "duckling",
    "reptile": (
        "adder, alligator, boa, chameleon, croc, crocodile, dinosaur, gecko, iguana, lizard, python, snake, "
        "t-rex, terrapin, tortoise, turtle, viper"
    ),
    "fish": (
        "bass, clownfish, cod, dolphinfish, eel, herring, minnow, perch, pike, pufferfish, ray, sardine, "
        "sole, stingray, trout, tuna"
    ),
    "insect": "bug, cicada, cricket, dragonfly, gnat, ladybird, ladybug, moth, queen bee, stick insect",
    "bee": "bumblebee",
    "imaginary being": (
        "alien, android, bigfoot, bogeyman, cyborg, cyclops, djinn, doll, dragon, elf, extraterrestrial, "
        "gargoyle, genie, ghost, giant, gingerbread man, gnome, golem, gruffalo, imp, jinn, leprechaun, "
        "marionette, martian, mermaid, nymph, phoenix, pixie, puppet, robot, robot dog, sandman, scarecrow, "
        "snowman, spook, sprite, superhero, teddy bear, teddybear, tin soldier, tooth fairy, toy soldier, "
        "unicorn, werewolf, yeti"
    ),
    "teddy bear": "teddy",
    "dinosaur": "dino",
    "person": (
        "acrobat, anybody, baba, ballerina, bestie, binman, boss, buddy, builder, bully, burglar, captain, "
        "carer, caretaker, champion, children, cleaner, climber, coach, cobbler, cook, cowboy, crew, crossing "
        "guard, customer, daughter, detective, dinner lady, diver, driver, drummer, dustman, emperor, "
        "empress, everybody, everyone, fairy godmother, fireman, firewoman, folk, foster brother, foster "
        "sister, goalie, goalkeeper, godmother, grandchild, granddaughter, grandparent, grandson, grown-up, "
        "grownup, guest, half brother, half sister, hero, imam, immigrant, janitor, juggler, keeper, kids, "
        "king, knight, learner, lifeguard, lollipop lady, lumberjack, mail carrier, mate, mechanic, milkman, "
        "miller, miner, monk, newcomer, ninja, nobody, nun, nurse, officer, orphan, painter, pal, parent, "
        "parents, passenger, pen pal, people, pirate, player, plumber, policewoman, postie, postwoman, "
        "potter, priest, prince, princess, pupil, queen, rabbi, refugee, robber, runner, schoolchild, "
        "shepherd, somebody, someone, son, stepbrother, stepdad, stepfather, stepmother, stepmum, stepsister, "
        "stranger, striker, sultan, swimmer, tailor, thief, toddler, trumpeter, vicar, visitor, waiter, "
        "waitress, weaver, witch, wizard, woodcutter"
    ),
    "mother": "ma, mam, mama, mom, mommy, mum, mummy",
    "grandmother": "abuela, babushka, gran, grandma, granny, nan, nana, nonna, oma",
    "grandfather": "abuelo, gramps, grandad, granddad, grandpa, nonno, opa",
    "clothing": "crown, glasses, jumper, trousers",
    "father": "dad, dada, daddy, pa, papa",
    "aunt": "auntie, aunty",
    "brother": "bro",
    "sister": "sis",
    "dog": "doggie, doggy, pup, puppy",
    "cat": "kitten, kitty",
    "sheep": "lamb",
    "pig": "piglet",
    "goose": "gosling",
    "snowman": "snowwoman",
    "lion": "lioness",
    "tiger": "tigress",
    "rodent": "mouse",
    "grandparent": "grandfather, grandmother",
    "parent": "father, mother",
    "celestial body": "moon, planet, sun",
    "location": (
        "burrow, circus, city, country, den, fair, field, forest, harbor, harbour, hole, market, meadow, "
        "nest, north pole, orchard, playground, pole, roof, south pole, stage, town, tunnel, village, world, "
        "zoo"
    ),
    "forest": "wood, woods",
    "building": "airport, greenhouse, museum, school, shed, stable, station, theater",
    "body of water": "puddle",
    "school": "kindergarten, nursery, preschool",
    "room": "attic, basement, cellar, corridor",
    "toy": "ball, kite, slide, swing",
    "tool": "bow, key, net, pipe",
    "machine": "elevator, lift",
    "medicine": "plaster",
    "plant part": "bark",
    "message": "letter, post",
    "season": "autumn, fall, spring, summer, winter",
    "contest": "race",
    "performance": "play, show",
    "device": "battery, fan",
    "container": "box, chest, trunk",
    "aircraft": "aeroplane, airplane, plane",
    "food": "bread, chocolate, honey, ice cream, jam, soup, toast",
    "fruit": "apple, date, lemon, orange, pear",
    "flower": "rose",
    "fastener": "nail",
    "lamp": "torch",
    "gift": "present",
    "drop": "tear",
    "artwork": "picture",
    "story": "tale",
    "paper": "card",
    "spiritual being": "imaginary being",
}

KINDS_OF = {noun: kind for kind, nouns in _LISTS.items() for noun in nouns.split(", ")}
