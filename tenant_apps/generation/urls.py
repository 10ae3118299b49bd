from django.urls import path

from tenant_apps.generation import views

app_name = "generation"
urlpatterns = [
    path("notices/", views.notices, name="notices"),
    path("notices/<uuid:book_id>/dismiss/", views.dismiss_notice, name="dismiss_notice"),
    path("books/new/", views.brief, name="brief"),
    path("books/<uuid:book_id>/making/", views.making, name="making"),
    path("books/<uuid:book_id>/stand-ins/", views.stand_ins, name="stand_ins"),
    path("books/<uuid:book_id>/cancel/", views.cancel, name="cancel"),
    path("books/<uuid:book_id>/try-again/", views.try_again, name="try_again"),
]
