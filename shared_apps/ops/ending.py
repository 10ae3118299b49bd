"""End a web process that received a signal to end."""

import os
import sys
from threading import Timer

GRACE_SECONDS = 5
"""Seconds from the end of the server's loop to the end of the process, which usually takes a fraction of one."""


def end_with_the_server() -> None:
    """End this process soon after Daphne's loop, whatever its threads wait for. Does nothing under another server.

    A view in a thread may wait for the stopped loop. Python would then wait for that thread for ever, until somebody
    kills the process.
    """
    reactor = sys.modules.get("twisted.internet.reactor")  # an import would choose a reactor
    if reactor:
        reactor.addSystemEventTrigger("during", "shutdown", _end_soon)


def _end_soon() -> None:
    timer = Timer(GRACE_SECONDS, os._exit, (0,))
    timer.daemon = True
    timer.start()
