"""Hears when a child may need help, in English, German, Spanish and French."""

from shared_apps.ai.safety.distress.detector import Distress, distress_in

__all__ = ["Distress", "distress_in"]
