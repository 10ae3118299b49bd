"""``python -m stripe_demo --port 8420 --webhook http://…/webhooks/stripe/``: serve until Ctrl-C."""

import argparse
import sys
from pathlib import Path
from threading import Event

from stripe_demo.server import DemoStripe


def main() -> None:
    parser = argparse.ArgumentParser(prog="stripe_demo", description=__doc__)
    parser.add_argument("--port", type=int, default=8420)
    parser.add_argument("--key", default="sk_test_demo", help="the secret key that it takes")
    parser.add_argument("--webhook", default="", help="a URL that hears every event")
    parser.add_argument("--secret", default="whsec_demo", help="the secret that events are signed with")
    parser.add_argument("--data", type=Path, default=None, help="a file that keeps everything")
    options = parser.parse_args()
    with DemoStripe(
        port=options.port, key=options.key, webhook=options.webhook, secret=options.secret, path=options.data
    ) as demo:
        sys.stdout.write(f"{demo.url}\n")
        sys.stdout.flush()
        try:
            Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
