"""Comparing two faces beside the real window: selected, chosen, dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from ui.window_help import COPY

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, Person
from facetagger.jobs import compare
from facetagger.jobs.compare import Likeness, Look
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.compare import selection
from facetagger.ui.compare.dialog import CompareDialog, remarks, verdict
from facetagger.ui.compare.half import Half
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow


@pytest.fixture
def album(tmp_path: Path) -> Path:
    folder = tmp_path / "album"
    for take in range(3):
        fakes.photo(folder / f"anna {take}.png", (1, take))
    fakes.photo(folder / "all.png", (1, 9), (2, 9))
    return folder


@pytest.fixture
def compared(
    album: Path, library: Library, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> MainWindow:
    fakes.scanned(library, album)
    ids = [fakes.faces_at(library, album / f"anna {take}.png")[0] for take in range(3)]
    actions.name(library, [fakes.f(i) for i in ids], "Anna")
    window = open_window()
    window.show_person(queries.people_named(library, "Anna")[0].id)
    qtbot.waitUntil(lambda: window.person.confirmed.rowCount() == 3)
    return window


def drop(half: Half, mime: QMimeData) -> None:
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    half.dropEvent(QDropEvent(QPointF(20, 20), COPY, mime, buttons, none))


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_two_selected_faces(compared: MainWindow, qtbot: QtBot, library: Library) -> None:
    before = fakes.dump(library)
    grid = compared.person.grid
    grid.setFocus()
    grid.selectAll()
    compared.doer.compare()
    dialog = compared.findChild(CompareDialog)
    qtbot.waitUntil(lambda: all(half.look is not None for half in dialog.halves))
    assert [half.look.face_id for half in dialog.halves] == grid.selected_keys()[:2]
    assert dialog.sentence.text().startswith("Very probably the same person (")
    assert "Similarity 0." in dialog.note.text()
    assert "Similarity 0." in dialog.scale.toolTip()
    assert dialog.scale.accessibleName() == dialog.sentence.text()
    assert fakes.dump(library) == before
    # Once more: it is the same dialog, and one face replaces the second.
    grid.clearSelection()
    compared.doer.compare_faces([grid.selected_keys()[0] if grid.selected_keys() else 1])
    assert len(compared.findChildren(CompareDialog)) == 1
    qtbot.waitUntil(lambda: not dialog.halves[1].is_waiting)
    dialog.close()


def test_dropped_photos_and_a_face_chosen_among_several(
    compared: MainWindow, qtbot: QtBot, album: Path
) -> None:
    compared.doer.compare_faces([])
    dialog = compared.findChild(CompareDialog)
    first, second = dialog.halves
    assert dialog.sentence.text().startswith("Choose two photos")
    drop(first, files(album / "anna 0.png", album / "all.png", album))
    qtbot.waitUntil(lambda: first.look is not None and second.look is not None)
    buttons = second._group.buttons()
    assert [button.accessibleName() for button in buttons] == [
        "Face 1 of 2 on this photo",
        "Face 2 of 2 on this photo",
    ]
    said = []
    for button in buttons:
        button.click()
        said.append(dialog.sentence.text())
    assert sorted(text.split(" (")[0] for text in said) == [
        "Very probably the same person",
        "Very probably two people",
    ]
    drop(first, files(album / "all.png"))
    qtbot.waitUntil(lambda: first.look is not None and first.look.path == second.look.path)
    first._group.buttons()[0].click()
    second._group.buttons()[0].click()
    assert dialog.sentence.text() == "This is the same face twice."
    second._group.buttons()[1].click()
    assert "on one photo" in dialog.note.text()
    dialog.close()


def test_a_face_dragged_from_the_window_and_a_file_chosen(
    compared: MainWindow, qtbot: QtBot, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared.doer.compare_faces([])
    dialog = compared.findChild(CompareDialog)
    first, second = dialog.halves
    face_id = compared.person.confirmed.all_keys()[0]
    drop(second, drag.to_mime(drag.Cargo((fakes.f(face_id),), 1)))
    qtbot.waitUntil(lambda: second.look is not None and second.look.face_id == face_id)
    assert dialog.sentence.text().startswith("And the other face?")
    nobody = fakes.photo(album / "nobody.png", None)
    answers = iter([str(nobody), "", str(album / "anna 2.png")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (next(answers), ""))
    first.choose.click()
    qtbot.waitUntil(lambda: first.picture.accessibleName().startswith("There is no face in"))
    first.choose.click()
    assert first.look is None
    first.choose.click()
    qtbot.waitUntil(lambda: first.look is not None)
    assert "same person" in dialog.sentence.text()
    dialog.close()


def opened(window: MainWindow, qtbot: QtBot, *what: Path | int) -> CompareDialog:
    window.doer.compare_faces(what)
    dialog = window.findChild(CompareDialog)
    qtbot.waitUntil(lambda: all(half.look is not None for half in dialog.halves))
    qtbot.waitUntil(lambda: all(half.who.text() for half in dialog.halves))
    return dialog


def offered(dialog: CompareDialog) -> list[str]:
    return [button.text().replace("&", "") for button in dialog.answers.buttons]


def say(dialog: CompareDialog, text: str, qtbot: QtBot, then: list[str]) -> None:
    dialog.answers.buttons[offered(dialog).index(text)].click()
    qtbot.waitUntil(lambda: offered(dialog) == then)


APART, TOGETHER = ["Same person", "Different people"], ["Take the first one out"]
TOGETHER += ["Take the second one out"]


def test_the_nameless_one_gets_the_name_and_undo_takes_it_back(
    compared: MainWindow, qtbot: QtBot, album: Path, library: Library
) -> None:
    nobody, anna = (
        fakes.faces_at(library, album / "all.png")[1],
        compared.person.confirmed.all_keys()[0],
    )
    dialog = opened(compared, qtbot, nobody, anna)
    before, steps = fakes.dump(library), len(queries.history(library))
    assert [half.who.text() for half in dialog.halves] == ["No name yet", "Anna  ·  3 faces"]
    assert offered(dialog) == APART
    assert dialog.answers.buttons[0].toolTip() == "Merge 1 face into “Anna” (Y)"
    say(dialog, "Same person", qtbot, TOGETHER)
    assert dialog.answers.told.text() == "Both are named “Anna”."
    assert [half.who.text() for half in dialog.halves] == ["Anna  ·  4 faces"] * 2
    assert len(queries.history(library)) == steps + 1
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: offered(dialog) == APART)
    assert fakes.dump(library) == before
    assert compared.message._offer.text() == "Redo"
    compared.message._offer.click()
    qtbot.waitUntil(lambda: offered(dialog) == TOGETHER)
    # As if it had been given just now: this undoes it again, here as well.
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: offered(dialog) == APART)
    assert fakes.dump(library) == before
    dialog.close()


def test_different_people_are_remembered_and_the_mind_can_be_changed(
    compared: MainWindow, qtbot: QtBot, album: Path, library: Library
) -> None:
    face = fakes.faces_at(library, album / "all.png")[0]
    anna = queries.people_named(library, "Anna")[0].id
    dialog = opened(compared, qtbot, face, compared.person.confirmed.all_keys()[0])
    say(dialog, "Different people", qtbot, ["Same person"])
    assert dialog.answers.told.text() == "You have said that these are two people."
    assert queries.rejected_of(library, [face])[face] == [anna]
    say(dialog, "Same person", qtbot, TOGETHER)
    assert queries.faces(library, [face])[0].person_id == anna
    dialog.swap.click()
    assert dialog.halves[1].look.face_id == face
    qtbot.waitUntil(lambda: offered(dialog) == TOGETHER)
    say(dialog, "Take the second one out", qtbot, ["Same person"])
    assert queries.faces(library, [face])[0].person_id is None
    dialog.close()


def test_two_groups_become_one_and_a_face_leaves_it(
    compared: MainWindow, qtbot: QtBot, album: Path, library: Library
) -> None:
    dialog = opened(compared, qtbot, *fakes.faces_at(library, album / "all.png"))
    say(dialog, "Same person", qtbot, TOGETHER)
    assert dialog.answers.told.text() == "Both are in one group."
    assert dialog.halves[0].who.text() == "No name yet  ·  Group of 2 faces"
    dialog.answers.buttons[0].click()
    qtbot.waitUntil(lambda: offered(dialog)[0] == "Same person")
    dialog.close()


def test_which_of_two_names_stays_is_asked_and_may_be_left(
    compared: MainWindow, qtbot: QtBot, album: Path, library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    bert = fakes.faces_at(library, album / "all.png")[1]
    actions.name(library, [fakes.f(bert)], "Bert")
    answers = iter([None, queries.people_named(library, "Bert")[0].id])
    asked: list[list[str]] = []

    def ask(people: list[Person]) -> int | None:
        asked.append([person.name for person in people])
        return next(answers)

    monkeypatch.setattr(compared.context.commands._teller, "ask_which_name", ask)
    dialog = opened(compared, qtbot, bert, compared.person.confirmed.all_keys()[0])
    dialog.answers.buttons[0].click()
    assert dialog.answers.buttons[0].isEnabled()
    say(dialog, "Same person", qtbot, TOGETHER)
    assert asked == [["Bert", "Anna"]] * 2
    assert [half.who.text() for half in dialog.halves] == ["Bert  ·  4 faces"] * 2
    dialog.close()


def test_photos_of_the_library_show_its_faces_and_others_offer_nothing(
    compared: MainWindow, qtbot: QtBot, album: Path, library: Library
) -> None:
    compared.show_view("photos")
    photos = compared.pages.photos
    qtbot.waitUntil(lambda: photos.model.rowCount() == 4)
    photos.grid.selectAll()
    chosen = selection.selected(photos, library)
    assert chosen == [Path(photos.model.row(key).photo.path) for key in photos.model.all_keys()[:2]]
    dialog = opened(compared, qtbot, album / "anna 0.png", album / "all.png")
    known = [half.look.face_id for half in dialog.halves]
    assert known[0] in fakes.faces_at(library, album / "anna 0.png")
    assert known[1] in fakes.faces_at(library, album / "all.png")
    assert len(offered(dialog)) == 2
    other = fakes.photo(album.parent / "elsewhere.png", (1, 3))
    drop(dialog.halves[1], files(other))
    qtbot.waitUntil(lambda: dialog.halves[1].who.text() == "Not in the library")
    assert not offered(dialog)
    assert not dialog.answers.isVisible()
    dialog.close()


def test_tab_goes_as_one_reads(compared: MainWindow, qtbot: QtBot, album: Path) -> None:
    dialog = opened(compared, qtbot, album / "anna 0.png", album / "all.png")
    qtbot.waitUntil(lambda: offered(dialog) == APART)
    first, second = dialog.halves
    face = second.face_buttons()[0]  # arrow keys lead to the others
    wanted = [first.choose, face, second.choose, *dialog.answers.buttons]
    first.choose.setFocus()
    reached = []
    for _ in range(len(wanted) + 1):
        reached.append(dialog.focusWidget())
        dialog.focusNextChild()
    assert reached == [*wanted, dialog.swap]
    dialog.close()


def test_a_group_or_person_dragged_here_shows_its_cover(
    compared: MainWindow, qtbot: QtBot, library: Library
) -> None:
    compared.doer.compare_faces([])
    dialog = compared.findChild(CompareDialog)
    anna = queries.people_named(library, "Anna")[0].id
    drop(dialog.halves[0], drag.to_mime(drag.Cargo((GroupRef(GroupKind.PERSON, anna),), 3)))
    qtbot.waitUntil(lambda: dialog.halves[0].look is not None)
    assert dialog.halves[0].look.face_id == queries.cover(library, anna)
    gone = GroupRef(GroupKind.CLUSTER, 999)
    drop(dialog.halves[1], drag.to_mime(drag.Cargo((gone,), 3)))
    assert dialog.halves[1].is_free
    assert dialog.swap.isEnabled()
    dialog.swap.click()
    assert dialog.halves[0].is_free
    assert dialog.halves[1].look is not None
    dialog.close()


def test_closed_while_it_looks(compared: MainWindow, qtbot: QtBot, album: Path) -> None:
    compared.doer.compare_faces(compared.person.confirmed.all_keys()[:2])
    compared.findChild(CompareDialog).close()
    qtbot.waitUntil(lambda: not compared.runner.is_running("compare"))


def test_what_is_said_of_faces_that_show_little(album: Path) -> None:
    looks: list[Look] = [
        replace(compare.looks(album / f"anna {n}.png", fakes.engine())[0], quality=0.9)
        for n in range(2)
    ]
    clear, other = looks
    poor = replace(other, quality=0.1)

    def said(one: Look, two: Look, probability: float) -> str:
        return verdict(one, two, Likeness(0.9, probability, probability >= 0.5))

    assert said(clear, other, 0.97) == "Very probably the same person (97 %)"
    assert said(clear, poor, 0.97) == "Probably the same person (97 %)"
    assert said(clear, other, 0.02) == "Very probably two people (98 %)"
    assert said(clear, other, 0.1) == "Probably two people (90 %)"
    assert said(clear, other, 0.6).startswith("Hard to say; perhaps the same person")
    assert said(clear, other, 0.4).startswith("Hard to say; perhaps two people")
    assert said(clear, other, 1.0) == "Very probably the same person (> 99 %)"
    found = Likeness(0.9, 0.97, same=True)
    assert "blurred" not in remarks(clear, other, found, fakes.INFO)
    assert remarks(clear, poor, found, fakes.INFO).startswith("One face is blurred")
    assert remarks(poor, poor, found, fakes.INFO).startswith("Both faces are blurred")
    # Of two people for certain no numbers that look much the same.
    assert "Similarity 0.90" in remarks(clear, other, Likeness(0.9, 0.4, same=False), fakes.INFO)
    assert "Similarity" not in remarks(clear, other, Likeness(0.9, 0.05, same=False), fakes.INFO)


def test_menus_offer_it_wherever_faces_are_selected(
    compared: MainWindow, qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[int]] = []
    monkeypatch.setattr(compared.context, "compare", lambda ids: asked.append(list(ids)))

    def chosen(fill: Callable[[QMenu], None]) -> list[int]:
        menu = QMenu()
        fill(menu)
        next(a for a in menu.actions() if a.text().startswith("Compare")).trigger()
        return asked.pop()

    person = compared.person
    person.grid.selectAll()
    assert chosen(person.grid.menu) == person.confirmed.all_keys()
    compared.show_view("inbox")
    inbox = compared.inbox
    qtbot.waitUntil(lambda: inbox.model.rowCount() > 0)
    inbox.grid.selectAll()
    refs = inbox.model.all_keys()
    assert chosen(inbox.grid.menu) == [queries.face_ids(library, ref)[0] for ref in refs]
    assert selection.selected(inbox, library) == chosen(inbox.grid.menu)[:2]
    actions.ignore(library, refs)
    compared.show_view("ignored")
    ignored = compared.ignored
    qtbot.waitUntil(lambda: ignored.model.rowCount() == len(refs))
    ignored.grid.selectAll()
    assert chosen(ignored.grid.menu) == selection.selected(ignored, library)
    compared.show_view("people")
    compared.people.grid.selectAll()
    anna = queries.people_named(library, "Anna")[0].id
    assert selection.selected(compared.people, library) == [queries.cover(library, anna)]
    assert selection.selected(compared.start, library) == []


def test_a_drop_brings_the_keys_here(compared: MainWindow, qtbot: QtBot, album: Path) -> None:
    compared.doer.compare_faces([])
    dialog = compared.findChild(CompareDialog)
    compared.activateWindow()
    qtbot.waitUntil(compared.isActiveWindow)
    drop(dialog.halves[1], files(album / "anna 0.png"))
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: dialog.halves[1].look is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_opens_beside_the_window_as_far_as_the_screen_allows(
    compared: MainWindow, qtbot: QtBot, album: Path
) -> None:
    room = compared.screen().availableGeometry()
    compared.setGeometry(room.left() + 10, room.top() + 40, room.width() - 40, room.height() - 80)
    compared.doer.compare_faces([])
    dialog = compared.findChild(CompareDialog)
    assert dialog.frameGeometry().right() in (room.right(), room.right() - 1)
    assert dialog.width() < 0.7 * room.width()
    dialog.close()
