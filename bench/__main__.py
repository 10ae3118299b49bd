"""``python -m bench``: every bench in this folder, one after the other; ``python -m bench.<name>`` runs one.

A bench is a module here with a ``main()`` that prints tables and raises ``Missed`` where a promise is not kept.
"""

import importlib
import sys
import traceback
from pathlib import Path

from bench.table import Missed

TOOLS = {"__init__", "__main__", "table"}


def names() -> list[str]:
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in TOOLS)


def main() -> int:
    """Runs all, even after a failure. Returns 0 if each ran and kept its promise."""
    failed = []
    for name in names():
        print(f"\n== {name}", flush=True)
        try:
            importlib.import_module(f"bench.{name}").main()
        except Missed:
            failed.append(name)
        except ModuleNotFoundError as error:
            print(f"{error}. The moderator in training has packages of its own: uv sync --group safety")
            failed.append(name)
        except Exception:  # noqa: BLE001 - one broken bench must not hide the others
            traceback.print_exc(file=sys.stdout)
            failed.append(name)
    print(f"\n{len(names()) - len(failed)} kept, {len(failed)} not{': ' if failed else ''}{', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
