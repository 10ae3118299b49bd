# tenants/services/__init__.py
"""What can be done with a team, by object."""
