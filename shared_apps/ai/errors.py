class ProviderError(Exception):
    """A provider failed. ``retry`` answers the one question that matters: is asking again worth it?"""

    def __init__(self, message: str, *, retry: bool) -> None:
        super().__init__(message)
        self.retry = retry
