#!/usr/bin/env python
"""Django's command line. It finds the embedded PostgreSQL and Redis first, or starts them, unless URLs name others."""

import os
import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from shared_apps.ops import stack

OWNERS = {"demo", "book"}
"""Commands that end the stack with themselves, when it was they who started it."""

WITHOUT_STACK = {
    "check",
    "collectstatic",
    "compilemessages",
    "diffsettings",
    "findstatic",
    "help",
    "makemessages",
    "stack",
    "version",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    arguments = sys.argv[1:]
    command = arguments[0] if arguments else "help"
    asks_for_help = command.startswith("-") or {"-h", "--help", "--version"} & set(arguments)
    if command not in WITHOUT_STACK and not asks_for_help:
        try:
            stack.ensure_for(os.environ, owner_pid=os.getpid() if command in OWNERS else None)
        except stack.StackError as error:
            sys.exit(f"{error}")

    _run(sys.argv)


def _run(arguments: list[str]) -> None:
    try:
        django.setup()
    except ImproperlyConfigured as error:
        sys.exit(str(error))
    from tenants.backend import enter_public  # reads the settings, which name the stack's URLs from here on

    enter_public()  # commands work on public until they enter a team
    execute_from_command_line(arguments)


if __name__ == "__main__":
    main()
