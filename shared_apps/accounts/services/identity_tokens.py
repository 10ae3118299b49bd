"""The signed statement of Google or Apple about who somebody is."""

import hmac
import json
from collections.abc import Sequence
from functools import lru_cache
from http.client import HTTPException
from typing import Any

import jwt
from allauth.socialaccount.providers.oauth2.client import OAuth2Error

LEEWAY = 60
"""Seconds that the provider's clock may differ from ours."""
TIMEOUT = 5
LONGEST_SUBJECT = 191
ALGORITHMS = ("RS256", "ES256")
CLAIMS = ("iss", "aud", "exp", "iat", "sub", "nonce")


class TokenRefused(OAuth2Error):  # type: ignore[misc]  # allauth ships no types; its views show an answer to this one
    """The statement is not one that we asked for, or not from whom we asked."""


class ClocksDiffer(TokenRefused):
    """It is valid at another time than now."""


class ProviderAway(TokenRefused):
    """The keys that it is signed with cannot be fetched."""


def claims_in(*, token: str, keys_url: str, issuer: str, audience: Sequence[str], nonce: str) -> dict[str, Any]:
    """What a token says, once its signature, time, issuer, audience and nonce are checked.

    Raises:
        ClocksDiffer, ProviderAway, TokenRefused
    """
    try:
        # Keys are kept for some minutes and fetched again for a key that is not among them, so that the provider can
        # replace its keys at any time.
        key = _keys(keys_url).get_signing_key_from_jwt(token)
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            algorithms=ALGORITHMS,
            issuer=issuer,
            audience=audience,
            leeway=LEEWAY,
            options={"require": list(CLAIMS)},
        )
    except (jwt.PyJWKClientConnectionError, HTTPException, OSError, json.JSONDecodeError) as error:
        raise ProviderAway("its keys cannot be fetched") from error
    except (jwt.ImmatureSignatureError, jwt.ExpiredSignatureError) as error:
        raise ClocksDiffer(str(error)) from error
    except jwt.PyJWTError as error:
        raise TokenRefused(str(error)) from error
    if not nonce or not hmac.compare_digest(str(claims["nonce"]).encode(), nonce.encode()):
        raise TokenRefused("it answers another question: the nonce differs")
    subject = claims["sub"]
    if not 0 < len(subject) <= LONGEST_SUBJECT or "\x00" in subject:
        raise TokenRefused("it names nobody")
    return claims


@lru_cache(maxsize=8)
def _keys(url: str) -> jwt.PyJWKClient:
    return jwt.PyJWKClient(url, timeout=TIMEOUT, cooldown_duration=0)
