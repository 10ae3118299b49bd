"""Arcs of giving and getting: swaps, favours, deliveries, and company that grows."""

from shared_apps.ai.studio.stories.beats import Arc

ARCS: tuple[Arc, ...] = ()
