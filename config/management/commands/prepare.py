from typing import Any

from django.core.management.base import BaseCommand

from config.management import setting_up


class Command(BaseCommand):
    help = "Bring every schema up to date and gather the static files: before a new version serves."

    def handle(self, *args: Any, **options: Any) -> None:
        setting_up.migrate()
        setting_up.collect_static()
