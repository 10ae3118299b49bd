"""EPUB 3 with a fixed layout: the same book as plain values, bound for reading devices."""
