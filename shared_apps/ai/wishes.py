"""What somebody wishes of a picture that is drawn again, such as "make it snow"."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from shared_apps.ai.ports import Portrait, Scene, Value
from shared_apps.core.errors import InvalidInput


class WishedScene(Value):
    """A scene with the wish in it, and the words for somebody who cannot see the picture."""

    scene: Scene
    alt: str


class WishNotDrawn(InvalidInput):
    """The illustrator cannot draw the wish; the message says what it can. Nothing was charged."""

    code = "wish_not_drawn"


@runtime_checkable
class SelectiveIllustrator(Protocol):
    """An illustrator that cannot draw every wish, and says so before anything is paid."""

    def with_wish(self, scene: Scene, *, cast: Sequence[Portrait], wish: str, alt: str) -> WishedScene:
        """Raises WishNotDrawn."""
        ...


def described(scene: Scene, *, wish: str, alt: str) -> WishedScene:
    """The wish as one more sentence, for illustrators that draw from words."""
    if not wish:
        return WishedScene(scene=scene, alt=alt)
    sentence = wish if wish.endswith((".", "!", "?")) else f"{wish}."
    return WishedScene(
        scene=scene.model_copy(update={"description": f"{scene.description} {sentence}"}),
        alt=f"{alt} {sentence[:1].upper()}{sentence[1:]}".strip(),
    )
