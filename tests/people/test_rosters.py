"""A class list is pasted or uploaded. Every line is explained before anything is saved."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from tenant_apps.people.models import ChildProfile
from tenant_apps.people.services import roster_files, rosters
from tenant_apps.people.services.roster_files import RosterRefused
from tenants.backend import public_context, team_context
from tenants.models import Membership, Role
from tests.factories import a_child
from tests.personas import Answer, Persona
from tests.providers import Watch

PLACE = "/children/roster/"


def excel(*rows: tuple[object, ...]) -> bytes:
    book, data = Workbook(), BytesIO()
    sheet = book.create_sheet("Class", 0)
    for at, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column).value = value
    book.active = 0
    book.save(data)
    return data.getvalue()


def names(persona: Persona) -> list[str]:
    with team_context(persona.team):
        return list(ChildProfile.objects.values_list("nickname", flat=True))


def preview(persona: Persona, text: str = "", data: bytes = b"") -> Answer:
    said: dict[str, object] = {"names": text, "level": "growing"}
    if data:
        said["file"] = SimpleUploadedFile("class.csv", data)
    return persona.browser().post(PLACE, said)


def read(data: bytes) -> list[str]:
    return [line.nickname for line in rosters.read_rows(rows=roster_files.read(data=data))]


@pytest.mark.parametrize(
    "text",
    ["Emma\nNoah\nMia", "Emma, Noah, Mia", "Emma; Noah; Mia", "Emma\tNoah\tMia", "\n Emma \r\n\r\nNoah\r\nMia\n"],
)
def test_names_stand_on_lines_of_their_own_or_all_in_one(text: str) -> None:
    assert [line.nickname for line in rosters.read_text(text=text)] == ["Emma", "Noah", "Mia"]


def test_four_words_in_one_line_are_four_pupils_and_two_are_one() -> None:
    assert len(rosters.read_text(text="Emma Noah Mia Ben")) == 4
    assert [line.nickname for line in rosters.read_text(text="Emma Smith")] == ["Emma"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_is_read_in_any_usual_form(encoding: str, separator: str) -> None:
    table = f"Surname{separator}First name\r\nKlein{separator}Zoë\r\nBerg{separator}José María\r\n"

    assert read(table.encode(encoding)) == ["Zoë", "José María"]


def test_an_excel_file_is_read_by_the_head_of_its_column() -> None:
    data = excel(("Class 2b", None), ("No", "Vorname"), (1, "Emma"), (2, "Noah"), (None, None))

    assert read(data) == ["Emma", "Noah"]


@pytest.mark.parametrize("formula", ["=1+1", '=HYPERLINK("http://evil.example","Emma")', "+49", "@SUM(A1)", "-2"])
def test_a_formula_is_text_that_is_no_name(teacher: Persona, formula: str) -> None:
    page = preview(teacher, data=excel(("First name",), (formula,), ("Emma",))).content.decode()

    assert "This is a formula, not a name." in page and "1 of 2 lines needs a look" in page
    assert '<a href="http://evil' not in page


def test_nothing_is_saved_before_the_lines_were_seen(teacher: Persona) -> None:
    page = preview(teacher, "Emma\nNoah").content.decode()

    assert "Nothing is saved yet" in page and 'value="Emma"' in page
    assert names(teacher) == []


def test_the_lines_are_saved_as_the_teacher_left_them(teacher: Persona) -> None:
    answer = teacher.browser().post(f"{PLACE}save/", {"name": ["Emma", "", " Noah  B "], "level": "early"})

    assert answer["Location"] == "/children/"
    assert names(teacher) == ["Emma", "Noah B"]
    with public_context():
        assert Membership.objects.filter(team=teacher.team, role=Role.CHILD).count() == 2


def test_two_emmas_are_told_apart_by_their_surnames_first_letter(teacher: Persona) -> None:
    page = preview(teacher, "Emma Smith\nEmma Klein\nNoah Berg").content.decode()

    assert 'value="Emma S"' in page and 'value="Emma K"' in page and 'value="Noah"' in page


def test_two_emmas_without_surnames_are_explained_on_both_lines(teacher: Persona) -> None:
    page = preview(teacher, "Emma\nNoah\nEMMA").content.decode()

    assert page.count("This name is in the list twice") == 2
    answer = teacher.browser().post(f"{PLACE}save/", {"name": ["Emma", "Noah", "EMMA"], "level": "early"})
    assert answer.status_code == 422 and names(teacher) == []


def test_a_name_that_the_class_has_is_explained(teacher: Persona) -> None:
    with team_context(teacher.team):
        a_child(teacher.membership, nickname="Emma")

    assert "Somebody in the class has this name" in preview(teacher, "emma\nNoah").content.decode()


def test_bad_rows_are_explained_and_the_good_ones_stay(teacher: Persona) -> None:
    page = preview(teacher, "Emma\n12\nx@example.org\n" + "long" * 11 + "\nNoah").content.decode()

    for problem in ("This has no letters", "This is an e-mail address", "Keep the name to 40 characters"):
        assert problem in page
    assert "3 of 5 lines need a look" in page and 'value="Noah"' in page


def test_the_moderator_judges_every_name(teacher: Persona, watchful: None) -> None:
    Watch.found = {"Grim": {"violence": 0.9}}

    assert "not for a children" in preview(teacher, "Emma\nGrim\nNoah").content.decode()
    answer = teacher.browser().post(f"{PLACE}save/", {"name": ["Emma", "Grim"], "level": "early"})
    assert answer.status_code == 422 and names(teacher) == []


def test_without_a_moderator_no_name_is_taken(teacher: Persona, watchful: None) -> None:
    Watch.away = True

    answer = teacher.browser().post(f"{PLACE}save/", {"name": ["Emma"], "level": "early"})
    assert answer.status_code == 422 and names(teacher) == []
    child = {"nickname": "Emma", "avatar": "fox", "level": "early"}
    assert teacher.browser().post("/children/new/", child).status_code == 503


def test_ten_thousand_rows_are_refused_with_a_reason(teacher: Persona) -> None:
    rows = "First name\n" + "\n".join(f"Pupil{number}" for number in range(10_000))

    answer = preview(teacher, data=rows.encode())
    assert answer.status_code == 422 and "This list has 10,000 rows" in answer.content.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04broken",
        b"\xd0\xcf\x11\xe0" + b"\x00" * 600,
        b"\x89PNG\x00\x00\x00",
        b"\xff" * 50 + b"\x00",
    ],
)
def test_a_file_that_is_no_list_is_refused_with_what_to_do(teacher: Persona, data: bytes) -> None:
    answer = preview(teacher, data=data)

    assert answer.status_code == 422 and "paste the names" in answer.content.decode()


def test_an_excel_file_that_unpacks_to_gigabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster_files, "MOST_UNPACKED", 1000)

    with pytest.raises(RosterRefused, match="far more than a list"):
        roster_files.read(data=excel(("Emma",)))


def test_an_empty_form_asks_for_names(teacher: Persona) -> None:
    assert "Paste the names, or choose a file" in preview(teacher).content.decode()


def test_a_class_has_at_most_a_hundred_pupils(teacher: Persona) -> None:
    first = [f"Kid {letter}{other}" for letter in "abcdefghij" for other in "abcdefghij"]
    browser = teacher.browser()

    assert browser.post(f"{PLACE}save/", {"name": first, "level": "early"})["Location"] == "/children/"
    assert browser.post(f"{PLACE}save/", {"name": ["One more"], "level": "early"}).status_code == 409
    assert len(names(teacher)) == 100
