"""What is typed after ``make book`` is judged before anything is made."""

import pytest

from config.management.bookmaking import BookFailed, BookRequest, read_request

GOOD = {"idea": "a shy dragon", "pages": "12", "level": "early", "style": "papercut", "seed": ""}


def test_good_wish_is_read() -> None:
    assert read_request(**GOOD) == BookRequest("a shy dragon", 12, "early", "papercut", None)
    assert read_request(**GOOD | {"seed": "7", "pages": " 4 "}).seed == 7


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"idea": " \n"}, "IDEA is missing"),
        ({"pages": "0"}, "PAGES has to be a number from 4 to 32, not '0'"),
        ({"pages": "1000"}, "PAGES has to be"),
        ({"pages": "-4"}, "PAGES has to be"),
        ({"pages": "a dozen"}, "PAGES has to be"),
        ({"pages": "٤٠"}, "PAGES has to be"),
        ({"level": "expert"}, "LEVEL has to be one of .*early.*, not 'expert'"),
        ({"style": "oil"}, "STYLE has to be one of"),
        ({"seed": "-1"}, "SEED has to be"),
        ({"seed": str(2**31)}, "SEED has to be"),
    ],
)
def test_bad_wish_is_refused_in_one_sentence(change: dict[str, str], reason: str) -> None:
    with pytest.raises(BookFailed, match=reason) as error:
        read_request(**GOOD | change)
    assert "\n" not in str(error.value)
