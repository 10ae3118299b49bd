"""How far a book is, told honestly: counted from its steps, never guessed."""

from dataclasses import dataclass

from tenant_apps.generation.models import Run, Step


@dataclass(frozen=True)
class Progress:
    """``percent`` goes from 0 to 100: each page counts once when written and once when drawn, the cover once."""

    status: str
    pages: int
    written: int
    drawn: int
    cover_drawn: bool
    failure: str

    @property
    def percent(self) -> int:
        return round(100 * (self.written + self.drawn + self.cover_drawn) / (2 * self.pages + 1))

    @property
    def sentence(self) -> str:
        """What is happening, for a person."""
        if self.status == Run.Status.DONE:
            return "The book is ready."
        if self.status == Run.Status.CANCELLED:
            return "You stopped this book. What is there stays."
        if self.status == Run.Status.FAILED:
            return "The book stopped before its end. What is there is safe, and you can try again."
        if not self.written:
            return "The storyteller is thinking about your idea."
        if self.written < self.pages:
            return f"Page {self.written} of {self.pages} is written."
        return f"The story is written. {self.drawn} of {self.pages} pictures are drawn."


def progress_of(run: Run) -> Progress:
    done = list(run.steps.filter(status=Step.Status.DONE).values_list("kind", flat=True))
    return Progress(
        status=run.status,
        pages=run.book.page_count,
        written=run.book.pages.count(),
        drawn=done.count(Step.Kind.PICTURE),
        cover_drawn=Step.Kind.COVER in done,
        failure=run.failure,
    )
