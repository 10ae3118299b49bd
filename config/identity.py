"""Sign-in with Google and Apple: what the environment says, as allauth's setting."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from config.environment import Environment

NEEDED_TOGETHER = {
    "google_client_id": ("google_client_secret",),
    "apple_client_id": ("apple_team_id", "apple_key_id", "apple_private_key"),
}
"""What has to be set as well, once the first is."""


def identity_providers(environment: "Environment") -> dict[str, Any]:
    """Those that are configured, by allauth's names. ``settings`` holds the addresses to ask."""
    found: dict[str, Any] = {}
    if environment.google_client_id:
        found["google"] = {"APP": _google(environment)}
    if environment.apple_client_id:
        found["apple"] = {"APP": _apple(environment)}
    return found


def _google(environment: "Environment") -> dict[str, Any]:
    base = environment.google_base_url
    places = {
        "issuer": base or "https://accounts.google.com",
        "authorize_url": f"{base or 'https://accounts.google.com'}/o/oauth2/v2/auth",
        "token_url": f"{base or 'https://oauth2.googleapis.com'}/token",
        "keys_url": f"{base or 'https://www.googleapis.com'}/oauth2/v3/certs",
    }
    return {"client_id": environment.google_client_id, "secret": environment.google_client_secret, "settings": places}


def _apple(environment: "Environment") -> dict[str, Any]:
    base = environment.apple_base_url or "https://appleid.apple.com"
    key = (environment.apple_private_key or "").replace("\\n", "\n")  # one line in most files of variables
    places = {
        "issuer": base,
        "authorize_url": f"{base}/auth/authorize",
        "token_url": f"{base}/auth/token",
        "keys_url": f"{base}/auth/keys",
        "certificate_key": key,
    }
    return {
        "client_id": environment.apple_client_id,
        "secret": environment.apple_key_id,
        "key": environment.apple_team_id,
        "settings": places,
    }
