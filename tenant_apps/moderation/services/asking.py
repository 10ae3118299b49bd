"""What moderation says of something that was made, by the thresholds of the team that will see it."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call, Cost, Illustration, Judgement, Maker
from tenant_apps.moderation.services.policies import policy
from tenants.backend import without_connection


@dataclass(frozen=True)
class Finding:
    """``judgement`` is None when nobody could be asked. ``held_for`` are the categories over the team's thresholds."""

    judgement: Judgement | None
    held_for: tuple[str, ...]
    maker: Maker | None

    @property
    def is_unchecked(self) -> bool:
        return self.judgement is None

    @property
    def is_allowed(self) -> bool:
        return self.judgement is not None and not self.held_for


class Judge:
    """Asks the moderator about all that comes of one piece of work, by a policy that is read once.

    ``key``, ``what`` is judged and what it says name each question: the same one asked again has the same key, and no
    other has it, lest a provider give the answer of before for words that are new. What the questions cost is added to
    ``costs``.
    """

    def __init__(self, *, key: str, costs: list[Cost]) -> None:
        self.policy = policy()
        self._costs = costs
        self._key = key

    def of_words(self, words: str, *, what: str) -> Finding:
        return self._finding(what, _bytes(words), lambda call: providers.moderator().judge(words, call=call))

    def of_picture(self, picture: Illustration, *, description: str) -> Finding:
        """The picture together with the words that it was drawn from."""

        def ask(call: Call) -> Judgement:
            return providers.moderator().judge_picture(picture, description=description, call=call)

        return self._finding("picture", _bytes(description) + picture.data, ask)

    def _finding(self, what: str, said: bytes, ask: Callable[[Call], Judgement]) -> Finding:
        call = Call(key=f"{self._key}:{what}:{sha256(said).hexdigest()[:16]}")
        try:
            with without_connection():
                judgement = ask(call)
        except ProviderError:
            return Finding(None, (), None)
        finally:
            self._costs += call.costs
        return Finding(judgement, self.policy.over(judgement), call.maker)


def _bytes(words: str) -> bytes:
    """Of any words, halves of signs included."""
    return words.encode(errors="surrogatepass")
