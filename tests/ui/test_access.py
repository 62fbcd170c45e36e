"""Everybody can use every view and dialog: with keys, a screen reader, a large font."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facetagger.library import queries
from facetagger.ui import view_list
from facetagger.ui.dialogs import health, merging
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.view import TileView
from facetagger.ui.views.person.birth import BirthDateDialog

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
QUIET = pytest.mark.qt_log_ignore("This plugin does not support")  # raising windows, offscreen


def views(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each view once it has read what it shows, and the photo above them."""
    person = queries.people(window.library)[0].person
    window.status.show_result("Found 12 faces in 9 photos.", 2)
    for view in view_list.listed():
        if view.name == "person":
            window.show_person(person.id)
            qtbot.waitUntil(lambda: window.person.row is not None)
        else:
            window.show_view(view.name)
        if view.name == "map":
            qtbot.waitUntil(lambda: window.pages.map.view is not None)
        qtbot.waitUntil(lambda: not window.runner._calls.activeThreadCount())
        QApplication.processEvents()
        yield view.name, window
    last = queries.photo_ids(window.library)[-1]
    window._show_whole([last], 0)
    qtbot.waitUntil(lambda: window.photo.photo_id > 0)
    yield "photo", window.photo
    window.photo.leave()


def shown_dialogs(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Each dialog, on the screen."""
    do, people = window.doer, queries.people(window.library)
    rows = window.people_model.people()
    both = [summary.person for summary in people]
    openers: dict[str, Callable[[], object]] = {
        "keys": do.show_keys,
        "settings": do.show_settings,
        "engines": do.show_engines,
        "folders": do.show_folders,
        "history": do.show_history,
        "about": do.show_about,
        "strangers": do.ignore_strangers,
        "compare": lambda: do.compare_faces([1, 2]),
        "delete": do.delete_face_data,
        "merge with": lambda: merging.MergeWithDialog(window, "this", rows).show(),
        "which name": lambda: merging.MergeNamesDialog(window, both).show(),
        "namesake": lambda: merging.NamesakeDialog(window, both[0].name).show(),
        "birth date": lambda: BirthDateDialog(window, both[0].name, None, None).show(),
        "damage": lambda: health.DamageDialog(window, "It is damaged.", None).show(),
        "backups": lambda: health.BackupsDialog(window, []).show(),
    }
    for name, open_ in openers.items():
        open_()
        qtbot.waitUntil(lambda: bool(visible_dialogs()))
        qtbot.waitUntil(lambda: not window.runner._calls.activeThreadCount())
        QApplication.processEvents()
        dialog = visible_dialogs()[0]
        yield name, dialog
        dialog.reject()
        dialog.deleteLater()
        qtbot.waitUntil(lambda: not visible_dialogs())


def visible_dialogs() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, QDialog) and w.isVisible()]


def parts(root: QWidget) -> list[QWidget]:
    """What is to be seen of a window, without what Qt makes inside of its own controls."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and not widget.visibleRegion().isEmpty()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QScrollBar | QHeaderView)
        and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)
    ]


