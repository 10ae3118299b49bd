"""Things lost and things to find."""

from shared_apps.ai.studio.stories.beats import Problem

PROBLEMS: tuple[Problem, ...] = ()
