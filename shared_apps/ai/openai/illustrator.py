"""Pictures from the images API; requests with reference pictures go to its edits endpoint."""

from base64 import b64decode
from collections.abc import Sequence
from typing import Literal

import openai
from openai.types import ImagesResponse

from shared_apps.ai import picture_checks, prompts
from shared_apps.ai.openai.connection import in_plain_words
from shared_apps.ai.openai.dialect import Dialect, Given, Options
from shared_apps.ai.ports import MOST_REFERENCES, Call, Illustration, PictureRequest, SheetRequest
from shared_apps.ai.prices import picture_cost
from shared_apps.ai.retry_policy import RetryPolicy

Quality = Literal["low", "medium", "high", "xhigh", "max", "auto"]

WHO = "The illustrator"
SMALLEST = 1024
"""Pixels a side. The API offers no smaller ones."""

OPTIONS: Options = {"output_format": ["png"]}
"""Left out for servers that do not support it."""


class OpenAIIllustrator:
    """Implements ``ports.Illustrator``. The models take no seed, so the same request is drawn differently each time."""

    name = "openai"
    template = "picture-1"

    def __init__(
        self, client: openai.OpenAI, *, model: str, retry_policy: RetryPolicy, quality: Quality = "medium"
    ) -> None:
        self.model = model
        # "auto" is the server's default, so it is not sent.
        self._options: Options = OPTIONS if quality == "auto" else {**OPTIONS, "quality": [quality]}
        self._client = client
        self._dialect = Dialect(client, request="images", model=model)
        self._retry_policy = retry_policy

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        prompt = prompts.render(
            self.template,
            cast=prompts.cast_sheet(request.scene.seen_of(request.cast), request.style),
            scene=prompts.scene_words(request.scene),
            references=request.references,
        )
        references = request.references[:MOST_REFERENCES]
        return self._picture(prompt, references, max(request.size, SMALLEST), call or Call())

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        prompt = prompts.render("sheet-1", cast=prompts.cast_sheet([request.portrait], request.style))
        return self._picture(prompt, (), max(request.size, SMALLEST), call or Call())

    def _picture(self, prompt: str, references: Sequence[Illustration], size: int, call: Call) -> Illustration:
        deadline, intake = self._retry_policy.deadline(), picture_checks.Intake(at_least=size, who=WHO)

        def ask() -> Illustration:
            with self._retry_policy.slot(WHO, call, deadline), in_plain_words(WHO):
                call.check_active()
                answer = self._ask(prompt, references, f"{size}x{size}", intake.key(call))
            with in_plain_words(WHO):
                self._note_cost(answer, call)
                data = b64decode(answer.data[0].b64_json or "", validate=True) if answer.data else b""
            return intake.checked(data)

        return self._retry_policy.ask(ask, deadline, maker=self, kind="image")

    def _ask(self, prompt: str, references: Sequence[Illustration], size: str, key: str) -> ImagesResponse:
        files = [(f"reference-{n}", picture.data, picture.media_type) for n, picture in enumerate(references, 1)]

        def question(given: Given, mark: str) -> ImagesResponse:
            headers = {"Idempotency-Key": f"{key}{mark}"}
            if not files:
                return self._client.images.generate(
                    model=self.model, prompt=prompt, size=size, n=1, extra_headers=headers, **given
                )
            return self._client.images.edit(
                model=self.model, image=files, prompt=prompt, size=size, n=1, extra_headers=headers, **given
            )

        return self._dialect.ask(question, self._options)

    def _note_cost(self, answer: ImagesResponse, call: Call) -> None:
        """Record the cost, also of a picture that fails its checks: it will be on the bill."""
        call.costs.append(picture_cost(self, {"pictures": len(answer.data or ())} | _tokens(answer.usage)))


def _tokens(usage: object) -> dict[str, int]:
    """The token counts that the server reports: words and pictures in, picture out. All are optional."""
    drawn, read = _count(usage, "output_tokens"), _count(usage, "input_tokens")
    if not drawn:
        return {}
    shown = min(read, _count(getattr(usage, "input_tokens_details", None), "image_tokens"))
    units = {"input_tokens": read - shown, "image_input_tokens": shown, "output_tokens": drawn}
    return {unit: count for unit, count in units.items() if count}


def _count(of: object, name: str) -> int:
    count = getattr(of, name, 0)
    return max(0, count) if isinstance(count, int) else 0
