"""A database full of teams, for the benches about tenancy, and Django processes that work in it.

The database is made once for all benches of a run, and goes with it. What is compared works in the same one:
StorySprout, stock django-tenants and raw SQL. A process has one set of settings, so each side has one of its own.
"""

from bench.town.sides import Side
from bench.town.town import Town, conditions, huge_town, large_town, small_town

__all__ = ["Side", "Town", "conditions", "huge_town", "large_town", "small_town"]