def told(widget: QWidget) -> str:
    """What a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def named(where: str, widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")() if not isinstance(widget, QLineEdit) else ""
    return f"{where}: {type(widget).__name__} {widget.objectName()} {words or widget.toolTip()}"


def without_name(where: str, root: QWidget) -> list[str]:
    controls = [w for w in parts(root) if isinstance(w, CONTROLS)]
    controls += [
        w for w in parts(root)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(w, CONTROLS)
        and w.focusProxy() is None and not isinstance(w, QAbstractScrollArea | QLabel)
    ]  # fmt: skip
    return [named(where, w) for w in controls if not told(w).strip()]


def icons_without_words(where: str, root: QWidget) -> list[str]:
    return [
        named(where, w)
        for w in parts(root)
        if isinstance(w, QPushButton | QToolButton) and not w.text().strip() and not w.toolTip()
    ]


def out_of_reach(where: str, root: QWidget) -> list[str]:
    """Buttons to which no key leads: neither Tab, nor one that their tooltip tells."""
    return [
        named(where, w)
        for w in parts(root)
        if isinstance(w, QAbstractButton)
        and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (w.isCheckable() and w.group() is not None)  # the arrow keys go from one to another
        and not isinstance(w, QRadioButton)
        and not re.search(r"\(.+\)", w.toolTip())
    ]


def chain(root: QWidget) -> list[QWidget]:
    """What Tab goes to, in its order."""
    mine, found, widget = set(parts(root)), [], root.nextInFocusChain()
    while widget is not root and len(found) < 10_000:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return [w for w in found if w in mine and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def against_the_order(where: str, root: QWidget) -> list[str]:
    """Neighbours on one line that Tab visits from the right to the left."""
    wrong = []
    order = chain(root)
    for first, second in pairwise(order):
        if first.parentWidget() is not second.parentWidget():
            continue
        one, two = first.geometry(), second.geometry()
        same_line = abs(one.center().y() - two.center().y()) < min(one.height(), two.height()) // 2
        if (same_line and two.left() < one.left()) or two.bottom() <= one.top():
            wrong.append(f"{named(where, first)} before {named('', second)}")
    return wrong


def cut(where: str, root: QWidget) -> list[str]:
    """Whose words do not fit, though the screen would have room for a wider window."""
    wide = root.screen().availableGeometry().width() - 40
    if isinstance(root, QDialog) and root.width() >= wide:
        return []
    return [named(where, w) for w in parts(root) if is_cut(w)]


def is_cut(widget: QWidget) -> bool:
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 2
        return widget.sizeHint().width() > widget.width() + 2
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        return hint.width() > widget.width() + 1 or metrics.height() > widget.height()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, field, widget
        )
        return metrics.horizontalAdvance(widget.currentText()) > room.width()
    if isinstance(widget, QLineEdit):
        return metrics.height() > widget.height() - 2
    return False


def out_of_sight(where: str, root: QWidget) -> list[str]:
    """Controls that stand beyond the edge of what they are in."""
    wrong = []
    for w in parts(root):
        inside = w.parentWidget()
        scrolls = isinstance(inside.parentWidget(), QAbstractScrollArea) if inside else True
        room = inside.rect().adjusted(-1, -1, 1, 1) if inside else w.geometry()
        if isinstance(w, CONTROLS) and not scrolls and not room.contains(w.geometry()):
            wrong.append(named(where, w))
    return wrong


def labels_of_nothing(where: str, root: QWidget) -> list[str]:
    """Labels with an underlined letter that leads nowhere."""
    return [
        named(where, w)
        for w in parts(root)
        if isinstance(w, QLabel) and re.search("&[^& ]", w.text()) and "<" not in w.text()
        and "&nbsp;" not in w.text() and w.buddy() is None
    ]  # fmt: skip


def silent_rows(where: str, root: QWidget) -> list[str]:
    """Painted rows and tiles of which a screen reader would say nothing."""
    wrong = []
    for w in parts(root):
        if not isinstance(w, QAbstractItemView) or w.model() is None or not w.model().rowCount():
            continue
        if isinstance(w, TileView):  # announces by itself where the user is, see below
            words = [w.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)]
        else:
            found = QAccessible.queryAccessibleInterface(w)
            children = [found.child(place) for place in range(found.childCount())]
            words = [child.text(QAccessible.Text.Name) for child in children if child is not None]
        if not any(words):
            wrong.append(named(where, w))
    return wrong


def settled(qtbot: QtBot, check: Callable[[str, QWidget], list[str]], where: str,
            root: QWidget) -> list[str]:  # fmt: skip
    """What a check finds once layouts have taken in what was read last."""
    for _ in range(10):
        if not (found := check(where, root)):
            return []
        qtbot.wait(10)
    return [f"{check.__name__}: {line}" for line in found]


CHECKS = (
    without_name,
    icons_without_words,
    out_of_reach,
    against_the_order,
    labels_of_nothing,
    silent_rows,
)


@QUIET
def test_every_view_can_be_used_without_a_mouse_or_eyes(
    qtbot: QtBot, furnished: MainWindow
) -> None:
    furnished.resize(1280, 800)
    found = [
        line
        for name, root in views(qtbot, furnished)
        for check in CHECKS
        for line in settled(qtbot, check, name, root)
    ]
    assert not found, "\n".join(found)


@QUIET
def test_every_dialog_can_be_used_without_a_mouse_or_eyes(
    qtbot: QtBot, furnished: MainWindow
) -> None:
    found = [
        line
        for name, root in shown_dialogs(qtbot, furnished)
        for check in CHECKS
        for line in settled(qtbot, check, name, root)
    ]
    assert not found, "\n".join(found)


@QUIET
@pytest.mark.parametrize("font_scale", [1.0, 1.5])
def test_no_word_is_cut_in_a_small_window(qtbot: QtBot, furnished: MainWindow) -> None:
    furnished.resize(900, 600)
    found = [
        line
        for name, root in views(qtbot, furnished)
        for check in (cut, out_of_sight)
        for line in settled(qtbot, check, name, root)
    ]
    assert not found, "\n".join(found)


@QUIET
@pytest.mark.parametrize("size", [(1280, 800), (1352, 840)])
def test_no_word_is_cut_when_the_size_of_text_is_changed_while_the_window_is_open(
    qtbot: QtBot, furnished: MainWindow, size: tuple[int, int]
) -> None:
    """ "Ignore 22 faces" had the width that it had needed before."""
    furnished.resize(*size)
    for text in (150, 100):
        furnished.choices.wear(text=text)
        furnished.restyle()
        found = [
            line
            for name, root in views(qtbot, furnished)
            for check in (cut, out_of_sight)
            for line in settled(qtbot, check, name, root)
        ]
        furnished.show_view("inbox")
        buttons = furnished.inbox.panel.buttons
        found += [button.text() for button in buttons._all() if not button.isVisible()]
        assert not found, "\n".join([f"at {text} %", *found])


@QUIET
@pytest.mark.parametrize("font_scale", [1.0, 1.5])
def test_no_word_is_cut_in_a_dialog(qtbot: QtBot, furnished: MainWindow) -> None:
    found = [
        line
        for name, root in shown_dialogs(qtbot, furnished)
        for check in (cut, out_of_sight)
        for line in settled(qtbot, check, name, root)
    ]
    assert not found, "\n".join(found)
