"""Migrate the schemas of all teams that lack migrations of this code, several at once."""
