"""Taking all that a team has away as one file, and taking such a file in."""

from argparse import ArgumentParser
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, cast

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError
from django.utils import timezone

from tenants.management.actions import Action, team_named
from tenants.services import archives


class ExportTeam(Action):
    name = "export"
    help = "Pack all that a team has into one ZIP, for people to open and for `restore` to take in."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--to", required=True, type=Path, metavar="FILE", help="the ZIP to write")

    def run(self, options: dict[str, Any]) -> None:
        team, target = team_named(options["slug"]), options["to"]
        if not (team.is_open or team.is_suspended):
            raise CommandError(f"{team.name} is still being made, or is being deleted. There is nothing to pack.")
        if target.exists() or not target.parent.is_dir():
            raise CommandError(f"{target} is there already, or its folder is missing. Choose another name.")
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as draft:  # for us alone
            try:
                archives.pack_team(team=team, to=cast("BinaryIO", draft), now=timezone.now())
                Path(draft.name).rename(target)
            finally:
                Path(draft.name).unlink(missing_ok=True)
        self.say(f"{team.name} is packed in {target} ({target.stat().st_size / 1_000_000:.1f} MB).")


class RestoreTeam(Action):
    name = "restore"
    help = "Make a new team from a ZIP that `export` or a parent-admin packed, here or in another StorySprout."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the ZIP")
        parser.add_argument("--owner", required=True, help="e-mail address of a user, who becomes its parent-admin")
        parser.add_argument("--slug", default="", help="first part of its address; without it, the one it had")

    def run(self, options: dict[str, Any]) -> None:
        owner = get_user_model()._default_manager.filter(email__iexact=options["owner"], is_active=True).first()
        if owner is None:
            raise CommandError(f"Nobody signed up as {options['owner']}. Ask them to, then run this again.")
        restored = archives.restore_team(path=options["file"], owner=owner, slug=options["slug"], now=timezone.now())
        for card in restored.joined:
            self.say(f"{card.name} ({card.email}) has an account here and is in.")
        for card in restored.absent:
            self.say(f"{card.name} ({card.email}) has no account here and is not in.")
        self.say(f"{restored.team.name} is open at {restored.team.url}")
