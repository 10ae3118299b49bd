from django.urls import path

from tenant_apps.editing.views import books, history, pages

app_name = "editing"
urlpatterns = [
    path("books/write/", books.write, name="write"),
    path("books/<uuid:book_id>/edit/", books.edit, name="edit"),
    path("books/<uuid:book_id>/edit/<int:number>/", books.edit, name="page"),
    path("books/<uuid:book_id>/edit/titles/", books.titles, name="titles"),
    path("books/<uuid:book_id>/edit/undo/", books.undo, name="undo"),
    path("books/<uuid:book_id>/edit/redo/", books.redo, name="redo"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/text/", pages.text, name="text"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/move/", pages.move, name="move"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/insert/", pages.insert, name="insert"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/duplicate/", pages.duplicate, name="duplicate"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/take-out/", pages.take_out, name="take_out"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/picture/", pages.picture, name="picture"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/no-picture/", pages.no_picture, name="no_picture"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/cover/", pages.cover, name="cover"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/redraw/", pages.redraw, name="redraw"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/pictures/", pages.pictures, name="pictures"),
    path("books/<uuid:book_id>/history/", history.book_history, name="history"),
    path("books/<uuid:book_id>/history/<uuid:version_id>/restore/", history.restore_book, name="restore"),
    path("books/<uuid:book_id>/edit/<uuid:page_id>/history/", history.page_history, name="page_history"),
    path(
        "books/<uuid:book_id>/edit/<uuid:page_id>/versions/<uuid:version_id>/restore/",
        history.restore_page,
        name="restore_page",
    ),
    path("books/<uuid:book_id>/versions/<uuid:version_id>/picture/", history.version_picture, name="version_picture"),
]
