"""Drawings of an Iconify set as fills and outlines: shapes, uses and transforms are resolved, filters are dropped."""

import re
from dataclasses import dataclass
from math import cos, radians, sin
from xml.etree import ElementTree as Xml

from tools.vendoring.outlines import Chain, chains

Sheet = list[list[object]]
_SKIPPED = {"defs", "filter", "clipPath", "linearGradient", "radialGradient"}
_NAMES = {"black": "#000000", "white": "#ffffff", "red": "#ff0000"}


@dataclass(frozen=True)
class _Style:
    fill: str = "#000000"
    opacity: float = 1.0
    stroke: str = ""
    width: float = 0.0
    evenodd: bool = False


def sheet_of(body: str) -> Sheet:
    """Each piece of a drawing, back to front: fill, opacity, width of the line or 0, even-odd or not, outlines.

    Outlines are flat lists of hundredths of a unit.
    """
    root = Xml.fromstring(f'<svg xmlns:xlink="x">{body}</svg>')  # noqa: S314  (a package whose hash was checked)
    named = {node.get("id"): node for node in root.iter() if node.get("id")}
    sheet: Sheet = []
    _walk(root, _Style(), named, sheet)
    return sheet


def _walk(node: Xml.Element, style: _Style, named: dict[str | None, Xml.Element], sheet: Sheet) -> None:
    if node.tag in _SKIPPED or node.get("filter"):
        return
    style = _styled(node, style, named)
    if node.tag == "use":
        _walk(named[(node.get("href") or "#")[1:]], style, named, sheet)
    elif d := _outline(node):
        shape = [_moved(chain, node.get("transform", "")) for chain in chains(d)]
        flat = [[round(value * 100) for point in chain for value in point] for chain in shape]
        colour, width = (style.fill, 0.0) if style.fill != "none" else (style.stroke, style.width)
        if colour and flat:
            sheet.append([colour, round(style.opacity, 2), width, int(style.evenodd), flat])
    for child in node:
        _walk(child, style, named, sheet)


def _styled(node: Xml.Element, style: _Style, named: dict[str | None, Xml.Element]) -> _Style:
    return _Style(
        fill=_colour(node.get("fill", style.fill), named),
        opacity=style.opacity * float(node.get("opacity", 1)) * float(node.get("fill-opacity", 1)),
        stroke=_colour(node.get("stroke", style.stroke), named),
        width=float(node.get("stroke-width", style.width or 1)),
        evenodd=node.get("fill-rule", "evenodd" if style.evenodd else "") == "evenodd",
    )


def _colour(value: str, named: dict[str | None, Xml.Element]) -> str:
    """A gradient is flat here: paper has one colour."""
    if value.startswith("url(#"):
        stops = [node.get("stop-color", "#000000") for node in named[value[5:-1]].iter() if node.tag == "stop"]
        value = stops[len(stops) // 2]
    value = _NAMES.get(value, value)
    return "#" + "".join(c * 2 for c in value[1:]) if re.fullmatch(r"#\w{3}", value) else value


def _outline(node: Xml.Element) -> str:
    def number(name: str) -> float:
        return float(node.get(name) or 0)

    match node.tag:
        case "path":
            return node.get("d", "")
        case "circle" | "ellipse":
            rx, ry = number("rx") or number("r"), number("ry") or number("r")
            x, y = number("cx"), number("cy")
            return f"M{x - rx} {y}A{rx} {ry} 0 1 1 {x + rx} {y}A{rx} {ry} 0 1 1 {x - rx} {y}Z"
        case "rect":
            x, y, w, h = number("x"), number("y"), number("width"), number("height")
            r = min(number("rx"), w / 2, h / 2)
            return (
                f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}A{r} {r} 0 0 1 {x + w - r} {y + h}"
                f"H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}V{y + r}A{r} {r} 0 0 1 {x + r} {y}Z"
            )
        case _:
            return ""


def _moved(chain: Chain, transform: str) -> Chain:
    if not transform:
        return chain
    for name, text in reversed(re.findall(r"(\w+)\(([^)]*)\)", transform)):
        n = [float(value) for value in re.split(r"[\s,]+", text.strip())]
        match name:
            case "matrix":
                a, b, c, d, e, f = n
            case "rotate":
                turn = radians(n[0])
                a, b, c, d = cos(turn), sin(turn), -sin(turn), cos(turn)
                x, y = (n[1], n[2]) if len(n) > 1 else (0.0, 0.0)
                e, f = x - a * x - c * y, y - b * x - d * y
            case "translate":
                a, b, c, d, e, f = 1, 0, 0, 1, n[0], n[1] if len(n) > 1 else 0
            case _:
                raise ValueError(f"A drawing is moved by {name}, which nobody has taught this script.")
        chain = [(a * x + c * y + e, b * x + d * y + f) for x, y in chain]
    return chain
