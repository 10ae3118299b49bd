from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from shared_apps.core.errors import ProductError
from shared_apps.queue import services
from shared_apps.queue.models import Ticket
from tenants.backend import public_context, team_context


class Command(BaseCommand):
    help = (
        "What was given up, of all teams, the newest first. It names no family's words: their parent-admins read them."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--team", metavar="SLUG", help="of this team alone")
        parser.add_argument("--kind", help="of this kind of work alone")
        parser.add_argument("--replay", type=UUID, nargs="+", metavar="ID", default=[], help="ask for these anew")

    def handle(self, *args: Any, **options: Any) -> None:
        letters = Ticket.objects.dead_letters().select_related("team")
        if options["replay"]:
            self._replay(letters.filter(id__in=options["replay"]))
            return
        if options["team"]:
            letters = letters.filter(team__slug=options["team"])
        if options["kind"]:
            letters = letters.filter(kind=options["kind"])
        with public_context():
            for letter in letters.iterator():
                when = f"{letter.dead_at:%Y-%m-%d %H:%M}"
                self.stdout.write(f"{letter.id}  {when}  {letter.team.slug:<20} {letter.kind:<10} {letter.dead_reason}")

    def _replay(self, letters: Any) -> None:
        with public_context():
            asked = list(letters)
        for letter in asked:
            try:
                with team_context(letter.team):
                    services.replay(ticket=letter, now=timezone.now())
            except ProductError as error:
                raise CommandError(f"{letter.id}: {error}") from error
            self.stdout.write(f"{letter.id} is asked for anew.")
