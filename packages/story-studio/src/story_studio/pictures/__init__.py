"""How the built-in studio draws: a page is a pile of cut papers, and a hand decides what they look like.

A picture is put together back to front. ``composition`` says where the horizon lies and who stands where;
``heavens``, ``places`` and ``weather`` draw the land; ``stage`` sets the cast on it with its ``props``; ``hands`` turns
the pile into SVG with scissors, brush or crayon; ``render`` makes a PNG of it. Up to the hand everything is a tuple of
``paint.Piece``: a path, a colour, and how far it lifts off the page. Chance comes from the seed alone.

``first_edition`` stages pages as older books hold them; ``scene`` stages those of today: ``frames`` has the measures of
the five shots, ``cast`` and ``placing`` put figures and things on the page, ``settings`` lists the places.

To add
 * a thing: a line in ``catalogue/data/things.txt`` for what a vendored drawing lacks (words, size, abilities), a line in
   ``catalogue/data/variants.txt`` for a drawing in another colour, or a function in ``scene.furniture`` or
   ``scene.outdoors`` and its line with the mark ``own``. A state of its own: a row in ``scene.variants.VARIANTS``.
 * a place: a function from a ``View`` to a ``Land`` in a module of ``scene`` (``rooms`` and ``open_places`` show how),
   named in ``scene.settings``, its words in ``catalogue/data/places.txt``, its ground from above in ``scene.above``.
 * an animal: its eyes in ``figures.rigged.EYES`` or, where the drawing is a head, a row in ``figures.heads``.
 * a posable kind: its parts in a module of ``figures`` (``anatomy.Kind`` lists them), named in ``figures.cast.KINDS``.
 * a role: a row in ``figures.roles.ROLES``. Hair, ages, skins and aids: ``figures.hair``, ``figures.persons``.
 * a pose, a mood, an outfit: one row in ``figures.stances``, ``figures.faces`` or ``figures.outfits``.
 * an art style: a ``Hand``.
Then look: ``python -m story_studio.pictures.sheet kitchen crayon -o sheet.png``.
"""

from story_studio.pictures.drawing import draw, portrait_svg, portray, svg
from story_studio.pictures.scene.bodies import natural_colour_of

__all__ = ["draw", "natural_colour_of", "portrait_svg", "portray", "svg"]
