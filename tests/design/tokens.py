"""Reads static/css/tokens.css the way a browser would, and measures contrast the way WCAG 2.2 defines it."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "static"
CSS = STATIC / "css"
TEMPLATES = ROOT / "templates"

Tokens = dict[str, str]


def without_comments(css: str) -> str:
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def declarations(block: str) -> Tokens:
    return {name: value.strip() for name, value in re.findall(r"(--[\w-]+)\s*:\s*([^;]+);", block)}


def _blocks(css: str, selector: str) -> list[str]:
    return re.findall(re.escape(selector) + r"\s*\{([^{}]*)\}", css)


def light() -> Tokens:
    css = without_comments((CSS / "tokens.css").read_text())
    merged: Tokens = {}
    for block in re.findall(r"^:root \{([^{}]*)\}", css, flags=re.MULTILINE):
        merged |= declarations(block)
    return merged


def dark_by_device() -> Tokens:
    css = without_comments((CSS / "tokens.css").read_text())
    return declarations(_blocks(css, ':root:not([data-theme="light"])')[0])


def dark_by_choice() -> Tokens:
    css = without_comments((CSS / "tokens.css").read_text())
    return declarations(_blocks(css, ':root[data-theme="dark"]')[0])


def dark() -> Tokens:
    return light() | dark_by_choice()


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """From 1, the same, to 21, black on white."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
