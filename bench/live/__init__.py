"""Streams to measure: a server with thousands of them open, and the crowd that listens.

Three servers are compared, each one process under Daphne: StorySprout through its own ``config/asgi.py``, stock
django-eventstream as its documentation sets it up, and a bare ASGI application. All hear the same words over the same
Redis.
"""
