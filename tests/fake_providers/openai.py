"""A server that speaks OpenAI's wire format."""

import json
from base64 import b64encode
from collections.abc import Iterator
from time import monotonic, sleep, time
from typing import Any

from tests.fake_providers import art, stories
from tests.fake_providers.complaints import COMPLAINTS, Complaint
from tests.fake_providers.faults import Fault, Kind
from tests.fake_providers.manners import Manner
from tests.fake_providers.server import Asked, FakeProvider, WireHandler

CHAT = "/v1/chat/completions"
GENERATIONS = "/v1/images/generations"
EDITS = "/v1/images/edits"
MODERATIONS = "/v1/moderations"
SPEECH = "/v1/audio/speech"
MODELS = "/v1/models"

TEXT_ONLY = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "sexual/minors",
)
CATEGORIES = (
    *TEXT_ONLY,
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "violence",
    "violence/graphic",
)
TOKENS_DRAWN = {"low": 272, "medium": 1056, "high": 4160, "xhigh": 8320, "max": 16640, "auto": 4160}
"""What a picture takes, by its quality (https://platform.openai.com/docs/guides/image-generation#cost-and-latency)."""
TOKEN = 12
"""Characters in a piece of a stream, as many as three tokens."""


class OpenAIHandler(WireHandler):
    def answer(self, asked: Asked, fault: Fault | None) -> None:
        answers = {
            CHAT: self._chat,
            GENERATIONS: self._picture,
            EDITS: self._picture,
            MODERATIONS: self._verdict,
            SPEECH: self._speech,
            MODELS: self._models,
        }
        answers.get(asked.path, self._nothing)(asked, fault)

    def _nothing(self, asked: Asked, fault: Fault | None) -> None:
        self.send_json({"error": {"message": "Unknown request URL", "type": "invalid_request_error"}}, status=404)

    def _models(self, asked: Asked, fault: Fault | None) -> None:
        self.send_json(
            {"object": "list", "data": [{"id": "wire-1", "object": "model", "created": 0, "owned_by": "us"}]}
        )

    # --- stories ------------------------------------------------------------------------------------------------------

    def _chat(self, asked: Asked, fault: Fault | None) -> None:
        if fault and fault.kind == Kind.BODY:
            self.send_stream(iter([b"data: " + fault.instead + b"\n\n"]))
        elif fault and fault.kind in {Kind.MALFORMED, Kind.TRUNCATED}:
            self.send_stream(self._broken_stream(fault))
        elif asked.body.get("stream"):
            self.send_stream(self._stream(asked, fault))
        else:
            message = {"role": "assistant", "content": json.dumps(stories.fill_in(asked.body)), "refusal": None}
            choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
            body = _head("chat.completion", asked) | {
                "choices": [choice],
                "usage": _usage(asked, message["content"] or ""),
            }
            self.send_json(body)

    def _stream(self, asked: Asked, fault: Fault | None) -> Iterator[bytes]:
        kind = fault.kind if fault else None
        manner = fault.manner if fault else Manner()
        parts = (
            [fault.instead.decode()]
            if fault and kind == Kind.CONTENT
            else manner.dress(stories.parts_of(manner.change(stories.fill_in(asked.body))))
        )
        sleep(self.provider.pace.first_token)
        self._due = monotonic()
        for number, part in enumerate(parts):
            last = fault is not None and kind in {Kind.CUT, Kind.LENGTH} and number == fault.pages + 1
            yield from self._part(asked, part[: len(part) // 2] if last else part, number, fault)
            if last and kind == Kind.CUT:
                raise ConnectionAbortedError
            if last:
                break
        finish = "length" if kind == Kind.LENGTH else "stop"
        yield _event(_head("chat.completion.chunk", asked) | {"choices": [_choice({}, finish)]})
        if (asked.body.get("stream_options") or {}).get("include_usage"):
            usage = _usage(asked, "".join(parts))
            yield _event(_head("chat.completion.chunk", asked) | {"choices": [], "usage": usage})
        yield b"data: [DONE]\n\n"

    def _part(self, asked: Asked, part: str, number: int, fault: Fault | None) -> Iterator[bytes]:
        """A part of the story in tokens; a page takes as long as the pace says."""
        tokens = [part[at : at + TOKEN] for at in range(0, len(part), TOKEN)]
        pause = self.provider.pace.page / max(1, len(tokens)) if part.startswith("{") and number else 0.0
        if fault and fault.kind == Kind.DRIP:
            pause = fault.seconds
        for at, token in enumerate(tokens):
            while at > len(tokens) // 2 and self.provider.paused_within == number > 0:
                sleep(0.05)
                self._due = monotonic()
            self._due += pause  # by the clock, so that a busy machine makes no page longer
            sleep(max(0.0, self._due - monotonic()))
            yield _event(_head("chat.completion.chunk", asked) | {"choices": [_choice({"content": token}, None)]})
        if part.startswith("{") and number:
            self.pages.append(monotonic())

    def _broken_stream(self, fault: Fault) -> Iterator[bytes]:
        yield b'data: {"choices": [{]]\n\n' if fault.kind == Kind.MALFORMED else b'data: {"choi'
        raise ConnectionAbortedError

    # --- pictures -----------------------------------------------------------------------------------------------------

    def _picture(self, asked: Asked, fault: Fault | None) -> None:
        sleep(self.provider.pace.picture)
        size = int(str(asked.body.get("size", "1024x1024")).partition("x")[0])
        kind = str(asked.body.get("output_format", "png")).upper()
        data = fault.instead if fault and fault.kind == Kind.CONTENT else art.picture(size, kind)
        words, shown = len(str(asked.body["prompt"])) // 4, 323 * len(asked.files)
        drawn = TOKENS_DRAWN[str(asked.body.get("quality", "auto"))]
        usage = {
            "input_tokens": words + shown,
            "output_tokens": drawn,
            "total_tokens": words + shown + drawn,
            "input_tokens_details": {"text_tokens": words, "image_tokens": shown},
        }
        body = {"created": int(time()), "data": [{"b64_json": b64encode(data).decode()}], "usage": usage}
        body |= self.provider.drawn_usage
        self.send_with_fault(json.dumps(body).encode(), "application/json", fault)

    # --- verdicts and voices ------------------------------------------------------------------------------------------

    def _verdict(self, asked: Asked, fault: Fault | None) -> None:
        sleep(self.provider.pace.verdict)
        scores = self._scores(asked)
        sees = ["text"] + (["image"] if "image_url" in json.dumps(asked.body["input"]) else [])
        result = {
            "flagged": any(score > 0.5 for score in scores.values()),
            "categories": {name: score > 0.5 for name, score in scores.items()},
            "category_scores": scores,
            "category_applied_input_types": {name: ["text"] if name in TEXT_ONLY else sees for name in scores},
        }
        body = self.provider.verdict or {"id": "modr-wire", "model": asked.body.get("model"), "results": [result]}
        self.send_with_fault(json.dumps(body).encode(), "application/json", fault)

    def _scores(self, asked: Asked) -> dict[str, float]:
        """Low scores, except for configured words: ``scores["a word"] = {category: score}``."""
        scores = dict.fromkeys(CATEGORIES, 0.0001)
        said = json.dumps(asked.body["input"], ensure_ascii=False)
        for word, found in self.provider.scores.items():
            if word in said:
                scores |= found
        return scores

    def _speech(self, asked: Asked, fault: Fault | None) -> None:
        sleep(self.provider.pace.speech)
        data = fault.instead if fault and fault.kind == Kind.CONTENT else art.speech(len(asked.body["input"]) / 15)
        self.send_with_fault(data, "audio/mpeg", fault)


class OpenAIServer(FakeProvider):
    handler = OpenAIHandler

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.scores: dict[str, dict[str, float]] = {}
        self.verdict: dict[str, Any] = {}
        self.paused_within = 0
        """The page in whose middle stories pause, for a test that looks at a half-written page; 0 is none."""
        self.drawn_usage: dict[str, Any] = {}
        """What stands in for the usage of pictures: ``{"usage": None}`` for a server that reports none."""
        self.unknown: dict[str, Complaint] = {}
        self.knows_bounds = True
        stories.warm_up()
        super().__init__(*arguments, **options)

    def refusal_of(self, asked: Asked) -> tuple[int, Any] | None:
        """``unknown`` names parameters that it does not know, each with the way in which it says so."""
        for name, complaint in self.unknown.items():
            if name in asked.body:
                return complaint(name)
        if not self.knows_bounds and "maxLength" in json.dumps(asked.body.get("response_format", "")):
            return COMPLAINTS["openai"]("response_format")
        return None

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"


def _head(kind: str, asked: Asked) -> dict[str, Any]:
    return {"id": "chatcmpl-wire", "object": kind, "created": int(time()), "model": asked.body.get("model")}


def _choice(delta: dict[str, str], finish: str | None) -> dict[str, Any]:
    return {"index": 0, "delta": delta, "finish_reason": finish, "logprobs": None}


def _usage(asked: Asked, said: str) -> dict[str, int]:
    """Tokens as long as four characters."""
    read, written = len(json.dumps(asked.body["messages"])) // 4, len(said) // 4
    return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}


def _event(body: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(body).encode() + b"\n\n"
