"""The embedded stack after accidents: each recovers, or says what to do."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import psycopg
import pytest

from shared_apps.ops import stack
from shared_apps.ops.stack import Stack, StackError
from tests.ops.conftest import Eventually, lives

ROOT = Path(__file__).resolve().parents[2]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account for PostgreSQL")


def start(data_dir: Path) -> Stack:
    return stack.ensure(data_dir, durable=False)


def write_note(running: Stack) -> None:
    with psycopg.connect(running.database_url) as connection:
        connection.execute("CREATE TABLE note (text text)")
        connection.execute("INSERT INTO note VALUES ('kept')")


def read_note(running: Stack) -> str:
    with psycopg.connect(running.database_url) as connection:
        row = connection.execute("SELECT text FROM note").fetchone()
    assert row
    return str(row[0])


def kill(*pids: int) -> None:
    """``kill -9`` them, and wait until the last is gone."""
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    while lives(pids[-1]):
        time.sleep(0.01)


def test_killed_servers_come_back_at_the_same_address(data_dir: Path, eventually: Eventually) -> None:
    running = start(data_dir)
    kill(running.postgres_pid, running.redis_pid)

    def came_back() -> bool:
        now = stack.read(data_dir)
        return now is not None and not {now.postgres_pid, now.redis_pid} & {running.postgres_pid, running.redis_pid}

    eventually(came_back, 15)
    now = start(data_dir)
    assert (now.pid, now.database_url, now.redis_url) == (running.pid, running.database_url, running.redis_url)
    with psycopg.connect(now.database_url):
        pass


def test_killed_daemon_is_replaced_and_so_is_everything_killed_at_once(data_dir: Path) -> None:
    running = start(data_dir)
    write_note(running)
    kill(running.pid)
    again = start(data_dir)
    assert again.pid != running.pid
    assert again.database_url == running.database_url
    kill(again.postgres_pid, again.redis_pid, again.pid)
    assert read_note(start(data_dir)) == "kept"


def test_servers_left_by_a_killed_daemon_are_replaced(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on macOS, where nothing ends them with their daemon."""
    monkeypatch.setenv("STORYSPROUT_STACK_UNTETHERED", "1")
    running = start(data_dir)
    write_note(running)
    kill(running.pid)
    assert lives(running.postgres_pid)
    again = start(data_dir)
    assert not lives(running.postgres_pid)
    assert not lives(running.redis_pid)
    assert read_note(again) == "kept"


def test_record_of_another_process_is_stale_and_leaves_it_alone(data_dir: Path) -> None:
    running = start(data_dir)
    stack.stop(data_dir)
    bystander = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        record = vars(running) | {
            "pid": bystander.pid,
            "process_started": 1.0,
            "postgres_pid": bystander.pid,
            "redis_pid": bystander.pid,
        }
        (data_dir / "stack.json").write_text(json.dumps(record))
        (data_dir / "postgres" / "postmaster.pid").write_text(f"{bystander.pid}\n{data_dir / 'postgres'}\n")
        assert stack.read(data_dir) is None
        assert not stack.stop(data_dir)
        with psycopg.connect(start(data_dir).database_url):
            pass
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": 1}', '{"pid": null}'])
def test_torn_record_is_no_stack(data_dir: Path, text: str) -> None:
    data_dir.mkdir()
    (data_dir / "stack.json").write_text(text)
    assert stack.read(data_dir) is None


def test_data_folder_of_another_postgresql_is_kept_and_named(data_dir: Path) -> None:
    start(data_dir)
    stack.stop(data_dir)
    (data_dir / "postgres" / "PG_VERSION").write_text("15\n")
    with pytest.raises(StackError, match=r"made by PostgreSQL 15.*move it away: mv ") as error:
        start(data_dir)
    assert str(data_dir / "postgres") in str(error.value)
    assert stack.read(data_dir) is None


def test_lost_passwords_are_made_again_and_books_kept(data_dir: Path) -> None:
    write_note(start(data_dir))
    stack.stop(data_dir)
    (data_dir / "identity.json").unlink()
    assert read_note(start(data_dir)) == "kept"


def test_cluster_that_was_never_finished_is_made_again(data_dir: Path) -> None:
    (data_dir / "postgres.new" / "base").mkdir(parents=True)
    (data_dir / "postgres.new" / "PG_VERSION").write_text("18\n")
    with psycopg.connect(start(data_dir).database_url):
        pass


def test_removed_data_folder_ends_its_daemon(data_dir: Path, eventually: Eventually) -> None:
    running = start(data_dir)
    shutil.rmtree(data_dir, ignore_errors=True)
    eventually(lambda: not lives(running.pid), 30)
    assert not lives(running.postgres_pid)


@pytest.fixture
def tiny_disk(data_dir: Path) -> Iterator[Path]:
    data_dir.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", data_dir], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("needs the right to mount")
    yield data_dir
    subprocess.run(["umount", "--lazy", data_dir], check=True)


@as_root
def test_a_full_disk_is_reported_plainly(tiny_disk: Path) -> None:
    with pytest.raises(StackError, match="is full"):
        start(tiny_disk)
    with suppress(OSError), (tiny_disk / "ballast").open("wb", buffering=0) as ballast:
        while ballast.write(bytes(4096)):
            pass
    (tiny_disk / "identity.json").unlink()
    with pytest.raises(StackError, match="is full"):
        start(tiny_disk)


@as_root
def test_root_below_a_closed_folder_uses_a_place_of_ours(closed_data_dir: Path) -> None:
    above = closed_data_dir.parent
    before = [(folder, folder.stat().st_mode, folder.stat().st_uid) for folder in (above, *above.parents)]
    running = start(closed_data_dir)
    home = Path(running.home)
    assert not home.is_relative_to(closed_data_dir)
    assert psutil.Process(running.postgres_pid).uids().effective != 0
    assert psutil.Process(running.redis_pid).uids().effective != 0
    assert (home / "postgres").stat().st_mode & 0o777 == 0o700
    write_note(running)
    began = time.monotonic()
    stack.stop(closed_data_dir)
    assert time.monotonic() - began < 20, "it had to be killed"
    assert not lives(running.redis_pid)
    assert read_note(start(closed_data_dir)) == "kept"
    assert before == [(folder, folder.stat().st_mode, folder.stat().st_uid) for folder in (above, *above.parents)]
