"""Merging by key: with a person, with another group, or with a name that nobody has."""

from __future__ import annotations

import fakes
import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, centre, drop, people, sizes

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dialogs import merging
from facetagger.ui.dragging import drag
from facetagger.ui.main_window import MainWindow


def choose(monkeypatch: pytest.MonkeyPatch, typed: str, row: int) -> list[str]:
    """Answers the dialog; the texts that it offered."""
    offered: list[str] = []

    def answer(self: merging.MergeWithDialog) -> int:
        self._field.setText(typed)
        choices = self.findChild(QListWidget)
        offered.extend(choices.item(i).text() for i in range(choices.count()))
        choices.setCurrentRow(row)
        self._choose()
        return 1

    monkeypatch.setattr(merging.MergeWithDialog, "exec", answer)
    return offered


def test_with_another_group(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = choose(monkeypatch, "", 1)
    window.doer.merge_with()
    assert offered == ["Group of 4 faces", "Group of 3 faces"]
    qtbot.waitUntil(lambda: sorted(sizes(window.inbox)) == [1, 4, 8])


def test_with_a_name_that_nobody_has(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = choose(monkeypatch, "Zoe", 1)
    window.doer.merge_with()
    assert offered == ["No such person: “Zoe”", "Name it “Zoe”"]
    qtbot.waitUntil(lambda: people(library) == {"Zoe": 5})


def test_among_people_the_outcome_is_selected_and_after_undo_both(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("Anna", "Bea", "Cleo", "Dora")
    for ref, name in zip(queries.inbox(library)[:4], names, strict=True):
        actions.name(library, [ref], name)
    who = {name: queries.people_named(library, name)[0].id for name in names}
    window.show_view("people")
    grid = window.people.grid
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 4)

    def selected(*names: str) -> bool:
        ids = [who[name] for name in names]
        return grid.selected_keys() == ids and grid.current_key() in ids

    def bea_or_dora(one: str, other: str) -> None:
        monkeypatch.setattr(window, "ask_which_name", lambda people: who[one])
        grid.pick([who[one], who[other]])
        window.doer.merge_with()
        qtbot.waitUntil(lambda: window.people.model.rowCount() == 3)
        qtbot.waitUntil(lambda: selected(one))
        window.undo()
        qtbot.waitUntil(lambda: window.people.model.rowCount() == 4)
        qtbot.waitUntil(lambda: selected("Bea", "Dora"))

    bea_or_dora("Bea", "Dora")
    bea_or_dora("Dora", "Bea")
    window.redo()
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 3 and selected("Dora"))
    window.undo()
    qtbot.waitUntil(lambda: selected("Bea", "Dora"))
    mime = drag.to_mime(drag.Cargo((fakes.p(who["Anna"]),), 5))
    monkeypatch.setattr(window, "ask_which_name", lambda people: who["Cleo"])
    assert drop(grid, mime, centre(grid, who["Cleo"]))
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 3 and selected("Cleo"))


def test_nobody_is_merged_with_a_sentence(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "Zoe", 0)
    window.doer.merge_with()
    qtbot.keyClick(window.inbox.field, KEY.Key_Right)
    assert people(library) == {}


def test_people_and_groups_are_shown_with_a_picture(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    actions.name(library, [queries.inbox(library)[1]], "Anna")
    qtbot.waitUntil(lambda: len(window.people_model.people()) == 1)
    shown: list[merging.MergeWithDialog] = []
    monkeypatch.setattr(merging.MergeWithDialog, "exec", lambda self: shown.append(self))
    monkeypatch.setattr(merging.MergeWithDialog, "deleteLater", lambda self: None)
    window.doer.merge_with()
    choices = shown[0].findChild(QListWidget)
    assert choices.count() == 2
    qtbot.waitUntil(lambda: not any(choices.item(i).icon().isNull() for i in range(2)))
    shown[0].done(0)


def test_nobody_is_chosen_who_is_not_likely(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """Ctrl+M and Enter put a group into the first person of the alphabet."""
    actions.name(library, [queries.inbox(library)[-1]], "Abdullah")
    actions.name(library, [queries.inbox(library)[-1]], "Zoe")
    qtbot.waitUntil(lambda: window.people_model.rowCount() == 2)
    rows = window.people_model.people()
    dialog = merging.MergeWithDialog(window, "this group", rows)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._merge.isEnabled()
    qtbot.keyClick(dialog._field, KEY.Key_Return)
    assert dialog.chosen is None
    qtbot.keyClick(dialog._list, KEY.Key_Down)
    assert dialog._merge.isEnabled()
    zoe = rows[1].summary.person.id
    likely = merging.MergeWithDialog(window, "this group", rows, likely=[zoe])
    qtbot.addWidget(likely)
    likely.show()
    assert [likely._list.item(i).text().split()[0] for i in range(2)] == ["Zoe", "Abdullah"]
    qtbot.keyClick(likely._field, KEY.Key_Return)
    assert likely.chosen == fakes.p(zoe)
