from django.http import HttpRequest
from ninja import Schema
from pydantic import Field

from shared_apps.ai import providers
from shared_apps.core.api import problems
from tenants.access import Audience, open_to
from tenants.api import Router

router = Router(tags=["ai"])


class ProviderOut(Schema):
    port: str = Field(examples=["text"])
    name: str = Field(examples=["studio"])
    model: str
    built_in: bool = Field(description="Whether it runs inside StorySprout and sends nothing anywhere.")


@router.get("/providers", response={200: list[ProviderOut], **problems(401)}, summary="Who writes and draws")
@open_to(Audience.MEMBERS)
def list_providers(request: HttpRequest) -> list[ProviderOut]:
    return [
        ProviderOut(port=port, name=provider.name, model=provider.model, built_in=provider.name == "studio")
        for port, provider in (("text", providers.storyteller()), ("image", providers.illustrator()))
    ]
