"""The themes that scripts tell: what an idea can be about. Reading an idea ends in some of these, best first."""

LIFE = {
    "new_baby": "a baby is coming, or has come",
    "sharing_a_room": "somebody has to share a room",
    "sharing_things": "somebody does not want to share toys, sweets, a swing",
    "moving_house": "the family moves to another house or town",
    "first_day": "a first day at school, at nursery, in a team",
    "pet_died": "a pet, or somebody old, has died",
    "pet_lost": "a pet has run away or cannot be found",
    "broken_bone": "an arm or a leg is broken",
    "relative_ill": "a grandparent or parent is ill or in hospital",
    "relative_forgets": "a grandparent forgets more and more",
    "far_away_relative": "somebody loved lives far away",
    "two_mothers_or_fathers": "a family with two mothers or two fathers",
    "parents_apart": "parents who live in two homes",
    "lost_thing": "something loved is lost",
    "lost_way": "somebody is lost or cannot find the way home",
    "afraid_of": "somebody is afraid of something",
    "cannot_sleep": "somebody cannot sleep",
    "left_out": "nobody plays with somebody; somebody is lonely",
    "new_friend": "somebody wants a friend, or makes one",
    "quarrel": "two friends quarrel",
    "angry": "somebody is angry",
    "sad": "somebody is sad or misses somebody",
    "jealous": "somebody is jealous",
    "shy": "somebody is too shy to speak or to show something",
    "being_different": "somebody looks or is different from all the others",
    "being_small": "somebody is too small for what the others do",
    "disability": "a wheelchair, a hearing aid, a cane, glasses in everyday life",
    "loose_tooth": "a tooth is loose",
    "visit_doctor": "the doctor, the dentist, the barber",
    "told_a_lie": "somebody broke something or told a lie",
    "boring_day": "somebody is bored",
    "bedtime": "somebody does not want to go to bed",
    "eating": "somebody does not want to eat something",
    "losing_a_game": "somebody cannot bear to lose",
    "growing_up": "a birthday, growing out of things",
    "feast": "Christmas, Diwali, Eid, Hanukkah, Tet, a lantern feast, a wedding",
    "birthday": "a birthday or a birthday party",
}
"""Themes from a child's life."""

WORLD = {
    "election": "somebody runs for mayor, king, class president",
    "bakery_or_shop": "somebody keeps a bakery, a shop, a cafe, a hotel",
    "race": "somebody races, or wins a race",
    "contest": "a show, a prize, a competition",
    "concert": "somebody sings, plays or dances before people; a band",
    "mystery": "something has been stolen or is strange; a detective",
    "journey": "somebody travels to a far place, to the moon, across the sea",
    "treasure": "a map, a treasure, pirates",
    "garden": "somebody grows something",
    "rescue": "somebody is stuck or in danger and is saved",
    "machine": "a robot or a machine; somebody builds one",
    "weather_day": "snow, rain, storm, wind as an event",
    "magic_thing": "a thing with magic in it: a key, a pen, a hat",
    "letter": "a letter, a message in a bottle, the post",
    "school_play": "a school, a teacher, a class outing",
    "new_pet": "somebody finds or wants a pet",
    "egg": "somebody finds or hatches an egg",
    "monster": "a monster, a ghost, a witch who is not what they seem",
    "night_journey": "the moon, the stars, dreams",
    "under_the_sea": "the sea and who lives in it",
    "space": "planets, rockets, astronauts",
    "snow": "winter, a snowman, the first snow",
    "cooking": "somebody cooks a meal, a soup, a cake",
    "building": "somebody builds a house, a bridge, a tower",
    "lighthouse_or_lone_place": "somebody alone in a far place",
    "painting": "colours, a painter, a picture",
    "superhero": "somebody with a power",
    "royalty": "a king, a queen, a princess, a knight",
    "dinosaur": "dinosaurs",
    "vehicle": "a train, a bus, a boat, a digger as hero or as the main thing",
    "time": "a clock, a day that comes again, waiting",
}
"""Themes of adventures."""

DEEDS = {
    "wants_to_make": "somebody wants to make, build, bake, paint something",
    "wants_to_get": "somebody wants to have or find something",
    "wants_to_go": "somebody wants to go somewhere or see something far away",
    "wants_to_learn": "somebody wants to be able to do something: fly, swim, whistle, read",
    "wants_to_be": "somebody wants to be something: an astronaut, a king, tall",
    "wants_to_do": "somebody wants to do something else",
    "gives_or_lends": "somebody gives, lends, shares or delivers things",
    "keeps_a_shop": "somebody sells or offers things",
    "stops_something": "somebody wants something to stop or to go away",
    "meets_someone": "two who are unlike meet",
    "collects": "somebody collects or counts things",
    "hides": "somebody hides or keeps a secret",
    "helps": "somebody helps or cares for somebody",
    "waits": "somebody waits for something",
    "loses_power": "somebody can no longer do what they do: a lion without a roar",
    "does_not_want": "somebody does not want to do what everybody does",
    "is_unusual": "somebody is or does what their kind never does",
}
"""Kinds of deeds, so that every idea with a wish finds a script."""

SHAPES = {
    "why_question": "why is something so",
    "where_question": "where is something, where does it go",
    "who_question": "who does or made something",
    "how_question": "how does something work",
    "what_if_question": "what if something were so",
    "when_question": "when does something come",
    "thing_title": "a title that names a thing: the smallest umbrella",
    "thing_alive": "a thing is the hero: a teapot, a shoe, a cloud",
    "somebody_title": "a title or words that name somebody and no deed",
    "place_title": "a title or words that name a place",
    "three_words": "a list of words without a sentence",
    "paradox": "somebody who is afraid of, or cannot do, what their kind lives by",
}
"""What is left when an idea names neither: how it is put."""

NAMED = """
friend_moved someone_died someone_ill someone_far_away someone_forgets parent_sad parent_works new_family
silent_child lonely wants_friend sharing sibling_quarrel bored worried homesick afraid_of_dark afraid_of_storm
afraid_to_jump stage_fright monster_under_bed planting
doctor haircut new_glasses toilet_accident saying_sorry bullied lost_and_home always_loses too_small
two_languages newcomer rain_day becomes_ruler opens_shop sport show music lost_voice cannot_do would_rather
sea castle delivers borrows invents steals magic secret_door unlikely_friends night seasons grandparent
rubbish very_slow broke_something words two_things
musical
""".split()
"""Further themes that words of an idea name."""

BUILT = """
question why_question how_question where_question what_question who_question when_question do_question
is_question can_question makes_something wants_to_have looks_for does_something hero living_thing two_together
obstacle place feeling life gives learning_to anything
""".split()
"""What an idea is of by how it is built; ``anything`` fits each idea but nonsense."""

THEMES = frozenset([*LIFE, *WORLD, *DEEDS, *SHAPES, *NAMED, *BUILT])
