"""Fetch uv's wheel with nothing but Python's standard library, for a Python without venv and pip.

Usage: ``python3 fetch_uv.py VERSION FOLDER`` puts ``uv`` into ``FOLDER/bin``.
"""

# ruff: noqa: S310 — the address is the package index that the person uses anyway, and what comes is checked by hash
import hashlib
import io
import json
import os
import platform
import sys
import sysconfig
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path


def main(version: str, folder: Path) -> None:
    index = os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple"
    page = f"{index.rstrip('/')}/uv/"
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        files = json.load(answer)["files"]
    wheel = next(file for file in files if _suits(file["filename"], version))
    with urllib.request.urlopen(urllib.parse.urljoin(page, wheel["url"]), timeout=300) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != wheel["hashes"]["sha256"]:
        sys.exit("The wheel of uv is damaged.")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        member = next(name for name in archive.namelist() if name.endswith("/scripts/uv"))
        program = folder / "bin" / "uv"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_bytes(archive.read(member))
        program.chmod(0o755)


def _suits(name: str, version: str) -> bool:
    """Whether this wheel of uv runs here."""
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
    if sys.platform == "darwin":
        kind, machine = "macosx", {"aarch64": "arm64"}.get(machine, machine)
    else:
        kind = "musllinux" if "musl" in (sysconfig.get_config_var("HOST_GNU_TYPE") or "") else "manylinux"
    return name.startswith(f"uv-{version}-py3-") and kind in name and name.endswith(f"_{machine}.whl")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
