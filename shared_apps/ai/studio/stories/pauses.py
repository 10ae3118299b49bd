"""Quiet pages on the way, and the way home."""

from shared_apps.ai.studio.stories.beats import beat

RESTS = (
    beat(
        "They {sat|sat down} {spot}. {pal} had {two buns|one bun}. {They shared.|Half each.}",
        "They {stopped|rested} {spot} and shared {the last of the bread|a bun with seeds on it}. [{pal} divided it with great "
        "fairness and then gave {hero} the bigger half.] For a while there was only {sound}, and the {sound|noise} of chewing. "
        "{Some minutes are for going on.|Not every minute has to go somewhere.} This one was for {sitting|crumbs}.",
        "hero sit calm, pal sit happy",
    ),
)

HOMEWARD = (
    beat(
        "They {went|came} {back|home}. The way {back|home} felt {short|long}.",
        "So they turned {round|for home}. The way back is {always|often} {shorter|longer} than the way there[, because "
        "your feet know what is coming]. They {talked|spoke} {little|of this and that}. {Before long|In the end} they were "
        "back {in_place}, where {everything|it all} had begun.",
        "hero walk worried, pal walk calm",
    ),
)
