"""The end of a web process that was asked to end."""

import os
import sys
from threading import Timer

PATIENCE = 5
"""Seconds from the end of the server's loop to that of the process; a whole end takes a fraction of one."""


def end_with_the_server() -> None:
    """Have this process end soon after Daphne's loop, whatever its threads wait for. Under another server, nothing.

    A view in a thread may wait for the loop, which has stopped: Python would wait for that thread without end, and
    whoever asked the process to end would have to kill it.
    """
    reactor = sys.modules.get("twisted.internet.reactor")  # to import it would choose one
    if reactor:
        reactor.addSystemEventTrigger("during", "shutdown", _end_soon)


def _end_soon() -> None:
    timer = Timer(PATIENCE, os._exit, (0,))
    timer.daemon = True
    timer.start()
