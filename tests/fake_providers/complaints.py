"""How servers say that they do not know a parameter, each in its own shape."""

from collections.abc import Callable
from typing import Any

Complaint = Callable[[str], tuple[int, Any]]
"""From the parameter's name to the status and the body."""


def _error(message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None} | more}


COMPLAINTS: dict[str, Complaint] = {
    "openai": lambda name: (400, _error(f"Unknown parameter: '{name}'.", param=name, code="unknown_parameter")),
    "openai, of a value": lambda name: (
        400,
        _error(f"Invalid parameter: '{name}' of this type is not supported with this model.", param=f"{name}.type"),
    ),
    "azure": lambda name: (400, _error(f"Unrecognized request argument supplied: {name}")),
    "vllm": lambda name: (
        400,
        {"object": "error", "message": f"[{{'type': 'extra_forbidden', 'loc': ('body', '{name}')}}] Extra inputs"
         " are not permitted", "type": "BadRequestError", "param": None, "code": 400},
    ),
    "fastapi": lambda name: (
        422,
        {"detail": [{"type": "extra_forbidden", "loc": ["body", name], "msg": "Extra inputs are not permitted"}]},
    ),
    "mistral": lambda name: (
        422,
        {"object": "error", "message": {"detail": [{"type": "extra", "loc": ["body", name], "msg": "Not permitted"}]}},
    ),
    "groq": lambda name: (400, _error(f"property '{name}' is unsupported")),
    "gemini": lambda name: (
        400,
        [{"error": {"code": 400, "message": f'Invalid JSON payload. Unknown name "{name}"', "status": "INVALID"}}],
    ),
    "go": lambda name: (400, {"error": f'json: unknown field "{name}"'}),
    "deepseek": lambda name: (400, _error(f"This {name} type is unavailable now")),
    "without a reason": lambda name: (400, {}),
    "in plain text": lambda name: (400, "Bad Request"),
}  # fmt: skip
