"""Checks, tests and set-up of this checkout. Nothing here is part of the product."""
