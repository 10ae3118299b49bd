"""Things to hold and to find. Each is drawn standing on (0, 0), about 100 high, and says how large it is in the world."""

from shared_apps.ai.studio.pictures.paint import Pieces, cut
from shared_apps.ai.studio.pictures.shapes import ellipse
from shared_apps.ai.vocabulary import Prop


def held(prop: Prop) -> Pieces:
    return (cut(ellipse(0, -10, 18), "#c94a3b"),)
