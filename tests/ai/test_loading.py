"""A process imports its adapters at start, so the first book does not wait for that."""

import os
import subprocess
import sys

import pytest

WEB = "import config.asgi"
WORKER = "from config.celery import app; app.Worker(queues=['{queue}'], pool_cls='threads', hostname='test@here')"
OUTSIDE = {f"AI_{port}_PROVIDERS": "openai" for port in ("TEXT", "IMAGE", "MODERATION")} | {"OPENAI_API_KEY": "none"}


@pytest.mark.parametrize(
    ("beginning", "is_loaded"),
    [(WEB, "True"), (WORKER.format(queue="calls"), "True"), (WORKER.format(queue="sweep"), "False")],
    ids=["web", "calls", "sweep"],
)
def test_a_process_loads_its_providers_at_start(beginning: str, is_loaded: str) -> None:
    told = f"{beginning}; import sys; print('shared_apps.ai.openai.factory' in sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", told], env=os.environ | OUTSIDE, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.split()[-1:] == [is_loaded], done.stderr
