"""Where celery-typed 0.2.0 kept its names: those that are left, and an error that says what became of the others."""

from typing import TYPE_CHECKING

from .install import register_pydantic_serializer
from .legacy import Preserializer, register_preserializer

if not TYPE_CHECKING:  # so that a misspelt name is still a type error
    from .legacy import removed as __getattr__  # noqa: F401 - a module's hook

__all__ = ["Preserializer", "register_preserializer", "register_pydantic_serializer"]
