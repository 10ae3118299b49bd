from datetime import datetime

from django.http import HttpRequest
from ninja import Schema
from pydantic import Field
from typing_extensions import TypeAliasType

from shared_apps.ai import providers
from shared_apps.ai.breaker import BreakerState
from shared_apps.ai.errors import FailureKind
from tenants.access.audiences import Audience, open_to
from tenants.api import Router

router = Router(tags=["ai"])

ProviderState = TypeAliasType("ProviderState", BreakerState)


class ProviderOut(Schema):
    port: str = Field(examples=["text"])
    name: str = Field(examples=["studio"])
    model: str = Field(examples=["studio-1"])
    built_in: bool = Field(description="Whether it runs inside StorySprout and sends nothing anywhere.")
    state: ProviderState = Field(
        description="`open`: it failed several times and rests. `half-open`: the next call is a trial."
    )
    last_failure: FailureKind | None = Field(description="What went wrong last, within a day.", examples=[None])
    last_failure_at: datetime | None = Field(examples=[None])


@router.get("/providers", response={200: list[ProviderOut]}, summary="Who writes and draws")
@open_to(Audience.MEMBERS)
def list_providers(request: HttpRequest) -> list[ProviderOut]:
    """In the order in which they are asked, port by port: text, image, moderation, speech."""
    return [
        ProviderOut(
            port=provider.port,
            name=provider.name,
            model=provider.model,
            built_in=provider.built_in,
            state=provider.health.state,
            last_failure=provider.health.failure,
            last_failure_at=provider.health.since,
        )
        for provider in providers.statuses()
    ]
