from django.urls import path

from tenant_apps.stories import views

app_name = "stories"
urlpatterns = [
    path("", views.shelf, name="shelf"),
    path("books/<uuid:book_id>/", views.book, name="book"),
    path("books/<uuid:book_id>/read/", views.read, name="read"),
    path("books/<uuid:book_id>/read/<int:number>/", views.read, name="opening"),
    path("books/<uuid:book_id>/cover/", views.cover, name="cover"),
    path("books/<uuid:book_id>/pages/<int:number>/picture/", views.picture, name="picture"),
    path("books/<uuid:book_id>/remove/", views.remove, name="remove"),
    path("books/<uuid:book_id>/put-back/", views.put_back, name="put_back"),
]
