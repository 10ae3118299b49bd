#!/bin/sh
# All tests, in several processes side by side, and whether they reach enough of the rooms that make books. With words
# for pytest (ARGS="-k neighbour") only the tests that those pick, in one process, unmeasured.
set -eu
cd "$(dirname "$0")/.."
python="$PWD/.venv/bin/python"
CHROMIUM=$(sh tools/chromium.sh)
export CHROMIUM

if [ -n "${ARGS:-}" ]; then
    eval "exec \"\$python\" -m pytest $ARGS"
fi

measured=$(mktemp -d)
trap 'rm -rf "$measured"' EXIT

# The packages' own tests run beside, in processes apart: celery-typed's make apps, and the last one made is the current.
of_the_packages() {
    for package in packages/*/; do
        printf -- '-- %s\n' "$package"
        (cd "$package" && "$python" -m pytest -q) || return
    done
}
of_the_packages >"$measured/packages" 2>&1 &
packages=$!

status=0
COVERAGE_FILE="$measured/data" COVERAGE_PROCESS_START="$PWD/pyproject.toml" TESTS_SIDE_BY_SIDE=1 \
    "$python" -m pytest -p tests.side_by_side --numprocesses="${TEST_PROCESSES:-auto}" || status=$?
wait "$packages" || status=$?
cat "$measured/packages"
[ "$status" = 0 ] || exit "$status"

export COVERAGE_FILE="$measured/data"
"$python" -m coverage combine --quiet
"$python" -m coverage json --quiet -o "$measured/reached.json"
"$python" tools/reached.py "$measured/reached.json"
