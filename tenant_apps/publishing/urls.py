from django.urls import path

from tenant_apps.publishing import views

app_name = "publishing"
urlpatterns = [
    path("children/cards.pdf", views.card_sheet, name="card_sheet"),
    path("children/<uuid:profile_id>/card.pdf", views.one_card, name="one_card"),
    path("books/<uuid:book_id>/pdf/", views.request_export, name="request"),
    path("books/<uuid:book_id>/epub/", views.request_epub, name="request_epub"),
    path("books/<uuid:book_id>/pdf/<uuid:export_id>/", views.export, name="export"),
    path("books/<uuid:book_id>/pdf/<uuid:export_id>/file/", views.download, name="download"),
]
