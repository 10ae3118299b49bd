"""The only place in this package that turns a host, slug or session from outside into a team or a membership."""
