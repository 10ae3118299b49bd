"""Chooses a script for a premise, casts its roles, and arranges its beats for a number of pages."""
