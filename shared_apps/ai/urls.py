from django.urls import path

from shared_apps.ai import views

app_name = "ai"
urlpatterns = [path("studio/", views.about, name="about")]
