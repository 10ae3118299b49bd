from django.urls import path

from shared_apps.billing import views

app_name = "billing"
urlpatterns = [
    path("billing/", views.show, name="show"),
    path("billing/ledger.csv", views.download_ledger, name="ledger"),
    path("billing/limits/", views.limits, name="limits"),
    path("billing/contacts/", views.add_contact, name="add_contact"),
    path("billing/contacts/<int:number>/remove/", views.remove_contact, name="remove_contact"),
    path("billing/plans/", views.choose_plan, name="plans"),
    path("billing/plans/review/", views.review_plan, name="review_plan"),
]
