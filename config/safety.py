"""Values that production refuses: secrets that can be guessed, and proxies that are trusted too widely.

Each function raises ValueError with a sentence that names no part of the value.
"""

from collections.abc import Callable, Mapping, Sequence
from ipaddress import IPv4Network, IPv6Network, collapse_addresses, ip_network
from itertools import pairwise
from typing import Any
from urllib.parse import unquote, urlsplit

from publicsuffixlist import PublicSuffixList

FEWEST_SIGNS = 8
"""Fewest different characters in a secret key. 32 random digits practically always have more."""

SHORTEST_KEY = 32
PLACEHOLDERS = ("changeme", "change-me", "change_me", "django-insecure", "secret", "password", "placeholder", "example")
KNOWN_PASSWORDS = frozenset(
    "storysprout storysprout_ddl postgres postgresql redis admin root password passwd pass secret changeme change-me "
    "example test default 123456 12345678 hunter2".split()
)
"""Passwords of our own docker-compose.yml and of common examples."""

Network = IPv4Network | IPv6Network

PRIVATE = [
    ip_network(network)
    for network in (
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16"),
        *("fc00::/7", "fe80::/10", "::1/128"),
    )
]
WIDEST_PUBLIC = {4: 12, 6: 28}
"""The shortest prefix of a public network that may be trusted. The widest that CDNs publish are a little narrower."""

MAPPED = IPv6Network("::ffff:0:0/96")


def check_secret_keys(keys: Sequence[str]) -> None:
    """Check old keys too: they open sessions like the new one."""
    for key in keys:
        check_secret_key(key)


def check_secret_key(key: str) -> None:
    low = key.lower()
    if len(key) < SHORTEST_KEY:
        raise ValueError(f"too short; it needs at least {SHORTEST_KEY} characters")
    if any(word in low for word in PLACEHOLDERS):
        raise ValueError("it looks like an example; make one of your own, such as with: openssl rand -base64 48")
    steps = [abs(ord(after) - ord(before)) <= 1 for before, after in pairwise(key)]
    if len(set(key)) < FEWEST_SIGNS or key in (key + key)[1:-1] or sum(steps) * 2 > len(steps):
        raise ValueError("it can be guessed; make a random one, such as with: openssl rand -base64 48")


def check_proxies(networks: Sequence[Network]) -> None:
    """Refuse wide networks: clients inside choose the address that limits are counted by."""
    plain = [_unmapped(network) for network in networks]
    fours = collapse_addresses(network for network in plain if isinstance(network, IPv4Network))
    sixes = collapse_addresses(network for network in plain if isinstance(network, IPv6Network))
    if any(map(_is_too_wide, fours)) or any(map(_is_too_wide, sixes)):
        raise ValueError("it trusts networks that strangers are in; name those of your own proxies alone")


def _is_too_wide(network: Network) -> bool:
    if isinstance(network, IPv4Network):
        private = any(isinstance(own, IPv4Network) and network.subnet_of(own) for own in PRIVATE)
    else:
        private = any(isinstance(own, IPv6Network) and network.subnet_of(own) for own in PRIVATE)
    return not private and network.prefixlen < WIDEST_PUBLIC[network.version]


def check_base_domain(domain: str) -> None:
    """Refuse a public suffix: cookies, certificates and workspaces need a domain with a single owner."""
    if PublicSuffixList().is_public(domain):
        raise ValueError("it is a public suffix, below which everyone can have a host; name a domain of your own")


def check_password(url: str) -> None:
    password = unquote(urlsplit(url).password or "")
    if password and password.lower() in {*KNOWN_PASSWORDS, (urlsplit(url).username or "").lower()}:
        raise ValueError("its password is one that everyone knows; choose another, in the server as well")


def _unmapped(network: Network) -> Network:
    """Treat IPv4 addresses that are written as IPv6 as IPv4."""
    if isinstance(network, IPv6Network) and network.subnet_of(MAPPED):
        return ip_network((int(network.network_address) & 0xFFFFFFFF, network.prefixlen - 96))
    return network


CHECKS: Mapping[str, Callable[[Any], None]] = {
    "secret_key": check_secret_key,
    "secret_key_fallbacks": check_secret_keys,
    "trusted_proxies": check_proxies,
    "base_domain": check_base_domain,
    "database_url": check_password,
    "ddl_database_url": check_password,
    "redis_url": check_password,
}
"""The checks, by the environment's field."""
