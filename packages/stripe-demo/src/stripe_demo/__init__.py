"""A Stripe for tests and demos: the real client speaks to it, and no money moves."""

from stripe_demo.server import DemoStripe
from stripe_demo.webhooks import sign

__all__ = ["DemoStripe", "sign"]
