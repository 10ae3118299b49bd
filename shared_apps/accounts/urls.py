from allauth.account.views import email as addresses
from django.db import transaction
from django.urls import include, path, re_path

from shared_apps.accounts import views
from tenants.access.audiences import Audience, open_to, routes_open_to

SIGNING_IN = {
    "account_confirm_login_code",
    "account_email_verification_sent",
    "account_inactive",
    "account_login",
    "account_logout",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_signup",
}
OWN_ACCOUNT = {"account_change_password", "account_email", "account_reauthenticate", "account_set_password"}

allauth_urls = routes_open_to(
    include("allauth.account.urls"), {Audience.ANYONE: SIGNING_IN, Audience.USERS: OWN_ACCOUNT}
)

urlpatterns = [
    path("accounts/sign-out-everywhere/", views.sign_out_everywhere, name="sign_out_everywhere"),
    path("accounts/close/", views.close_account, name="close_account"),
    path("accounts/sessions/end/", views.end_session, name="end_session"),
    path("accounts/stop-sharing/", views.stop_sharing, name="stop_sharing"),
    path("accounts/take-back/<str:token>/", views.take_address_back, name="take_address_back"),
    # Before allauth's own: an address changes together with what gives the one before a way back, or not at all.
    path("accounts/email/", open_to(Audience.USERS)(transaction.atomic(addresses)), name="account_email"),
    re_path(
        r"^accounts/password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        open_to(Audience.ANYONE)(views.NewPasswordView.as_view()),
        name="account_reset_password_from_key",
    ),
    path("accounts/", allauth_urls),
    path("accounts/sessions/", open_to(Audience.USERS)(views.SessionsView.as_view()), name="usersessions_list"),
]
