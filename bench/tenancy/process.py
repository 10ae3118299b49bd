"""What a ``Target`` runs: reads one workload per line as JSON, and writes each result as a line of JSON."""

import importlib
import json
import os
import sys

import django


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what a workload prints is no answer
    django.setup()
    for line in sys.stdin:
        name, what = json.loads(line)
        module, workload = name.split(".")
        workloads = importlib.import_module(f"bench.tenancy.workloads.{module}")  # now that models can be imported
        print(json.dumps(getattr(workloads, workload)(**what)), file=answers, flush=True)


if __name__ == "__main__":
    main()
