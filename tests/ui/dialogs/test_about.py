"""About: the version, and every licence with its text."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from ui.window_help import KEY

from facetagger import __version__
from facetagger.ui.dialogs import licences
from facetagger.ui.dialogs.about import AboutDialog
from facetagger.ui.main_window import MainWindow


def test_the_licences_of_all_parts_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    window.doer.show_about()
    dialog = window.findChildren(AboutDialog)[-1]
    qtbot.waitExposed(dialog)
    assert __version__ in dialog.version.text()
    qtbot.waitUntil(lambda: "MIT License" in dialog.text.toPlainText())
    qtbot.keyClick(dialog.list, KEY.Key_Down)  # the engine in use
    qtbot.waitUntil(lambda: "CenterFace" in dialog.text.toPlainText())
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    qt = next(row for row, name in enumerate(names) if name.startswith("PySide6"))
    dialog.list.setCurrentRow(qt)
    qtbot.waitUntil(lambda: "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText())
    qtbot.keyClick(dialog, KEY.Key_Escape)


def test_every_part_names_its_licence() -> None:
    found = licences.parts()
    assert len(found) > 15
    assert [part.name for part in found if not part.licence] in ([], ["insightface"])
