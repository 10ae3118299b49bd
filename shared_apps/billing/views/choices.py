"""What an address asks for: a plan and how often to pay. Nothing a visitor sends is taken for more than a choice."""

from django.http import QueryDict

from shared_apps.billing import plans
from shared_apps.billing.plans import BillingPlan, Interval
from shared_apps.core.errors import NotFound


def plan_in(query: QueryDict) -> BillingPlan:
    """The plan that is asked for. Raises NotFound for one that a workspace cannot choose."""
    plan = plans.PLANS.get(query.get("plan", ""))
    if plan is None or plan is plans.LOCAL or plan.audience != "family":
        raise NotFound("There is no such plan.")
    return plan


def interval_in(query: QueryDict) -> Interval:
    return "year" if query.get("interval") == "year" else "month"
