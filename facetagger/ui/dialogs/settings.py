"""The settings: how the window looks, how scans read photos, which engine describes faces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from facetagger import settings
from facetagger.engine import packs, runtime
from facetagger.engine.api import EngineStatus
from facetagger.ui.background.runner import Runner
from facetagger.ui.choices import Choices
from facetagger.ui.dialogs import library_place
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.dialogs.engines import engine_name
from facetagger.ui.look import style
from facetagger.ui.text import language, sentences, words
from facetagger.ui.widgets import enter
from facetagger.ui.widgets.flow import FlowLayout
from facetagger.ui.widgets.plain import Label

translate = words.translate
#: What is typed is kept after a pause this long, and when the dialog is closed.
_KEEP_AFTER_MS = 400
#: Pixels between the border of a number and its first digit, as in other fields.
_INSET = 7
_MEGAPIXELS = (1, 4000)


def provider_name(provider: str) -> str:
    """What models run on, in words."""
    names = {
        "auto": translate("Settings", "Automatic: the fastest there is"),
        "cpu": translate("Settings", "Processor"),
        "cuda": translate("Settings", "Graphics card (NVIDIA CUDA)"),
        "coreml": translate("Settings", "Apple Core ML"),
        "directml": translate("Settings", "Graphics card (DirectML)"),
        "openvino": translate("Settings", "Intel OpenVINO"),
    }
    return names.get(provider, provider)


@dataclass(frozen=True, slots=True)
class Doer:
    """What settings bring about in the window.

    Attributes:
        library: the folder of the library.
        set_theme, set_text: dress the window.
        spoken: the choice of a language that the window speaks now.
        watch: begins or ends to watch folders, as the settings say.
        show_engines, show_folders, show_backups: open their dialogs.
        another: asks for another library and opens it.
        usual: opens the usual library.
        reopen: closes the window and opens it again, in the language that was chosen.
    """

    library: Path
    set_theme: Callable[[str], None]
    set_text: Callable[[int], None]
    spoken: str
    watch: Callable[[], None]
    show_engines: Callable[[], None]
    show_folders: Callable[[], None]
    show_backups: Callable[[], None]
    another: Callable[[], None]
    usual: Callable[[], None]
    reopen: Callable[[], None]


class ThreeLines(QPlainTextEdit):
    """Shows three lines at a time, whatever the size of the text."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)


