#!/bin/sh
# Print where a Chromium for the browser tests is; install one where there is none. Messages go to standard error.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

works() { [ -n "$1" ] && "$1" --version >/dev/null 2>&1; }

found() {
    printf '%s\n' "$1"
    exit 0
}

look() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        path=$(command -v "$name" 2>/dev/null || true)
        if works "$path"; then found "$path"; fi
    done
    path=$(.venv/bin/python -c 'from playwright.sync_api import sync_playwright as start
with start() as playwright: print(playwright.chromium.executable_path)' 2>/dev/null || true)
    if works "$path"; then found "$path"; fi
}

look
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Debian's chromium for the browser tests (once) ..."
    export DEBIAN_FRONTEND=noninteractive
    { apt-get update -q && apt-get install -q -y --no-install-recommends chromium; } >"$log" 2>&1 </dev/null || true
    look
fi
say "Fetching Playwright's Chromium for the browser tests (once) ..."
.venv/bin/python -m playwright install chromium >>"$log" 2>&1 </dev/null || true
look
tail -n 5 "$log" >&2
say "The browser tests need Chromium, and it could not be installed. Install it (apt install chromium), or set CHROMIUM."
exit 1
