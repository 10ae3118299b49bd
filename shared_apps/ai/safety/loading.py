"""When the moderator's models are loaded: before the first book, and only once in a process."""

from threading import Thread

from shared_apps.ai.safety import classifier, embedding


def load() -> None:
    """Load the models now: for a worker before it forks, so that its processes share them."""
    embedding.load()
    classifier.load()


def load_in_background() -> None:
    """Load the models while the process already answers. What is judged meanwhile waits for them."""
    Thread(target=load, name="safety models", daemon=True).start()
