"""Pictures from a Stable Diffusion XL server, through the API of AUTOMATIC1111's web UI."""

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import httpx2

from shared_apps.ai import errors, picture_checks, prompts
from shared_apps.ai.ports import Call, Illustration, PictureRequest, SheetRequest
from shared_apps.ai.prices import picture_cost
from shared_apps.ai.retry_policy import RetryPolicy
from shared_apps.ai.vocabulary import ArtStyle

WHO = "The illustrator"
STEPS = 30
GUIDANCE = 6.5
FREEDOM = 0.75
"""How far a picture may differ from its reference, from 0 to 1: the looks stay, the scene changes."""

_NO_SYNTAX = str.maketrans(dict.fromkeys("<>()[]{}|\\:", " "))
"""The web UI reads these characters as commands: to load another model, or to emphasize a word."""


class SDXLIllustrator:
    """Implements ``ports.Illustrator``. The same server draws the same picture for the same seed."""

    name = "sdxl"
    template = "tags-1"

    def __init__(self, client: httpx2.Client, *, url: str, checkpoint: str | None, retry_policy: RetryPolicy) -> None:
        self.model = checkpoint or "sdxl"
        self._switch = {"sd_model_checkpoint": checkpoint} if checkpoint else {}
        self._url = url.rstrip("/")
        self._client = client
        self._retry_policy = retry_policy

    def draw(self, request: PictureRequest, *, call: Call | None = None) -> Illustration:
        """See ``ports.Illustrator``. The first reference is the start image; the server takes no more."""
        scene = request.scene
        looks = ", ".join(prompts.looks_of(member) for member in scene.seen_of(request.cast))
        where = f"{scene.place.label}, {scene.time_of_day.label}, {scene.weather.label}".lower()
        prompt = self._prompt(f"{scene.description} {where}", looks, request.style)
        return self._picture(prompt, request.seed, request.size, request.references[:1], call or Call())

    def draw_sheet(self, request: SheetRequest, *, call: Call | None = None) -> Illustration:
        alone = "character sheet, one figure alone, full body, facing the viewer, plain pale background"
        prompt = self._prompt(alone, prompts.looks_of(request.portrait), request.style)
        return self._picture(prompt, 0, max(request.size, 1024), (), call or Call())

    def _prompt(self, scene: str, looks: str, style: ArtStyle) -> str:
        plain = scene.translate(_NO_SYNTAX)
        return prompts.render(self.template, scene=plain, cast=looks, style=prompts.render(f"style-{style}-1"))

    def _picture(
        self, prompt: str, seed: int, size: int, references: Sequence[Illustration], call: Call
    ) -> Illustration:
        payload: dict[str, Any] = {
            "prompt": prompt,
            "negative_prompt": prompts.render("unwanted-1"),
            "width": size,
            "height": size,
            "steps": STEPS,
            "cfg_scale": GUIDANCE,
            "batch_size": 1,
            "save_images": False,
            "override_settings": self._switch,
        }
        place = "txt2img"
        if references:
            place = "img2img"
            payload |= {"init_images": [b64encode(references[0].data).decode()], "denoising_strength": FREEDOM}
        deadline, intake = self._retry_policy.deadline(), picture_checks.Intake(at_least=size, who=WHO)

        def ask() -> Illustration:
            tried = seed + intake.turned_down
            with self._retry_policy.slot(WHO, call, deadline):
                call.check_active()
                data = self._ask(place, payload | {"seed": tried}, call, intake.key(call))
            drawn = intake.checked(data)
            return drawn if tried == seed else drawn.model_copy(update={"seed": tried})

        return self._retry_policy.ask(ask, deadline, maker=self, kind="image")

    def _ask(self, place: str, payload: dict[str, Any], call: Call, key: str) -> bytes:
        with _in_plain_words():
            answer = self._client.post(f"{self._url}/sdapi/v1/{place}", json=payload, headers={"Idempotency-Key": key})
            answer.raise_for_status()
            images = answer.json()["images"]
            data = b64decode(images[0].partition(",")[2] or images[0]) if images else b""
        call.costs.append(picture_cost(self, {"pictures": 1}))
        return data


@contextmanager
def _in_plain_words() -> Iterator[None]:
    try:
        yield
    except httpx2.TimeoutException:
        raise errors.too_slow(WHO) from None
    except httpx2.HTTPStatusError as error:
        raise errors.of_status(WHO, error.response.status_code, error.response.headers) from None
    except httpx2.RequestError:
        raise errors.unreachable(WHO) from None
    except (json.JSONDecodeError, binascii.Error, UnicodeDecodeError, KeyError, TypeError, AttributeError):
        raise errors.garbled(WHO) from None
