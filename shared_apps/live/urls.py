from django.urls import path

from shared_apps.live import views

app_name = "live"
urlpatterns = [path("events/", views.stream, name="events")]
