"""Typesetting: a finished book in, a PDF out. Knows no rows, no storage, no web."""
