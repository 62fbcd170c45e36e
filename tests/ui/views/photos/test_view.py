"""The Photos view, with real keys and a real mouse: filtered, sorted, opened, copied out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from fakes import f
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from ui.photos_help import shown, wait_for
from ui.window_help import CTRL, KEY

from facetagger import actions
from facetagger.library import queries, search
from facetagger.library.database import Library
from facetagger.ui import desktop
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.photos.days import Calendar, days
from facetagger.ui.views.photos.model import PhotosModel
from facetagger.ui.views.photos.view import PhotosView

LEFT = Qt.MouseButton.LeftButton


def person(qtbot: QtBot, view: PhotosView, typed: str) -> None:
    field = view.filters.people.field
    field.setFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, KEY.Key_Return)


def test_the_model_keeps_qt_rules(qtbot: QtBot, library: Library, album: Path) -> None:
    model = PhotosModel(library)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = search.photo_ids(library, search.Wanted())
    model.set_keys(ids)
    assert "2 faces" in model.data(
        model.index(ids.index(max(ids, key=lambda i: _faces(library, i))))
    )
    path = queries.photo(library, ids[0]).path
    assert model.data(model.index(0), int(Qt.ItemDataRole.ToolTipRole)) == path
    model.set_keys(ids[1:])
    model.set_keys(list(reversed(ids)))
    changes = actions.ignore(library, [f(queries.all_face_ids(library)[0])])
    model.apply(changes)
    assert tester.model() is model


def _faces(library: Library, photo_id: int) -> int:
    return len(queries.photo_faces(library, photo_id))


def test_people_all_any_none_and_nobody_else(qtbot: QtBot, view: PhotosView) -> None:
    assert shown(view)[0] == "nobody.png"  # newest first
    person(qtbot, view, "ann")
    wait_for(qtbot, view, "anna", "both", "gone")
    person(qtbot, view, "be")
    wait_for(qtbot, view, "both")
    view.filters.together.setCurrentIndex(1)
    wait_for(qtbot, view, "anna", "both", "gone", "ben")
    anna, ben = view.filters.people.chips
    qtbot.mouseClick(ben, LEFT)  # with -> without
    wait_for(qtbot, view, "anna", "gone")
    assert ben.text() == "not Ben"
    qtbot.mouseClick(ben, LEFT)  # -> gone
    wait_for(qtbot, view, "anna", "both", "gone")
    view.filters.only.setChecked(True)
    wait_for(qtbot, view, "anna", "gone")
    anna.setFocus()
    qtbot.keyClick(anna, KEY.Key_Delete)
    wait_for(qtbot, view, "anna", "both", "gone", "ben", "nobody")
    assert not view.filters.is_active


def test_faces_days_folders_and_text(qtbot: QtBot, view: PhotosView, album: Path) -> None:
    filters = view.filters
    filters.unnamed.setChecked(True)
    wait_for(qtbot, view, "ben")
    filters.clear()
    filters.faces.setCurrentIndex(3)
    wait_for(qtbot, view, "both", "ben")
    qtbot.keyClicks(filters.first, "2020")
    wait_for(qtbot, view, "ben")
    filters.faces.setCurrentIndex(filters.faces.findText("Somebody twice"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    filters.faces.setCurrentIndex(0)
    wait_for(qtbot, view, "ben", "nobody", "gone")
    qtbot.keyClicks(filters.last, "nonsense")
    assert filters.last.property("bad")
    qtbot.keyClick(filters.last, "a", CTRL)
    qtbot.keyClicks(filters.last, "2020-05-12")
    assert not filters.last.property("bad")
    wait_for(qtbot, view, "ben")
    qtbot.mouseClick(filters.show_all, LEFT)
    wait_for(qtbot, view, "anna", "both", "gone", "ben", "nobody")
    assert not filters.show_all.isVisible()
    offered = [filters.folder.itemData(row) for row in range(filters.folder.count())]
    assert offered == [None, str(album), str(album / "2019"), str(album / "2020")]
    filters.folder.setCurrentIndex(2)
    wait_for(qtbot, view, "anna", "both")
    filters.clear()
    qtbot.keyClicks(filters.text, "NOB")
    wait_for(qtbot, view, "nobody")
    assert filters.show_all.isVisible()
    assert view._header._detail.accessibleName() == "1 of 5 photos"
    filters.text.setText("nothing is called that")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.grid.nothing[1] == "No photo fits"


def calendar_of(qtbot: QtBot, view: PhotosView) -> Calendar:
    field = view.filters.first
    field.setFocus()
    qtbot.keyClick(field, KEY.Key_Down)
    [found] = [w for w in field.findChildren(Calendar) if w.isVisible()]
    return found


@pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # Qt's own, without a screen
def test_a_calendar_offers_the_years_of_the_album(qtbot: QtBot, view: PhotosView) -> None:
    calendar = calendar_of(qtbot, view)
    assert (calendar.days.yearShown(), calendar.days.monthShown()) == (2019, 5)  # the first photo
    offered = [calendar.year.itemData(row) for row in range(calendar.year.count())]
    assert offered == list(range(date.today().year, 2018, -1))
    calendar.year.setFocus()
    qtbot.keyClicks(calendar.year, "2020")
    calendar.year.activated.emit(calendar.year.currentIndex())
    assert calendar.days.yearShown() == 2020
    assert "2020" in calendar._whole_month.text()
    calendar.days.setFocus()
    qtbot.keyClick(calendar.days, KEY.Key_Escape)
    assert not calendar.isVisible()
    assert view.filters.first.text() == ""
    calendar = calendar_of(qtbot, view)
    qtbot.mouseClick(calendar._whole_year, LEFT)
    wait_for(qtbot, view, "anna", "both")  # from its first day to its last
    qtbot.keyClicks(view.filters.first, "x")
    view.filters.first.setText("2020")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.filters.last.property("bad")  # it ends before it begins
    view.filters.last.clear()
    wait_for(qtbot, view, "ben", "nobody", "gone")
    assert not view.filters.last.property("bad")
    calendar = calendar_of(qtbot, view)
    calendar.days.activated.emit(QDate(2020, 5, 12))
    assert days(view.filters.first.text()) == (date(2020, 5, 12), date(2020, 5, 12))
    wait_for(qtbot, view, "ben", "nobody", "gone")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_calendar_shows_the_day_that_a_year_stands_for(view: PhotosView) -> None:
    for field, day in (
        (view.filters.first, QDate(2015, 1, 1)),
        (view.filters.last, QDate(2015, 12, 31)),
    ):
        field.setText("2015")
        field.open_calendar()
        [calendar] = field.findChildren(Calendar)
        assert calendar.days.selectedDate() == day
        assert calendar.days.monthShown() == day.month()
        calendar.close()


def test_keys_lead_from_the_filters_to_the_photos(
    qtbot: QtBot, window: MainWindow, view: PhotosView
) -> None:
    filters, field = view.filters, view.filters.people.field
    for key in (KEY.Key_Down, KEY.Key_Escape, KEY.Key_Return):
        field.setFocus()
        qtbot.keyClick(field, key)
        assert window.focusWidget() is view.grid
    filters.text.setFocus()
    qtbot.keyClicks(filters.text, "ben")
    wait_for(qtbot, view, "ben")
    qtbot.keyClick(filters.text, KEY.Key_Return)
    assert window.focusWidget() is view.grid
    filters.text.setFocus()
    qtbot.keyClick(filters.text, KEY.Key_Escape)  # first what was typed goes, then the keys
    assert filters.text.text() == ""
    assert window.focusWidget() is filters.text
    qtbot.keyClick(filters.text, KEY.Key_Escape)
    assert window.focusWidget() is view.grid


def test_show_all_stays_at_the_photo_that_was_found(
    qtbot: QtBot, window: MainWindow, view: PhotosView
) -> None:
    person(qtbot, view, "ann")
    wait_for(qtbot, view, "anna", "both", "gone")
    found = view.model.all_keys()[1]
    view.go_to(found)
    qtbot.mouseClick(view.filters.show_all, LEFT)
    qtbot.waitUntil(lambda: view.model.rowCount() == 5)
    assert view.grid.current_key() == found
    assert window.focusWidget() is view.grid
    person(qtbot, view, "ann")
    wait_for(qtbot, view, "anna", "both", "gone")
    assert view.grid.currentIndex().row() == 0


def test_a_folder_dropped_on_a_filter_is_no_text(view: PhotosView) -> None:
    filters = view.filters
    for field in (filters.first, filters.last, filters.text, filters.people.field):
        assert not field.acceptDrops()


def test_orders(qtbot: QtBot, view: PhotosView) -> None:
    view.order.setCurrentIndex(2)
    by_name = ["anna.png", "ben.png", "both.png", "gone.png", "nobody.png"]
    qtbot.waitUntil(lambda: shown(view) == by_name)
    view.order.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(view)[0] in ("anna.png", "both.png"))
    assert shown(view)[-1] == "nobody.png"


def test_space_opens_the_photo_and_arrows_go_on(
    qtbot: QtBot, window: MainWindow, view: PhotosView
) -> None:
    assert window.focusWidget() is view.grid
    for _ in range(2):
        qtbot.keyClick(view.grid, KEY.Key_Right)
    qtbot.keyClick(view.grid, KEY.Key_Space)
    assert window.photo.isVisible()
    qtbot.waitUntil(lambda: window.photo.photo_id == view.model.all_keys()[2])
    assert window.photo._place.text() == "3 of 5"
    qtbot.keyClick(window.photo, KEY.Key_End)
    qtbot.keyClick(window.photo, KEY.Key_Space)
    assert window.focusWidget() is view.grid
    assert view.grid.current_key() == view.model.all_keys()[4]  # where the photo was left
    qtbot.keyClick(view.grid, KEY.Key_Return)
    assert window.photo.isVisible()
    qtbot.keyClick(window.photo, KEY.Key_Escape)


def test_pictures_come(qtbot: QtBot, view: PhotosView) -> None:
    keys = [key for key in view.model.all_keys() if not view.model.row(key).photo.missing]
    qtbot.waitUntil(lambda: all(view.pictures.get(key, 160) is not None for key in keys))
    view.grid.repaint()
    assert view.pictures.get(keys[0], 160).width() == 80  # never enlarged


def test_photos_go_out_as_copies(
    qtbot: QtBot,
    window: MainWindow,
    view: PhotosView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "anna.png").write_text("mine")
    qtbot.keyClick(view.grid, KEY.Key_A, CTRL)
    qtbot.waitUntil(lambda: "5 selected" in view._header._detail.accessibleName())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: str(target))
    qtbot.mouseClick(view._copy, LEFT)
    qtbot.waitUntil(lambda: not view.copying.isVisible() and window.message.isVisible())
    names = sorted(path.name for path in target.iterdir())
    assert names == ["anna (2).png", "anna.png", "ben.png", "both.png", "nobody.png"]
    assert (target / "anna.png").read_text() == "mine"
    qtbot.keyClick(view.grid, KEY.Key_C, CTRL)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert sorted(Path(url.toLocalFile()).name for url in urls) == [
        "anna.png", "ben.png", "both.png", "nobody.png",
    ]  # fmt: skip


def test_a_drag_carries_files_to_be_copied(
    view: PhotosView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged = []

    def execute(drag: QDrag, actions: Qt.DropAction, default: Qt.DropAction) -> Qt.DropAction:
        dragged.append((drag.mimeData().urls(), actions, default))
        return default

    monkeypatch.setattr(QDrag, "exec", execute)
    view.grid.selectAll()
    view.grid.startDrag(Qt.DropAction.MoveAction)
    [(urls, offered, default)] = dragged
    assert len(urls) == 4  # the one that is gone stays behind
    assert offered == default == Qt.DropAction.CopyAction


def test_opened_outside(
    view: PhotosView, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())) or True
    )
    monkeypatch.setattr(desktop, "_select", lambda path: False)
    qtbot.keyClick(view.grid, KEY.Key_Return, CTRL)
    assert [Path(path).name for path in opened] == ["nobody.png"]
    menu = QMenu()
    view._fill_menu(menu)
    next(a for a in menu.actions() if a.text() == "Show in its folder").trigger()
    assert Path(opened[-1]).name == "2020"
    gone = next(k for k in view.model.all_keys() if view.model.row(k).photo.missing)
    view.grid.go_to(view.model.index_of(gone))
    view.open_outside()
    assert len(opened) == 2
    assert "not there any more" in window.message.text()


def test_a_new_name_changes_what_fits(qtbot: QtBot, view: PhotosView, library: Library) -> None:
    view.filters.unnamed.setChecked(True)
    wait_for(qtbot, view, "ben")
    [stranger] = queries.all_face_ids(library, unnamed=True)
    actions.name(library, [f(stranger)], "Cleo")
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)


def test_how_many_photos_are_shown_and_selected_is_told_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, view: PhotosView
) -> None:
    """At 150 % nothing of it was told as soon as there was a filter: “Show all” took its room."""
    qtbot.keyClicks(view.filters.text, "2020")
    wait_for(qtbot, view, "ben", "gone", "nobody")
    view.grid.selectAll()
    detail = view._header._detail
    qtbot.waitUntil(lambda: "3 selected" in detail.accessibleName())
    told = []
    for width in range(1300, 860, -20):
        window.resize(width, 700)
        view._header.row.activate()
        assert not detail.isHidden()
        assert detail.width() >= detail.sizeHint().width()
        if detail.text() not in told:
            told.append(detail.text())
    full, short, mark = "3 of 5 photos  ·  3 selected", "3 of 5  ·  3 selected", "3 of 5  ·  ✓ 3"
    assert told[:2] == [full, short]
    assert told[-1] == mark  # how many are selected stays longer than the title
    assert detail.toolTip() == detail.accessibleName() == full
