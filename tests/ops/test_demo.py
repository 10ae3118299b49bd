"""``make demo`` and ``make book``, whole: a real stack, web, worker and beat, in a data folder of their own."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from shared_apps.ops import processes, stack
from shared_apps.ops.local_http import ask
from shared_apps.ops.stack.place import remove_home

ROOT = Path(__file__).resolve().parents[2]
OURS = ("DATABASE_URL", "REDIS_URL", "PORT", "DATA_DIR", "STORYSPROUT_ENV", "SECRET_KEY")
"""What the tests' own stack set, and a person at a terminal has not."""


@dataclass
class Demo:
    data_dir: Path
    process: "subprocess.Popen[str]"
    said: str
    port: int


def manage(data_dir: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env=environment(data_dir),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def environment(data_dir: Path) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in OURS} | {"DATA_DIR": str(data_dir)}


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    data_dir = Path(tempfile.mkdtemp(prefix="storysprout-demo-")).resolve()
    data_dir.chmod(0o755)
    process = subprocess.Popen(
        [sys.executable, "-u", "manage.py", "demo"],
        cwd=ROOT,
        env=environment(data_dir),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        said = listen(process, until="Ctrl-C")
        found = re.search(r"http://storysprout\.localhost:(\d+)", said)
        assert found, said
        yield Demo(data_dir, process, said, int(found[1]))
    finally:
        running = stack.read(data_dir)
        process.terminate()
        process.communicate(timeout=60)
        stack.stop(data_dir)
        if running:
            remove_home(data_dir, Path(running.home))
        shutil.rmtree(data_dir, ignore_errors=True)


def listen(process: "subprocess.Popen[str]", *, until: str, seconds: float = 120) -> str:
    assert process.stdout
    said, deadline = "", time.monotonic() + seconds
    while until not in said and time.monotonic() < deadline:
        line = process.stdout.readline()
        if not line:
            break
        said += line
    return said


def test_demo_makes_a_first_book_and_says_how_to_come_in(demo: Demo) -> None:
    path = re.search(r"The first book as PDF: (.+)", demo.said)
    assert path, demo.said
    pdf = ROOT / path[1]
    assert pdf.read_bytes().startswith(b"%PDF")
    pdf.unlink()
    assert "100 %  Your book is ready." in demo.said
    for words in ("robin@maple.example", "ms.hazel@oak.example", "storysprout-demo", "127.0.0.1 storysprout.localhost"):
        assert words in demo.said
    assert f"http://maple.storysprout.localhost:{demo.port}" in demo.said


def test_demo_serves_the_apex_and_refuses_strangers_at_a_workspace(demo: Demo) -> None:
    assert ask(demo.port, "storysprout.localhost", "/").status == 200
    assert ask(demo.port, "maple.storysprout.localhost", "/").status in {302, 403}
    assert ask(demo.port, "nobody.storysprout.localhost", "/").status == 404


def test_second_demo_of_the_same_folder_is_refused(demo: Demo) -> None:
    done = manage(demo.data_dir, "demo")
    assert done.returncode == 1
    assert f"already running here (pid {demo.process.pid}), on port {demo.port}" in done.stderr


def test_book_is_made_by_the_demos_worker(demo: Demo, tmp_path: Path) -> None:
    done = manage(demo.data_dir, "book", "--idea", "a hen's 'new' hat", "--pages", "4", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    pdf, epub = (Path(line) for line in done.stdout.splitlines()[-2:])
    assert pdf.parent == epub.parent == tmp_path
    assert pdf.read_bytes().startswith(b"%PDF") and epub.read_bytes().startswith(b"PK")
    assert stack.read(demo.data_dir), "the demo's stack is not the book's to end"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--idea", "x" * 20_000, "--pages", "4"), "IDEA: "),
        (("--idea", "a hen", "--pages", "4", "--out", "/dev/null/books"), "could not be written"),
    ],
)
def test_book_that_cannot_be_made_says_why(demo: Demo, words: tuple[str, ...], reason: str) -> None:
    done = manage(demo.data_dir, "book", *words)
    assert done.returncode == 1
    assert reason in done.stderr
    assert "Traceback" not in done.stderr


def test_killed_web_comes_back(demo: Demo) -> None:
    web = next(
        child for child in psutil.Process(demo.process.pid).children() if "config.asgi:application" in child.cmdline()
    )
    web.kill()
    web.wait()
    deadline = time.monotonic() + 30
    while True:
        try:
            assert ask(demo.port, "storysprout.localhost", "/healthz").status == 200
            return
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.2)


def test_end_of_the_demo_is_the_end_of_all_its_processes(demo: Demo) -> None:
    running = stack.read(demo.data_dir)
    assert running
    children = psutil.Process(demo.process.pid).children(recursive=True)
    demo.process.send_signal(signal.SIGINT)
    said, _ = demo.process.communicate(timeout=60)
    assert demo.process.returncode == 0
    assert "Ending StorySprout" in said
    assert not any(child.is_running() for child in children)
    assert not psutil.pid_exists(running.postgres_pid)
    assert stack.read(demo.data_dir) is None
    assert processes.running_demo(demo.data_dir) is None
