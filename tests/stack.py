"""A pytest plugin, loaded before Django: every test process gets a PostgreSQL and a Redis of its own."""

import atexit
import os
import sys
from contextlib import ExitStack

from shared_apps.ops.stack import temporary_stack

# Tests start hundreds of Pythons: where nothing compiled may be kept, each would compile two thousand files for 3 s.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Measured is a process that runs tests (tools/test.sh): the programs that it starts keep their own speed and memory.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.pop("COVERAGE_PROCESS_START", None)

_exit = ExitStack()
_stack = _exit.enter_context(temporary_stack())
atexit.register(_exit.close)

os.environ.update(
    DJANGO_SETTINGS_MODULE="config.settings",
    STORYSPROUT_ENV="test",
    SECRET_KEY="for tests only, never for anything that people use",
    DATA_DIR=str(_stack.data_dir),
    DATABASE_URL=_stack.database_url,
    REDIS_URL=_stack.redis_url,
    BASE_DOMAIN="storysprout.localhost",
    PORT="8000",
)
