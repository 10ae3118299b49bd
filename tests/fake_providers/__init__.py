"""Providers of our own, for tests and benches: real servers on loopback that speak what the real ones speak.

``OpenAIServer`` answers OpenAI's wire format and ``DiffusionServer`` AUTOMATIC1111's. Both keep a log of what they were
asked, answer as late as they are told, and fail as they are told. ``python -m tests.fake_providers`` runs them by hand.
"""

from tests.fake_providers.diffusion import DiffusionServer
from tests.fake_providers.faults import Fault
from tests.fake_providers.openai import OpenAIServer
from tests.fake_providers.server import Answered, Asked, FakeProvider, Pace

__all__ = ["Answered", "Asked", "DiffusionServer", "FakeProvider", "Fault", "OpenAIServer", "Pace"]
