from django.urls import path

from tenants.views import entry, workspaces

workspace_urls = (
    [
        path("enter/", entry.enter, name="enter"),
        path("arrive/", entry.arrive, name="arrive"),
        path("leave/", entry.leave, name="leave"),
        path("goodbye/", entry.goodbye, name="goodbye"),
    ],
    "entry",
)

apex_urls = (
    [
        path("workspaces/", workspaces.list_workspaces, name="list"),
        path("workspaces/new/", workspaces.new_workspace, name="new"),
        path("workspaces/<slug:slug>/", workspaces.waiting, name="waiting"),
        path("workspaces/<slug:slug>/hand-over/", workspaces.hand_over, name="hand_over"),
    ],
    "workspaces",
)
