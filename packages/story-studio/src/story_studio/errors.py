"""What the studio says when it cannot do what it was asked."""


class CannotTell(Exception):
    """No script fits the idea. ``nearby`` are three ideas that the studio can tell well."""

    def __init__(self, idea: str, nearby: tuple[str, ...]) -> None:
        super().__init__(f"The studio cannot make a story of {idea!r}.")
        self.idea = idea
        self.nearby = nearby


class BadScript(Exception):
    """A script's file cannot be read; the message names the file and the line."""
