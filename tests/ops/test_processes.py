"""The demo's own processes: kept running, ended together, found again after an accident."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from shared_apps.ops import processes
from shared_apps.ops.processes import Program, Supervisor, callers, web
from shared_apps.ops.stack import StackError
from tests.ops.conftest import Eventually, lives


@pytest.fixture
def napper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A program that starts a child of its own and then sleeps."""
    code = "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    (tmp_path / "napper.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return Program("napper", ("napper",))


@pytest.fixture
def supervise(tmp_path: Path) -> Iterator[Callable[..., Supervisor]]:
    running: list[Supervisor] = []

    def begin(*programs: Program, restart: bool = True) -> Supervisor:
        supervisor = Supervisor(tmp_path, restart=restart)
        running.append(supervisor)
        supervisor.start(*programs)
        return supervisor

    yield begin
    for supervisor in running:
        supervisor.stop()


def test_dead_program_is_started_again(
    supervise: Callable[..., Supervisor], napper: Program, eventually: Eventually
) -> None:
    supervisor = supervise(napper)
    first = supervisor.running["napper"].pid
    os.kill(first, signal.SIGKILL)
    eventually(lambda: supervisor.running["napper"].pid != first and not supervisor.dead(), 10)


@pytest.mark.parametrize(("cores", "many"), [(1, 1), (2, 2), (16, 2)])
def test_threads_have_a_process_for_each_of_two_cores_and_no_more_connections(
    monkeypatch: pytest.MonkeyPatch, cores: int, many: int
) -> None:
    for name in ("CALL_PROCESSES", "CALLS", "DATABASE_POOL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: cores)

    calling = callers()

    assert len({program.name for program in calling}) == len({program.command for program in calling}) == many
    assert {program.environment["CALL_PROCESSES"] for program in calling} == {str(many)}
    assert sum(int(program.environment["DATABASE_POOL"]) for program in [web(8000), *calling]) == 8


def test_program_of_a_single_book_stays_dead_and_is_named(
    supervise: Callable[..., Supervisor], napper: Program, eventually: Eventually
) -> None:
    supervisor = supervise(napper, restart=False)
    os.kill(supervisor.running["napper"].pid, signal.SIGKILL)
    eventually(lambda: supervisor.dead() == ["napper"], 5)


def test_stop_ends_programs_and_what_they_started(
    supervise: Callable[..., Supervisor], napper: Program, eventually: Eventually
) -> None:
    supervisor = supervise(napper)
    process = psutil.Process(supervisor.running["napper"].pid)
    eventually(lambda: len(process.children()) == 1, 10)
    family = [process, *process.children()]
    supervisor.stop()
    assert not any(lives(member.pid) for member in family)


def test_the_next_demo_ends_what_a_killed_one_left(tmp_path: Path) -> None:
    left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    began = psutil.Process(left.pid).create_time()
    processes.write_record(tmp_path, pid=left.pid, began=1.0, port=8000, children=[[left.pid, began], [1, 5.0]])
    assert processes.running_demo(tmp_path) is None
    remark = processes.begin_demo({"DATA_DIR": str(tmp_path), "PORT": str(free_port())})
    assert remark == ""
    assert left.poll() is not None
    running = processes.running_demo(tmp_path)
    assert running
    assert running.pid == os.getpid()


def test_second_demo_says_where_the_first_runs(tmp_path: Path) -> None:
    environ = {"DATA_DIR": str(tmp_path), "PORT": str(free_port())}
    processes.begin_demo(environ)
    with pytest.raises(StackError, match=rf"already running here .*{environ['PORT']}.*make stop"):
        processes.begin_demo(environ)
    processes.forget_demo(tmp_path)
    processes.begin_demo(environ)


@pytest.mark.parametrize(
    ("port", "words"), [("abc", "PORT has to be a number"), ("0", "PORT has to be"), ("65536", "PORT has to be")]
)
def test_a_wrong_port_is_reported_plainly(tmp_path: Path, port: str, words: str) -> None:
    with pytest.raises(StackError, match=words):
        processes.begin_demo({"DATA_DIR": str(tmp_path), "PORT": port})


def test_an_unusable_folder_is_reported_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StackError, match="is in the way"):
        processes.begin_demo({"DATA_DIR": str(tmp_path / "file" / "data"), "PORT": str(free_port())})


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_port_that_was_asked_for_and_is_taken_is_refused(tmp_path: Path, address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.create_server((address, 0), family=family) as server:
        port = server.getsockname()[1]
        with pytest.raises(StackError, match=rf"Port {port} is taken .*PORT={port + 1} make demo"):
            processes.begin_demo({"DATA_DIR": str(tmp_path), "PORT": str(port)})


def test_default_port_that_is_taken_gives_way_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setattr(processes, "DEFAULT_PORT", port)
        environ = {"DATA_DIR": str(tmp_path)}
        remark = processes.begin_demo(environ)
    assert port < int(environ["PORT"]) < port + 100
    assert f"Port {port} is taken" in remark


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
