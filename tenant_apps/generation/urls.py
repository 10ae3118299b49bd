from django.urls import path

from tenant_apps.generation.views import books, child_brief, classrooms

app_name = "generation"
urlpatterns = [
    path("notices/", books.notices, name="notices"),
    path("notices/<uuid:book_id>/dismiss/", books.dismiss_notice, name="dismiss_notice"),
    path("books/new/", books.brief, name="brief"),
    path("books/new/answer/<slug:step>/", child_brief.answer, name="answer"),
    path("books/new/make/", child_brief.make, name="make"),
    path("books/new/start-over/", child_brief.start_over, name="start_over"),
    path("class/", classrooms.overview, name="overview"),
    path("class/<uuid:profile_id>/", classrooms.pupil, name="pupil"),
    path("books/<uuid:book_id>/making/", books.making, name="making"),
    path("books/<uuid:book_id>/stand-ins/", books.stand_ins, name="stand_ins"),
    path("books/<uuid:book_id>/cancel/", books.cancel, name="cancel"),
    path("books/<uuid:book_id>/try-again/", books.try_again, name="try_again"),
]
