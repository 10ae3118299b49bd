"""What can be drawn: figures and things, the words for them in many languages, how large they are, what they can do.

``find("ladybird")`` answers what a word is drawn as, ``drawable("lady_beetle")`` what a key stands for. Keys are what
``values.Thing.kind`` and ``values.Member.kind`` hold. ``find_place`` and ``places`` do the same for ``Picture.place``.
"""

from story_studio.catalogue.lookup import drawable, drawables, find, label
from story_studio.catalogue.places import Place, find_place, places
from story_studio.catalogue.values import Drawable, Habitat, Rig

__all__ = [
    "Drawable",
    "Habitat",
    "Place",
    "Rig",
    "drawable",
    "drawables",
    "find",
    "find_place",
    "label",
    "places",
]
