"""Measurements, each beside a bound measured in the same run. See README.md."""
