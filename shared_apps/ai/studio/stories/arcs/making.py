"""Arcs of making: a kite, a song, a show, a voyage."""

from shared_apps.ai.studio.stories.beats import Arc

ARCS: tuple[Arc, ...] = ()
