"""The client for OpenAI's API, and the mapping of its errors."""

from collections.abc import Iterator
from contextlib import contextmanager

import openai

from shared_apps.ai import call_log, errors
from shared_apps.ai.deadlines import http_client
from shared_apps.ai.openai.error_messages import is_policy, is_too_long

SILENCE_SECONDS = 90.0
"""A call without a byte for this long is broken, whatever time it has left. A large picture takes a minute."""

NO_KEY = "no-key"
"""Local servers need no key, but the client requires one."""


def connect(*, base_url: str | None, key: str | None, silence: float = SILENCE_SECONDS) -> openai.OpenAI:
    """A client without retries of its own: ``retry_policy`` decides about them, for all providers alike."""
    return openai.OpenAI(
        base_url=base_url, api_key=key or NO_KEY, max_retries=0, http_client=http_client(silence=silence)
    )


@contextmanager
def in_plain_words(who: str) -> Iterator[None]:
    """Turn the client's errors into ProviderError. The server's message is dropped, since it may quote a family."""
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
        # Invalid JSON, or JSON of another shape: the client does not validate responses.
        call_log.add(error=type(error).__name__)
        raise errors.garbled(who) from None


def _about_the_request(who: str, error: openai.APIError) -> errors.ProviderError | None:
    """The error for a refused or too long request; None if the server complains about something else."""
    if is_policy(error):
        return errors.refused(who)
    return errors.too_long(who) if is_too_long(error) else None
