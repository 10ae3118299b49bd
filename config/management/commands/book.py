import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import DatabaseError
from rich.console import Console

from config.environment import ROOT
from config.management import bookmaking, setting_up
from config.management.terminal import plainly, progress_bar, shown
from shared_apps.core.errors import ProductError
from shared_apps.ops.processes import Supervisor, running_demo


class Command(BaseCommand):
    help = "Make one book and write it as PDF and EPUB: on the real stack, by a real worker, without a browser."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--idea", default="", help="what the book is about")
        parser.add_argument("--pages", default="12")
        parser.add_argument("--level", default="early", help="who will read it")
        parser.add_argument("--style", default="papercut", help="how it should look")
        parser.add_argument("--seed", default="", help="the same seed makes the same book")
        parser.add_argument("--out", type=Path, default=ROOT / "out", help="folder for PDF and EPUB")

    def handle(self, *args: Any, **options: Any) -> None:
        words = {key: options[key] for key in ("idea", "pages", "level", "style", "seed")}
        try:
            path = self._make(bookmaking.read_request(**words), options["out"])
        except (bookmaking.BookFailed, ProductError) as error:
            sys.exit(str(error))
        except (DatabaseError, OSError) as error:
            sys.exit(plainly(error, Path(settings.DATA_DIR)))
        except KeyboardInterrupt:
            sys.exit(130)
        self.stdout.write(shown(path))
        self.stdout.write(shown(path.with_suffix(".epub")))

    def _make(self, request: bookmaking.BookRequest, folder: Path) -> Path:
        """Use the worker of a running demo, or start one until the book is done."""
        data_dir = Path(settings.DATA_DIR)
        own = [] if running_demo(data_dir) else setting_up.workers(with_beat=True)
        hands = Supervisor(data_dir, restart=False)

        def blocker() -> str:
            said = [str(hands.log_of(name)) for name in hands.dead()]
            return f"A worker ended unexpectedly. What it said last is in {said[0]}." if said else ""

        try:
            hands.start(*own)
            setting_up.migrate()
            setting_up.settle_demo_people()
            with progress_bar(Console(stderr=True)) as report:
                member = setting_up.demo_member(setting_up.FAMILY)
                return bookmaking.make_book(request=request, by=member, folder=folder, report=report, blocker=blocker)
        finally:
            hands.stop()
