"""The folder of the servers' files, and the account that runs the servers.

PostgreSQL refuses to run as root. Root therefore runs the servers as an unprivileged account, in a folder which that
account can reach: DATA_DIR, or one of ours elsewhere when the checkout lies below a closed folder. No folder that is
not ours changes its mode or owner.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared_apps.ops.stack.errors import StackError
from shared_apps.ops.stack.identity import Identity, save_identity

UNPRIVILEGED = ("nobody", "daemon", "www-data")
MIN_FREE_MB = 200
"""A new PostgreSQL cluster takes 80 MB; the rest is for its log and the first books."""


@dataclass(frozen=True)
class Account:
    uid: int
    gid: int


@dataclass(frozen=True)
class ServerHome:
    """``home`` holds the folders ``postgres`` and ``redis``; ``account`` runs them (None: this user)."""

    home: Path
    account: Account | None

    def can(self, command: Sequence[str]) -> bool:
        """Whether ``command`` succeeds for the account that runs the servers."""
        try:
            done = subprocess.run(command, cwd="/", capture_output=True, check=False, **self.run_as())
        except (OSError, subprocess.SubprocessError):
            return False
        return done.returncode == 0

    def run_as(self) -> dict[str, Any]:
        """Keyword arguments for ``subprocess``."""
        if self.account is None:
            return {}
        return {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}

    def reaches(self, path: Path, test: str = "-x") -> bool:
        return self.account is None or self.can(["/bin/sh", "-c", f'test {test} "$1"', "sh", str(path)])

    def give(self, path: Path) -> None:
        """Give a file or folder to the account that runs the servers."""
        if self.account is not None:
            os.chown(path, self.account.uid, self.account.gid)

    def folder(self, name: str) -> Path:
        """A folder below ``home`` that only the servers' account may enter."""
        path = self.home / name
        if not path.exists():
            path.mkdir(mode=0o700)
            self.give(path)
        return path

    def require_space(self) -> None:
        free = shutil.disk_usage(self.home).free >> 20
        if free < MIN_FREE_MB:
            raise StackError(
                f"The disk that holds {self.home} is full ({free} MB are free, {MIN_FREE_MB} MB are needed). "
                "Make room there, or set DATA_DIR to a folder on another disk."
            )


def find_place(data_dir: Path, identity: Identity) -> tuple[ServerHome, Identity]:
    """The folder that ``identity`` names, or a new one, which is recorded there."""
    if os.geteuid() != 0:
        return ServerHome(data_dir, None), identity
    remembered = Path(identity.home or data_dir)
    ours = remembered == data_dir or remembered.name == _outside_name(data_dir)  # False in a copy of another DATA_DIR
    if ours and (remembered / "postgres").is_dir():
        place = ServerHome(remembered, _account(remembered / "postgres"))
        if not place.reaches(place.home):
            raise StackError(
                f"{place.home} holds this checkout's database, and the user that runs PostgreSQL, because root cannot, "
                "no longer reaches it. Open the folders above it (chmod o+x)."
            )
        return place, identity
    account = _account(data_dir)
    for place in _candidates(data_dir, account):
        if place.reaches(place.home):
            return place, save_identity(data_dir, identity, home=str(place.home))
    raise StackError(
        "PostgreSQL cannot run as root, and no folder was found that an unprivileged user can reach. "
        "Set DATA_DIR to a folder below which everyone may enter, or run this as another user."
    )


def remove_home(data_dir: Path, home: Path) -> None:
    """Remove the folder outside ``data_dir`` that ``find_place`` made for it, if it did."""
    if home != data_dir and home.name == _outside_name(data_dir):
        shutil.rmtree(home, ignore_errors=True)


def _account(folder: Path) -> Account:
    """The owner of ``folder`` unless that is root; then the first unprivileged account that works here."""
    owner = folder.stat()
    if owner.st_uid != 0 and owner.st_uid in {entry.pw_uid for entry in pwd.getpwall()}:  # initdb needs a name
        return Account(owner.st_uid, owner.st_gid)
    for name in UNPRIVILEGED:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        account = Account(entry.pw_uid, entry.pw_gid)
        if entry.pw_uid != 0 and ServerHome(Path("/"), account).can(["/bin/sh", "-c", "true"]):
            return account
    raise StackError(
        "PostgreSQL cannot run as root, and this machine has no account for it to run as "
        f"(tried {', '.join(UNPRIVILEGED)}). Run this as another user."
    )


def _candidates(data_dir: Path, account: Account) -> Iterator[ServerHome]:
    yield ServerHome(data_dir, account)
    for parent in (Path("/var/lib"), Path(tempfile.gettempdir())):
        home = parent / _outside_name(data_dir)
        try:
            home.mkdir(mode=0o755, exist_ok=True)
            found = home.lstat()
            if found.st_uid == 0 and not home.is_symlink():
                home.chmod(0o755)
                yield ServerHome(home, account)
        except OSError:
            continue


def _outside_name(data_dir: Path) -> str:
    return f"storysprout-{hashlib.sha256(str(data_dir).encode()).hexdigest()[:12]}"
