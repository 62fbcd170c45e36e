"""The real window on a real library: naming by keys, merging by a drop, dividing, undoing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import fakes
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui.window_help import sizes, wait_for_inbox

from facetagger import actions
from facetagger.entities import Progress
from facetagger.jobs.scan import ScanResult
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui import drag, scans, style
from facetagger.ui.main_window import MainWindow

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY = Qt.DropAction.CopyAction


def type_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    field = window.inbox.field
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, KEY.Key_Return)


def people(library: Library) -> dict[str, int]:
    return {s.person.name: s.faces for s in queries.people(library)}


def drop(view: QAbstractItemView, mime: QMimeData, point: QPoint) -> bool:
    """Enters, moves and drops as Qt would; whether the drop was taken."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, COPY, mime, buttons, none)
    view.dragEnterEvent(enter)
    move = QDragMoveEvent(point, COPY, mime, buttons, none)
    view.dragMoveEvent(move)
    if not (enter.isAccepted() and move.isAccepted()):
        view._drag_over()
        return False
    event = QDropEvent(QPointF(point), COPY, mime, buttons, none)
    view.dropEvent(event)
    assert event.dropAction() == COPY
    return event.isAccepted()


def centre(view: Any, key: object) -> QPoint:
    return view.visualRect(view.model().index_of(key)).center()


# Naming


def test_names_by_keys_alone(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    assert sizes(window.inbox) == [5, 4, 3, 1]
    type_name(qtbot, window, "Anna")
    type_name(qtbot, window, "Bea")  # at once: the next card is current before Anna is stored
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Bea": 4})
    wait_for_inbox(qtbot, window.inbox, 2)
    assert window.inbox.grid.currentIndex().row() == 0
    assert window.inbox.field.text() == ""
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    assert window.side.model.rowCount() == 5


def test_two_letters_and_enter_take_the_best_hit(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Annabel")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "an")
    assert window.inbox.field.completion.isVisible()
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Annabel": 9})


def test_ctrl_enter_makes_a_second_person_of_that_name(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "Anna")
    qtbot.keyClick(window.inbox.field, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(queries.people_named(library, "anna")) == 2)


def test_a_down_arrow_in_the_list_chooses_the_new_person(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Annabel")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    qtbot.keyClicks(window.inbox.field, "Ann")
    qtbot.keyClick(window.inbox.field, KEY.Key_Down)
    qtbot.keyClick(window.inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Annabel": 5, "Ann": 4})


def test_a_name_that_cannot_be_gets_a_sentence_and_the_group_comes_back(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "x" * 300)
    qtbot.waitUntil(lambda: "200" in window.message.text())
    wait_for_inbox(qtbot, window.inbox, 4)
    assert people(library) == {}


def test_digits_take_suggestions_that_come_by_themselves(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    more = fakes.put_people(library, [1], 8)[0][5:]  # takes 5 to 7 of the first person
    wait_for_inbox(qtbot, window.inbox, 7)
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == len(more))
    ref = fakes.f(more[0])
    window.inbox.grid.go_to(window.inbox.model.index_of(ref))
    qtbot.waitUntil(lambda: bool(window.inbox.model.row(ref).suggestions))
    qtbot.keyClick(window.inbox.field, KEY.Key_1)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 6})
    window.inbox.accept_page()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})
    qtbot.keyClick(window.inbox.field, KEY.Key_4)
    assert "4" in window.message.text()


def test_several_groups_are_named_together(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_Right, SHIFT)
    assert window.inbox.field.placeholderText() == "Name 2 groups"
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})


def test_faces_picked_in_the_panel_are_named_alone(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    panel.grid.setFocus()
    panel.grid.selectionModel().select(
        panel.model.index(0), panel.grid.selectionModel().SelectionFlag.Select
    )
    qtbot.keyClicks(panel.grid, "Z")  # letters go to the name field from there too
    type_name(qtbot, window, "oe")
    qtbot.waitUntil(lambda: people(library) == {"Zoe": 1})
    qtbot.waitUntil(lambda: sizes(window.inbox) == [4, 4, 3, 1])


# Setting aside, dividing, undo


def test_del_ignore_and_undo(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_Delete)
    wait_for_inbox(qtbot, window.inbox, 3)
    qtbot.keyClick(window.inbox.field, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 9)
    qtbot.waitUntil(lambda: window.menus.undo.text().startswith("Undo Ignore"))
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    wait_for_inbox(qtbot, window.inbox, 4)
    assert sizes(window.inbox) == [5, 4, 3, 1]
    # What came back is the current one.
    qtbot.waitUntil(lambda: window.inbox.grid.currentIndex().row() == 0)
    qtbot.waitUntil(lambda: not window.menus.undo.isEnabled())
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL | SHIFT)
    wait_for_inbox(qtbot, window.inbox, 3)


