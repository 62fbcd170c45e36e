"""The real window: nothing is cut where there is room, nobody hidden is asked about, keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from PySide6.QtCore import QLocale, QRect, QStandardPaths, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people, type_name

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, GroupSuggestion
from facetagger.jobs import organise
from facetagger.jobs.scan import ScanResult
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui import side_list
from facetagger.ui.background import scans
from facetagger.ui.dialogs import merging
from facetagger.ui.main_window import MainWindow
from facetagger.ui.text import language
from facetagger.ui.views.header import Header
from facetagger.ui.views.photos.view import PhotosView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def suggested(
    library: Library, groups: list[list[int]], open_window: Callable[[], MainWindow]
) -> MainWindow:
    """Anna has a name, and there are three more faces of hers."""
    actions.name(library, [queries.inbox(library)[0]], "Anna")
    fakes.put_into_cluster(library, fakes.put_people(library, [1], 8)[0][5:])
    fakes.finish(organise.suggest(library, fakes.INFO))
    return open_window()


# What is cut


@pytest.mark.parametrize("badge", [0, 7, 42, 1234])
def test_a_view_has_its_whole_name_beside_its_badge(
    qtbot: QtBot, window: MainWindow, badge: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: dict[str, tuple[int, int]] = {}

    def text(
        _self: object, painter: QPainter, rect: QRect, text: str, font: object, ink: str,
        align: int = 0,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        shown[text] = painter.fontMetrics().horizontalAdvance(text), rect.width()

    monkeypatch.setattr(side_list.SideDelegate, "text", text)
    window.side.views.rows.set_entries(
        {("review", 0): side_list.Entry("Review", "review", badge=badge)}
    )
    window.resize(640, 480)
    window.side.views.viewport().grab()
    needed, room = shown["Review"]
    assert needed <= room
    if badge:
        needed, room = shown[QLocale().toString(badge)]
        assert needed <= room


def test_a_suggestion_says_how_many_faces_get_the_name(suggested: MainWindow) -> None:
    panel = suggested.inbox.panel
    button, guess = panel._buttons[0], GroupSuggestion(1, "Jennifer", 40, 0.98)
    for width, text in (
        (400, "1   Jennifer?   98 %   55 faces"),
        (230, "1   Jennifer?   98 %"),
    ):
        panel.setMinimumWidth(width)
        panel.resize(width, panel.height())
        panel._offer(button, 0, guess, 55)
        assert button.text() == text
        assert "40 of 55" in button.toolTip()


def test_a_short_sentence_is_no_wider_than_it_has_to_be(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)  # in a small window it has to cover the counts whole
    qtbot.waitUntil(lambda: window.inbox.head.quiet_corner() is not None)
    window.say("Ok")
    label = window.message._label
    needed = label.fontMetrics().horizontalAdvance("Ok")
    assert needed <= label.width() <= needed + 30


def test_a_sentence_covers_no_keys_of_the_photo(qtbot: QtBot, window: MainWindow) -> None:
    window._show_photos([1], 0)
    window.say("Face added", step=1)
    window.photo._hint.setText("Tab: next face")
    window.photo.layout().activate()
    window.message.refit()
    hint = window.photo._hint
    place = QRect(hint.mapTo(window.centralWidget(), hint.rect().topLeft()), hint.size())
    assert not window.message.geometry().intersects(place)
    window.photo.leave()


# Who is hidden


def test_nobody_hidden_is_asked_about_and_completion_knows_them(
    qtbot: QtBot, suggested: MainWindow, library: Library
) -> None:
    window = suggested
    side = window.side
    qtbot.waitUntil(lambda: side.entry(("review", 0)).badge == 3)
    anna = queries.people_named(library, "Anna")[0]
    window.commands.hide_person(anna, hidden=True)
    qtbot.waitUntil(lambda: side.entry(("review", 0)).badge == 0)
    window.show_view("review")
    qtbot.waitUntil(lambda: window.review.suggestions.has_read)
    assert window.review.suggestions.is_empty
    assert len(queries.suggestions(library)) == 3  # recognised as before
    window.show_view("inbox")
    inbox = window.inbox
    mine = next(ref for ref in inbox.model.all_keys() if inbox.model.row(ref).suggestions)
    inbox.grid.go_to(inbox.model.index_of(mine))
    assert [s.name for s in inbox.suggestions()] == ["Anna"]
    qtbot.keyClicks(inbox.field, "an")
    assert inbox.field.completion.chosen().name == "Anna"
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 8})


# Keys, menus, filters


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising and grabbing, offscreen
def test_escape_out_of_a_menu_gives_the_keys_back(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    bar, field = window.menuBar(), window.inbox.field
    window.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    qtbot.mouseClick(bar, LEFT, pos=bar.actionGeometry(bar.actions()[1]).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.keyClick(menu, KEY.Key_Right)  # another one beside it
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    qtbot.wait(1)
    qtbot.keyClick(QApplication.activePopupWidget(), KEY.Key_Escape)
    qtbot.waitUntil(lambda: bar.activeAction() is None)
    assert QApplication.activePopupWidget() is None
    assert window.focusWidget() is field
    type_name(qtbot, window, "Eva")
    qtbot.waitUntil(lambda: people(library) == {"Eva": 5})


def test_a_face_of_a_person_is_said_to_be_somebody_else(
    qtbot: QtBot,
    window: MainWindow,
    library: Library,
    groups: list[list[int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        merging.MergeWithDialog, "exec", lambda dialog: setattr(dialog, "chosen", "Cleo")
    )
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    window.show_person(queries.people_named(library, "Anna")[0].id)
    view = window.person
    qtbot.waitUntil(lambda: view.confirmed.rowCount() == 5)
    view.grid.go_to(view.confirmed.index_of(groups[0][2]))
    menu = QMenu(window)
    view.grid.menu(menu)
    next(a for a in menu.actions() if a.text() == "This is…").trigger()
    qtbot.waitUntil(lambda: people(library) == {"Anna": 4, "Cleo": 1})
    assert queries.faces(library, [groups[0][2]])[0].person_id != view.person_id


def test_other_filters_stay_where_they_are_when_a_person_is_added(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1400, 800)
    window.show_view("photos")
    filters = window.pages.photos.filters
    others = (filters.people.field, filters.faces, filters.first, filters.folder, filters.text)
    # Just wide enough for what is always there: what comes stands in another line.
    items = [filters.layout().itemAt(i) for i in range(filters.layout().count())]
    needed = sum(i.sizeHint().width() + 8 for i in items if not i.isEmpty()) + 40
    filters.setFixedWidth(needed)
    filters.layout().activate()
    before = [one.geometry() for one in others]
    filters.people.put(1, "Anna")
    filters.people.put(2, "Bea")
    filters.layout().activate()
    assert [one.geometry() for one in others] == before
    first, second = filters.people.chips
    assert not filters.together.isHidden()
    # Side by side, whatever their heights: by the line, then from left to right.
    lines = [one.geometry().center() for one in (filters.last, first, second, filters.together)]
    assert lines[0].y() < lines[1].y()
    assert max(abs(one.y() - lines[1].y()) for one in lines[2:]) <= 1
    assert [one.x() for one in lines[1:]] == sorted(one.x() for one in lines[1:])


def test_the_folder_that_is_offered_is_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = []
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda where: str(tmp_path / "Pictures")
    )
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda parent, title, begin: offered.append(begin)
    )
    window.doer.choose_folder()
    (tmp_path / "Pictures").mkdir()
    window.doer.choose_folder()
    assert offered == [str(Path.home()), str(tmp_path / "Pictures")]


# Words


@pytest.mark.parametrize(
    ("system", "choice", "day"),
    [("C", "system", "2019-05-17"), ("de_DE", "system", "17.05.19"), ("C", "de", "17.05.19")],
)
def test_where_nobody_says_where_he_lives_dates_are_iso(
    monkeypatch: pytest.MonkeyPatch, system: str, choice: str, day: str
) -> None:
    from PySide6.QtCore import QDate

    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    locale = language.locale_of(choice)
    assert locale.toString(QDate(2019, 5, 17), QLocale.FormatType.ShortFormat) == day


def test_a_scan_that_was_resumed_says_what_was_read_before() -> None:
    assert scans._resumed(ScanResult(photos=50, new=20, faces=31)) == (
        "Found 31 faces in 20 photos. Read before that: 30 photos."
    )
    assert scans._resumed(ScanResult(photos=20, new=20, faces=31)).endswith("20 photos.")
    assert "Nothing new" in scans._resumed(ScanResult(photos=50))


def test_where_not_all_numbers_have_room_the_groups_are_still_told(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.inbox.head._details == ("3 groups, 1 face alone", "3 groups")
    place = QWidget()
    qtbot.addWidget(place)
    head = Header("Inbox", place)
    head.set_detail("3 groups, 1 face alone", "3 groups")
    place.show()
    told = []
    for width in range(600, 60, -5):
        head.resize(width, 40)
        text = "" if head._detail.isHidden() else head._detail.text()
        if text not in told:
            told.append(text)
    assert told == ["3 groups, 1 face alone", "3 groups", ""]


def test_what_is_needed_stays_longer_than_the_title(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    head = Header("Photos", place)
    head.set_detail("22 of 366 photos, 22 selected", "22 of 366, 22 selected", needed="22 of 366")
    place.show()
    told = []
    for width in (*range(600, 60, -5), 600):
        head.resize(width, 40)
        parts = [part.text() for part in (head._title, head._detail) if not part.isHidden()]
        if parts not in told[-1:]:
            told.append(parts)
    long, short = head._details
    assert told[:4] == [["Photos", long], ["Photos", short], [long], [short]]
    assert told[4:] == [["22 of 366"], [], ["Photos", long]]


def test_enter_presses_the_button_that_has_the_keys(
    qtbot: QtBot, library: Library, groups: list[list[int]], open_window: Callable[[], MainWindow]
) -> None:
    actions.ignore(library, [GroupRef(GroupKind.FACE, face_id) for face_id in groups[0][:2]])
    window = open_window()
    window.show_view("ignored")
    ignored = window.ignored
    qtbot.waitUntil(lambda: ignored.model.rowCount() == 2)
    ignored.grid.pick(groups[0][:1])
    ignored._back.setFocus()
    qtbot.keyClick(ignored._back, KEY.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: queries.ignored(library) == [groups[0][1]])


def test_what_is_as_wide_as_its_words_grows_with_them(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1400, 880)
    window.show_view("photos")
    window.show_view("inbox")
    panel, photos = window.inbox.panel, window.views["photos"]
    assert isinstance(photos, PhotosView)

    def measures() -> list[int]:
        filters = photos.filters
        widths = (panel.minimumWidth(), filters.people.field.minimumWidth())
        fields = (window.inbox.head.search.minimumWidth(), filters.folder.maximumWidth())
        return [*widths, *fields, window.photo.bar.percent.minimumWidth()]

    qtbot.waitUntil(lambda: panel.width() > panel.minimumWidth())
    before = measures()
    window.doer.set_text(150)
    qtbot.waitUntil(lambda: all(b > 1.2 * a for a, b in zip(before, measures(), strict=True)))
    buttons = panel.buttons.findChildren(QPushButton)
    qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
    window.doer.set_text(100)
    qtbot.waitUntil(lambda: measures() == before)
