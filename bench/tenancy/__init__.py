"""A database full of teams, for the benches about tenancy, and Django processes that work in it.

The database is created once for all benches of a run, and dropped with it. All that are compared use the same one:
StorySprout, stock django-tenants and raw SQL. A process has one set of settings, so each target is its own process.
"""

from bench.tenancy.databases import TeamDatabase, conditions, huge_database, large_database, small_database
from bench.tenancy.targets import Target

__all__ = ["Target", "TeamDatabase", "conditions", "huge_database", "large_database", "small_database"]
