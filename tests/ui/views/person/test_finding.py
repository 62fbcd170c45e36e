"""A person's page in the real window: looking for faces, their order, and dividing them off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, centre, crop, drop, people

from facetagger import actions
from facetagger.entities import EngineError
from facetagger.jobs import organise
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow
from facetagger.ui.widgets.search_field import SearchField

#: Where and when Anna is; in the last of the named ones it is Ben who has her name.
PHOTOS = (
    ("sea/1.jpg", "2001-05-01"), ("sea/2.jpg", "2001-09-01"), ("hills/3.jpg", "2004-01-31"),
    ("hills/4.jpg", "2005-01-31"), ("city/5.jpg", "2003-02-01"),
)  # fmt: skip
WAITING = (("sea/6.jpg", "2001-06-01"), ("hills/7.jpg", "2004-02-01"))


def shot(library: Library, path: str, day: str, person: int, take: int) -> int:
    at = datetime.fromisoformat(f"{day}T12:00:00")
    entry = edits.NewPhoto(f"/photos/{path}", 1000, 1, path, 800, 600, at)
    with library.transact(None) as tx:
        face_id = edits.put_photo(tx, entry, [fakes.new_face(person, take)], fakes.INFO.id)[0]
    library.crops.put({face_id: crop((take * 20, 80, 90))})
    return face_id


@pytest.fixture
def faces(library: Library) -> dict[str, int]:
    """Anna's five faces and two suggestions, by path."""
    edits.ensure_root(library, "/photos")
    found = {}
    for take, (path, day) in enumerate((*PHOTOS, *WAITING)):
        found[path] = shot(library, path, day, 2 if path == "city/5.jpg" else 1, take)
    actions.name(library, [fakes.f(found[path]) for path, _day in PHOTOS], "Anna")
    fakes.finish(organise.suggest(library, fakes.INFO))
    assert len(queries.suggestions(library)) == 2
    return found


@pytest.fixture
def page(
    faces: dict[str, int], library: Library, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> MainWindow:
    window = open_window()
    window.resize(1100, 800)
    window.show_person(queries.people_named(library, "Anna")[0].id)
    qtbot.waitUntil(lambda: window.person.confirmed.rowCount() == 5)
    window.commands.engine_info = lambda: fakes.INFO
    return window


def shown(window: MainWindow, faces: dict[str, int]) -> list[str]:
    name_of = {face_id: path for path, face_id in faces.items()}
    return [name_of[i][-5:-4] for i in window.person.confirmed.all_keys()]


def find(qtbot: QtBot, window: MainWindow) -> SearchField:
    qtbot.keyClick(window.focusWidget(), KEY.Key_F, CTRL)
    field = window.person.order.search
    qtbot.waitUntil(field.hasFocus)
    return field


def test_faces_and_suggestions_are_found_as_one_types(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int]
) -> None:
    view = page.person
    view.grid.setFocus()
    field = find(qtbot, page)
    qtbot.keyClicks(field, "SEA")
    qtbot.waitUntil(lambda: shown(page, faces) == ["1", "2"])
    assert view.waiting.all_keys() == [faces["sea/6.jpg"]]
    assert view.header.numbers.accessibleName().startswith("5 faces")  # of the person, as before
    field.clear()
    qtbot.keyClicks(field, "2004")
    qtbot.waitUntil(lambda: shown(page, faces) == ["3"])
    field.clear()
    qtbot.keyClicks(field, "6.jpg")
    qtbot.waitUntil(lambda: shown(page, faces) == [])
    assert view.waiting.rowCount() == 1
    assert view.grid.nothing[1] == "No confirmed face fits “6.jpg”"
    field.clear()
    qtbot.keyClicks(field, "2004x")
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 0)
    assert view.grid.nothing[1] == "No face fits “2004x”"
    assert not view.suggestions.isVisible()
    assert field.hasFocus()
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page, faces)) == 5)
    assert view.grid.hasFocus()  # where he was
    assert view.waiting.rowCount() == 2


