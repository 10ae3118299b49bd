"""Typed Celery messages."""
