"""The fields that we read from the chunks of a streamed answer.

The client's own types have all fields and are built in Python. For the many thousand chunks of a book, that took a
fifth of the reader's time.
"""

from pydantic import BaseModel

DONE_WELL = "stop"
FILTERED = "content_filter"


class Delta(BaseModel):
    content: str | None = None
    refusal: str | None = None


class StreamChoice(BaseModel):
    delta: Delta = Delta()
    finish_reason: str | None = None

    @property
    def is_refused(self) -> bool:
        return bool(self.delta.refusal) or self.finish_reason == FILTERED


class Usage(BaseModel):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None

    @property
    def tokens(self) -> dict[str, int]:
        return {"input_tokens": self.prompt_tokens or 0, "output_tokens": self.completion_tokens or 0}


class Chunk(BaseModel):
    choices: list[StreamChoice] | None = None
    usage: Usage | None = None
