"""A wire: how one registered model is written and read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from pydantic import ValidationError
from pydantic_core import to_jsonable_python

from .equality import is_same
from .errors import MessageTooLarge, SendError
from .report import findings
from .schema import core_schema, for_the_check, for_the_wire, serializer, transform, validator
from .schema_check import SchemaCheck, check_schema

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

# Quotes and apostrophes change places in the text that travels. It becomes a string within JSON, where each quote would
# cost a backslash, in bytes and in time; apostrophes are free. Applied twice, it is undone.
SWAPPED = bytes.maketrans(b"\"'", b"'\"")


def swap(text: str) -> bytes:
    """The JSON within a text that travels."""
    return text.encode().translate(SWAPPED)


def _unproven(model: Any, *, strict: bool) -> Any:
    raise SendError("not proven: a round trip must show it")


@dataclass(slots=True, eq=False)
class Wire:
    """One model under its wire name. `prepare` has to run before it writes or reads."""

    model: type[Any]
    name: str
    version: int = 1
    upgrades: Mapping[int, Upgrade] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()
    max_bytes: int = 0
    schema_check: SchemaCheck | None = None
    label: str = field(init=False)
    load: Callable[[bytes | str], Any] = field(init=False)  # the model from its JSON; raises as pydantic does
    _classes: tuple[type[Any], ...] = ()
    _dump: Callable[..., bytes] = field(init=False)
    _check: Callable[..., Any] = _unproven

    def __post_init__(self) -> None:
        self.label = self.name if self.version == 1 else f"{self.name}@{self.version}"
        self.load = self._load_first

    def _load_first(self, content: bytes | str) -> Any:
        self.prepare()
        return self.load(content)

    def prepare(self) -> None:
        """Check the model and compile its schema. Raises DeclarationError, and what pydantic raises for annotations."""
        original = core_schema(self.model)
        self.schema_check = check_schema(self.name, original)
        schema = transform(original, for_the_wire)
        self._dump = serializer(schema).to_json
        self.load = validator(schema).validate_json
        if self.schema_check.proven:
            self._check = validator(transform(schema, for_the_check)).validate_python
        self._classes = tuple(self.schema_check.classes)

    def write(self, model: Any) -> str:
        """`label JSON`, the text that travels. Raises SendError if the model would not come back as it is."""
        try:
            for kind in self._classes:
                if kind.__subclasses__():  # an instance of one may sit where its base is declared
                    break
            else:
                self._check(model, strict=True)
                data = self._dump(model, warnings=False)  # they would quote the model
                if len(data) <= self.max_bytes:
                    return f"{self.label} {data.translate(SWAPPED).decode()}"
        except SoftTimeLimitExceeded:  # which Celery may raise anywhere
            raise
        except Exception:  # noqa: S110 - the slow way finds out what is wrong, and says so
            pass
        return self._write_slowly(model)

    def _write_slowly(self, model: Any) -> str:
        outcome = self._try_to_write(model)
        if isinstance(outcome, str):
            return outcome
        raise outcome  # outside of any handler, so that it carries no cause that quotes the model

    def _try_to_write(self, model: Any) -> str | Exception:
        if self.schema_check is None:
            self.prepare()
        try:
            if self.schema_check and self.schema_check.proven:
                self._check(model, strict=True)
            data = self._dump(model, warnings=False)
            if len(data) > self.max_bytes:
                return MessageTooLarge(self.name, len(data), self.max_bytes)
            if is_same(model, self.load(data)):
                return f"{self.label} {data.translate(SWAPPED).decode()}"
        except ValidationError as error:
            return SendError(self._says("is not valid", findings(error, self.names)))
        except SoftTimeLimitExceeded:
            raise
        except Exception as error:  # whatever a model's own serializers and validators raise
            return SendError(self._says(f"cannot be written as JSON ({type(error).__name__})", []))
        return SendError(f"{self.name} would not come back as it is: a part of it is lost or changed in JSON")

    def read_python(self, content: object) -> Any:
        """The model from a dict by field names, as celery-typed 0.2.0 sent it. Raises as `load` does."""
        return self.read_version(self.version, json.dumps(to_jsonable_python(content, bytes_mode="base64")))

    def read_version(self, version: int, text: str | bytes) -> Any:
        """The model from plain JSON of an older version. Raises as `load` does, and what the upgrades raise."""
        content = json.loads(text)
        for older in range(version, self.version):
            content = self.upgrades[older](content)
        return self.load(json.dumps(content))

    @property
    def names(self) -> set[str]:
        """The words of the schema, which a report may quote."""
        return self.schema_check.names if self.schema_check else set()

    def _says(self, what: str, found: list[list[str]]) -> str:
        return f"{self.name} {what}" + "".join(f"; {place}: {message} [{kind}]" for place, kind, message in found)
