from django.urls import path

from tenants.views import entry, invitations, settings, workspaces

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
        path("shared-browser/", workspaces.share, name="share"),
        path("workspaces/new/", workspaces.new_workspace, name="new"),
        path("workspaces/new/look-up/", settings.look_up_new, name="look_up_new"),
        path("invitations/<str:token>/", invitations.invitation, name="invitation"),
        path("workspaces/<slug:slug>/", workspaces.waiting, name="waiting"),
        path("workspaces/<slug:slug>/hand-over/", workspaces.hand_over, name="hand_over"),
        path("workspaces/<slug:slug>/settings/", settings.show, name="settings"),
        path("workspaces/<slug:slug>/settings/name/", settings.rename, name="rename"),
        path("workspaces/<slug:slug>/settings/address/", settings.move, name="move"),
        path("workspaces/<slug:slug>/settings/address/look-up/", settings.look_up, name="look_up"),
        path("workspaces/<slug:slug>/settings/close/", settings.close, name="close"),
        path("workspaces/<slug:slug>/settings/keep/", settings.keep, name="keep"),
    ],
    "workspaces",
)
