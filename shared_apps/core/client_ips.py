"""Whose browser is this, as far as the network can tell?"""

from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest


def client_ip(request: HttpRequest) -> str:
    """The address that the request came from, as the last proxy that we trust saw it.

    A header says what whoever sent it likes. So ``X-Forwarded-For`` is read from its end, and only past proxies whose
    networks are named in TRUSTED_PROXIES.
    """
    return client_ip_behind_proxies(request.META.get("REMOTE_ADDR", ""), request.headers.get("X-Forwarded-For", ""))


def client_ip_behind_proxies(peer: str, forwarded_for: str) -> str:
    """The same for a connection from ``peer``, with that header, where no request exists yet."""
    hops = [hop.strip() for hop in forwarded_for.split(",") if hop.strip()]
    address = peer
    while hops and _is_ours(address):
        address = hops.pop()
    return address


def subnet(address: str) -> str:
    """What one provider gives to one customer at most: the /24 of an IPv4 address, the /64 of an IPv6 address.

    Empty for what is no address.
    """
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    return str(ip_network((known, 24 if known.version == 4 else 64), strict=False))


def client_network(request: HttpRequest) -> str:
    """What one household or school has: an IPv4 address, or the /64 of an IPv6 address. Empty for none."""
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
