"""Names and stories in any script stand in the printed book, and what no font has keeps its place."""

import re

import pytest

from tenant_apps.publishing.typesetting.directions import isolated
from tenant_apps.publishing.typesetting.glyphs import missing_letters
from tests.publishing.proofs import BEFORE_STORY, book, fonts, page, read, runs, story_of, text_of


def test_an_unprintable_letter_becomes_a_placeholder_and_the_colophon_names_it() -> None:
    printed = book(page(1, "Mira met ᚠᚱ and ᚠ."), cast_names=("ᚠ", "Mira"))
    reader = read(printed)
    assert missing_letters(part.text for part in printed.pages) == ("ᚠ", "ᚱ")
    assert story_of(reader) == "Mira met □□ and □. 1"
    assert "with □ and Mira" in text_of(reader, 0, 1)
    assert "“□” (runic letter fehu feoh fe f) and “□” (runic letter raido rad reid r)" in text_of(reader, -2, -1)
    assert "Not printed" not in text_of(read(book()), -2, -1)


NAMES = {
    "Chinese": "小明",
    "Chinese, in old letters": "龍兒",
    "Chinese, seldom": "𠮷田㐂",
    "Japanese": "さくらとカナ",
    "Korean": "민준이",
    "Hindi": "अनीता",
    "Thai": "สมชาย",
    "Hebrew": "נועם",
    "Arabic": "أحمد",
    "Punjabi": "ਗੁਰਪ੍ਰੀਤ",
    "Gujarati": "ગીતા",
    "Odia": "ସୀତା",
    "Bengali": "অনিতা",
    "Tamil": "கண்ணன்",
    "Telugu": "సీత",
    "Kannada": "ಸೀತಾ",
    "Malayalam": "സീത",
    "Sinhala": "සීතා",
    "Lao": "ສົມສັກ",
    "Khmer": "សុខា",
    "Burmese": "အောင်",
    "Tibetan": "བསྟན",
    "Amharic": "ሰላም",
    "Georgian": "ნინო",
    "Armenian": "Արամ",
    "Greek": "Ελένη",
    "Ukrainian": "Ївга",
    "Dhivehi": "އައިޝަތު",
    "Cherokee": "ᏎᏆᏱ",
    "Inuktitut": "ᐱᑕ",
    "N’Ko": "ߡߊ߬",
    "Tifinagh": "ⵣⵉⵔⵉ",
    "Syriac": "ܐܒܐ",
    "emoji": "🐉🌱",
}


def test_a_name_in_any_script_stands_in_the_printed_book() -> None:
    """A name that shapes into other forms comes back from a PDF with its letters in another order."""
    reader = read(book(*(page(number, f"({name}) spoke.") for number, name in enumerate(NAMES.values(), 1))))
    for index, (script, name) in enumerate(NAMES.items()):
        sheet = reader.pages[BEFORE_STORY + 2 * index + 1]
        assert missing_letters([name]) == (), script
        assert set(name) - set(sheet.extract_text()) == set(), script
        assert "□" not in sheet.extract_text()
    assert all(fonts(reader).values())


@pytest.mark.parametrize("style", ["cover", "title page", "colophon"])
def test_a_name_is_also_on_the_pages_around_the_story(style: str) -> None:
    reader = read(
        book(page(1), title="小明 and さくら", cast_names=("小明", "민준"), byline="陳家", idea="小明 in 서울")
    )
    told = {"cover": text_of(reader, 0, 1), "title page": text_of(reader, 2, 3), "colophon": text_of(reader, -2, -1)}
    wanted = {"cover": "小明 and さくら with 小明 and 민준", "title page": "陳家", "colophon": "“小明 in 서울”"}
    assert wanted[style] in told[style]


@pytest.mark.parametrize(
    ("language", "text", "face"),
    [
        ("en", "小明", "SC"),
        ("en", "直子 and さくら", "JP"),
        ("en", "金 and 민준", "KR"),
        ("ja", "直子", "JP"),
        ("zh-Hant", "小明", "TC"),
        ("zh", "さくら", "SC"),
    ],
)
def test_han_letters_have_the_forms_of_the_book_s_country(language: str, text: str, face: str) -> None:
    found = fonts(read(book(page(1, text), language=language)))
    assert {name for name in found if "CJK" in name} == {f"NotoSansCJK{face.lower()}-Regular"}


def test_chinese_without_spaces_is_broken_into_lines_inside_the_page() -> None:
    story = "小明在森林里遇见了一只迷路的小狐狸，他们一起寻找回家的路。" * 6  # noqa: RUF001  (Chinese commas)
    reader = read(book(page(1, story), title="小明和迷路的小狐狸一起寻找回家的路" * 2, language="zh"))
    seen = [run for number in range(len(reader.pages)) for run in runs(reader, number)]
    assert story_of(reader).replace(" ", "") == f"{story}1"
    assert [run for run in seen if not (36 <= run.x <= 576 and 36 <= run.y <= 576)] == []
    assert max(len(run.words) * run.size for run in runs(reader, BEFORE_STORY + 1)) <= 612 - 72


RIGHT_TO_LEFT = ("נועם", "אבי", "أحمد")


def test_names_that_run_from_right_to_left_keep_their_order_in_an_english_sentence() -> None:
    """Left to themselves, two such names with a comma between them are set with the second one first."""
    reader = read(
        book(page(1, "We met נועם, אבי, أحمد and Tom."), cast_names=(*RIGHT_TO_LEFT, "Mira"), idea="אבי, נועם and I")
    )
    for sheet in (reader.pages[0], reader.pages[2], reader.pages[BEFORE_STORY + 1]):
        said = sheet.extract_text()
        assert sorted(RIGHT_TO_LEFT, key=said.index) == list(RIGHT_TO_LEFT)
    assert re.search("אבי.*נועם", text_of(reader, -2, -1))


def test_a_sentence_that_runs_from_right_to_left_is_left_to_itself() -> None:
    hebrew = "נועם, אבי ו-Tom הלכו הביתה."  # noqa: RUF001  (Hebrew)
    assert isolated(hebrew) == hebrew
    assert isolated("We met שרה כהן, and Tom.") == "We met \u2068שרה כהן\u2069, and Tom."
    assert isolated("Nothing to do.") == "Nothing to do."


def test_letters_newer_than_pythons_unicode_are_not_dropped() -> None:
    """Fonts are younger than Python’s tables: the face was added with Unicode 15, and U+3FFFD is nobody’s."""
    assert missing_letters(["\U0001fae8"]) == ()
    assert missing_letters(["\U0003fffd"]) == ("\U0003fffd",)
    assert story_of(read(book(page(1, "A \U0003fffd.")))) == "A □. 1"


def test_variation_selectors_are_not_letters() -> None:
    assert missing_letters(["葛\U000e0100城市 ❤️ é"]) == ()