def test_divide_and_undo(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    window.doer.divide()
    assert "Select" in window.message.text()
    for row in (0, 1):
        panel.grid.selectionModel().select(
            panel.model.index(row), panel.grid.selectionModel().SelectionFlag.Select
        )
    qtbot.keyClick(window.inbox.field, KEY.Key_D, CTRL)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 2, 3, 3, 4])
    qtbot.keyClick(window.inbox.field, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 3, 4, 5])


# Drag and drop


def test_a_group_dropped_on_a_group_merges_with_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    grid = window.inbox.grid
    first, second = window.inbox.model.all_keys()[:2]
    grid.go_to(window.inbox.model.index_of(second))
    cargo, covers = window.inbox._cargo()
    assert (cargo.refs, cargo.faces, len(covers)) == ((second,), 4, 3)
    assert drop(grid, drag.to_mime(cargo), centre(grid, first))
    qtbot.waitUntil(lambda: sizes(window.inbox) == [9, 3, 1])
    qtbot.waitUntil(lambda: window.inbox.model.row(grid.current_key()).faces == 9)


def test_a_target_lights_up_and_says_what_will_happen(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    grid = window.inbox.grid
    first, second = window.inbox.model.all_keys()[:2]
    mime = drag.to_mime(drag.Cargo((second,), 4))
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(centre(grid, first), COPY, mime, buttons, none)
    grid.dragMoveEvent(move)
    assert move.isAccepted()
    assert grid.itemDelegate().target == first
    assert drag.hint_label(grid).text() == "Merge 4 faces with this group of 5"
    grid._drag_over()
    assert grid.itemDelegate().target is None
    assert not drop(grid, mime, centre(grid, second))  # onto itself
    assert not drop(grid, QMimeData(), centre(grid, first))


def test_a_group_dropped_on_a_person_in_the_side_bar(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.side.model.rowCount() == 4)
    person = queries.people_named(library, "Anna")[0].id
    side = window.side.list
    mime = drag.to_mime(drag.Cargo((window.inbox.model.all_keys()[0],), 4))
    assert drop(side, mime, centre(side, ("person", person)))
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    inbox = drag.to_mime(drag.Cargo((window.inbox.model.all_keys()[-1],), 1))
    assert not drop(side, inbox, centre(side, ("inbox", 0)))
    assert drop(side, inbox, centre(side, ("ignored", 0)))
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 1)


def test_faces_dropped_on_empty_ground_are_divided_off(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    ids = panel.model.all_keys()[:2]
    cargo = drag.Cargo(tuple(fakes.f(i) for i in ids), 2, panel.ref)
    empty = QPoint(4, panel.grid.viewport().height() - 4)
    assert drop(panel.grid, drag.to_mime(cargo), empty)
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 2, 3, 3, 4])


def test_merging_two_names_asks_which_stays(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ref, name in zip(queries.inbox(library)[:2], ("Anna", "Bea"), strict=True):
        actions.name(library, [ref], name)
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    anna, bea = (queries.people_named(library, n)[0].id for n in ("Anna", "Bea"))
    window.show_view("people")
    grid = window.people.grid
    mime = drag.to_mime(drag.Cargo((fakes.p(anna),), 5))
    answers: list[int | None] = [None, anna]
    asked: list[list[str]] = []

    def ask(people: Any) -> int | None:
        asked.append([p.name for p in people])
        return answers.pop(0)

    monkeypatch.setattr(window, "ask_which_name", ask)
    assert drop(grid, mime, centre(grid, bea))
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert people(library) == {"Anna": 5, "Bea": 4}
    assert drop(grid, mime, centre(grid, bea))
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    assert asked[0] == ["Bea", "Anna"]


# A person's view


def test_suggestions_are_answered(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    fakes.put_people(library, [1], 9)
    actions.name(library, [queries.inbox(library)[0]], "Anna")
    anna = queries.people_named(library, "Anna")[0].id
    window.acted()
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 4)
    window.show_person(anna)
    view = window.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 4 and view.confirmed.rowCount() == 5)
    first, second = view.waiting.all_keys()[:2]
    qtbot.keyClick(view.suggestions, KEY.Key_Return)
    qtbot.waitUntil(lambda: fakes.face(library, first).person_id == anna)
    _yes, no = view.suggestions._choices.buttons(
        view.suggestions.visualRect(view.waiting.index_of(second))
    )
    qtbot.mouseClick(view.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=no.center())
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 2)
    assert fakes.face(library, second).person_id is None
    view.confirm_all()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 8 and view.waiting.rowCount() == 0)
    view.grid.setFocus()
    view.grid.selectAll()
    qtbot.keyClick(view.grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: people(library) in ({"Anna": 0}, {}))