def test_all_means_all_that_are_shown(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    qtbot.keyClicks(find(qtbot, page), "hills")
    qtbot.waitUntil(lambda: page.person.waiting.rowCount() == 1)
    page.person.accept_page()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    assert fakes.face(library, faces["sea/6.jpg"]).person_id is None
    qtbot.waitUntil(lambda: shown(page, faces) == ["3", "7", "4"])


def test_somebody_else_is_shown_with_all_faces(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    actions.name(library, [fakes.f(faces["hills/7.jpg"])], "Ben")
    qtbot.keyClicks(find(qtbot, page), "sea")
    qtbot.waitUntil(lambda: shown(page, faces) == ["1", "2"])
    page.show_person(queries.people_named(library, "Ben")[0].id)
    qtbot.waitUntil(lambda: shown(page, faces) == ["7"])
    assert page.person.order.search.text() == ""


def test_orders_and_places_that_stay(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    view, box = page.person, page.person.order.box
    assert shown(page, faces) == ["1", "2", "5", "3", "4"]
    box.setCurrentIndex(box.findData("newest"))
    qtbot.waitUntil(lambda: shown(page, faces) == ["4", "3", "5", "2", "1"])
    assert view.grid.selected_keys() == [faces["hills/4.jpg"]]  # the first one, whoever was before
    box.setCurrentIndex(box.findData("folder"))
    qtbot.waitUntil(lambda: shown(page, faces) == ["5", "3", "4", "1", "2"])
    box.setCurrentIndex(box.findData("doubtful"))
    qtbot.waitUntil(lambda: view.page is not None and view.page.wish.order == "doubtful")
    assert shown(page, faces)[0] == "5"
    before = shown(page, faces)
    view.grid.setFocus()
    view.grid.go_to(view.confirmed.index(0))
    qtbot.keyClick(view.grid, KEY.Key_Delete)  # that was not Anna
    qtbot.waitUntil(lambda: shown(page, faces) == before[1:])
    view.grid.go_to(view.confirmed.index(2))
    page.undo()
    qtbot.waitUntil(lambda: shown(page, faces) == before)  # in its old place, and selected
    qtbot.waitUntil(lambda: view.grid.selected_keys() == [faces["city/5.jpg"]])
    assert page.choices.order("person") == "doubtful"


def test_faces_dropped_on_empty_ground_become_a_group(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    view = page.person
    view.grid.pick([faces["sea/1.jpg"], faces["sea/2.jpg"]])
    load = view.grid.cargo()
    assert load is not None
    cargo = load[0]
    ground = QPoint(view.grid.viewport().width() - 10, view.grid.viewport().height() - 10)
    assert view.grid.hint(cargo, None) == "Divide 2 faces off as a new group"
    assert not drop(view.grid, drag.to_mime(cargo), centre(view.grid, faces["city/5.jpg"]))
    view.grid.dragging(True)
    assert view._drops.zone.isVisible()
    view.grid.dragging(False)
    assert not view._drops.zone.isVisible()
    assert drop(view.grid, drag.to_mime(cargo), ground)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 3})
    assert library.undo_label == "Divide 2 faces off"
    page.undo()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    wanted = [faces["sea/1.jpg"], faces["sea/2.jpg"]]
    qtbot.waitUntil(lambda: view.grid.selected_keys() == wanted)
    view.grid.selectAll()
    everything = view.grid.cargo()
    assert everything is not None
    assert view.grid.hint(everything[0], None) is None  # that would be no division


def test_ctrl_d_divides_the_confirmed_faces_off_that_have_the_keys(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    view = page.person
    assert view.suggestions.hasFocus()
    page.doer.divide()  # not the confirmed face that is selected as well
    qtbot.waitUntil(lambda: "confirmed faces" in page.message.text())
    assert people(library) == {"Anna": 5}
    view.grid.setFocus()
    page.doer.divide()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 4})
    assert view.grid.hasFocus()


def test_what_can_be_done_with_people_who_are_listed(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    actions.name(library, [fakes.f(faces["hills/7.jpg"])], "Ben")
    page.show_view("people")
    view = page.people
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    tip = view.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Anna, 5 faces")
    asked: list[int] = []
    view.merge_with = lambda: asked.append(len(view.grid.selected_keys()))

    def texts() -> list[str]:
        menu = QMenu()
        view.grid.menu(menu)
        for action in menu.actions():
            if action.text().startswith("Merge"):
                action.trigger()
        return [action.text() for action in menu.actions() if not action.isSeparator()]

    view.grid.go_to(view.model.index(0))
    assert texts() == ["Open", "Rename\tF2", "Merge with…\tCtrl+M", "Hide", "Forget"]
    view.grid.selectAll()
    assert texts() == ["Merge with…\tCtrl+M"]
    assert asked == [1, 2]


def test_company_without_years_stands_at_the_beginning(
    qtbot: QtBot, library: Library, open_window: Callable[[], MainWindow]
) -> None:
    ids = fakes.put(library, "/photos/a.jpg", fakes.new_face(1), fakes.new_face(2, x=0.6))
    for face_id, name in zip(ids, ("Anna", "Ben"), strict=True):
        actions.name(library, [fakes.f(face_id)], name)
    window = open_window()
    window.resize(1200, 800)
    window.show_person(queries.people_named(library, "Anna")[0].id)
    facts = window.person.facts
    qtbot.waitUntil(facts._beside.isVisible)
    qtbot.waitUntil(lambda: facts._beside.x() == 16)


def test_a_menu_and_a_tooltip_for_suggestions(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    view = page.person
    tip = view.waiting.index_of(faces["sea/6.jpg"]).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[0] == "6.jpg"
    assert "/photos/sea" in tip
    view.suggestions.pick([faces["sea/6.jpg"]])
    menu = QMenu()
    view.suggestions.menu(menu)
    yes, no = menu.actions()[:2]
    assert (yes.text(), no.text()) == ("Yes, this is “Anna”", "No, this is not “Anna”")
    no.trigger()
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 1)
    qtbot.waitUntil(lambda: bool(queries.rejected_of(library, [faces["sea/6.jpg"]])))
    assert view.suggestions.hasFocus()


def test_clicks_above_the_faces_leave_them_the_keys(qtbot: QtBot, page: MainWindow) -> None:
    view = page.person
    for widget in (view.header.more, view.header.numbers, view.order.box, view._section.all):
        assert not widget.focusPolicy() & Qt.FocusPolicy.ClickFocus
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_who_is_looked_for_by_name_comes_first(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    for path, name in (("sea/6.jpg", "Adrien Brody"), ("hills/7.jpg", "Andy Roddick")):
        actions.name(library, [fakes.f(faces[path])], name)
    page.show_view("people")
    view = page.people
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    field = view.head.search
    field.setFocus()

    def names() -> list[str]:
        return [row.summary.person.name for row in view.model.people()]

    qtbot.keyClicks(field, "andy")
    qtbot.waitUntil(lambda: names() == ["Andy Roddick"])
    qtbot.keyClicks(field, "x")
    qtbot.waitUntil(lambda: names() == [])
    field.clear()
    qtbot.keyClicks(field, "ady")  # nobody has these in one piece
    qtbot.waitUntil(lambda: names() == ["Adrien Brody", "Andy Roddick"])


def test_a_click_beside_the_years_leaves_the_keys_with_the_faces(
    qtbot: QtBot, page: MainWindow
) -> None:
    view, strip = page.person, page.person.facts.years
    view.suggestions.setFocus()
    qtbot.waitUntil(strip.isVisible)
    beside = QPoint(strip.viewport().width() - 3, 5)
    assert not strip.indexAt(beside).isValid()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert view.suggestions.hasFocus()
    year = strip.visualRect(view.facts.years_model.index(1)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=year)
    assert strip.hasFocus()  # the arrow keys leaf through the years


def test_a_name_without_a_face_says_what_to_do(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int], library: Library
) -> None:
    view = page.person
    view.grid.selectAll()
    view.not_this_person()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 0})
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 0)
    qtbot.waitUntil(lambda: view.grid.nothing[1] == "No face has this name")
    page.undo()
    qtbot.waitUntil(lambda: len(view.grid.selected_keys()) == 5)


