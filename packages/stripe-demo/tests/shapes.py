"""Compares an answer with the types that the installed ``stripe`` library declares for it."""

import typing
from collections.abc import Iterator
from decimal import Decimal
from types import UnionType
from typing import Any, get_args, get_origin

import stripe
from stripe import billing_portal, checkout, test_helpers

DECLARED: tuple[Any, ...] = (
    billing_portal.Configuration, billing_portal.Session, checkout.Session, test_helpers.TestClock,
    stripe.Account, stripe.Charge, stripe.Coupon, stripe.Customer, stripe.Discount, stripe.Dispute, stripe.Event,
    stripe.Invoice, stripe.InvoiceLineItem, stripe.InvoicePayment, stripe.LineItem, stripe.PaymentIntent,
    stripe.PaymentMethod, stripe.Price, stripe.Product, stripe.PromotionCode, stripe.Refund, stripe.Subscription,
    stripe.SubscriptionItem, stripe.WebhookEndpoint,
)  # fmt: skip
CLASSES: dict[str, Any] = {each.OBJECT_NAME: each for each in DECLARED}


def faults_of(answer: Any, path: str = "") -> Iterator[str]:
    """What is wrong in an answer with an ``object``: keys that are missing or unknown, and values of another type."""
    name = answer["object"]
    if name == "list":
        for number, each in enumerate(answer["data"]):
            yield from faults_of(each, f"{path}[{number}]")
        return
    declared = CLASSES.get(name)
    if declared is None:
        yield f"{path or name}: the library knows no {name}"
        return
    if not answer.get("deleted"):
        yield from _of_class(answer, declared, path or name)


def _of_class(value: dict[str, Any], declared: Any, path: str) -> Iterator[str]:
    hints = {key: hint for key, hint in _hints(declared).items() if key != "OBJECT_NAME" and not key.startswith("_")}
    for key in value.keys() - hints.keys():
        yield f"{path}.{key}: unknown"
    for key, hint in hints.items():
        if key in value:
            yield from _of_type(value[key], hint, f"{path}.{key}")
        elif type(None) not in get_args(hint) and get_origin(hint) is not typing.ClassVar:
            yield f"{path}.{key}: missing"


def _hints(declared: Any) -> dict[str, Any]:
    return dict(getattr(declared, "__annotations__", {}))


def _of_type(value: Any, hint: Any, path: str) -> Iterator[str]:
    hint = _resolved(hint)
    origin, inner = get_origin(hint), get_args(hint)
    if hint is Any or hint is None:
        return
    if origin in (typing.Union, UnionType):
        if not any(next(_of_type(value, each, path), None) is None for each in inner):
            yield f"{path}: {str(value)[:60]!r} is none of {[str(each)[:60] for each in inner]}"
    elif origin is typing.Literal:
        if value not in inner:
            yield f"{path}: {value!r} is none of {inner}"
    elif origin is list:
        yield from _of_list(value, inner[0], path)
    elif isinstance(value, dict):
        yield from _of_hash(value, hint, path)
    else:
        yield from _of_plain(value, hint, path)


def _resolved(hint: Any) -> Any:
    """The class that a name stands for."""
    if isinstance(hint, typing.ForwardRef):
        hint = hint.__forward_arg__
    if not isinstance(hint, str):
        return hint
    name = hint.split(".")[-1]
    return next((each for each in DECLARED if each.__name__ == name), None)


def _of_hash(value: dict[str, Any], hint: Any, path: str) -> Iterator[str]:
    """An object, a list of objects, or a hash whose class the library declares; metadata may hold anything."""
    if isinstance(value.get("object"), str):
        yield from faults_of(value, path)
    elif hint is stripe.Event.Data:  # its object was compared already
        return
    elif hint in (str, int, float, bool, Decimal, type(None)):
        yield f"{path}: {value!r} is no {hint}"
    elif isinstance(hint, type):
        yield from _of_class(value, hint, path)


def _of_list(value: Any, hint: Any, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path}: {value!r} is no list"
        return
    for number, each in enumerate(value):
        yield from _of_type(each, hint, f"{path}[{number}]")


def _of_plain(value: Any, hint: Any, path: str) -> Iterator[str]:
    allowed = {Decimal: (str,), float: (int, float), str: (str,)}.get(hint, (hint,))
    right = hint is type(None) and value is None
    plain = isinstance(hint, type) and hint in (str, int, float, bool, Decimal)
    if not right and not (plain and isinstance(value, allowed) and (hint is bool) == isinstance(value, bool)):
        yield f"{path}: {value!r} is no {hint}"
