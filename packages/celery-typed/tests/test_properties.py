"""Round trips over generated models with generated values: whatever is registered either comes back or is refused."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from itertools import combinations
from typing import Any, Literal, Union
from uuid import UUID

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, create_model
from wiring import registered, trip

from celery_typed import DeclarationError, SendError
from celery_typed.equality import is_same


class Suit(Enum):
    HEARTS = "h"
    SPADES = 4


class Coin(BaseModel):
    side: Literal["heads", "tails"]
    value: Decimal = Decimal(1)


LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(),
    float: st.floats(),
    str: st.text(st.characters(exclude_categories=["Cs"])),
    bytes: st.binary(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    UUID: st.uuids(),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.none() | st.timezones()),
    timedelta: st.timedeltas(),
    Suit: st.sampled_from(Suit),
    Literal["x", 7]: st.sampled_from(["x", 7]),
    Coin: st.builds(Coin, side=st.sampled_from(["heads", "tails"]), value=st.decimals(-9, 9, places=2)),
}
Typed = tuple[Any, st.SearchStrategy[Any]]


def _containers(inner: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    keys = st.sampled_from([str, int, UUID, date, bytes, float, bool])
    items = st.sampled_from([int, str, UUID, date, Suit])
    return st.one_of(
        inner.map(lambda one: (_of(list, one[0]), st.lists(one[1], max_size=3))),
        inner.map(lambda one: (one[0] | None, st.none() | one[1])),
        st.tuples(inner, inner).map(
            lambda two: (_of(tuple, (two[0][0], two[1][0])), st.tuples(two[0][1], two[1][1])),
        ),
        st.tuples(keys, inner).map(
            lambda two: (_of(dict, (two[0], two[1][0])), st.dictionaries(LEAVES[two[0]], two[1][1], max_size=3))
        ),
        items.map(lambda kind: (_of(set, kind), st.sets(LEAVES[kind], max_size=3))),
        inner.map(lambda one: _model([one])),
    )


def _of(container: Any, kinds: Any) -> Any:
    """The generic type, of kinds that only the test knows."""
    return container[kinds]


def _model(fields: list[Typed]) -> Typed:
    names = [f"f{number}" for number in range(len(fields))]
    model: Any = create_model("Generated", **{name: (kind, ...) for name, (kind, _) in zip(names, fields, strict=True)})  # type: ignore[call-overload]  # fields by chance
    values = st.fixed_dictionaries({name: value for name, (_, value) in zip(names, fields, strict=True)})
    return model, values.map(lambda content: model.model_validate(content))


TYPES: st.SearchStrategy[Typed] = st.recursive(st.sampled_from(list(LEAVES.items())), _containers, max_leaves=6)
MODELS = st.lists(TYPES, min_size=1, max_size=4).map(_model)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_generated_models_come_back_or_are_refused_before_they_leave(data: st.DataObject) -> None:
    model, values = data.draw(MODELS)
    registered(model)
    for _ in range(3):
        sent = data.draw(values)
        try:
            back = trip(sent)
        except SendError:
            continue
        assert is_same(sent, back)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_is_refused_is_rare_and_has_a_reason(data: st.DataObject) -> None:
    kind, values = data.draw(st.sampled_from([item for item in LEAVES.items() if item[0] not in {datetime, time}]))
    sent = registered(create_model("One", f=(_of(list, kind), ...)))(f=[data.draw(values)])
    assert is_same(sent, trip(sent))


PAIRS = list(combinations(LEAVES, 2))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: " or ".join(getattr(one, "__name__", "?") for one in pair))
def test_members_of_a_union_are_told_apart_or_refused(pair: tuple[Any, Any]) -> None:
    try:
        model = registered(create_model("Either", f=(_of(Union, pair), ...)))
    except DeclarationError as error:
        assert "JSON cannot tell" in str(error)  # noqa: PT017  (any other error is a finding)
        return

    @settings(max_examples=20, deadline=None, database=None)
    @given(st.one_of(*(LEAVES[one] for one in pair)))
    def holds(value: Any) -> None:
        assume(not isinstance(value, (datetime, time)) or value.tzinfo is None)
        sent = model.model_construct(f=value)
        assert is_same(sent, trip(sent))

    holds()
