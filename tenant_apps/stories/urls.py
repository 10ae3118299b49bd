from django.urls import path

from tenant_apps.stories.views import approvals, books, sharing

app_name = "stories"
urlpatterns = [
    path("", books.shelf, name="shelf"),
    path("bin/", books.bin_, name="bin"),
    path("books/<uuid:book_id>/", books.book, name="book"),
    path("books/<uuid:book_id>/read/", books.read, name="read"),
    path("books/<uuid:book_id>/read/<int:number>/", books.read, name="opening"),
    path("books/<uuid:book_id>/cover/", books.cover, name="cover"),
    path("books/<uuid:book_id>/pages/<int:number>/picture/", books.picture, name="picture"),
    path("books/<uuid:book_id>/remove/", books.remove, name="remove"),
    path("books/<uuid:book_id>/put-back/", books.put_back, name="put_back"),
    path("books/<uuid:book_id>/approval/", approvals.look, name="approval"),
    path("books/<uuid:book_id>/send-back/", approvals.send_back, name="send_back"),
    path("books/<uuid:book_id>/share/", sharing.share, name="share"),
    path("books/<uuid:book_id>/share/<uuid:link_id>/end/", sharing.end, name="end_link"),
    path("approvals/", approvals.queue, name="approvals"),
    path("approvals/count/", approvals.count, name="approvals_count"),
    path("approvals/approve/", approvals.approve_ticked, name="approve_ticked"),
    path("shared/<str:token>/", sharing.read, name="shared"),
    path("shared/<str:token>/cover/", sharing.cover, name="shared_cover"),
    path("shared/<str:token>/<int:number>/", sharing.read, name="shared_opening"),
    path("shared/<str:token>/<int:number>/picture/", sharing.picture, name="shared_picture"),
    path("books/<uuid:book_id>/submit/", approvals.submit, name="submit"),
    path("books/<uuid:book_id>/withdraw/", approvals.withdraw, name="withdraw"),
    path("books/<uuid:book_id>/approve/", approvals.approve, name="approve"),
    path("books/<uuid:book_id>/publish/", approvals.publish, name="publish"),
    path("books/<uuid:book_id>/unpublish/", approvals.unpublish, name="unpublish"),
]
