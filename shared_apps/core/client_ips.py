"""The IP of a client, and the network that it belongs to."""

from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest


def client_ip(request: HttpRequest) -> str:
    """The IP that a request came from, as the last trusted proxy saw it.

    Clients can send any ``X-Forwarded-For``. So it is read from its end, and only past proxies in the networks of
    TRUSTED_PROXIES.
    """
    return client_ip_behind_proxies(request.META.get("REMOTE_ADDR", ""), request.headers.get("X-Forwarded-For", ""))


def client_ip_behind_proxies(peer: str, forwarded_for: str) -> str:
    """Like ``client_ip``, for a connection from ``peer`` with that header, before a request exists."""
    hops = [hop.strip() for hop in forwarded_for.split(",") if hop.strip()]
    address = peer
    while hops and _is_ours(address):
        address = hops.pop()
    return address


def subnet(address: str) -> str:
    """The /24 of an IPv4 address or the /64 of an IPv6 address, the most that one customer usually gets.

    Empty when it is no address.
    """
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((known, 24 if known.version == 4 else 64), strict=False))


def client_network(request: HttpRequest) -> str:
    """The network of one household or school: an IPv4 address, or the /64 of an IPv6 address. Empty for none."""
    try:
        address = ip_address(client_ip(request))
    except ValueError:
        return ""
    return str(address if address.version == 4 else ip_network((address, 64), strict=False))


def _is_ours(address: str) -> bool:
    try:
        return any(ip_address(address) in network for network in settings.TRUSTED_PROXIES)
    except ValueError:
        return False
