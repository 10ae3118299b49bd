from typing import Any

from django.core.management.base import BaseCommand

from config.capacity import rows


class Command(BaseCommand):
    help = "Print every bound on what is done at once or in a time, with this installation's values, as Markdown."

    def handle(self, *args: Any, **options: Any) -> None:
        for row in rows():
            self.stdout.write(f"| {' | '.join(row)} |")
