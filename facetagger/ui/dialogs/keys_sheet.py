"""The sheet of all keys: made from the table that the menus are made from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facetagger.ui import keys
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.keys import Row, Section
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.widgets.plain import Label

translate = words.translate
#: From so many lines' heights of width on, there are two columns.
_TWO_COLUMNS = 46
_SCROLLED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeysDialog(Dialog):
    """All keys by view; typing leaves those whose key or meaning holds what was typed.

    Attributes:
        field: what is looked for.
        sections: of the sheet, each a widget.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, translate("Keys", "Keyboard shortcuts"), width=1120, height=720)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Keys", "Search: undo, photo, Ctrl+D…"))
        self.field.setAccessibleName(translate("Keys", "Search among the keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.column.addWidget(self.field)
        sheet = QWidget(self)
        self.sections = [SectionOfKeys(section, sheet) for section in keys.sheet()]
        # The meanings begin at one place in every section.
        caps = [cap for section in self.sections for cap in section.caps]
        widest = max(cap.sizeHint().width() for cap in caps)
        for cap in caps:
            cap.setMinimumWidth(widest)
        self._columns = QHBoxLayout(sheet)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(36)
        self._count = 0
        self.area = QScrollArea(self)
        self.area.setAccessibleName(translate("Keys", "Keys"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(sheet)
        self.area.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        self.column.addWidget(self.area, 1)
        self._nothing = self.add_text(translate("Keys", "No key does that."), faint=True)
        self._nothing.hide()
        note = translate("Keys", "° while the name field is empty")
        self.add_text(note, faint=True)
        for button in self.add_close().buttons():
            button.setAutoDefault(False)
        self._arrange()
        self.field.setFocus()

    def _arrange(self) -> None:
        """Puts the sections into one column or two, whichever there is room for."""
        count = 2 if self.width() >= _TWO_COLUMNS * text_line() else 1
        if count == self._count:
            return
        self._count = count
        while (item := self._columns.takeAt(0)) is not None:
            column = item.layout()
            while column is not None and column.takeAt(0) is not None:
                pass  # the sections themselves stay
        columns = [QVBoxLayout() for _ in range(count)]
        for column in columns:
            column.setSpacing(14)
            self._columns.addLayout(column, 1)
        # In reading order: the second column begins once the first holds half of it.
        lines, half = 0, sum(section.lines for section in self.sections) / count
        for section in self.sections:
            columns[min(count - 1, int((lines + section.lines / 2) // half))].addWidget(section)
            lines += section.lines
        for column in columns:
            column.addStretch(1)

    def _filter(self, text: str) -> None:
        found = [section.filter(text.strip().casefold()) for section in self.sections]
        self._nothing.setVisible(not any(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_columns"):
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The cursor stays in the field; the keys that mean nothing there move the sheet.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bar = self.area.verticalScrollBar()
            if event.key() in _SCROLLED:
                page = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
                step = bar.pageStep() if page else 2 * text_line()
                up = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp)
                bar.setValue(bar.value() + (-step if up else step))
                return True
            if event.key() == Qt.Key.Key_F1:
                self.reject()
                return True
        return super().eventFilter(watched, event)


class SectionOfKeys(QWidget):
    """A title, and a line for each thing that keys do.

    Attributes:
        lines: about how many lines high it is.
        caps: the keys of each line.
    """

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = section
        self.lines = len(section.rows) + 2
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        heading = Label(section.title, self)
        heading.setFont(style.font(1.05, bold=True))
        grid.addWidget(heading, 0, 0, 1, 2)
        self._rows: list[Sequence[QWidget]] = []
        self.caps: list[QWidget] = []
        for line, row in enumerate(section.rows, 1):
            caps = self._caps(row)
            meaning = Label(row.meaning, self)
            meaning.setWordWrap(True)
            meaning.setAccessibleName(f"{words.listed(row.keys)}: {row.meaning}")
            grid.addWidget(caps, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(meaning, line, 1, Qt.AlignmentFlag.AlignVCenter)
            self._rows.append((caps, meaning))
            self.caps.append(caps)

    def _caps(self, row: Row) -> QWidget:
        caps = QWidget(self)
        layout = QHBoxLayout(caps)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for key in row.keys:
            cap = Label(key, caps)
            cap.setProperty("key", True)
            layout.addWidget(cap)
        if row.while_empty:
            layout.addWidget(Label("°", caps))
        layout.addStretch(1)
        return caps

    def filter(self, wanted: str) -> bool:
        """Leaves the rows that hold what was typed; False: none does."""
        title = wanted in self._section.title.casefold()
        left = False
        for row, widgets in zip(self._section.rows, self._rows, strict=True):
            text = " ".join((*row.keys, row.meaning)).casefold()
            fits = title or wanted in text
            left = left or fits
            for widget in widgets:
                widget.setVisible(fits)
        self.setVisible(left)
        return left
