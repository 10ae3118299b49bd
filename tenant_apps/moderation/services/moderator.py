"""Ask the moderator about text and pictures, and compare its scores with the team's thresholds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from shared_apps.ai import providers
from shared_apps.ai.errors import ProviderError
from shared_apps.ai.ports import Call, Cost, Illustration, Judgement, Maker
from tenant_apps.moderation.services.policies import current_policy
from tenant_apps.people.services.known_names import known_names
from tenants.backend import without_connection


@dataclass(frozen=True)
class Finding:
    """The result of one question.

    ``judgement`` is None when no moderator answered. ``held_for`` lists the categories over the team's thresholds.
    """

    judgement: Judgement | None
    held_for: tuple[str, ...]
    maker: Maker | None

    @property
    def is_unchecked(self) -> bool:
        return self.judgement is None

    @property
    def is_allowed(self) -> bool:
        return self.judgement is not None and not self.held_for


class TeamModerator:
    """Asks the moderator about everything that one step makes. The team's policy and names are read once.

    The idempotency key of a question is made of ``key``, ``what`` is judged and a hash of the content. So the same
    question has the same key when it is repeated, and changed words have another: a provider could otherwise repeat
    its old answer for them. The costs of all questions are added to ``costs``. ``about`` is
    the brief, whose names no outside moderator receives.
    """

    def __init__(self, *, key: str, costs: list[Cost], about: Sequence[str] = ()) -> None:
        self.policy = current_policy()
        self.known_names = known_names(about=about)
        self._costs = costs
        self._key = key

    def judge_words(self, words: str, *, what: str) -> Finding:
        return self._finding(what, _bytes(words), lambda call: providers.moderator().judge(words, call=call))

    def judge_picture(self, picture: Illustration, *, description: str) -> Finding:
        """Judge a picture together with the words that it was drawn from."""

        def ask(call: Call) -> Judgement:
            return providers.moderator().judge_picture(picture, description=description, call=call)

        return self._finding("picture", _bytes(description) + picture.data, ask)

    def _finding(self, what: str, said: bytes, ask: Callable[[Call], Judgement]) -> Finding:
        call = Call(key=f"{self._key}:{what}:{sha256(said).hexdigest()[:16]}", known_names=self.known_names)
        try:
            with without_connection():
                judgement = ask(call)
        except ProviderError:
            return Finding(None, (), None)
        finally:
            self._costs += call.costs
        return Finding(judgement, self.policy.over(judgement), call.maker)


def _bytes(words: str) -> bytes:
    """UTF-8, also for text with lone surrogates."""
    return words.encode(errors="surrogatepass")
