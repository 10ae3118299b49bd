import os

FULL = os.environ.get("FAULTS_FULL") == "1"


def full(count: int) -> int:
    """The count of the short form, which ``make faults`` multiplies by ten."""
    return count * 10 if FULL else count
