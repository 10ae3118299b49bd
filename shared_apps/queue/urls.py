from django.urls import path

from shared_apps.queue import views

app_name = "queue"
urlpatterns = [
    path("stopped/", views.stopped, name="stopped"),
    path("stopped/count/", views.count, name="count"),
    path("stopped/<uuid:ticket_id>/try-again/", views.try_again, name="try_again"),
    path("stopped/<uuid:ticket_id>/dismiss/", views.dismiss, name="dismiss"),
]
