"""How servers say that they do not know a parameter, each in its own shape."""

from collections.abc import Callable
from typing import Any

Complaint = Callable[[str], tuple[int, Any]]
"""From the parameter's name to the status and the body."""


def _error(message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None} | more}


ABOUT_POLICY: dict[str, tuple[int, str]] = {
    "openai": (
        400,
        '{"error": {"message": "No.", "type": "image_generation_user_error", "code": "moderation_blocked"}}',
    ),
    "older openai": (400, '{"error": {"message": "No.", "code": "content_policy_violation"}}'),
    "azure": (400, '{"error": {"message": "No.", "code": "content_filter", "status": 400}}'),
    "reasoning": (400, '{"error": {"message": "No.", "code": "invalid_prompt"}}'),
    "openrouter": (403, '{"error": {"message": "No.", "code": 403, "metadata": {"reasons": ["moderation_flagged"]}}}'),
    "a word alone": (400, '{"error": "Your request was rejected as a result of our safety system."}'),
    "a sentence as JSON": (400, '"This prompt is against our content policy."'),
    "plain text": (400, "Your request was rejected as a result of our safety system."),
    "plain text, forbidden": (403, "Blocked: this violates our usage policies."),
}
"""By server, its status and its body when the words themselves are refused."""

ABOUT_LENGTH: dict[str, tuple[int, str]] = {
    "openai": (400, '{"error": {"message": "Too much.", "code": "context_length_exceeded"}}'),
    "openai, a string": (400, '{"error": {"message": "No.", "code": "string_above_max_length", "param": "input"}}'),
    "vllm": (
        400,
        (
            '{"object": "error", "message": "This model\'s maximum context length is 4096 tokens. However, you'
            ' requested 9000 tokens.", "type": "BadRequestError", "param": null, "code": 400}'
        ),
    ),
    "llama.cpp": (
        400,
        (
            '{"error": {"code": 400, "message": "the request exceeds the available context size, try increasing it",'
            ' "type": "exceed_context_size_error", "n_prompt_tokens": 9000, "n_ctx": 4096}}'
        ),
    ),
    "anthropic": (400, '{"error": {"type": "invalid_request_error", "message": "prompt is too long: 9 > 4 maximum"}}'),
    "gemini": (
        400,
        (
            '[{"error": {"code": 400, "message": "The input token count (9) exceeds the maximum number of tokens'
            ' allowed (4).", "status": "INVALID_ARGUMENT"}}]'
        ),
    ),
    "tgi": (
        422,
        '{"error": "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 9000"}',
    ),
    "groq": (413, '{"error": {"message": "Request too large for model `x`", "code": "rate_limit_exceeded"}}'),
    "no reason": (413, '{"error": {"message": "No.", "type": "error", "code": null}}'),
    "a proxy": (413, "<html><title>413 Request Entity Too Large</title></html>"),
    "plain text": (400, "The prompt is too long."),
}
"""By server, its status and its body when it has no room for the question."""

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
