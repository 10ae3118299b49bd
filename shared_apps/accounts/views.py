from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.account.views import PasswordResetFromKeyView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from allauth.mfa.webauthn.views import LoginWebAuthnView
from allauth.socialaccount.adapter import get_adapter
from allauth.usersessions.views import ListUserSessionsView
from django.contrib import messages
from django.contrib.auth import logout
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from shared_apps.accounts import access
from shared_apps.accounts.forms.closing import AccountClosingForm
from shared_apps.accounts.models import User
from shared_apps.accounts.services import account_closures, address_changes, known_browsers, sessions
from shared_apps.core.errors import Conflict
from shared_apps.core.origins import from_address
from tenants.access import shared_browsers
from tenants.access.audiences import Audience, open_to
from tenants.access.requests import ApexRequest


class AccountRequest(ApexRequest):
    """A request on the apex host by a signed-in user, where their class is known."""

    user: User


class SessionsView(ListUserSessionsView):  # type: ignore[misc]  # allauth's views are untyped
    """allauth's list of sessions, with the browser's name and the changes made in each."""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        browsers = sessions.signed_in_browsers(user=self.request.user, current=self.request.session)
        inside = sessions.workspace_browsers(user=self.request.user, now=timezone.now())
        return {"form": self.get_form(), "view": self, "browsers": browsers, "inside": inside, **context}


class NewPasswordView(PasswordResetFromKeyView):  # type: ignore[misc]  # likewise
    """allauth's view. Afterwards this browser is a known one, since its user can read the account's e-mail."""

    def form_valid(self, form: Form) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        known_browsers.remember(request=self.request, response=response, user=self.reset_user)
        return response


class SecondStepView(AuthenticateView):  # type: ignore[misc]  # likewise
    """allauth's view, which offers a passkey to those alone who have one."""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        found: dict[str, Any] = super().get_context_data(**context)
        return found | {"has_passkey": access.has_passkey(self.stage.login.user)}


class PasskeySignInView(LoginWebAuthnView):  # type: ignore[misc]  # likewise
    """allauth's view, which also remembers where somebody wanted to go."""

    def form_valid(self, form: Form) -> HttpResponse:
        passkey = form.cleaned_data["credential"]
        login = Login(user=passkey.user, email=passkey.user.email, redirect_url=get_next_redirect_url(self.request))
        answer: HttpResponse = perform_passwordless_login(self.request, passkey, login)
        return answer

    def form_invalid(self, form: Form) -> HttpResponse:
        messages.error(self.request, "That passkey belongs to no account here. Please sign in another way.")
        wanted = get_next_redirect_url(self.request)
        return redirect(f"{reverse('account_login')}?{urlencode({'next': wanted})}" if wanted else "account_login")


@open_to(Audience.USERS)
@require_POST
def sign_out_everywhere(request: ApexRequest) -> HttpResponse:
    sessions.sign_out_everywhere(user=request.user)
    logout(request)
    return redirect("home")


@open_to(Audience.USERS)
@require_safe
def sign_in_again(request: AccountRequest) -> HttpResponse:
    """For an account without password and second step: sign in once more with Google or Apple."""
    connected = access.connected_providers(request.user)
    linked = [
        {"name": provider.name, "login_url": provider.get_login_url(request)}
        for provider in get_adapter().list_providers(request)
        if provider.id in connected
    ]
    wanted = get_next_redirect_url(request) or reverse("workspaces:list")
    return render(request, "account/sign_in_again.html", {"linked": linked, "next": wanted})


@open_to(Audience.USERS)
@require_POST
def end_session(request: ApexRequest) -> HttpResponse:
    """Sign one browser out, of StorySprout or of one workspace."""
    if sessions.end(user=request.user, session_id=request.POST.get("session", ""), now=timezone.now()):
        messages.success(request, "That browser is signed out.")
    else:
        messages.info(request, "That browser was signed out already.")
    return redirect("usersessions_list")


@open_to(Audience.USERS)
@require_http_methods(["GET", "POST"])
@never_cache
@reauthentication_required  # type: ignore[untyped-decorator]  # allauth ships no types
def close_account(request: AccountRequest) -> HttpResponse:
    """Say what happens to each workspace, ask who looks after it, and close the account."""
    now, partings = timezone.now(), account_closures.partings_of(request.user)
    form = AccountClosingForm(request.POST if request.method == "POST" else None, user=request.user, partings=partings)
    if form.is_valid():
        try:
            account_closures.close(user=request.user, choices=form.choices, now=now)
        except Conflict as error:
            messages.error(request, str(error))
            return redirect("close_account")
        logout(request)
        return render(request, "account/closed.html")
    context = {
        "form": form,
        "partings": partings,
        "is_possible": all(parting.outcome is not account_closures.Outcome.UNFINISHED for parting in partings),
        "last_day": account_closures.last_day(now=now),
        "our_address": from_address(),
    }
    return render(request, "account/close.html", context, status=422 if form.errors else 200)


@open_to(Audience.USERS)
@require_POST
def stop_sharing(request: ApexRequest) -> HttpResponse:
    """Children do not use this browser any more, so the password is not asked for so often."""
    response = redirect("usersessions_list")
    shared_browsers.unmark_shared(response)
    messages.success(request, "We ask for your password here as rarely as anywhere else.")
    return response


@open_to(Audience.ANYONE)
@require_http_methods(["GET", "POST"])
@never_cache
def take_address_back(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link to an old address. Only its button acts, because mail programs open links too."""
    change_id = address_changes.read_token(token=token)
    change = access.change_to_take_back(change_id, now=timezone.now())
    if request.method == "POST" and change:
        user = address_changes.take_back(change_id=change.id, now=timezone.now())
        logout(request)
        return redirect(address_changes.new_password_path(user=user))
    context = {"change": change, "our_address": from_address()}
    return TemplateResponse(request, "account/take_address_back.html", context, status=200 if change else 410)
