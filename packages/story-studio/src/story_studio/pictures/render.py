"""From SVG to PNG."""

import resvg_py


def png(svg: str, size: int) -> bytes:
    """A square picture. No fonts are looked for: there is no text in a picture.

    resvg 0.48 holds the interpreter's lock while it draws, so threads do not draw side by side; processes do.
    """
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, skip_system_fonts=True))
