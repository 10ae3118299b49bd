"""An authenticator app: the codes of RFC 6238 for a key."""

import base64
import hmac
import struct
import time


def code_of(key: str, *, ahead: int = 0) -> str:
    """The code that an app shows now, or so many half minutes later."""
    counter = struct.pack(">Q", int(time.time()) // 30 + ahead)
    digest = hmac.digest(base64.b32decode(key), counter, "sha1")
    start = digest[-1] & 0x0F
    return f"{(int.from_bytes(digest[start : start + 4]) & 0x7FFF_FFFF) % 1_000_000:06}"
