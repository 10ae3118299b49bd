# tenant_apps/stories/urls.py
from django.urls import path
from django.views.generic import TemplateView

from tenant_apps.stories import views

urlpatterns = [
    path("", views.shelf),
    path("about/", TemplateView.as_view(template_name="about.html")),
]
