"""Review in the real window: pages of suggestions, answered by key and by mouse."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, crop, people

from facetagger import actions
from facetagger.jobs import organise
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.review.model import Answer
from facetagger.ui.views.review.page import SuggestionPages
from facetagger.ui.widgets.search_field import SearchField

LEFT = Qt.MouseButton.LeftButton
PERSON_SIZES = {"Anna": 33, "Bea": 8, "Cleo": 5}


def suggest(library: Library) -> None:
    fakes.finish(organise.suggest(library, fakes.INFO))


@pytest.fixture
def named(library: Library) -> dict[str, int]:
    """Three people of 3 named faces each, and suggestions for 30, 5 and 2 more."""
    found = {}
    for number, (name, size) in enumerate(PERSON_SIZES.items(), 1):
        ids = fakes.put_people(library, [number], size)[0]
        library.crops.put({i: crop((number * 50, 80, 90)) for i in ids})
        actions.name(library, [fakes.f(i) for i in ids[:3]], name)
        found[name] = queries.people_named(library, name)[0].id
    suggest(library)
    assert len(queries.suggestions(library)) == sum(PERSON_SIZES.values()) - 9
    return found


@pytest.fixture
def page(
    named: dict[str, int], open_window: Callable[[], MainWindow], qtbot: QtBot
) -> SuggestionPages:
    """The first page of suggestions, on the screen."""
    window = open_window()
    window.resize(1200, 800)
    window.show_view("review")
    page = window.review.suggestions
    qtbot.waitUntil(lambda: page.model.rowCount() == 24)
    assert window.focusWidget() is page.grid
    return page


def who(page: SuggestionPages) -> list[int]:
    return [s.person_id for s in page.model.suggestions()]


def press(qtbot: QtBot, page: SuggestionPages, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.grid, key)


def window_of(page: SuggestionPages) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def said(page: SuggestionPages, answer: Answer) -> list[int]:
    return [i for i, a in page.model.answers().items() if a is answer]


def spot(page: SuggestionPages, row: int) -> QPoint:
    return page.grid.visualRect(page.model.index(row)).center()


def test_the_model_keeps_the_rules_of_models(
    qtbot: QtBot, page: SuggestionPages, library: Library
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.model, mode)
    press(qtbot, page, KEY.Key_Space, KEY.Key_Right, KEY.Key_Tab)
    index = page.model.index(0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    check = Qt.ItemDataRole.CheckStateRole
    assert page.model.setData(index, Qt.CheckState.Checked, check)
    assert not page.model.setData(index, "x")
    assert index.data().startswith("Anna, ")
    assert index.data().endswith(": yes")
    page.model.take_out(page.model.all_keys()[3:5])
    assert page.model.rowCount() == 22
    assert tester is not None


def test_a_page_is_of_one_person_and_the_few_share_one(
    qtbot: QtBot, page: SuggestionPages, named: dict[str, int]
) -> None:
    assert set(who(page)) == {named["Anna"]}
    assert page.question.text() == "Are these all “Anna”?"
    assert page.done.text() == "Yes to 24"
    qtbot.waitUntil(lambda: len(page._known.faces()) == 3)
    press(qtbot, page, KEY.Key_Return)
    assert page.question.text() == "Are these names right?"
    assert who(page) == [named["Anna"]] * 6 + [named["Bea"]] * 5 + [named["Cleo"]] * 2
    row = page.model.row(page.model.all_keys()[6])
    assert (row.name, row.cover) == ("Bea", queries.cover(page._context.library, named["Bea"]))


def test_a_page_is_one_step_and_its_no_is_remembered(
    qtbot: QtBot, page: SuggestionPages, library: Library, named: dict[str, int]
) -> None:
    ids = page.model.all_keys()
    press(qtbot, page, KEY.Key_Right, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    wrong = said(page, Answer.NO)
    assert len(wrong) == 2
    assert wrong[0] == ids[1]
    assert page.done.text() == "Yes to 22, no to 2"
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library)["Anna"] == 25)
    window = window_of(page)
    qtbot.waitUntil(lambda: window.message.text() == "22 faces confirmed, 2 faces rejected")
    assert queries.rejected_of(library, wrong) == {i: [named["Anna"]] for i in wrong}
    suggest(library)
    assert not queries.suggestions_of(library, wrong)
    window.undo()
    qtbot.waitUntil(lambda: people(library)["Anna"] == 3)
    # The page is there again, as it was answered.
    qtbot.waitUntil(lambda: sorted(page.model.all_keys()) == sorted(ids))
    assert sorted(said(page, Answer.NO)) == sorted(wrong)
    assert page.grid.current_key() == wrong[1]  # and the keys are where they were


def test_all_of_it_is_answered_with_two_presses(
    qtbot: QtBot, page: SuggestionPages, library: Library
) -> None:
    press(qtbot, page, KEY.Key_Return, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == PERSON_SIZES)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.grid.nothing[1:] == (
        "All answered",
        "Faces that may be somebody you have named come here.",
    )
    press(qtbot, page, KEY.Key_Return)  # one more does nothing
    assert queries.suggestions(library) == []
    assert not page.done.isVisible()


def test_enter_held_down_answers_one_page(qtbot: QtBot, page: SuggestionPages) -> None:
    down = QKeyEvent(
        QKeyEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    before = page.model.all_keys()
    QApplication.sendEvent(page.grid, down)
    assert page.model.all_keys() == before


def test_who_is_not_sure_is_asked_again_at_the_end(
    qtbot: QtBot, page: SuggestionPages, library: Library
) -> None:
    first, second = page.model.all_keys()[:2]
    press(qtbot, page, KEY.Key_Tab, KEY.Key_Tab)
    assert said(page, Answer.LATER) == [first, second]
    assert page.grid.currentIndex().row() == 2
    assert page.grid.hasFocus()
    press(qtbot, page, KEY.Key_Return)
    assert first not in page.model.all_keys()
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: len(queries.suggestions(library)) == 2)
    qtbot.waitUntil(lambda: page.question.text() == "You were not sure about 2 faces.")
    assert page.model.rowCount() == 0
    assert page.grid.nothing[1] == "Nothing else to review"
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: sorted(page.model.all_keys()) == sorted([first, second]))
    assert said(page, Answer.YES) == page.model.all_keys()


def test_the_mouse_ticks_and_looks(qtbot: QtBot, page: SuggestionPages, library: Library) -> None:
    grid, ids = page.grid, page.model.all_keys()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot(page, 5))
    assert said(page, Answer.NO) == [ids[5]]
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot(page, 5))
    assert said(page, Answer.NO) == []
    qtbot.mouseClick(grid.viewport(), LEFT, CTRL, pos=spot(page, 6))  # selects
    assert said(page, Answer.NO) == []
    assert grid.selected_keys() == ids[5:7]
    qtbot.keyClick(grid, KEY.Key_Space)
    assert said(page, Answer.NO) == ids[5:7]
    qtbot.mouseClick(page._all, LEFT)
    assert said(page, Answer.NO) == ids
    qtbot.mouseClick(page._all, LEFT)
    assert said(page, Answer.YES) == ids
    window = window_of(page)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot(page, 2))
    qtbot.mouseDClick(grid.viewport(), LEFT, pos=spot(page, 2))
    assert window.photo.isVisible()
    assert said(page, Answer.YES) == ids
    window.photo.leave()
    qtbot.mouseClick(page.done, LEFT)
    qtbot.waitUntil(lambda: people(library)["Anna"] == 27)
    assert grid.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(KEY.Key_P, Qt.KeyboardModifier.NoModifier), (KEY.Key_Space, CTRL)],
)
def test_a_key_shows_the_photo(
    qtbot: QtBot, page: SuggestionPages, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(page.grid, key, modifier)
    window = window_of(page)
    assert window.photo.isVisible()
    qtbot.keyClick(window.photo, KEY.Key_Escape)
    assert page.grid.hasFocus()


def test_before_anybody_has_a_name_it_says_how_to_begin(qtbot: QtBot, window: MainWindow) -> None:
    window.show_view("review")
    page = window.review.suggestions
    qtbot.waitUntil(lambda: page.grid.nothing[1] == "Nothing to review")
    assert page.grid.nothing[2].startswith("Name somebody in the Inbox")


def test_nothing_moves_under_the_hand(
    qtbot: QtBot, page: SuggestionPages, library: Library, named: dict[str, int]
) -> None:
    press(qtbot, page, KEY.Key_Right, KEY.Key_Space)
    before, current = page.model.all_keys(), page.grid.current_key()
    more = [fakes.put(library, f"/photos/1-{t}.jpg", fakes.new_face(1, t))[0] for t in (90, 91)]
    suggest(library)
    window = window_of(page)
    qtbot.waitUntil(lambda: window.side.entry(("review", 0)).badge == 39)
    qtbot.waitUntil(lambda: "39" in window.review._to_suggestions.text())
    assert page.model.all_keys() == before
    assert page.grid.current_key() == current
    # What got a name elsewhere leaves, and the answers to the others stay.
    actions.name_as(library, [fakes.f(before[4])], named["Bea"])
    qtbot.waitUntil(lambda: page.model.all_keys() == before[:4] + before[5:])
    assert said(page, Answer.NO) == [before[1]]
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library)["Anna"] == 25)
    assert people(library)["Bea"] == 4
    assert set(more) <= {s.face_id for s in queries.suggestions(library)}


def test_the_answer_is_about_who_was_shown(
    qtbot: QtBot, page: SuggestionPages, library: Library, named: dict[str, int]
) -> None:
    face = page.model.all_keys()[0]
    with library.transact(None) as tx:
        tx.execute("UPDATE suggestion SET person_id = ? WHERE face_id = ?", (named["Bea"], face))
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library)["Anna"] == 27)
    assert fakes.face(library, face).person_id == named["Anna"]


def test_faces_are_set_aside_and_given_to_somebody_else(
    qtbot: QtBot,
    page: SuggestionPages,
    library: Library,
    named: dict[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: shown.append(menu))
    window, ids = window_of(page), page.model.all_keys()
    press(qtbot, page, KEY.Key_Delete)
    assert page.model.all_keys() == ids[1:]
    assert page.grid.selected_keys() == [ids[1]]
    qtbot.waitUntil(lambda: queries.ignored(library) == [ids[0]])
    window.doer.ignore()
    qtbot.waitUntil(lambda: queries.ignored(library) == [ids[1], ids[0]])
    assert window.doer._selected() == [fakes.f(ids[2])]
    menu = QMenu(page)
    page.grid.menu(menu)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == ["Untick", "Not sure", "Somebody else…", "Ignore", "Not a face", "Show photo"]
    load = page.grid.cargo()
    assert load is not None
    window._side_dropped(load[0], ("person", named["Bea"]))
    qtbot.waitUntil(lambda: people(library)["Bea"] == 4)
    qtbot.waitUntil(lambda: page.model.all_keys() == ids[3:])


def test_all_of_a_page_is_seen_without_scrolling(qtbot: QtBot, page: SuggestionPages) -> None:
    window = window_of(page)
    for size in ((1000, 640), (1280, 800), (1600, 900)):
        window.resize(*size)
        QApplication.processEvents()
        last = page.grid.visualRect(page.model.index(23))
        assert page.grid.viewport().rect().contains(last), size
    window.resize(660, 420)
    assert page.grid.verticalScrollBar().maximum() > 0
    assert page.done.width() >= page.done.sizeHint().width()
    assert window.width() <= 720


def test_how_certain_it_is_stands_on_every_crop(
    page: SuggestionPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(page.grid._sized, "on_crop", lambda *args: told.append(args[-1]))
    page.grid._sized._kept.clear()
    page.grid.grab()
    assert len(told) == 24


def test_the_sentence_stands_beside_the_title(qtbot: QtBot, page: SuggestionPages) -> None:
    window = window_of(page)
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: window.message.isVisible())
    bar = window.message
    place = bar.rect().translated(bar.mapTo(window, QPoint(0, 0)))
    strip = page.rect().translated(page.mapTo(window, QPoint(0, 0)))
    assert not place.intersects(strip)
    tab = window.review._to_pairs
    assert not place.intersects(tab.rect().translated(tab.mapTo(window, QPoint(0, 0))))


def test_in_a_small_window_the_answers_stand_below_the_question(
    qtbot: QtBot, page: SuggestionPages
) -> None:
    window, strip = window_of(page), page._strip
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: strip.hint.isVisible())
    assert page.done.geometry().top() < page.question.geometry().bottom()
    assert page._known.isVisible()
    window.resize(640, 480)
    qtbot.waitUntil(lambda: page.done.geometry().top() >= page.question.geometry().bottom())
    if strip.hint.isVisible():  # what the keys do, beside the buttons if there is room
        assert strip.hint.geometry().top() >= page.question.geometry().bottom()
        assert strip.hint.geometry().right() < page._all.geometry().left()
    for button in (page.done, page._all, window.review._to_pairs, window.review._to_suggestions):
        assert button.width() >= button.sizeHint().width()
    assert strip.height() < window.height() // 3
    strip.hint.setText("Enter: done")
    strip.fit()
    assert strip.hint.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.done.geometry().top() < page.question.geometry().bottom())
    assert strip.hint.isVisible()


def find(qtbot: QtBot, page: SuggestionPages, text: str) -> SearchField:
    """Types into the search field, as after Ctrl+F."""
    qtbot.keyClick(page.grid, KEY.Key_F, CTRL)
    field = window_of(page).focusWidget()
    assert isinstance(field, SearchField)
    field.clear()
    qtbot.keyClicks(field, text)
    return field


def test_looking_for_somebody_keeps_what_was_unticked(
    qtbot: QtBot, page: SuggestionPages, named: dict[str, int]
) -> None:
    window = window_of(page)
    first = page.model.all_keys()
    press(qtbot, page, KEY.Key_Space, KEY.Key_Right, KEY.Key_Tab)
    assert (said(page, Answer.NO), said(page, Answer.LATER)) == (first[:1], first[1:2])
    field = find(qtbot, page, "bea")
    qtbot.waitUntil(lambda: set(who(page)) == {named["Bea"]})
    assert page.model.rowCount() == 5
    assert window.review._to_suggestions.text() == "Suggestions  5"
    press(qtbot, page, KEY.Key_Space)
    qtbot.keyClick(field, KEY.Key_Escape)
    qtbot.waitUntil(lambda: page.model.all_keys() == first)
    assert (said(page, Answer.NO), said(page, Answer.LATER)) == (first[:1], first[1:2])
    assert window.focusWidget() is page.grid
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: named["Bea"] in who(page))
    bea = page.model.all_keys()[who(page).index(named["Bea"])]
    assert said(page, Answer.NO) == [bea]


def test_what_is_found_is_answered_alone(
    qtbot: QtBot, page: SuggestionPages, named: dict[str, int], library: Library
) -> None:
    field = find(qtbot, page, "3-4.jpg")  # by file; it is Cleo
    qtbot.waitUntil(lambda: who(page) == [named["Cleo"]])
    qtbot.keyClick(field, KEY.Key_Return)
    assert window_of(page).focusWidget() is page.grid
    press(qtbot, page, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library)["Cleo"] == 4)
    qtbot.waitUntil(lambda: page.grid.nothing[1] == "No face fits “3-4.jpg”")
    assert people(library) == {"Anna": 3, "Bea": 3, "Cleo": 4}
    window_of(page).undo()  # what it took back is asked about again
    qtbot.waitUntil(lambda: who(page) == [named["Cleo"]])
    find(qtbot, page, "nobody")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page.grid.nothing[1] == "No face fits “nobody”"
