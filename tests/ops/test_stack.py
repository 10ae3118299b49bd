"""The embedded stack: found or started, private, and without a superuser for the application."""

import os
import shutil
import socket
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import psycopg
import pytest
import redis

from shared_apps.ops import stack
from shared_apps.ops.stack import Stack, StackError
from shared_apps.ops.stack.identity import load_identity
from shared_apps.ops.stack.owners import claim, living_owners
from tests.ops.conftest import Eventually, lives

ROOT = Path(__file__).resolve().parents[2]


def start(data_dir: Path) -> Stack:
    return stack.ensure(data_dir, durable=False)


def command(*arguments: str | Path) -> "subprocess.Popen[str]":
    """The command line of the stack, as make calls it."""
    return subprocess.Popen(
        [sys.executable, "-m", "shared_apps.ops.stack", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_second_call_finds_the_stack_that_runs(shared_stack: Stack) -> None:
    data_dir = Path(shared_stack.data_dir)
    assert stack.ensure(data_dir) == shared_stack == stack.read(data_dir)


def test_both_servers_serve_with_their_passwords_and_refuse_without(shared_stack: Stack) -> None:
    with redis.Redis.from_url(shared_stack.redis_url) as client:
        assert client.ping()
    with psycopg.connect(shared_stack.database_url) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(shared_stack.database_url.replace(password_in(shared_stack.database_url), "guess"))
    with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
        psycopg.connect(shared_stack.database_url.replace("storysprout:", "postgres:"))
    nameless = "redis://" + shared_stack.redis_url.split("@")[1]
    with redis.Redis.from_url(nameless) as client, pytest.raises(redis.AuthenticationError):
        client.ping()


def test_application_may_make_databases_and_schemas_and_is_no_superuser(shared_stack: Stack) -> None:
    with psycopg.connect(shared_stack.database_url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE trial")
        connection.execute("CREATE SCHEMA maple")
        role = connection.execute("SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user")
        assert role.fetchone() == (False, False)


def test_servers_listen_on_this_machine_only(shared_stack: Stack) -> None:
    for pid in (shared_stack.postgres_pid, shared_stack.redis_pid):
        sockets = [found for found in psutil.Process(pid).net_connections("inet") if found.status == psutil.CONN_LISTEN]
        assert {found.laddr[0] for found in sockets} == {"127.0.0.1"}


def test_secrets_are_for_this_user_only(shared_stack: Stack) -> None:
    data_dir = Path(shared_stack.data_dir)
    for name in ("stack.json", "identity.json", "secret_key"):
        assert stat.S_IMODE((data_dir / name).stat().st_mode) == 0o600
    for pid in (shared_stack.postgres_pid, shared_stack.redis_pid):
        words = " ".join(psutil.Process(pid).cmdline())
        assert password_in(shared_stack.database_url) not in words
        assert password_in(shared_stack.redis_url) not in words


def test_secret_key_is_made_once(tmp_path: Path) -> None:
    key = stack.secret_key(tmp_path / "data")
    assert len(key) > 32
    assert stack.secret_key(tmp_path / "data") == key


def test_copy_of_a_data_folder_is_not_the_running_stack(shared_stack: Stack, tmp_path: Path) -> None:
    shutil.copy(Path(shared_stack.data_dir) / "stack.json", tmp_path / "stack.json")
    assert stack.read(tmp_path) is None


def password_in(url: str) -> str:
    return url.split(":")[2].split("@", maxsplit=1)[0]


def test_many_processes_at_once_get_one_stack(data_dir: Path) -> None:
    asked = [command("start", "--data-dir", data_dir) for _ in range(5)]
    said = {process.communicate(timeout=60) for process in asked}
    assert [process.returncode for process in asked] == [0] * 5
    assert len(said) == 1


def test_two_checkouts_run_side_by_side(shared_stack: Stack, data_dir: Path) -> None:
    another = start(data_dir)
    assert len({another.database_url, another.redis_url, shared_stack.database_url, shared_stack.redis_url}) == 4
    stack.stop(data_dir)
    assert stack.read(Path(shared_stack.data_dir)) == shared_stack


def test_stop_ends_every_process_and_keeps_the_ports(data_dir: Path) -> None:
    running = start(data_dir)
    assert stack.stop(data_dir)
    assert not any(lives(pid) for pid in (running.pid, running.postgres_pid, running.redis_pid))
    assert stack.read(data_dir) is None
    assert not stack.stop(data_dir)
    assert start(data_dir).database_url == running.database_url


def test_ports_of_another_program_are_replaced(data_dir: Path) -> None:
    data_dir.mkdir()
    identity = load_identity(data_dir)
    with socket.create_server(("127.0.0.1", identity.postgres_port)):
        running = start(data_dir)
    assert str(identity.postgres_port) not in running.database_url
    with psycopg.connect(running.database_url):
        pass


def test_owners_end_is_the_end_of_its_temporary_stack(data_dir: Path, eventually: Eventually) -> None:
    owner = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    running = stack.ensure(data_dir, owner_pid=owner.pid, durable=False, temporary=True)
    owner.kill()
    owner.wait()
    eventually(lambda: not lives(running.pid), 10)
    assert not lives(running.postgres_pid)
    assert not data_dir.exists()


def test_stack_waits_for_every_owner(data_dir: Path, eventually: Eventually) -> None:
    sleeping = [sys.executable, "-c", "import time; time.sleep(60)"]
    first, second = subprocess.Popen(sleeping), subprocess.Popen(sleeping)
    running = stack.ensure(data_dir, owner_pid=first.pid, durable=False)
    assert stack.ensure(data_dir, owner_pid=second.pid) == running
    first.kill()
    first.wait()
    stack.release(data_dir)  # of a process that owned nothing
    time.sleep(1)
    assert stack.read(data_dir) == running
    second.kill()
    second.wait()
    eventually(lambda: stack.read(data_dir) is None, 10)


def test_an_owner_that_renews_its_claim_is_never_taken_for_dead(data_dir: Path) -> None:
    data_dir.mkdir()
    claim(data_dir, os.getpid())

    def say_again_and_again() -> None:
        for _ in range(300):
            claim(data_dir, os.getpid())

    with ThreadPoolExecutor(1) as thread:
        saying = thread.submit(say_again_and_again)
        while not saying.done():
            assert living_owners(data_dir) == [os.getpid()]


def test_command_line_starts_tells_and_stops(data_dir: Path) -> None:
    for action, status in (("status", 3), ("start", 0), ("status", 0), ("stop", 0), ("stop", 0)):
        process = command(action, "--data-dir", data_dir)
        said, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (status, "")
        assert said


@pytest.mark.parametrize("file", ["data", "data/logs", "data/identity.json/"])
def test_something_in_the_way_is_named(data_dir: Path, file: str) -> None:
    blocked = data_dir.parent / file
    blocked.parent.mkdir(exist_ok=True)
    if file.endswith("/"):
        blocked.mkdir()
    else:
        blocked.touch()
    process = command("start", "--data-dir", data_dir)
    said, errors = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "")
    assert "data" in errors
    assert "Traceback" not in errors


def test_stack_needs_no_start_when_urls_name_real_servers() -> None:
    real = {"DATABASE_URL": "postgresql://db/x", "REDIS_URL": "redis://cache"}
    assert stack.ensure_for(real) is None
    assert stack.ensure_for({"STORYSPROUT_ENV": "production"}) is None


def test_unknown_state_is_a_stack_error(data_dir: Path) -> None:
    (data_dir / "postgres").mkdir(parents=True)
    (data_dir / "postgres" / "notes.txt").write_text("mine")
    with pytest.raises(StackError, match="not a database folder"):
        start(data_dir)
    assert (data_dir / "postgres" / "notes.txt").read_text() == "mine"
