#!/usr/bin/env python
"""Django's command line. It finds the embedded PostgreSQL and Redis first, or starts them, unless URLs name others."""

import os
import sys
from contextlib import nullcontext

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

from shared_apps.ops import processes, stack

OWNERS = {"demo", "book"}
"""Commands that end the stack with themselves, when it was they who started it."""

FOR_DDL = {"migrate", "migrate_schemas", "migrate_teams", "prepare"}
"""Commands that change schemas, and so speak as DDL_DATABASE_URL's role, where there is one."""

WITHOUT_STACK = {
    "check",
    "collectstatic",
    "compilemessages",
    "diffsettings",
    "findstatic",
    "help",
    "makemessages",
    "makemigrations",
    "stack",
    "version",
}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    arguments = sys.argv[1:]
    command = arguments[0] if arguments else "help"
    asks_only = command.startswith("-") or bool({"-h", "--help", "--version"} & set(arguments))
    try:
        if asks_only or command in WITHOUT_STACK:
            run(command)
        else:
            run_on_stack(command)
    except stack.StackError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)


def run_on_stack(command: str) -> None:
    """Run it with PostgreSQL and Redis found or started, unless the environment names others."""
    if command == "demo" and (remark := processes.begin_demo(os.environ)):
        sys.stdout.write(f"{remark}\n")
    try:
        stack.ensure_for(os.environ, owner_pid=os.getpid() if command in OWNERS else None)
        run(command)
    finally:
        if command in OWNERS:
            stack.release_for(os.environ)


def run(command: str) -> None:
    """Run it on the public schema: a command that wants a team's enters it."""
    try:
        django.setup()
    except ImproperlyConfigured as error:
        sys.exit(str(error))
    from tenants.backend import enter_public  # reads the settings, which name the stack's URLs from here on
    from tenants.backend.ddl import ddl_role  # likewise

    enter_public()
    with ddl_role() if command in FOR_DDL else nullcontext():
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