class FieldLabel(Label):
    """The name of a field, with the letter that leads to it."""

    def sizeHint(self) -> QSize:
        # Qt measures the words in one, but draws what is before and behind the letter's line
        # apart from it, without moving it closer: the "e" of a "Te" stands further to the right.
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().height() // 5, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SettingsDialog(Dialog):
    """Every choice holds at once; those about scans from the next scan on.

    Args:
        parent: the window.
        choices: where the settings are kept.
        runner: reads in the background what models can run on.
        do: does what concerns more than the settings.
    """

    def __init__(
        self,
        parent: QWidget,
        choices: Choices,
        runner: Runner,
        *,
        do: Doer,
    ) -> None:
        super().__init__(parent, translate("Settings", "Settings"), width=660, height=800)
        self._choices = choices
        self._runner = runner
        self._do = do
        self._open = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(self._keep_typed)
        self._sheet = QWidget(self)
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._look()
        self._scans()
        self._engine()
        self._library()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._sheet)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keys from field to field
        area.viewport().setAutoFillBackground(False)
        self._sheet.setAutoFillBackground(False)
        self.column.addWidget(area, 1)
        self.add_close()
        self.theme.setFocus()
        runner.call(runtime.providers, self._show_providers)

    def _part(self, title: str, note: str) -> None:
        heading = Label(title, self._sheet)
        heading.setFont(style.font(1.05, bold=True))
        line = self._grid.rowCount()
        heading.setContentsMargins(0, 10 if line > 1 else 0, 0, 0)
        self._grid.addWidget(heading, line, 0, 1, 2)
        self._grid.addWidget(self._hint(note), line + 1, 0, 1, 2)

    def _hint(self, text: str) -> QLabel:
        hint = Label(text, self._sheet)
        hint.setProperty("faint", True)
        hint.setWordWrap(True)
        return hint

    def _row(self, text: str, field: QWidget, *, wide: bool = False) -> None:
        label = FieldLabel(text, self._sheet)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        if isinstance(field, QComboBox | QSpinBox):
            field.installEventFilter(self)
        line, start = self._grid.rowCount(), Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop if wide else start)
        if wide:
            self._grid.addWidget(field, line, 1)
        else:
            self._grid.addWidget(field, line, 1, start)

    def _look(self) -> None:
        self._part(
            self.tr("Window"),
            self.tr("Takes effect at once; another language when the window is opened again."),
        )
        self.theme = QComboBox(self._sheet)
        for text, name in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            self.theme.addItem(text, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._choices.look.theme)))
        self.theme.activated.connect(lambda _row: self._do.set_theme(self.theme.currentData()))
        self._row(self.tr("&Colours"), self.theme)
        self.text = QComboBox(self._sheet)
        for size in settings.TEXT_SIZES:
            self.text.addItem(words.translate("words", "{n} %").format(n=size), size)
        self.text.setCurrentIndex(self.text.findData(self._choices.look.text))
        self.text.activated.connect(lambda _row: self._do.set_text(self.text.currentData()))
        self._row(self.tr("&Text size"), self.text)
        self._languages()
        self.watch = QCheckBox(
            self.tr("&Notice new photos in scanned folders while the window is open"), self._sheet
        )
        self.watch.setChecked(self._choices.now.watch)
        self.watch.toggled.connect(self._set_watch)
        self._grid.addWidget(self.watch, self._grid.rowCount(), 0, 1, 2)

    def _languages(self) -> None:
        self.language = QComboBox(self._sheet)
        self.language.addItem(self.tr("As the system"), language.SYSTEM)
        for code in language.offered():
            self.language.addItem(language.NAMES[code], code)
        chosen = self.language.findData(self._choices.look.language)
        self.language.setCurrentIndex(max(0, chosen))
        self.language.activated.connect(lambda _row: self._set_language())
        self._row(self.tr("&Language"), self.language)
        self.reopen = QPushButton(self.tr("Open the window again in this language"), self._sheet)
        self.reopen.setAutoDefault(False)
        self.reopen.clicked.connect(self._open_again)
        self._grid.addWidget(self.reopen, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self._offer_to_reopen()

    def _set_language(self) -> None:
        self._choices.wear(language=self.language.currentData())
        self._offer_to_reopen()

    def _offer_to_reopen(self) -> None:
        self.reopen.setVisible(self._choices.look.language != self._do.spoken)

    def _open_again(self) -> None:
        self.accept()
        self._do.reopen()

    def _library(self) -> None:
        self._part(
            self.tr("Library"),
            self.tr("Names and faces are kept here, and copied to backups at least once a day."),
        )
        place = Label(str(self._do.library), self._sheet)
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = self._grid.rowCount()
        self._grid.addWidget(
            Label(self.tr("Place"), self._sheet), row, 0, Qt.AlignmentFlag.AlignTop
        )
        self._grid.addWidget(place, row, 1)
        told = library_place.told(self._do.library)
        self.place_note = self._hint(told)
        self._grid.addWidget(self.place_note, row + 1, 1)
        line = FlowLayout()
        offered = [
            (self.tr("&Folders…"), self.tr("The folders that were scanned"), self._do.show_folders),
            (self.tr("&Backups…"), self.tr("Take one of the last backups back"),
             self._leave_for(self._do.show_backups)),
            (self.tr("&Another library…"), library_place.promise(),
             self._leave_for(self._do.another)),
        ]  # fmt: skip
        if library_place.is_moved(self._do.library):
            usual = self.tr("The usual librar&y")
            offered.append((usual, str(settings.usual_dir()), self._leave_for(self._do.usual)))
        for text, tip, act in offered:
            button = QPushButton(text, self._sheet)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            line.addWidget(button)
        self._grid.addLayout(line, self._grid.rowCount(), 1)

    def _leave_for(self, act: Callable[[], None]) -> Callable[[], None]:
        """What may close the window is no business of a dialog above it."""

        def leave() -> None:
            self.accept()
            act()

        return leave

    def _scans(self) -> None:
        now = self._choices.now
        self._part(self.tr("Scans"), self.tr("Takes effect at the next scan."))
        self.quiet = QCheckBox(
            self.tr("&Work quietly while scanning (half of the cores, low priority)"), self._sheet
        )
        self.quiet.setChecked(now.quiet)
        self.quiet.toggled.connect(lambda on: self._choices.keep(quiet=on))
        self._grid.addWidget(self.quiet, self._grid.rowCount(), 0, 1, 2)
        self.exclude = ThreeLines("\n".join(now.exclude), self._sheet)
        self.exclude.setPlaceholderText("Screenshots/\n*.gif\nIMG_*_edited.jpg")
        self.exclude.setTabChangesFocus(True)
        self.exclude.textChanged.connect(self._later.start)
        self._row(self.tr("&Pass over"), self.exclude, wide=True)
        hint = self._hint(
            self.tr(
                "Files and folders, one a line: names or patterns with * and ?; "
                "a / at the end means a folder."
            )
        )
        self._grid.addWidget(hint, self._grid.rowCount(), 1)
        self.megapixels = QSpinBox(self._sheet)
        self.megapixels.setRange(*_MEGAPIXELS)
        self.megapixels.setSuffix(self.tr(" megapixels"))
        self.megapixels.setValue(now.max_megapixels)
        self.megapixels.lineEdit().setTextMargins(_INSET, 0, 0, 0)  # the sheet's is not heeded
        self.megapixels.valueChanged.connect(lambda _value: self._later.start())
        self._row(self.tr("&Read photos of up to"), self.megapixels)

    def _engine(self) -> None:
        self._part(
            self.tr("Face engine"),
            self.tr(
                "Another engine takes effect at once; what its models run on, at the next scan."
            ),
        )
        self.provider = QComboBox(self._sheet)
        self.provider.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in dict.fromkeys(("auto", "cpu", self._choices.now.provider)):
            self.provider.addItem(provider_name(name), name)
        self.provider.setCurrentIndex(self.provider.findData(self._choices.now.provider))
        self.provider.activated.connect(
            lambda _row: self._choices.keep(provider=self.provider.currentData())
        )
        self._row(self.tr("Models r&un on"), self.provider)
        self.engine = Label(self._sheet)
        self.engines = QPushButton(self.tr("Face &engines…"), self._sheet)
        self.engines.setAutoDefault(False)
        self.engines.clicked.connect(self._do.show_engines)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.engine)
        line.addWidget(self.engines)
        line.addStretch(1)
        row = self._grid.rowCount()
        self._grid.addWidget(Label(self.tr("In use"), self._sheet), row, 0)
        self._grid.addLayout(line, row, 1)
        self.licence = self._hint("")
        self._grid.addWidget(self.licence, row + 1, 1)
        self.show_engine()

    def _set_watch(self, on: bool) -> None:
        self._choices.keep(watch=on)
        self._do.watch()

    def show_engine(self) -> None:
        """Says which engine is in use, and under which licence."""
        self.engine.setText(engine_name(self._choices.now.engine))
        self.licence.clear()
        self._runner.call(packs.available, self._show_licence)

    def _show_licence(self, found: list[EngineStatus]) -> None:
        in_use = [s.info for s in found if s.info.id == self._choices.now.engine]
        if not self._open or not in_use:
            return
        text = translate("EnginesDialog", "Licence: {licence}.")
        if not in_use[0].commercial_use:
            text = translate("EnginesDialog", "Not for commercial use. Licence: {licence}.")
        self.licence.setText(text.format(licence=sentences.said(in_use[0].licence).rstrip(".")))

    def _show_providers(self, offered: list[str]) -> None:
        if not self._open:
            return
        chosen = self._choices.now.provider
        for name in offered:
            if self.provider.findData(name) < 0:
                self.provider.addItem(provider_name(name), name)
        if chosen not in ("auto", "cpu", *offered):
            text = self.tr("{name} (not there on this computer)").format(name=provider_name(chosen))
            self.provider.setItemText(self.provider.findData(chosen), text)

    def _keep_typed(self) -> None:
        lines = (line.strip() for line in self.exclude.toPlainText().splitlines())
        self._choices.keep(
            exclude=tuple(dict.fromkeys(line for line in lines if line)),
            max_megapixels=self.megapixels.value(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # Who scrolls the sheet must not change a setting that passes under the pointer.
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends a number; it is not Close.
        if event.key() not in enter.KEYS or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._open = False
        self._later.stop()
        self._keep_typed()
        super().done(result)
