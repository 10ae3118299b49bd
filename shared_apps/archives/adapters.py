"""``manage.py team export`` and ``manage.py team restore``."""

from argparse import ArgumentParser
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, cast

from django.core.management.base import CommandError
from django.utils import timezone

from shared_apps.archives import access
from shared_apps.archives.services import packing, restoring
from tenants.management.actions import Action, team_named


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
                packing.pack_team(team=team, to=cast("BinaryIO", draft), now=timezone.now())
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
        owner = access.user_by_email(options["owner"])
        if owner is None:
            raise CommandError(f"Nobody signed up as {options['owner']}. Ask them to, then run this again.")
        restored = restoring.restore_team(path=options["file"], owner=owner, slug=options["slug"], now=timezone.now())
        for member in restored.joined:
            self.say(f"{member.name} ({member.email}) has an account here and is in.")
        for member in restored.absent:
            self.say(f"{member.name} ({member.email}) has no account here and is not in.")
        self.say(f"{restored.team.name} is open at {restored.team.url}")
