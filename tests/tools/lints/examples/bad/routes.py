# tenant_apps/stories/urls.py
from django.urls import path
from django.views.generic import TemplateView

from tenant_apps.stories import views

urlpatterns = [
    # refused:
    path("", views.Shelf),
    # refused:
    path("about/", TemplateView),
]
