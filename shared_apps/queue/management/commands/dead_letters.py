from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from shared_apps.core.errors import ProductError
from shared_apps.queue.models import Ticket
from shared_apps.queue.services import dead_letters
from tenants.backend import public_context, team_context


class Command(BaseCommand):
    help = "List the dead letters of all teams, newest first, without the families' words, and start given ones again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--team", metavar="SLUG", help="only this team")
        parser.add_argument("--kind", help="only this kind of work")
        parser.add_argument("--replay", type=UUID, nargs="+", metavar="ID", default=[], help="start these again")

    def handle(self, *args: Any, **options: Any) -> None:
        chosen = Ticket.objects.dead_letters().select_related("team")
        if options["replay"]:
            self._replay(chosen.filter(id__in=options["replay"]))
            return
        if options["team"]:
            chosen = chosen.filter(team__slug=options["team"])
        if options["kind"]:
            chosen = chosen.filter(kind=options["kind"])
        with public_context():
            for letter in chosen.iterator():
                when = f"{letter.dead_at:%Y-%m-%d %H:%M}"
                self.stdout.write(f"{letter.id}  {when}  {letter.team.slug:<20} {letter.kind:<10} {letter.dead_reason}")

    def _replay(self, chosen: Any) -> None:
        with public_context():
            letters = list(chosen)
        for letter in letters:
            try:
                with team_context(letter.team):
                    dead_letters.replay(ticket=letter, now=timezone.now())
            except ProductError as error:
                raise CommandError(f"{letter.id}: {error}") from error
            self.stdout.write(f"{letter.id} is started again.")
