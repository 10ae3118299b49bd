"""The shapes that a story's middle can take."""

from shared_apps.ai.studio.stories.arcs import finding, giving, making
from shared_apps.ai.studio.stories.beats import Arc

ARCS: tuple[Arc, ...] = (*finding.ARCS, *giving.ARCS, *making.ARCS)
