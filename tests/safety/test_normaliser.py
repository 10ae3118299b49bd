"""What a text says behind its disguises."""

import pytest

from shared_apps.ai.safety.normaliser import cleaned, readings

DISGUISES = [
    ("k1ll h1m", "kill him"),
    ("sh!t", "shit"),
    ("fuuuuuck you", "fuck you"),
    ("f u c k you", "fuck you"),
    ("s.h.i.t happens", "shit happens"),
    ("ju\u200bmp o\u00adff the roof", "jump off the roof"),
    ("sui\u0441id\u0435", "suicide"),  # with a Cyrillic c and e
    ("\uff46\uff55\uff43\uff4b", "fuck"),
    ("m4k3 a b0mb", "make a bomb"),
    ("f*ck", "fck"),
]


@pytest.mark.parametrize(("written", "said"), DISGUISES)
def test_a_disguise_is_read_as_what_it_says(written: str, said: str) -> None:
    assert said in readings(written)


@pytest.mark.parametrize(
    "text",
    ["The cat sat on the mat!", "5 little ducks went 10 miles", "Anna-Lena and O'Malley", "Die Bäume blühen", "李小龙"],
)
def test_plain_text_has_one_reading(text: str) -> None:
    assert readings(text) == (text,)


def test_an_emoji_is_read_as_its_name() -> None:
    assert cleaned("a 🐌 and a 🔪") == "a snail and a knife"