def test_rename_and_forget(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)
    window.show_view("people")
    window.people.grid.go_to(window.people_model.index(0))
    qtbot.keyClick(window.people.grid, KEY.Key_F2)
    editor = window.people._editor
    assert editor.text() == "Anna"
    qtbot.keyClicks(editor, "Berta")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Berta": 5})
    window.show_person(queries.people_named(library, "Berta")[0].id)
    qtbot.waitUntil(lambda: window.person.row is not None)
    window.person.header.forget_button.click()
    qtbot.waitUntil(lambda: people(library) == {})
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.people)
    window.undo()
    qtbot.waitUntil(lambda: people(library) == {"Berta": 5})


def test_ignored_faces_are_brought_back(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    qtbot.keyClick(window.inbox.field, KEY.Key_I, CTRL)
    wait_for_inbox(qtbot, window.inbox, 3)
    window.show_view("ignored")
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 5)
    window.ignored.grid.selectAll()
    window.ignored.bring_back()
    qtbot.waitUntil(lambda: window.ignored.model.rowCount() == 0)
    assert queries.ignored(library) == []


# The window


def test_every_control_has_an_accessible_name(window: MainWindow) -> None:
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.objectName() != "qt_menubar_ext_button"
        and not widget.isHidden()
    ]
    assert nameless == []


def test_dark_and_light(window: MainWindow, library: Library) -> None:
    window.set_theme("dark")
    assert style.colors() is style.DARK
    assert Settings.load(library.directory).theme == "dark"
    window.set_theme("light")
    assert style.colors() is style.LIGHT


def test_another_program_s_change_is_seen(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    with Library.open(library.directory) as other:
        actions.name(other, [queries.inbox(other)[0]], "Anna")
    window._poll.timeout.emit()
    wait_for_inbox(qtbot, window.inbox, 3)
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 1)


# Scanning


class Scan:
    """A scan that goes on until it is told to end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folders: list[list[Path]] = []
        self.closed = 0
        self.end = threading.Event()
        monkeypatch.setattr(scans.scan, "scan", self.scan)

    def scan(
        self, library: Library, engine: object, folders: Any, *, workers: int | None = None
    ) -> Generator[Progress, None, ScanResult]:
        self.folders.append(list(folders))
        done = False
        try:
            while not self.end.wait(0.002):
                yield Progress("Finding faces", 3, 10, "a.jpg", 2.5, 90.0, 7)
            done = True
            return ScanResult(photos=118, new=118, faces=212, unreadable=3)
        finally:
            self.closed += not done


@pytest.fixture
def scan(monkeypatch: pytest.MonkeyPatch) -> Scan:
    return Scan(monkeypatch)


def test_first_start_is_one_place_to_drop_and_a_drop_starts_the_scan(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    library: Library,
    scan: Scan,
    tmp_path: Path,
) -> None:
    window = open_window()
    assert window.pages.currentWidget() is window.start
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, buttons, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), COPY, mime, buttons, none))
    qtbot.waitUntil(lambda: scan.folders == [[tmp_path]])
    assert window.pages.currentWidget() is window.inbox
    detail = window.status._detail
    qtbot.waitUntil(lambda: "3 of 10 photos" in detail.text())
    for part in ("2.5 photos a second", "2 min left", "7 faces found"):
        assert part in detail.text()
    scan.end.set()
    qtbot.waitUntil(lambda: "Found 212 faces in 118 photos" in window.status._text.text())
    assert window.status._problems.text() == "3 files could not be read"
    assert Settings.load(library.directory).unfinished == ()


def test_pause_resume_and_stop(
    qtbot: QtBot, window: MainWindow, library: Library, scan: Scan, tmp_path: Path
) -> None:
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: "3 of 10" in window.status._detail.text())
    window.status._pause.click()
    assert window.status._text.text() == "Paused"
    window.status._pause.click()
    assert not window.runner.is_paused(scans.SCAN)
    with qtbot.waitSignal(window.runner.stopped):
        window.status._stop.click()
    assert scan.closed == 1
    assert Settings.load(library.directory).unfinished == ()


def test_names_can_be_given_while_it_scans(
    qtbot: QtBot, window: MainWindow, library: Library, scan: Scan, tmp_path: Path
) -> None:
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: bool(scan.folders))
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    assert window.scans.is_running


def test_closing_in_a_scan_ends_it_and_the_next_start_goes_on(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    library: Library,
    scan: Scan,
    tmp_path: Path,
) -> None:
    window = open_window()
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: bool(scan.folders))
    window.close()
    assert scan.closed == 1
    assert Settings.load(library.directory).unfinished == (str(tmp_path),)
    again = open_window()
    again.scans.go_on()
    qtbot.waitUntil(lambda: len(scan.folders) == 2)
    assert scan.folders[1] == [tmp_path]


def test_a_scan_of_a_folder_that_is_not_there_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.scan([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: "nowhere" in window.message.text())
    assert window.message._copy.isVisible()
    assert not window.scans.is_running
