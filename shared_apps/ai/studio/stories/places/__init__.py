"""The places where stories happen, by name."""

from collections.abc import Mapping

from shared_apps.ai.studio.stories.beats import Setting
from shared_apps.ai.studio.stories.places import green, stone, streets, water
from shared_apps.ai.vocabulary import Place

SETTINGS: Mapping[Place, Setting] = {
    setting.place: setting for setting in (*green.SETTINGS, *stone.SETTINGS, *streets.SETTINGS, *water.SETTINGS)
}
