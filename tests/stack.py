"""A pytest plugin, loaded before Django: every process that runs tests gets a PostgreSQL and a Redis of its own."""

import atexit
import os
import sys
from contextlib import ExitStack
from tempfile import TemporaryDirectory

from shared_apps.ops.stack import temporary_stack

# Tests start hundreds of Pythons: where nothing compiled may be kept, each would compile two thousand files for 3 s.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Measured is a process that runs tests (tools/test.sh): the programs that it starts keep their own speed and memory.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.pop("COVERAGE_PROCESS_START", None)

_exit = ExitStack()
atexit.register(_exit.close)
if "TESTS_SIDE_BY_SIDE" in os.environ and "PYTEST_XDIST_WORKER" not in os.environ:
    # This process only hands tests to the others, which wait until it has started.
    nowhere = _exit.enter_context(TemporaryDirectory())
    os.environ.update(DATA_DIR=nowhere, DATABASE_URL="postgresql://127.0.0.1:1/none", REDIS_URL="redis://127.0.0.1:1")
else:
    stack = _exit.enter_context(temporary_stack())
    os.environ.update(DATA_DIR=str(stack.data_dir), DATABASE_URL=stack.database_url, REDIS_URL=stack.redis_url)

os.environ.update(
    DJANGO_SETTINGS_MODULE="config.settings",
    STORYSPROUT_ENV="test",
    SECRET_KEY="for tests only, never for anything that people use",
    BASE_DOMAIN="storysprout.localhost",
    PORT="8000",
)
