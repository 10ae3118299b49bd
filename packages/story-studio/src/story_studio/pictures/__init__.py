"""How the built-in studio draws: a page is a pile of cut papers, and a hand decides what they look like.

A picture is put together back to front. ``composition`` says where the horizon lies and who stands where;
``heavens``, ``places`` and ``weather`` draw the land; ``stage`` sets the cast on it with its ``props``; ``hands`` turns
the pile into SVG with scissors, brush or crayon; ``render`` makes a PNG of it. Up to the hand everything is a tuple of
``paint.Piece``: a path, a colour, and how far it lifts off the page. Chance comes from the seed alone.

To add
 * a kind of character: write its parts in a module of ``figures`` (``anatomy.Kind`` lists them; what is not
   given is drawn plainly) and name it in ``figures.cast.KINDS``. Poses, moods, outfits and props then fit.
 * a place: write one function from a ``View`` to a ``Land`` in a module of ``places``, and name it in ``SETTINGS``.
 * a prop: draw it standing on (0, 0), about 100 high, and give it a size and a grip in ``props.THINGS``.
 * a pose or a mood: one row in ``figures.stances`` or ``figures.faces``.
 * an outfit: one row in ``figures.outfits``. It is cut to any build.
 * an art style: a ``Hand``.
"""

from story_studio.pictures.drawing import draw, portrait_svg, portray, svg

__all__ = ["draw", "portrait_svg", "portray", "svg"]
