from django.urls import path

from tenant_apps.people.views import members

app_name = "people"
urlpatterns = [
    path("members/", members.list_members, name="members"),
    path("members/leave/", members.leave, name="leave"),
    path("members/<uuid:member_id>/role/", members.change_role, name="change_role"),
    path("members/<uuid:member_id>/remove/", members.remove, name="remove"),
]
