from django.urls import path

from shared_apps.archives import views

app_name = "archives"
urlpatterns = [
    path("workspaces/<slug:slug>/settings/archive/", views.state, name="state"),
    path("workspaces/<slug:slug>/settings/archive/pack/", views.pack, name="pack"),
    path("workspaces/<slug:slug>/settings/archive/<uuid:archive_id>/", views.download, name="fetch"),
]
