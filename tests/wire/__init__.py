"""Providers of our own, for tests and benches: real servers on loopback that speak what the real ones speak.

``OpenAIServer`` answers OpenAI's wire format and ``DiffusionServer`` AUTOMATIC1111's. Both keep a log of what they were
asked, answer as late as they are told, and fail as they are told. ``python -m tests.wire`` runs them by hand.
"""

from tests.wire.diffusion import DiffusionServer
from tests.wire.faults import Fault
from tests.wire.openai import OpenAIServer
from tests.wire.server import Answered, Asked, Pace, WireServer

__all__ = ["Answered", "Asked", "DiffusionServer", "Fault", "OpenAIServer", "Pace", "WireServer"]
