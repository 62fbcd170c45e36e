"""The settings in the real window: each choice is kept, and no other one is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facetagger.engine import runtime
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.dialogs.engines import EnginesDialog
from facetagger.ui.dialogs.settings import FieldLabel, SettingsDialog
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow


@pytest.fixture
def providers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "providers", lambda: ["cuda", "cpu"])


def open_settings(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.doer.show_settings()
    dialog = window.findChildren(SettingsDialog)[-1]  # one that was closed goes a moment later
    qtbot.waitExposed(dialog)
    return dialog


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def title_size(window: MainWindow) -> float:
    return window.inbox.head._title.font().pointSizeF()


def test_every_choice_is_kept_and_a_scan_loses_none(
    qtbot: QtBot, window: MainWindow, library: Library, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    dialog.quiet.setChecked(True)
    dialog.exclude.setPlainText("Screenshots/\n\n  *.gif  \n*.gif\n")
    assert dialog.megapixels.lineEdit().textMargins().left() > 0
    dialog.megapixels.setValue(400)
    window.scans._scanning = (Path("/a"),)  # what a scan does meanwhile
    window.scans._remember()
    qtbot.waitUntil(lambda: dialog.provider.findData("cuda") >= 0)
    choose(dialog.provider, "cuda")
    dialog.close()
    kept = Settings.load(library.directory)
    assert kept == replace(
        Settings(),
        quiet=True,
        exclude=("Screenshots/", "*.gif"),
        max_megapixels=400,
        provider="cuda",
        unfinished=(str(Path("/a")),),
    )
    again = open_settings(window, qtbot)
    assert again.quiet.isChecked()
    assert again.exclude.toPlainText() == "Screenshots/\n*.gif"
    assert again.megapixels.value() == 400
    assert again.provider.currentData() == "cuda"
    again.close()


def test_what_is_typed_is_kept_without_closing(
    qtbot: QtBot, window: MainWindow, library: Library, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    qtbot.keyClicks(dialog.exclude, "*.png")
    qtbot.waitUntil(lambda: Settings.load(library.directory).exclude == ("*.png",))
    dialog.close()


def test_colours_change_at_once_here_and_in_the_menu(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    choose(dialog.theme, "dark")
    assert qapp.property("facetagger_dark")
    assert window.menus.themes["dark"].isChecked()
    choose(dialog.theme, "light")
    assert not qapp.property("facetagger_dark")
    dialog.close()


def test_text_is_made_larger_at_once_by_the_dialog_the_menu_and_keys(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, providers: None
) -> None:
    usual, title = qapp.font().pointSizeF(), title_size(window)
    dialog = open_settings(window, qtbot)
    choose(dialog.text, 130)
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.3)
    assert style.font().pointSizeF() == pytest.approx(usual * 1.3)
    assert title_size(window) == pytest.approx(title * 1.3)
    assert window.menus.sizes[130].isChecked()
    window.set_theme("dark")
    assert title_size(window) == pytest.approx(title * 1.3), "other colours change no size"
    window.set_theme("light")
    dialog.close()
    qtbot.waitUntil(window.isActiveWindow)
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Minus):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        sizes.append(window.choices.look.text)
    assert sizes == [150, 150, 130, 100, 100]
    assert qapp.font().pointSizeF() == pytest.approx(usual)
    assert title_size(window) == pytest.approx(title)


def test_a_window_in_another_language_than_the_chosen_one_can_be_opened_again(
    qtbot: QtBot, window: MainWindow, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    assert dialog.reopen.isHidden()
    dialog.language.addItem("Deutsch", "de")  # there need not be a catalogue
    choose(dialog.language, "de")
    assert dialog.reopen.isVisible()
    dialog.close()
    again = open_settings(window, qtbot)
    assert again.reopen.isVisible()
    again.close()


def test_a_provider_that_is_not_there_any_more_is_said_to_be(
    qtbot: QtBot, window: MainWindow, providers: None
) -> None:
    window.choices.keep(provider="openvino")
    dialog = open_settings(window, qtbot)
    qtbot.waitUntil(lambda: "not there" in dialog.provider.currentText())
    assert dialog.provider.currentData() == "openvino"
    dialog.close()


def test_enter_closes_nothing_and_all_can_be_reached_by_keys(
    qtbot: QtBot, window: MainWindow, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    qtbot.keyClick(dialog.megapixels, Qt.Key.Key_Return)
    assert dialog.isVisible()
    reached: set[QWidget] = set()
    widget: QWidget = dialog.theme
    for _ in range(80):
        reached.add(widget)
        widget = widget.nextInFocusChain()
    for kind in (QComboBox, QCheckBox, QPlainTextEdit, QSpinBox, QPushButton):
        for field in dialog.findChildren(kind):
            assert field in reached
            assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert field.accessibleName() or field.text()
    dialog.close()


def test_scrolling_over_the_settings_changes_none(
    qtbot: QtBot, window: MainWindow, library: Library, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    qtbot.waitUntil(lambda: dialog.provider.findData("cuda") >= 0)
    for field in (dialog.theme, dialog.provider, dialog.megapixels):
        field.setFocus()
        at = QPointF(field.rect().center())
        before = field.property("currentIndex"), field.property("value")
        wheel = QWheelEvent(
            at, QPointF(field.mapToGlobal(at)), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
        assert (field.property("currentIndex"), field.property("value")) == before
    dialog.close()
    assert Settings.load(library.directory) == Settings()


def test_the_open_dialog_grows_with_the_text(
    qtbot: QtBot, window: MainWindow, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    before = dialog.size()
    choose(dialog.text, 150)
    qtbot.waitUntil(lambda: dialog.width() > before.width())
    grown = dialog.size()
    assert dialog.exclude.height() > 3 * dialog.exclude.fontMetrics().lineSpacing()
    dialog.close()
    fresh = open_settings(window, qtbot)
    assert grown == fresh.size()
    area = fresh.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    fresh.close()
    window.doer.set_text(100)


def test_enter_presses_the_button_that_has_the_keys(
    qtbot: QtBot, window: MainWindow, providers: None
) -> None:
    dialog = open_settings(window, qtbot)
    dialog.engines.setFocus()
    qtbot.keyClick(dialog.engines, Qt.Key.Key_Return)
    assert window.findChildren(EnginesDialog)
    window.findChildren(EnginesDialog)[0].close()
    dialog.close()


def test_every_stop_of_tab_can_be_seen(qtbot: QtBot, window: MainWindow, providers: None) -> None:
    dialog = open_settings(window, qtbot)
    area = dialog.findChild(QScrollArea)
    assert not area.focusPolicy() & Qt.FocusPolicy.TabFocus
    dialog.close()


@pytest.mark.parametrize("size", [10, 15, 20, 30])
def test_the_name_of_a_field_is_not_cut_at_its_end(qtbot: QtBot, size: int) -> None:
    """The last letter of "Text size" was: with a line below it, its T stands apart."""
    parent = QWidget()
    qtbot.addWidget(parent)
    field = QComboBox(parent)
    label = FieldLabel("&Text size", parent)
    label.setBuddy(field)
    font = label.font()
    font.setPixelSize(size)
    label.setFont(font)

    def ink(more: int) -> int:
        label.resize(label.sizeHint() + QSize(more, 0))
        image = QImage(label.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        label.render(image)
        return sum(byte < 200 for byte in bytes(image.constBits()))  # none of the ground

    assert ink(0) == ink(40)
