"""The history beside the real window: choosing an entry goes there, step by step."""

from __future__ import annotations

from datetime import datetime, timedelta

import fakes
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people, sizes, wait_for_inbox

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.dialogs.history import HISTORY, HistoryDialog, when
from facetagger.ui.main_window import MainWindow


@pytest.fixture
def dialog(
    qtbot: QtBot, groups: list[list[int]], library: Library, window: MainWindow
) -> HistoryDialog:
    """The history of three namings."""
    for name, ids in zip(("Anna", "Ben", "Carla"), groups, strict=False):
        actions.name(library, [fakes.f(face_id) for face_id in ids], name)
    window.doer.show_history()
    window.doer.show_history()
    [shown] = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: len(shown.model.steps) == 3)
    return shown


def choose(dialog: HistoryDialog, row: int) -> None:
    dialog.tree.setCurrentIndex(dialog.model.index(row, 0))


def text(dialog: HistoryDialog, row: int) -> str:
    return " | ".join(str(dialog.model.index(row, column).data()) for column in (0, 2))


def test_undo_and_redo_up_to_an_entry(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    assert [text(dialog, row) for row in range(3)] == [
        "Name 3 faces “Carla” | done",
        "Name 4 faces “Ben” | done",
        "Name 5 faces “Anna” | done",
    ]
    assert dialog.tree.currentIndex().row() == 0
    assert dialog.go.text() == "Undo"
    choose(dialog, 1)
    assert dialog.go.text() == "Undo 2 actions"
    assert "all that came after" in dialog.hint.text()
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == HISTORY):
        dialog.go.click()
    assert people(library) == {"Anna": 5}
    assert window.message.text() == "2 actions undone"
    qtbot.waitUntil(lambda: text(dialog, 1).endswith("undone"))
    assert [step.undone for step in dialog.model.steps] == [True, True, False]
    assert dialog.model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert dialog.model.index(2, 0).data(Qt.ItemDataRole.ForegroundRole) is None
    qtbot.waitUntil(lambda: window.menus.undo.text() == "Undo Name 5 faces “Anna”")
    assert dialog.tree.currentIndex().row() == 1, "the choice stays"
    assert dialog.go.text() == "Redo"
    choose(dialog, 0)
    assert dialog.go.text() == "Redo 2 actions"
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == HISTORY):
        qtbot.keyClick(dialog.tree, KEY.Key_Return)
    assert people(library) == {"Anna": 5, "Ben": 4, "Carla": 3}
    assert window.message.text() == "2 actions done again"


def test_the_sentence_offers_the_way_back(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    choose(dialog, 1)
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == HISTORY):
        dialog.go.click()
    dialog.close()
    offer = window.message._offer
    for sentence, word, there in (
        ("2 actions undone", "Redo", {"Anna": 5}),
        ("2 actions done again", "Undo", {"Anna": 5, "Ben": 4, "Carla": 3}),
        ("2 actions undone", "Redo", {"Anna": 5}),
    ):
        qtbot.waitUntil(lambda said=sentence: window.message.text() == said)
        assert (offer.isVisible(), offer.text(), people(library)) == (True, word, there)
        offer.click()
    qtbot.waitUntil(lambda: window.message.text() == "2 actions done again")


def test_the_inbox_is_in_its_order_again(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    """What came back stood behind the single faces, and names were typed for other cards."""
    inbox = window.inbox
    inbox.arranging.hands.begun = True  # he has named them
    wait_for_inbox(qtbot, inbox, 1)
    choose(dialog, 2)
    dialog.go.click()
    qtbot.waitUntil(lambda: sizes(inbox) == [5, 4, 3, 1])
    assert inbox.grid.currentIndex().row() == 0
    dialog.close()


def test_it_shows_what_is_done_meanwhile(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    window.undo()
    qtbot.waitUntil(lambda: text(dialog, 0).endswith("undone"))
    with Library.open(library.directory) as other:
        actions.rename(other, queries.people(other)[0].person.id, "Anni")
    library.poll()
    qtbot.waitUntil(lambda: "Anni" in text(dialog, 0))
    assert len(dialog.model.steps) == 3, "what was undone can be done no more"


def test_another_action_on_the_way_is_said(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    choose(dialog, 2)
    with Library.open(library.directory) as other:
        actions.rename(other, queries.people(other)[0].person.id, "Anni")
        actions.undo(other)
        actions.undo(other)
        actions.undo(other)
        actions.undo(other)
    dialog._chosen = 99  # its list is older than the library
    with qtbot.waitSignal(window.runner.failed):
        dialog.go.click()
    assert "changed meanwhile" in window.message.text()
    assert people(library) == {}
    assert dialog.stop.isHidden()


def test_closing_it_stops_on_the_way_with_whole_steps(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    choose(dialog, 2)
    dialog.go.click()
    assert not dialog.stop.isHidden()
    dialog.close()
    qtbot.waitUntil(lambda: not window.runner.is_running(HISTORY))
    assert library.check() == []
    left = [step for step in queries.history(library) if not step.undone]
    assert len(people(library)) == len(left)


def test_where_all_is_undone_the_hint_is_about_doing_again(
    qtbot: QtBot, window: MainWindow, library: Library, dialog: HistoryDialog
) -> None:
    for left in (2, 1, 0):
        window.undo()
        qtbot.waitUntil(lambda n=left: sum(not s.undone for s in dialog.model.steps) == n)
    choose(dialog, 2)
    assert dialog.go.text() == "Redo"
    assert dialog.hint.text().startswith("Does this action again")


def test_an_empty_history_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.doer.show_history()
    [dialog] = window.findChildren(HistoryDialog)
    qtbot.waitUntil(lambda: "Nothing" in dialog.hint.text())
    assert not dialog.go.isEnabled()


def test_times_are_as_people_say_them() -> None:
    now = datetime.now().astimezone()
    noon = now.replace(hour=12, minute=5)
    assert "12:05" in when(noon)
    assert "yesterday" not in when(noon)
    assert when(noon - timedelta(days=1)).startswith("yesterday, ")
    earlier = noon - timedelta(days=400)
    assert when(earlier).endswith(", 12:05")
    assert str(earlier.year % 100) in when(earlier)
