"""Daphne with limits, for the demo, containers and tests: ``python -m shared_apps.ops.web config.asgi:application``.

Stock Daphne reads a body of any size into memory and parses forms on its event loop, so one request can block all
others.
"""
