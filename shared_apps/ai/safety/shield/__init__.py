"""Replaces personal data in what leaves for a provider, and puts it back in what returns."""

from shared_apps.ai.safety.shield.known_names import KnownNames
from shared_apps.ai.safety.shield.shield import Replacement, Shield

__all__ = ["KnownNames", "Replacement", "Shield"]
