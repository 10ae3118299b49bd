"""``python -m tests.fake_providers --port 8088 --page 1 --picture 8``: an OpenAI-compatible server."""

import argparse
import sys
from dataclasses import fields
from threading import Event

from tests.fake_providers.openai import OpenAIServer
from tests.fake_providers.server import Pace


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--at-once", type=int, default=None)
    for pace in fields(Pace):
        parser.add_argument(f"--{pace.name.replace('_', '-')}", type=float, default=0.0)
    options = vars(parser.parse_args())
    port, at_once = options.pop("port"), options.pop("at_once")
    with OpenAIServer(Pace(**options), at_once=at_once, port=port) as server:
        sys.stdout.write(f"OPENAI_BASE_URL={server.base_url}\n")
        sys.stdout.flush()
        Event().wait()


if __name__ == "__main__":
    main()
