"""Deleting a customer."""

from stripe_demo.customers import present
from stripe_demo.forms import Json
from stripe_demo.routing import operation
from stripe_demo.store import Store
from stripe_demo.subscriptions import ENDED, cancel_now


@operation("DELETE", "/v1/customers/{object_id}")
def delete_customer(store: Store, params: Json, object_id: str) -> Json:
    """Delete a customer: its subscriptions end at once."""
    customer = present(store, object_id)
    for subscription in store.all("subscription"):
        if subscription["customer"] == object_id and subscription["status"] not in ENDED:
            cancel_now(store, subscription)
    customer["deleted"] = True
    store.emit("customer.deleted", customer)
    return {"id": object_id, "object": "customer", "deleted": True}
