"""A person's page in the real window: years, company, ages, hiding; and strangers in bulk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import fakes
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, crop, people

from facetagger import actions
from facetagger.jobs import organise
from facetagger.library import edits, queries
from facetagger.library.database import Library
from facetagger.library.person_facts import Beside, Year
from facetagger.ui.dialogs.strangers import StrangersDialog
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.delegate import TileDelegate
from facetagger.ui.tiles.rows_model import Index
from facetagger.ui.views.person.birth import BirthDateDialog
from facetagger.ui.views.person.strips import (
    ALL,
    NO_DATE,
    BesideModel,
    BesideRow,
    StripModel,
    YearsModel,
)
from facetagger.ui.views.person.tiles import age_on

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
DAYS = ("2001-05-01", "2001-09-01", "2004-01-31", None, "2010-06-01")


@pytest.fixture
def anna(library: Library) -> int:
    """Anna on five photos of three years and one without a date; Ben beside her on two."""
    edits.ensure_root(library, "/photos")
    mine, his = [], []
    for number, day in enumerate(DAYS):
        at = datetime.fromisoformat(f"{day}T12:00:00") if day else None
        entry = edits.NewPhoto(f"/photos/{number}.jpg", 1000, 1, str(number), 800, 600, at)
        faces = [fakes.new_face(1, number)]
        faces += [fakes.new_face(2, number, x=0.6)] if number < 2 else []
        with library.transact(None) as tx:
            ids = edits.put_photo(tx, entry, faces, fakes.INFO.id)
        library.crops.put({i: crop((number * 50, 80, 90)) for i in ids})
        mine.append(ids[0])
        his += ids[1:]
    actions.name(library, [fakes.f(i) for i in mine], "Anna")
    actions.name(library, [fakes.f(i) for i in his], "Ben")
    return queries.people_named(library, "Anna")[0].id


@pytest.fixture
def page(anna: int, open_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window()
    window.show_person(anna)
    qtbot.waitUntil(lambda: window.person.confirmed.rowCount() == 5)
    return window


def test_years_company_and_days(page: MainWindow, qtbot: QtBot) -> None:
    view = page.person
    assert view.facts.years_model.all_keys() == [ALL, 2001, 2004, 2010, NO_DATE]
    assert view.facts.years_model.index(1).data() == "2001, 2 faces"
    assert view.facts.beside_model.index(0).data() == "Ben, on 2 photos with this person"
    told = view.header.numbers.accessibleName()
    assert told.startswith("5 faces in 5 photos")
    assert "May 2001" in told.replace(" 1, ", " ")
    assert "Jun 2010" in told.replace(" 1, ", " ")
    by_day = view.confirmed.all_keys()
    strip = view.facts.years
    strip.setFocus()
    qtbot.keyClick(strip, KEY.Key_Right)
    qtbot.waitUntil(lambda: view.confirmed.all_keys() == by_day[:2])
    assert view.year == 2001
    qtbot.keyClick(strip, KEY.Key_End)
    qtbot.waitUntil(lambda: view.confirmed.all_keys() == by_day[4:])
    place = strip.visualRect(view.facts.years_model.index_of(ALL))
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    qtbot.waitUntil(lambda: view.confirmed.all_keys() == by_day)
    beside = view.facts.beside
    beside.setCurrentIndex(view.facts.beside_model.index(0))
    asked: list[list[int]] = []
    page.photo.show_faces = lambda ids, index: asked.append(list(ids))
    qtbot.keyClick(beside, KEY.Key_Space)
    qtbot.waitUntil(lambda: asked == [by_day[:2]])
    menu = QMenu()
    beside.menu(menu, view.facts.beside_model.all_keys()[0])
    assert [action.text() for action in menu.actions()] == ["Open", "Photos of both\tSpace"]
    qtbot.keyClick(beside, KEY.Key_Return)
    qtbot.waitUntil(lambda: view.row is not None and view.row.summary.person.name == "Ben")
    qtbot.waitUntil(lambda: view.facts.beside_model.index(0).data().startswith("Anna"))


def test_a_year_that_is_emptied_goes(page: MainWindow, qtbot: QtBot) -> None:
    view = page.person
    view.show_year(2010)
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 1)
    view.grid.selectAll()
    view.not_this_person()
    qtbot.waitUntil(lambda: view.year == ALL and view.confirmed.rowCount() == 4)
    assert 2010 not in view.facts.years_model.all_keys()


def test_who_is_dated_in_no_way_has_no_years(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    actions.name(library, [queries.inbox(library)[0]], "Anna")
    window.show_person(queries.people_named(library, "Anna")[0].id)
    qtbot.waitUntil(lambda: window.person.confirmed.rowCount() == 5)
    assert window.person.facts.isHidden()


def test_a_birth_date_gives_ages(
    page: MainWindow, qtbot: QtBot, library: Library, anna: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: BirthDateDialog) -> int:
        assert dialog.field.start() == date(2001, 5, 1)  # the first photo's
        assert not dialog.field.text()  # nobody says that it is that
        dialog.show()
        qtbot.keyClicks(dialog.field, "1994-05-02")
        qtbot.keyClick(dialog.field, KEY.Key_Return)
        return dialog.result()

    monkeypatch.setattr(BirthDateDialog, "exec", answer)
    view = page.person
    view.header.numbers.linkActivated.emit("born")
    qtbot.waitUntil(lambda: view.confirmed.born == date(1994, 5, 2))
    ages = [view.confirmed.index(row).data() for row in range(5)]
    assert [text.split(", ")[-1] for text in ages[:4]] == ["age 6", "age 7", "age 9", "age 16"]
    assert ages[4] == "Face"
    tip = view.confirmed.index(4).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[:2] == ["no date", "3.jpg"]
    tip = view.confirmed.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[1] == "age 7"
    assert "born" in view.header.numbers.accessibleName()
    page.undo()
    qtbot.waitUntil(lambda: view.confirmed.born is None)
    assert view.confirmed.index(0).data().split(", ")[0] == "Face"


def test_ages_in_words() -> None:
    born = date(2000, 2, 29)
    assert age_on(born, date(2000, 2, 29)) == "0 months"
    assert age_on(born, date(2000, 4, 28)) == "1 month"
    assert age_on(born, date(2002, 2, 28)) == "23 months"
    assert age_on(born, date(2002, 3, 1)) == "age 2"
    assert age_on(born, date(1999, 1, 1)) == ""
    assert age_on(None, born) == ""


def test_hidden_people_can_be_found_again(
    page: MainWindow, qtbot: QtBot, library: Library, anna: int
) -> None:
    menu = QMenu()
    page.doer.fill_person_menu(menu, page.person.row)
    next(action for action in menu.actions() if action.text() == "Hide").trigger()
    qtbot.waitUntil(lambda: page.people_model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.person.header.numbers.accessibleName().endswith("hidden"))
    assert people(library) == {"Anna": 5, "Ben": 2}
    page.show_view("people")  # which reads who is hidden
    view = page.people
    qtbot.waitUntil(lambda: view.hidden.people.rowCount() == 1)
    assert view._switch.isVisible()
    assert view._switch.text() == "Hidden (1)"
    view._switch.click()
    assert view.focusProxy() is view.hidden
    view.hidden.show_again()
    qtbot.waitUntil(lambda: page.people_model.rowCount() == 2)
    qtbot.waitUntil(lambda: view._stack.currentWidget() is view.grid)
    page.undo()
    qtbot.waitUntil(lambda: view.hidden.people.rowCount() == 1)


def test_the_menu_of_a_person(page: MainWindow, qtbot: QtBot, library: Library, anna: int) -> None:
    view = page.person
    view.header.menu.aboutToShow.emit()
    texts = [action.text() for action in view.header.menu.actions()]
    assert "Hide this person" in texts
    face_id = view.confirmed.all_keys()[2]
    view.grid.go_to(view.confirmed.index_of(face_id))
    view.use_as_cover()
    qtbot.waitUntil(lambda: queries.cover(library, anna) == face_id)
    next(a for a in view.header.menu.actions() if a.text() == "Forget").trigger()
    qtbot.waitUntil(lambda: people(library) == {"Ben": 2})
    qtbot.waitUntil(lambda: page.pages.currentWidget() is page.people)


def test_strangers_are_ignored_but_those_marked(
    window: MainWindow, qtbot: QtBot, library: Library
) -> None:
    more = fakes.put_people(library, [11, 12, 13], 1)
    lone = {ids[0] for ids in more} | {queries.inbox(library)[-1].id}
    window.doer.ignore_strangers()
    dialog = window.findChild(StrangersDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() >= 4)
    assert dialog.everyone.isChecked()  # none of the fake faces shows too little
    ids = dialog.model.all_keys()
    assert lone <= set(ids)
    spot = dialog.grid.visualRect(dialog.model.index(0)).center()
    qtbot.mouseClick(dialog.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert dialog.ignore.text() == f"Ignore {len(ids) - 1} faces"
    qtbot.mouseClick(dialog.ignore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set(queries.ignored(library)) == set(ids[1:]))
    window.undo()
    qtbot.waitUntil(lambda: queries.ignored(library) == [])


def test_models_keep_the_rules(qtbot: QtBot) -> None:
    years, beside = YearsModel(), BesideModel()
    models: tuple[StripModel, ...] = (years, beside)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    for listed in ((2001, 2004), (2001,), (1999, 2001, 2003, None), ()):
        years.set_years([Year(year, 3, (1, 2)) for year in listed], 3 * len(listed))
        beside.set_rows({i: BesideRow(Beside(i, str(i), 2), None) for i in range(len(listed))})
    assert years.all_keys() == [ALL]
    assert len(testers) == 2


def test_many_groups_are_ignored_in_one_step(
    window: MainWindow, qtbot: QtBot, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    inbox.grid.selectAll()
    qtbot.keyClick(inbox.field, KEY.Key_I, CTRL)
    everyone = {face_id for ids in groups for face_id in ids}
    qtbot.waitUntil(lambda: set(queries.ignored(library)) == everyone)
    assert library.undo_label == f"Ignore {len(everyone)} faces"
    qtbot.waitUntil(lambda: inbox.model.rowCount() == 0)
    window.undo()
    qtbot.waitUntil(lambda: inbox.model.rowCount() == len(groups))


def test_years_push_no_suggestion_away_from_under_the_pointer(
    window: MainWindow, qtbot: QtBot, library: Library
) -> None:
    undated = [fakes.put(library, f"/photos/u{n}.jpg", fakes.new_face(40, n))[0] for n in range(3)]
    actions.name(library, [fakes.f(i) for i in undated], "Cleo")
    for number, day in enumerate(("2001-05-01", "2003-05-01", "2009-05-01")):
        at = datetime.fromisoformat(f"{day}T12:00:00")
        photo = edits.NewPhoto(f"/photos/d{number}.jpg", 1000, 1, f"d{number}", 800, 600, at)
        with library.transact(None) as tx:
            edits.put_photo(tx, photo, [fakes.new_face(40, 10 + number)], fakes.INFO.id)
    fakes.finish(organise.suggest(library, fakes.INFO))
    cleo, view = queries.people_named(library, "Cleo")[0].id, window.person
    window.resize(1000, 900)
    window.show_person(cleo)
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 3)
    qtbot.waitUntil(lambda: view._section.height() > view.suggestions.height())  # it is laid out
    above = view.suggestions.mapTo(view, QPoint())
    for left in (2, 1):
        view.answer(view.waiting.all_keys()[:1], True)
        qtbot.waitUntil(lambda left=left: view.confirmed.rowCount() == 6 - left)
        assert view.facts.has_something
        assert view.suggestions.mapTo(view, QPoint()) == above
    window.show_view("inbox")
    window.show_view("person")  # nobody is at work there any more
    qtbot.waitUntil(view.facts.isVisible)
    strips = view.facts
    assert strips._years.width() <= strips.years.whole_width()  # the rest is for company


def test_suggestions_come_before_years_where_there_is_little_room(
    page: MainWindow, qtbot: QtBot, library: Library
) -> None:
    fakes.put(library, "/photos/new.jpg", fakes.new_face(1, 99))
    page.acted()
    view = page.person
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 1)
    page.resize(1000, 900)
    qtbot.waitUntil(lambda: view.facts.isVisible())
    page.resize(1000, 460)
    qtbot.waitUntil(lambda: not view.facts.isVisible())
    rect = view.suggestions.visualRect(view.waiting.index(0))
    assert view.suggestions.viewport().rect().contains(rect)  # with ✓ and ✗
    view.accept_page()
    qtbot.waitUntil(lambda: view.waiting.rowCount() == 0 and view.facts.isVisible())


def test_nobody_seen_with_a_person_looks_chosen_on_the_next_page(
    qtbot: QtBot, page: MainWindow
) -> None:
    beside = page.person.facts.beside
    spot = beside.visualRect(beside.rows.index(0)).center()
    qtbot.mouseClick(beside.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not beside.selectionModel().hasSelection()
    qtbot.waitUntil(lambda: str(beside.rows.index(0).data()).startswith("Anna"))
    assert not beside.selectionModel().hasSelection()


def test_a_name_of_somebody_seen_with_a_person_is_not_cut(
    qtbot: QtBot, page: MainWindow, library: Library
) -> None:
    ben = queries.people_named(library, "Ben")[0].id
    name = "Benjamin Maximilian"
    actions.rename(library, ben, name)
    beside = page.person.facts.beside
    qtbot.waitUntil(lambda: str(beside.rows.index(0).data()).startswith(name))
    needed = style.metrics(bold=True).horizontalAdvance(name)
    qtbot.waitUntil(lambda: beside.visualRect(beside.rows.index(0)).width() >= needed + 8)


def test_only_what_the_keys_move_has_the_blue_frame(
    qtbot: QtBot, page: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.person
    lit: dict[object, bool] = {}

    def noted(delegate: TileDelegate) -> Callable[..., None]:
        paint = delegate.paint

        def painted(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
            lit[delegate] = bool(option.state & QStyle.StateFlag.State_Active)
            paint(painter, option, index)

        return painted

    delegates = [grid.itemDelegate() for grid in (view.grid, view.facts.years)]
    for delegate in delegates:
        monkeypatch.setattr(delegate, "paint", noted(delegate))

    def blue(part: QWidget) -> list[bool]:
        part.setFocus()
        for delegate in delegates:
            delegate._kept.clear()
        for shown in (view.grid, view.facts.years):
            shown.viewport().repaint()
        return [lit[delegate] for delegate in delegates]

    assert blue(view.grid) == [True, False]
    assert blue(view.facts.years) == [False, True]
    assert blue(view.order.search) == [False, False]
