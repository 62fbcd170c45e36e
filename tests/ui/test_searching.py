"""Fields that filter a view, orders that are kept, and who is likely: in the real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import fakes
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, people, wait_for_inbox

from facetagger import actions
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.main_window import MainWindow
from facetagger.ui.matching import Candidate, best
from facetagger.ui.widgets.search_field import SearchField


def shot(library: Library, path: str, day: str, *persons: int) -> list[int]:
    edits.ensure_root(library, "/photos")
    taken = datetime.fromisoformat(f"{day}T12:00:00")
    entry = edits.NewPhoto(f"/photos/{path}", 1, 1, ascii(path), 10, 10, taken)
    faces = [fakes.new_face(person, n, x=0.2 * n) for n, person in enumerate(persons)]
    with library.transact(None) as tx:
        return edits.put_photo(tx, entry, faces, fakes.INFO.id)


def find(qtbot: QtBot, window: MainWindow) -> SearchField:
    """Ctrl+F, as a user: the field that has the keys then."""
    qtbot.keyClick(window.focusWidget(), KEY.Key_F, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), SearchField))
    field = window.focusWidget()
    assert isinstance(field, SearchField)
    return field


def test_the_inbox_is_filtered_as_one_types(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    first = window.inbox.model.all_keys()[0]
    name = queries.photos(library, [1])[1].path.rpartition("/")[2]
    field = find(qtbot, window)
    qtbot.keyClicks(field, name)
    wait_for_inbox(qtbot, window.inbox, 1)
    assert window.inbox.model.all_keys() == [first]
    assert "1 group" in window.inbox.head._detail.text()
    qtbot.keyClicks(field, "x")
    wait_for_inbox(qtbot, window.inbox, 0)
    assert name + "x" in window.inbox.grid.nothing[1]
    qtbot.keyClick(field, KEY.Key_Escape)  # everything again, and the keys are back
    wait_for_inbox(qtbot, window.inbox, 4)
    assert window.inbox.field.hasFocus()
    assert "x" not in window.inbox.grid.nothing[1]


def test_what_is_named_leaves_a_filtered_inbox(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    field = find(qtbot, window)
    qtbot.keyClicks(field, "1-")
    wait_for_inbox(qtbot, window.inbox, 1)
    qtbot.keyClick(field, KEY.Key_Return)
    assert window.inbox.field.hasFocus()
    qtbot.keyClicks(window.inbox.field, "Anna")
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    wait_for_inbox(qtbot, window.inbox, 0)
    window.undo()
    wait_for_inbox(qtbot, window.inbox, 1)


def test_an_order_is_kept_for_the_next_start(
    qtbot: QtBot, window: MainWindow, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    order = window.inbox.head.order
    order.setCurrentIndex(order.findData("folder"))
    window.people.head.order.setCurrentIndex(1)
    assert Settings.load(library.directory).sort == ("inbox:folder", "people:number")
    window.close()
    again = open_window()
    assert again.inbox.head.order.currentData() == "folder"
    assert again.people.head.order.currentData() == "number"


def test_people_are_filtered_and_sorted(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    for ref, name in zip(queries.inbox(library), ("Zoe", "Anna", "Bea", "Carl"), strict=True):
        actions.name(library, [ref], name)
    window.show_view("people")
    model = window.people.model

    def shown() -> list[str]:
        return [row.summary.person.name for row in model.people()]

    qtbot.waitUntil(lambda: shown() == ["Anna", "Bea", "Carl", "Zoe"])
    order = window.people.head.order
    order.setCurrentIndex(order.findData("number"))
    qtbot.waitUntil(lambda: shown() == ["Zoe", "Anna", "Bea", "Carl"])
    order.setCurrentIndex(order.findData("newest"))
    qtbot.waitUntil(lambda: shown() == ["Carl", "Bea", "Anna", "Zoe"])
    field = find(qtbot, window)
    qtbot.keyClicks(field, "an")
    qtbot.waitUntil(lambda: shown() == ["Anna"])
    # Everybody is still in the side bar, and completes names.
    assert len(window.context.people()) == 4
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(shown()) == 4)


def test_ignored_faces_are_filtered(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    actions.ignore(library, queries.inbox(library)[:2])
    window.show_view("ignored")
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 9)
    qtbot.keyClicks(find(qtbot, window), "2-")
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 4)


def test_whoever_was_there_that_week_comes_first_and_has_a_number(
    qtbot: QtBot, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    unknown = shot(library, "1.jpg", "2019-05-10", 1)
    for n, (name, day) in enumerate(
        (("Anna Away", "2001-01-01"), ("Anna Away", "2001-01-02"), ("Anna Near", "2019-05-12"))
    ):
        actions.name(library, [fakes.f(shot(library, f"{n}-x.jpg", day, 10 + n)[0])], name)
    window = open_window()
    near = queries.people_named(library, "Anna Near")[0].id
    qtbot.waitUntil(lambda: [one.person_id for one in window.inbox.panel.near()] == [near])
    button = window.inbox.panel._buttons[0]
    assert "Anna Near" in button.text()
    assert button.property("near")
    qtbot.keyClicks(window.inbox.field, "an")
    names = [window.inbox.field.completion.item(i).text() for i in range(2)]
    assert names[0].startswith("Anna Near")  # Anna Away has more faces
    qtbot.keyClick(window.inbox.field, KEY.Key_Escape)
    qtbot.keyClick(window.inbox.field, KEY.Key_1)
    qtbot.waitUntil(lambda: queries.faces(library, unknown)[0].person_id == near)


def test_a_name_given_lately_comes_before_one_with_more_faces(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    for ref, name in zip(queries.inbox(library), ("Anna A", "Anna B", "Anna C"), strict=False):
        actions.name(library, [ref], name)
    qtbot.waitUntil(lambda: [c.faces for c in window.context.candidates()] == [5, 4, 3])
    wait_for_inbox(qtbot, window.inbox, 1)
    window.recent._latest.clear()  # as after another start
    assert [hit.candidate.name for hit in best("ann", window.context.candidates())] == [
        "Anna A", "Anna B", "Anna C",
    ]  # fmt: skip
    qtbot.keyClicks(window.inbox.field, "Anna C")
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: [c.faces for c in window.context.candidates()] == [5, 4, 4])
    assert [hit.candidate.name for hit in best("ann", window.context.candidates())] == [
        "Anna C", "Anna A", "Anna B",
    ]  # fmt: skip


def test_likelihood_is_look_then_company_then_recency_then_number() -> None:
    ranked = [
        Candidate(1, "Ann 1", 1, weight=0.9),
        Candidate(2, "Ann 2", 1, near=0.9),
        Candidate(3, "Ann 3", 1, recent=5),
        Candidate(4, "Ann 4", 100),
        Candidate(5, "Ann 5", 1),
    ]
    assert [hit.candidate for hit in best("ann", ranked[::-1])] == ranked


def test_whole_photos_in_place_of_faces(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    assert window.thumbnails.whole is None
    window.menus.whole.trigger()
    assert window.thumbnails.whole is window.whole_photos
    assert Settings.load(library.directory).whole
    window.inbox.grid.viewport().repaint()
    window.menus.whole.trigger()
    assert window.thumbnails.whole is None
