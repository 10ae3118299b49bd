from django.contrib.auth import logout
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from shared_apps.accounts import services
from tenants.access import ApexRequest, Audience, open_to


@open_to(Audience.USERS)
@require_POST
def sign_out_everywhere(request: ApexRequest) -> HttpResponse:
    services.sign_out_everywhere(user=request.user)
    logout(request)
    return redirect("home")
