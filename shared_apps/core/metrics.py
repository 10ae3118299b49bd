"""What can be measured of this installation, in one register: each room enters its own figures when it is ready."""

import os
import socket

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.registry import Collector

REGISTRY = CollectorRegistry()
"""Collectors count nothing themselves: each asks whoever knows, whenever someone wants to see."""

ProcessCollector(registry=REGISTRY)

__all__ = ["REGISTRY", "Collector", "this_process"]


def this_process() -> str:
    """The label of a figure that is this process' own. All others are the same, whichever process is asked."""
    return f"{socket.gethostname()}:{os.getpid()}"