def test_who_is_made_one_with_somebody_is_shown_as_that_person(
    qtbot: QtBot,
    page: MainWindow,
    faces: dict[str, int],
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    actions.name(library, [fakes.f(faces["hills/7.jpg"])], "Ben")
    ben = queries.people_named(library, "Ben")[0].id
    monkeypatch.setattr(page, "ask_whether_one", lambda namesake: True)
    page.person.header.renamed("Ben")
    qtbot.waitUntil(lambda: people(library) == {"Ben": 6})
    qtbot.waitUntil(lambda: page.person.person_id == ben)
    assert page.current == "person"
    qtbot.waitUntil(lambda: page.message.text() == "5 faces merged into “Ben”")
    page.undo()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Ben": 1})
    anna, page.ask_which_name = queries.people_named(library, "Anna")[0].id, lambda _people: ben
    page.commands.merge([fakes.p(anna)], fakes.p(ben))
    qtbot.waitUntil(lambda: people(library) == {"Ben": 6})
    qtbot.waitUntil(lambda: page.message.text() == "5 faces merged into “Ben”")
    qtbot.waitUntil(lambda: page.person.row is not None and page.person.row.summary.faces == 6)
    page.forget(page.person.row)  # whose faces have no name now: everybody
    qtbot.waitUntil(lambda: page.current == "people")


def test_without_an_engine_the_page_is_shown_in_another_order(
    qtbot: QtBot, page: MainWindow, faces: dict[str, int]
) -> None:
    def gone() -> None:
        raise EngineError("The engine is not installed.")

    page.commands.engine_info = gone
    box = page.person.order.box
    box.setCurrentIndex(box.findData("doubtful"))
    qtbot.waitUntil(lambda: page.message.text() == "The engine is not installed.")
    qtbot.waitUntil(lambda: box.currentData() == "oldest")
    qtbot.waitUntil(lambda: shown(page, faces) == ["1", "2", "5", "3", "4"])
