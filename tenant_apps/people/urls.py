from django.urls import path

from tenant_apps.people.views import invitations, members

app_name = "people"
urlpatterns = [
    path("members/", members.list_members, name="members"),
    path("members/invite/", invitations.invite, name="invite"),
    path("members/invitations/<uuid:invitation_id>/renew/", invitations.renew, name="renew_invitation"),
    path("members/invitations/<uuid:invitation_id>/revoke/", invitations.revoke, name="revoke_invitation"),
    path("members/leave/", members.leave, name="leave"),
    path("members/<uuid:member_id>/role/", members.change_role, name="change_role"),
    path("members/<uuid:member_id>/remove/", members.remove, name="remove"),
]
