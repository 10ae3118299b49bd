"""Which team answers on a host."""

from tenants.models import Domain, Team


def team_by_host(host: str) -> Team | None:
    """The open team that answers on ``host`` (without port); None for a team that is pending or suspended."""
    domain = Domain.objects.select_related("tenant").filter(domain=host).first()
    return domain.tenant if domain and domain.tenant.is_open else None
