"""What a ``Side`` runs: reads deeds from standard input, one a line as JSON, and answers each with a line of JSON."""

import importlib
import json
import os
import sys

import django


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a deed prints is no answer
    django.setup()
    for line in sys.stdin:
        name, what = json.loads(line)
        module, deed = name.split(".")
        deeds = importlib.import_module(f"bench.town.deeds.{module}")  # now that models can be imported
        print(json.dumps(getattr(deeds, deed)(**what)), file=answers, flush=True)


if __name__ == "__main__":
    main()
