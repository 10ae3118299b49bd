"""Row 40: while storage is full, books wait, say why, and continue by themselves."""

import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from shared_apps.core.conditions import STORAGE
from shared_apps.queue.models import Ticket
from tenant_apps.generation.models import Run
from tenants.backend import public_context, team_context
from tests.faults.making import hurry
from tests.faults.size import FULL
from tests.faults.workshop import NewTeam, Workshop, sweep, workshop
from tests.personas import Persona
from tests.processes.programs import caller, wait_until

pytestmark = pytest.mark.usefixtures("committed")
AWAY = 600 if FULL else 4
SAID = "We cannot store pictures just now."


@dataclass
class Disk:
    """Where files lie: a small disk of its own where one may be mounted, else a store that says it is full."""

    place: Path
    is_real: bool
    also: str = "celery_typed"

    def fill(self) -> None:
        with self.place.open("wb", buffering=0) as filler:
            try:
                while self.is_real:
                    filler.write(bytes(64 << 10))
            except OSError:
                return

    def free(self) -> None:
        self.place.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    media = Path(settings.DATA_DIR) / "media"
    media.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=96m", "storysprout-tests", str(media)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield Disk(tmp_path / "full", is_real=False, also="tests.processes.full_disk")
        return
    try:
        yield Disk(media / "filler", is_real=True)
    finally:
        subprocess.run(["umount", "--lazy", str(media)], check=True)


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    cache.clear()
    with workshop(monkeypatch, lease=5, first_token=0.1, page=0.05, picture=0.5) as shop:
        yield shop
    cache.clear()


def page_of(family: Persona) -> str:
    with team_context(family.team):
        address = reverse("generation:making", args=[Run.objects.get().book_id])
    return family.browser().get(address).content.decode()


def try_soon() -> None:
    """End the pause between two trials."""
    cache.delete(STORAGE._key("tried"))  # noqa: SLF001  (ten seconds are long)
    hurry()


def test_books_wait_for_disk_space_and_continue_by_themselves(
    shop: Workshop, disk: Disk, new_team: NewTeam, tmp_path: Path
) -> None:
    first, second = new_team(), new_team()
    log = tmp_path / "caller.log"
    with caller(log, 20, also=disk.also, **shop.environment, FULL_WHILE=str(disk.place)):
        shop.order(first, pages=24)
        assert wait_until(lambda: shop.pictures_drawn() > 0, seconds=90, doing=sweep), log.read_text()[-3000:]
        disk.fill()
        assert wait_until(lambda: STORAGE.is_met, seconds=30, doing=sweep)
        shop.order(second, pages=4)
        assert wait_until(nothing_in_hand, seconds=30, doing=sweep)
        asked, drawn, until = shop.pictures_asked().total(), shop.pictures_drawn(), time.monotonic() + AWAY
        while time.monotonic() < until:
            try_soon()
            time.sleep(0.5)

        for family in (first, second):
            assert SAID in page_of(family) and "Error" not in page_of(family)
        health = Client(headers={"host": settings.BASE_DOMAIN}).get("/healthz")
        assert (health.status_code, health.json()["storage"]) == (200, "away")
        assert shop.statuses() == {Run.Status.RUNNING.value: 2}
        assert (shop.pictures_asked().total(), shop.pictures_drawn()) == (asked, drawn), "nothing was paid for in vain"
        with public_context():  # what was being drawn when the disk filled has lost one attempt, what waits loses none
            assert max(Ticket.objects.values_list("attempts", flat=True)) <= 1

        disk.free()

        assert wait_until(shop.all_done, seconds=60, doing=try_soon), log.read_text()[-3000:]
    assert log.read_text().count("storage is away") == (AWAY // 60 or 1)
    assert wait_until(shop.paid_once, seconds=20)


def nothing_in_hand() -> bool:
    with public_context():
        return not Ticket.objects.leased().exists()
