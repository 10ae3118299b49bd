"""Whatever people do, in whatever order: no version is lost."""

from uuid import uuid4

from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenant_apps.editing import access
from tenant_apps.editing.services import arrangement, restoring
from tenant_apps.stories.models import BookVersion, Page, PageVersion
from tenant_apps.stories.services import changes, versions
from tests.editing.test_editing import page_of, save, words
from tests.factories import a_book
from tests.personas import Persona


def test_fifty_edits_and_restores_lose_no_version(in_maple: Persona) -> None:
    book = a_book(in_maple.membership)
    seen = [words(book)]
    for count in range(25):
        save(in_maple, page_of(book, 1 + count % 4), f"Edit {count}.")
        seen.append(words(book))
        target = BookVersion.objects.get(book=book, number=1 + count // 2)
        restoring.restore_book(version=target, by=in_maple.membership, now=timezone.now())
        seen.append(words(book))

    all_versions = list(BookVersion.objects.filter(book=book).order_by("number"))
    assert [version.number for version in all_versions] == list(range(1, 52))
    texts_by_id = {str(version.id): version.text for version in PageVersion.objects.filter(page__book=book)}
    assert [[texts_by_id[page["version"]] for page in version.pages] for version in all_versions] == seen
    assert {f"Edit {count}." for count in range(25)} <= set(texts_by_id.values())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 1), st.sampled_from(["read", "save", "undo", "move"])), max_size=14))
def test_no_order_of_two_editors_steps_loses_a_text(
    in_maple: Persona, grandparent: Persona, moves: list[tuple[int, str]]
) -> None:
    book = a_book(in_maple.membership, words=uuid4().hex)
    page, editors = page_of(book), (in_maple, grandparent)
    in_hand = [page.current_id, page.current_id]
    typed: set[str] = set()
    for count, (who, move) in enumerate(moves):
        editor = editors[who]
        if move == "read":
            version = access.version_in_hand(editor.membership, Page.objects.select_related("current").get(id=page.id))
            in_hand[who] = version.id if version else None
        elif move == "save":
            said = f"{who} typed {count}"
            before = Page.objects.get(id=page.id).current_id
            saved = save(editor, page, said, in_hand[who])
            assert saved.is_conflict == (before != in_hand[who])
            in_hand[who] = before if saved.is_conflict else saved.version.id
            typed.add(said)
        elif move == "undo" and versions.places_of(book=book).undo:
            restoring.undo(book=book, by=editor.membership, now=timezone.now())
        elif move == "move":
            current = Page.objects.select_related("book").get(id=page.id)
            arrangement.move_page(page=current, to=1 + count % 4, by=editor.membership, now=timezone.now())

    kept = list(page.versions.order_by("number"))
    assert typed <= {version.text for version in kept}
    assert [version.number for version in kept] == list(range(1, len(kept) + 1))


@given(old=st.text(max_size=60), new=st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_a_word_diff_has_both_texts_whole(old: str, new: str) -> None:
    runs = list(changes.word_diff(before=old, after=new))

    assert "".join(run.words for run in runs if run.kind != "added") == old
    assert "".join(run.words for run in runs if run.kind != "removed") == new
