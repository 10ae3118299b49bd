from allauth.account.views import email as addresses
from allauth.mfa.base import views as second_step
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount import views as social
from django.db import transaction
from django.urls import include, path, re_path

from shared_apps.accounts import views
from shared_apps.accounts.adapters import identity
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
of_users = open_to(Audience.USERS)
of_anyone = open_to(Audience.ANYONE)

second_step_urls = [
    path("", of_users(second_step.IndexView.as_view()), name="mfa_index"),
    path("sign-in/", of_anyone(views.SecondStepView.as_view()), name="mfa_authenticate"),
    path("again/", of_users(second_step.ReauthenticateView.as_view()), name="mfa_reauthenticate"),
    path("codes/", routes_open_to(include("allauth.mfa.totp.urls"), {}, otherwise=Audience.USERS)),
    path("recovery/", routes_open_to(include("allauth.mfa.recovery_codes.urls"), {}, otherwise=Audience.USERS)),
]
passkey_urls = [
    path("", of_users(passkeys.ListWebAuthnView.as_view()), name="mfa_list_webauthn"),
    path("add/", of_users(passkeys.AddWebAuthnView.as_view()), name="mfa_add_webauthn"),
    path("sign-in/", of_anyone(views.PasskeySignInView.as_view()), name="mfa_login_webauthn"),
    path("again/", of_users(passkeys.ReauthenticateWebAuthnView.as_view()), name="mfa_reauthenticate_webauthn"),
    path("<int:pk>/remove/", of_users(passkeys.RemoveWebAuthnView.as_view()), name="mfa_remove_webauthn"),
    path("<int:pk>/rename/", of_users(passkeys.EditWebAuthnView.as_view()), name="mfa_edit_webauthn"),
]

identity_urls = [
    path("google/login/", of_anyone(identity.google_login), name="google_login"),
    path("google/login/callback/", of_anyone(identity.google_arrival), name="google_callback"),
    path("apple/login/", of_anyone(identity.apple_login), name="apple_login"),
    path("apple/login/callback/", of_anyone(identity.apple_posts), name="apple_callback"),
    path("apple/login/callback/finish/", of_anyone(identity.apple_arrival), name="apple_finish_callback"),
    path("onwards/", of_anyone(identity.onwards), name="identity_onwards"),
    path("connections/", of_users(social.ConnectionsView.as_view()), name="socialaccount_connections"),
    path("connections/signup/", of_anyone(social.SignupView.as_view()), name="socialaccount_signup"),
    path(
        "connections/cancelled/", of_anyone(social.LoginCancelledView.as_view()), name="socialaccount_login_cancelled"
    ),
]

urlpatterns = [
    path("accounts/sign-out-everywhere/", views.sign_out_everywhere, name="sign_out_everywhere"),
    path("accounts/close/", views.close_account, name="close_account"),
    path("accounts/sessions/end/", views.end_session, name="end_session"),
    path("accounts/stop-sharing/", views.stop_sharing, name="stop_sharing"),
    path("accounts/take-back/<str:token>/", views.take_address_back, name="take_address_back"),
    path("accounts/again/", views.sign_in_again, name="sign_in_again"),
    path("accounts/", include(identity_urls)),
    path("accounts/second-step/", include(second_step_urls)),
    path("accounts/passkeys/", include(passkey_urls)),
    # Before allauth's own: an address changes together with what gives the one before a way back, or not at all.
    path("accounts/email/", of_users(transaction.atomic(addresses)), name="account_email"),
    re_path(
        r"^accounts/password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        of_anyone(views.NewPasswordView.as_view()),
        name="account_reset_password_from_key",
    ),
    path("accounts/", allauth_urls),
    path("accounts/sessions/", of_users(views.SessionsView.as_view()), name="usersessions_list"),
]
