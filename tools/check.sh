#!/bin/sh
# Everything that can be checked without running the tests. All checks run; the exit status tells whether one failed.
set -u
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH:$PWD/.uv/bin"
failed=""

check() {
    name=$1
    shift
    printf -- '-- %s\n' "$name"
    "$@" || failed="$failed, $name"
}

templates() {
    git ls-files -z '*.html' | xargs -0 djade --check --target-version 5.2
}

# Models are compared with migrations; no database is needed, and that there may be none is no news.
migrations() {
    python -W "ignore:Got an error checking:RuntimeWarning" manage.py makemigrations --check --dry-run
}

check "ruff check" ruff check .
check "ruff format" ruff format --check .
check "types" mypy
check "import contracts" lint-imports --no-logo
check "house lints" python -m tools.lints
check "templates" templates
check "migrations" migrations
check "lock file" uv lock --check --quiet

if [ -n "$failed" ]; then
    printf '\nFailed:%s\n' "${failed#,}"
    exit 1
fi
printf '\nAll checks passed.\n'
