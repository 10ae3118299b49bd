"""The shapes that a story's middle can take."""

from shared_apps.ai.studio.stories.beats import Arc
from shared_apps.ai.studio.stories.arcs import finding, giving, making

ARCS: tuple[Arc, ...] = (*finding.ARCS, *giving.ARCS, *making.ARCS)
