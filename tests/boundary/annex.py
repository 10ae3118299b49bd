"""A view and an API operation for each audience, for tests only."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import path
from ninja import NinjaAPI

from config import urls
from tenants.access.audiences import ON_A_WORKSPACE, Audience, Declared, open_to, routes_open_to
from tenants.api import Router, SessionCookie

AUDIENCES = sorted(ON_A_WORKSPACE, key=lambda audience: audience.value)


def view_for(audience: Declared) -> Callable[[HttpRequest], HttpResponse]:
    @open_to(audience)
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse("welcome")

    return view


def operation_for(router: Router, audience: Declared) -> None:
    @router.post(f"/{audience.value}", response={200: str}, url_name=audience.value)
    @open_to(audience)
    def operation(request: HttpRequest) -> str:
        return "welcome"


router = Router()
for audience in AUDIENCES:
    if audience is not Audience.ANYONE:
        operation_for(router, audience)

api = NinjaAPI(auth=SessionCookie(), urls_namespace="annex", docs_url=None)
api.add_router("/annex", router)

urlpatterns = [
    path("api/", routes_open_to(api.urls, {}, otherwise=Audience.MEMBERS)),
    *(path(f"annex/{audience.value}/", view_for(audience), name=f"annex_{audience.value}") for audience in AUDIENCES),
    *urls.urlpatterns,
]
