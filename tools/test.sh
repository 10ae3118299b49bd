#!/bin/sh
# All tests, in two processes side by side, and whether they reach enough of the rooms that make books. With words for
# pytest (ARGS="-k neighbour") only the tests that those pick, in one process, unmeasured.
set -eu
cd "$(dirname "$0")/.."
python="$PWD/.venv/bin/python"
CHROMIUM=$(sh tools/chromium.sh)
export CHROMIUM

(cd packages/celery-typed && "$python" -m pytest -q)
(cd packages/story-studio && "$python" -m pytest -q)
if [ -n "${ARGS:-}" ]; then
    eval "exec \"\$python\" -m pytest $ARGS"
fi

measured=$(mktemp -d)
trap 'rm -rf "$measured"' EXIT
export COVERAGE_FILE="$measured/data"
COVERAGE_PROCESS_START="$PWD/pyproject.toml" "$python" -m pytest --numprocesses=2 --dist=loadfile --no-loadscope-reorder
"$python" -m coverage combine --quiet
"$python" -m coverage json --quiet -o "$measured/reached.json"
"$python" tools/reached.py "$measured/reached.json"
