from django.urls import path

from tenant_apps.people.views import children, devices, invitations, members, notices, sign_in, tokens

app_name = "people"
urlpatterns = [
    path("children/", children.list_children, name="children"),
    path("children/new/", children.new_child, name="new_child"),
    path("children/come-in/", sign_in.choose_child, name="come_in"),
    path("children/come-in/<uuid:profile_id>/", sign_in.enter_pin, name="enter_pin"),
    path("children/devices/allow/", devices.allow, name="allow_device"),
    path("children/devices/allowed/", devices.allowed, name="device_allowed"),
    path("children/devices/<uuid:device_id>/end/", devices.end, name="end_device"),
    path("children/<uuid:profile_id>/", children.edit_child, name="child"),
    path("children/<uuid:profile_id>/pin/", children.choose_pin, name="choose_pin"),
    path("children/<uuid:profile_id>/data/", children.pack_child_data, name="child_data"),
    path("children/<uuid:profile_id>/erase/", children.erase_child, name="erase_child"),
    path("children/<uuid:profile_id>/remove/", children.remove_child, name="remove_child"),
    path("notices/all/", notices.list_notices, name="notices"),
    path("notices/all/read/", notices.mark_read, name="read_notices"),
    path("notices/settings/", notices.settings, name="notice_settings"),
    path("notices/unsubscribe/<str:token>/", notices.unsubscribe, name="unsubscribe"),
    path("tokens/", tokens.list_tokens, name="tokens"),
    path("tokens/<uuid:token_id>/revoke/", tokens.revoke_token, name="revoke_token"),
    path("members/", members.list_members, name="members"),
    path("members/invite/", invitations.invite, name="invite"),
    path("members/invitations/<uuid:invitation_id>/renew/", invitations.renew, name="renew_invitation"),
    path("members/invitations/<uuid:invitation_id>/revoke/", invitations.revoke, name="revoke_invitation"),
    path("members/leave/", members.leave, name="leave"),
    path("members/<uuid:member_id>/role/", members.change_role, name="change_role"),
    path("members/<uuid:member_id>/remove/", members.remove, name="remove"),
]
