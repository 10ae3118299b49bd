"""Reads an idea and says what it is about."""

from story_studio.premise.reading import read_idea
from story_studio.premise.values import Premise

__all__ = ["Premise", "read_idea"]
