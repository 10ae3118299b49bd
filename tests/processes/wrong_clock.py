"""For a worker of the tests: its clock is CLOCK_AHEAD seconds ahead of the machine's, or behind."""

import os
from datetime import UTC, datetime, timedelta

import time_machine

with time_machine.travel(0):
    pass  # the first journey loads modules, which on a busy machine takes seconds that the clock would lack

time_machine.travel(datetime.now(UTC) + timedelta(seconds=float(os.environ["CLOCK_AHEAD"]))).start()
