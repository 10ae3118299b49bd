"""PostgreSQL and Redis for one machine that has neither: found or started by ``manage.py``, ``make`` and the tests.

It runs before Django is set up and knows nothing of it. Settings only ``read``.
"""

from shared_apps.ops.stack.choice import data_dir_of, ensure_for, release_for
from shared_apps.ops.stack.client import ensure, read, release, stop
from shared_apps.ops.stack.errors import StackError
from shared_apps.ops.stack.identity import secret_key
from shared_apps.ops.stack.programs import client_folders
from shared_apps.ops.stack.record import Stack
from shared_apps.ops.stack.temporary import temporary_stack

__all__ = [
    "Stack",
    "StackError",
    "client_folders",
    "data_dir_of",
    "ensure",
    "ensure_for",
    "read",
    "release",
    "release_for",
    "secret_key",
    "stop",
    "temporary_stack",
]
