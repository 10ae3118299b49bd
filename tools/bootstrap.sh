#!/bin/sh
# Install the project into .venv, bringing uv along where there is none. Quiet, and quick when there is nothing to do.
# Needs Python 3.11 or newer, and nothing else.
set -eu
cd "$(dirname "$0")/.."
UV_VERSION=0.13.9

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

# An uv that knows this lock file: the one on PATH when it is young enough, else ours.
find_uv() {
    for name in "$(command -v uv || true)" .uv/bin/uv; do
        if [ -x "$name" ] && "$name" --version 2>/dev/null | awk '{ split($2, v, "."); exit !(v[1] > 0 || v[2] >= 9) }'; then
            printf '%s\n' "$name"
            return
        fi
    done
}

# Three ways, for Debian's python3 comes without venv and often without pip.
install_uv() {
    say "Fetching uv $UV_VERSION into .uv (once) ..."
    log=$(mktemp)
    rm -rf .uv
    if { "$python" -m venv .uv && .uv/bin/python -m pip install --quiet "uv==$UV_VERSION"; } >"$log" 2>&1; then :
    elif { rm -rf .uv && "$python" -m pip install --quiet --target .uv "uv==$UV_VERSION"; } >>"$log" 2>&1; then :
    elif { rm -rf .uv && "$python" tools/fetch_uv.py "$UV_VERSION" .uv; } >>"$log" 2>&1; then :
    else
        tail -n 5 "$log" >&2
        rm -rf .uv "$log"
        die "uv could not be fetched from the Python package index. Check the network (or PIP_INDEX_URL), or install uv: https://docs.astral.sh/uv/"
    fi
    rm -f "$log"
}

python=$(find_python)
uv=$(find_uv)
if [ -z "$python" ] && [ -z "$uv" ]; then
    die "StorySprout needs Python 3.11 or newer; found: $(python3 --version 2>&1 || echo none). Install it, or set PYTHON to where it is."
fi
if [ -z "$uv" ]; then
    install_uv
    uv=$(find_uv)
fi
[ -d .venv ] || say "Installing StorySprout's packages into .venv (once) ..."
"$uv" sync --frozen --quiet ${python:+--python "$python"}
touch .venv/.synced
