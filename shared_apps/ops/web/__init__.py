"""Daphne as we run it, for demo, containers and tests alike: ``python -m shared_apps.ops.web config.asgi:application``.

Stock Daphne takes in any body whole and parses forms on its event loop, so that one request can stop all others.
"""
