from django.urls import path

from shared_apps.billing.views import apex, workspace

workspace_urls = (
    [
        path("billing/", workspace.show, name="show"),
        path("billing/ledger.csv", workspace.download_ledger, name="ledger"),
        path("billing/limits/", workspace.limits, name="limits"),
        path("billing/contacts/", workspace.add_contact, name="add_contact"),
        path("billing/contacts/<int:number>/remove/", workspace.remove_contact, name="remove_contact"),
        path("billing/plans/", workspace.choose_plan, name="plans"),
        path("billing/plans/review/", workspace.review_plan, name="review_plan"),
    ],
    "billing",
)

apex_urls = (
    [
        path("workspaces/<slug:slug>/payments/", apex.show, name="show"),
        path("workspaces/<slug:slug>/payments/plan/", apex.confirm, name="confirm"),
        path("workspaces/<slug:slug>/payments/pack/", apex.buy_pack, name="pack"),
        path("workspaces/<slug:slug>/payments/portal/", apex.open_portal, name="portal"),
        path("workspaces/<slug:slug>/payments/resume/", apex.resume, name="resume"),
        path("workspaces/<slug:slug>/payments/leave/", apex.leave, name="leave"),
    ],
    "payments",
)
