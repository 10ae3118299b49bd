"""Nouns that English does not count one by one: stuff, and what comes as a pair or a heap."""

_STUFF = frozenset(
    "water snow rain sand mud honey milk bread rice soup tea juice ice sugar salt flour dough money gold silver wood "
    "grass hair wool paper glue paint music noise light fire smoke air wind fog magic luck love courage time homework "
    "rubbish food fruit jam butter cheese chocolate thunder lightning sunshine moonlight dust football chess "
    "swimming darkness dark sleep breakfast lunch dinner supper "
    "furniture luggage baggage spaghetti pasta macaroni popcorn porridge ketchup mustard mayonnaise marmalade cereal "
    "pepper cinnamon vanilla garlic ginger parsley lettuce spinach broccoli celery seaweed moss ivy hay straw corn "
    "wheat barley oat oats yoghurt yogurt cream custard jelly syrup treacle vinegar oil petrol gravy sauce curry stew "
    "coffee cocoa lemonade cider wine beer meat ham bacon beef pork toast fudge toffee candyfloss caramel "
    "liquorice chewing-gum gum tofu hummus sushi ramen "
    "plastic metal steel iron copper bronze tin rubber leather cotton silk velvet lace fur clay wax chalk ink soap "
    "shampoo toothpaste string thread yarn cardboard concrete cement gravel soil earth dirt ash soot "
    "slime glitter confetti jewellery jewelry treasure cash change equipment machinery traffic mail post news "
    "information advice knowledge wisdom progress research evidence weather hail sleet frost dew mist steam oxygen "
    "electricity energy power gravity heat cold shade daylight starlight lava coal gas stardust gunpowder "
    "laughter happiness sadness joy anger fear patience kindness friendship peace quiet silence trouble fun help work "
    "housework washing laundry gardening cooking baking fishing skating dancing singing shopping maths mathematics "
    "arithmetic history geography science art poetry grammar spelling tennis golf "
    "hockey basketball rugby cricket hide-and-seek karate judo ballet jazz litter garbage trash clothing underwear "
    "bedding stationery crockery cutlery china pottery scenery wildlife plankton bamboo algae mould pollen nectar "
    "manure compost snot saliva blood sweat breath foam lather velcro denim wallpaper".split()
)
_PAIRS = frozenset(
    "glasses spectacles sunglasses goggles binoculars scissors trousers pants jeans shorts tights leggings pyjamas "
    "pajamas pliers tweezers tongs headphones overalls dungarees".split()
)
_HEAPS = {"clothes": "pile of clothes", "stairs": "staircase", "groceries": "bag of groceries", "people": "crowd"}


def is_mass(lemma: str) -> bool:
    """Whether it takes "some" and has no plural: furniture, orange juice."""
    return lemma in _STUFF or lemma.rpartition(" ")[2] in _STUFF


def countable(phrase: str) -> str:
    """The phrase with a noun that can be counted: "red glasses" as "pair of red glasses", "clothes" as a pile."""
    *before, last = phrase.split(" ")
    if last in _PAIRS:
        return f"pair of {phrase}"
    return " ".join([*before, _HEAPS.get(last, last)])
