"""The house's own rules, checked over the syntax tree: ``python -m tools.lints``, part of ``make check``.

A rule is a function from a source file to what it refuses there. It ships an example of each kind in tests/tools/lints.
"""
