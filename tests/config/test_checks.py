"""System checks of settings that depend on each other."""

from datetime import timedelta
from typing import Any

import pytest

from config.checks import leases_are_renewed_in_time, limits_are_ordered


def test_the_default_time_limits_grow_in_order(settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS, settings.AI_IMAGE_PROVIDERS = ("openai", "studio"), ("openai", "sdxl", "studio")
    settings.AI_MODERATION_PROVIDERS = ("openai",)

    assert limits_are_ordered(None) == []
    assert leases_are_renewed_in_time(None) == []


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("AI_TEXT_SECONDS", 1200, "A story"),
        ("AI_MODERATION_SECONDS", 60, "A story"),
        ("AI_IMAGE_SECONDS", 1200, "A picture"),
        ("QUEUE_LONGEST_LEASE", timedelta(minutes=30), "QUEUE_LONGEST_LEASE"),
        ("CELERY_TASK_TIME_LIMIT", 3600, "CELERY_TASK_TIME_LIMIT"),
        ("CELERY_BROKER_TRANSPORT_OPTIONS", {"visibility_timeout": 60}, "visibility_timeout"),
    ],
)
def test_a_limit_out_of_order_is_named(settings: Any, name: str, value: object, named: str) -> None:
    settings.AI_TEXT_PROVIDERS = settings.AI_IMAGE_PROVIDERS = settings.AI_MODERATION_PROVIDERS = ("openai",)
    setattr(settings, name, value)

    (error,) = limits_are_ordered(None)

    assert error.id == "config.E001" and named in error.msg


def test_the_time_limit_of_a_built_in_provider_does_not_count(settings: Any) -> None:
    settings.AI_TEXT_PROVIDERS, settings.AI_TEXT_SECONDS = ("studio",), 5000

    assert limits_are_ordered(None) == []


def test_a_lease_that_is_renewed_too_seldom_is_reported(settings: Any) -> None:
    settings.QUEUE_RENEWALS = 3

    (error,) = leases_are_renewed_in_time(None)

    assert error.id == "config.E002"
