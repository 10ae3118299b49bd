"""One page of text as PDF, for invoices."""

LEADING = 18
FONT = b"/Resources << /Font << /F1 5 0 R >> >>"


def page(lines: list[str]) -> bytes:
    """A PDF with a page of A4: the first line is its title."""
    text = ["BT", "/F1 20 Tf", "56 780 Td"]
    for number, line in enumerate(lines):
        shown = line.encode("cp1252", "replace").decode("cp1252").translate({40: "\\(", 41: "\\)", 92: "\\\\"})
        text.append(f"({shown}) Tj 0 -{LEADING if number else 36} Td")
        if number == 0:
            text.append("/F1 11 Tf")
    stream = "\n".join([*text, "ET"]).encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>" % FONT,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    made, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    entries = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, entries)
    return (
        made + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))
    )
