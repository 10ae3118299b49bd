"""Places."""

from shared_apps.ai.studio.stories.beats import Setting

SETTINGS: tuple[Setting, ...] = ()
