from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from shared_apps.ops.stack.__main__ import act


class Command(BaseCommand):
    help = "Start, end or describe the embedded PostgreSQL and Redis. stop ends a running demo, too."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("action", choices=["start", "stop", "status"])

    def handle(self, *args: Any, **options: Any) -> None:
        raise SystemExit(act(options["action"], Path(settings.DATA_DIR)))
