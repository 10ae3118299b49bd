"""Reads an idea and says what it is about."""
