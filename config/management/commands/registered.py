from typing import Any

from django.core.management.base import BaseCommand

from shared_apps.core.registry import registries


class Command(BaseCommand):
    help = "List what the rooms have registered, and from which module each value comes."

    def handle(self, *args: Any, **options: Any) -> None:
        for registry in registries():
            self.stdout.write(f"{registry.name}: {registry.purpose}")
            for key, value in registry.items():
                self.stdout.write(f"  {key:<18} {_origin(value)}")


def _origin(value: object) -> str:
    """The dotted name of a function or class, or of an instance's class."""
    named: Any = value if hasattr(value, "__qualname__") else type(value)
    return f"{named.__module__}.{named.__qualname__}"
