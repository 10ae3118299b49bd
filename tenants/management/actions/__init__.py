"""What an operator can do with a team: a class for each action.

``commands/team.py`` lists this package's. Packages above register theirs.
"""

from abc import ABC, abstractmethod
from argparse import ArgumentParser
from typing import Any, ClassVar

from django.core.management.base import BaseCommand, CommandError

from shared_apps.core.registry import Registry
from tenants.models import Team


class Action(ABC):
    """A subcommand of ``manage.py team``. It runs in public; a ProductError becomes a plain message."""

    name: ClassVar[str]
    help: ClassVar[str]

    def __init__(self, command: BaseCommand) -> None:
        self.command = command

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Most actions only need the team."""
        parser.add_argument("slug", help="first part of the workspace's address")

    @abstractmethod
    def run(self, options: dict[str, Any]) -> None: ...

    def say(self, text: str) -> None:
        self.command.stdout.write(text)


def team_named(slug: str) -> Team:
    """The team with this slug. Raises CommandError when none exists."""
    team: Team | None = Team.objects.filter(slug=slug).first()
    if team is None:
        raise CommandError(f"There is no team at the address {slug!r}. `manage.py team list` shows all of them.")
    return team


ACTIONS: Registry[type[Action]] = Registry("team actions", "what `manage.py team` can do beside its own actions")
