"""How the server speaks: keys, parameters, errors, cursors, expansion, idempotency."""

from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import pytest
import stripe
from conftest import client_of
from hypothesis import given, settings
from hypothesis import strategies as st
from shop import open_shop
from stripe_demo import DemoStripe
from stripe_demo.errors import StripeFault
from stripe_demo.forms import parse


def test_nested_parameters_are_read() -> None:
    assert parse("items[0][price]=p&items[0][quantity]=2&items[1][price]=q&metadata[a]=1&expand[]=x&expand[]=y") == {
        "items": [{"price": "p", "quantity": "2"}, {"price": "q"}],
        "metadata": {"a": "1"},
        "expand": ["x", "y"],
    }


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_any_form_is_read_or_refused(encoded: str) -> None:
    with suppress(StripeFault):
        assert isinstance(parse(encoded), dict)


def test_a_wrong_key_is_refused(demo: DemoStripe) -> None:
    with pytest.raises(stripe.AuthenticationError):
        client_of(demo, "sk_test_other").v1.customers.list()


def test_what_is_missing_is_404_with_its_code(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as raised:
        client.v1.customers.retrieve("cus_nobody")

    assert raised.value.code == "resource_missing" and raised.value.http_status == 404


def test_an_unknown_parameter_is_refused(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="unknown parameter: colour"):
        client.v1.customers.create(params=cast(Any, {"colour": "red"}))


def test_a_repeated_key_gets_the_same_answer_and_another_body_an_error(client: stripe.StripeClient) -> None:
    once = client.v1.customers.create(params={"name": "Robin"}, options={"idempotency_key": "one"})
    again = client.v1.customers.create(params={"name": "Robin"}, options={"idempotency_key": "one"})

    assert once.id == again.id
    with pytest.raises(stripe.IdempotencyError):
        client.v1.customers.create(params={"name": "Sam"}, options={"idempotency_key": "one"})


def test_pages_hold_everything_once_the_newest_first(client: stripe.StripeClient) -> None:
    made = [client.v1.customers.create(params={"name": str(number)}).id for number in range(7)]
    listed = client.v1.customers.list(params={"limit": 3})

    assert [each.id for each in listed.auto_paging_iter()] == made[::-1]
    assert listed.has_more and len(listed.data) == 3


def test_ids_are_expanded_also_in_lists(client: stripe.StripeClient) -> None:
    shop = open_shop(client)
    shop.subscribe(shop.customer())
    found = client.v1.subscriptions.list(params={"expand": ["data.latest_invoice", "data.customer"]}).data[0]

    assert isinstance(found.latest_invoice, stripe.Invoice) and found.latest_invoice.status == "paid"
    assert isinstance(found.customer, stripe.Customer)


def test_lookup_keys_move_only_when_asked(client: stripe.StripeClient) -> None:
    shop = open_shop(client)
    product = client.v1.prices.retrieve(shop.month).product
    dearer: stripe.params.PriceCreateParams = {
        "currency": "eur", "unit_amount": 1100, "product": str(product), "lookup_key": "family_month",
        "recurring": {"interval": "month"},
    }  # fmt: skip

    with pytest.raises(stripe.InvalidRequestError, match="already uses"):
        client.v1.prices.create(params=dearer)
    moved = client.v1.prices.create(params={**dearer, "transfer_lookup_key": True})
    found = client.v1.prices.list(params={"lookup_keys": ["family_month"]}).data
    assert [each.id for each in found] == [moved.id]


def test_everything_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "stripe.json"
    with DemoStripe(path=path) as first:
        made = client_of(first).v1.customers.create(params={"name": "Robin"}).id
        first.store.save()
    with DemoStripe(path=path) as second:
        assert client_of(second).v1.customers.retrieve(made).name == "Robin"
