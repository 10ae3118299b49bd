"""The client, and what its errors mean."""

from collections.abc import Iterator
from contextlib import contextmanager

import openai

from shared_apps.ai import call_log, errors
from shared_apps.ai.deadlines import http_client
from shared_apps.ai.openai.error_messages import is_policy, is_too_long

SILENCE_SECONDS = 90.0
"""Without a byte for this long a call is broken, however much time it has left. A large picture takes a minute."""

NO_KEY = "no-key"
"""Local servers want none, and the client wants one."""


def connect(*, base_url: str | None, key: str | None, silence: float = SILENCE_SECONDS) -> openai.OpenAI:
    """A client that tries once: how often to ask is decided by ``attempts``, for all providers alike."""
    return openai.OpenAI(
        base_url=base_url, api_key=key or NO_KEY, max_retries=0, http_client=http_client(silence=silence)
    )


@contextmanager
def in_plain_words(who: str) -> Iterator[None]:
    """Whatever the client raises leaves as a ProviderError; what the server said stays here, since it may quote us."""
    try:
        yield
    except openai.APITimeoutError:
        raise errors.too_slow(who) from None
    except openai.APIStatusError as error:
        call_log.add(code=error.code, param=error.param)
        if error.status_code < 429 and (about_it := _about_the_request(who, error)):
            raise about_it from None
        out_of_credit = error.code == "insufficient_quota"
        raise errors.of_status(who, error.status_code, error.response.headers, out_of_credit=out_of_credit) from None
    except openai.APIConnectionError:
        raise errors.unreachable(who) from None
    except openai.ContentFilterFinishReasonError:
        raise errors.refused(who) from None
    except openai.APIResponseValidationError:
        raise errors.garbled(who) from None
    except openai.APIError as error:  # an error event within a stream
        raise _about_the_request(who, error) or errors.ProviderError(
            f"{who} broke off.", retry=True, kind=errors.FailureKind.DOWN
        ) from None
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # JSON that is none, or that is built otherwise than was promised: the client checks nothing.
        call_log.add(error=type(error).__name__)
        raise errors.garbled(who) from None


def _about_the_request(who: str, error: openai.APIError) -> errors.ProviderError | None:
    """None when the server complains about something else than what this one request says."""
    if is_policy(error):
        return errors.refused(who)
    return errors.too_long(who) if is_too_long(error) else None
