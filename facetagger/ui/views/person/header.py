"""The top of a person's view: cover, name to be edited, how many faces and photos."""

from __future__ import annotations

import html
from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.library.person_facts import Moment
from facetagger.ui import keys
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import rounded, text_line
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.person.tiles import day_text
from facetagger.ui.widgets import name_field
from facetagger.ui.widgets.flow import tab_in_order
from facetagger.ui.widgets.plain import Label, literal


class Cover(QWidget):
    """A round crop."""

    def __init__(self, thumbnails: Thumbnails, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._side = side
        self._face_id: int | None = None
        self.setFixedSize(QSize(side, side))
        thumbnails.arrived.connect(self._crops_arrived)

    def show_face(self, face_id: int | None) -> None:
        """Shows a face."""
        self._face_id = face_id
        self.update()

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        if self._face_id in face_ids:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(0, 0, self._side, self._side)
        path = rounded(rect, self._side / 2)
        painter.fillPath(path, style.color("shade"))
        if self._face_id is not None:
            crop = self._thumbnails.cut(
                self._face_id, rect.size(), self._side / 2, self.devicePixelRatioF()
            )
            if crop is not None:
                painter.drawPixmap(0, 0, crop)
        painter.end()


class TitleEdit(QLineEdit):
    """A title that can be edited where it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("titleEdit")
        self.setAcceptDrops(False)
        name_field.limit(self)
        self.setFont(style.font(1.5, bold=True))
        self.shown = ""
        self.kept: Callable[[str], None] = lambda text: None
        self.left: Callable[[], None] = self.clearFocus
        self.returnPressed.connect(self._keep)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def show_text(self, text: str) -> None:
        """Shows a name, unless the user is editing one."""
        editing = self.hasFocus() and (self.isModified() or text == self.text())
        if not editing:
            self.setText(text)
            self.setCursorPosition(0)
        self.shown = text

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setWidth(min(620, self.fontMetrics().horizontalAdvance(self.text()) + 36))
        return size

    def _keep(self) -> None:
        name = self.text().strip()
        self.setModified(False)
        if name != self.shown:
            self.kept(name)
        self.left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self.shown)
            self.left()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.isModified():
            self.setText(self.shown)


@dataclass(frozen=True, slots=True)
class Told:
    """What stands below a name.

    Attributes:
        photos: how many.
        first, last: with a date.
        born: if known.
        hidden: not listed among the people.
    """

    faces: int = 0
    photos: int = 0
    first: Moment | None = None
    last: Moment | None = None
    born: date | None = None
    hidden: bool = False


class PersonHeader(QWidget):
    """Cover, name, numbers, days, and a menu of what can be done with the person.

    Attributes:
        renamed: called with the new name.
        left: called when editing it is over.
        moment: called with the first or the last face, to be shown.
        birth: called when the birth date is to be edited.
        menu: of what can be done with the person.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "header")
        self.renamed: Callable[[str], None] = lambda name: None
        self.left: Callable[[], None] = lambda: None
        self.moment: Callable[[int], None] = lambda face_id: None
        self.birth: Callable[[], None] = lambda: None
        self._cover = Cover(thumbnails, 64, self)
        self._name = TitleEdit(self)
        self._name.setAccessibleName(self.tr("Name of this person"))
        self._name.kept = lambda name: self.renamed(name)
        self._name.left = lambda: self.left()
        self.numbers = Label(self)
        self.numbers.setProperty("faint", True)
        self.numbers.setContentsMargins(9, 0, 0, 0)
        self.numbers.setWordWrap(True)
        self.numbers.setTextFormat(Qt.TextFormat.RichText)
        links = Qt.TextInteractionFlag
        self.numbers.setTextInteractionFlags(
            links.LinksAccessibleByMouse | links.LinksAccessibleByKeyboard
        )
        self.numbers.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the faces
        self.numbers.linkActivated.connect(self._follow)
        self._told = Told()
        self.more = QPushButton(self.tr("More"), self)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setToolTip(self.tr("Birth date, hide, forget"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        text.addWidget(self.numbers)
        text.addStretch(1)
        who, self._tools = QHBoxLayout(), QHBoxLayout()
        who.addWidget(self._cover)
        who.addLayout(text, 1)
        self._tools.addStretch(1)
        self._tools.addWidget(self.more)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 12, 20, 12)
        for line in (who, self._tools, self._row):
            line.setSpacing(12)
        self._row.addLayout(who, 1)
        self._row.addLayout(self._tools)

    def add(self, widget: QWidget) -> None:
        """Puts something before the menu."""
        self._tools.insertWidget(self._tools.indexOf(self.more), widget)
        tab_in_order(self._tools)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def quiet_corners(self) -> list[QRect]:
        """Where a sentence covers neither a name nor a button: beside them, and below."""
        self._row.activate()
        rtl, told = self.isRightToLeft(), self.numbers.geometry()
        told.setWidth(min(told.width(), self._told_width()))
        if rtl:
            told.moveRight(self.numbers.geometry().right())
        who = self._cover.geometry().united(told).united(self._name.geometry())
        tools = QRect()
        for place in range(self._tools.count()):
            if (widget := self._tools.itemAt(place).widget()) is not None:
                tools = tools.united(widget.geometry())
        beside, below = QRect(self.rect()), QRect(self.rect())
        if who.bottom() < tools.top():
            beside.setTop(who.top())
            beside.setBottom(who.bottom())
            below.setTop(tools.top() - self._row.spacing() // 2)
            below.setBottom(tools.bottom() + self._row.spacing() // 2)
        else:
            below = beside  # the same line
        _cut(beside, who, at_left=not rtl)
        _cut(below, tools, at_left=rtl)
        rooms = [beside] if below is beside else [beside, below]
        return [room for room in rooms if room.width() >= 10 * text_line()]

    def needed(self) -> int:
        """The height that it has, or will have once its layout has taken in what it shows."""
        return max(self.sizeHint().height(), self._row.totalHeightForWidth(self.width()))

    def _told_width(self) -> int:
        return self.numbers.fontMetrics().horizontalAdvance(self.numbers.accessibleName()) + 20

    def _fit(self) -> None:
        """Search, order and menu stand below name and numbers where they need the line."""
        margins = self._row.contentsMargins()
        name = self._cover.width() + 12 + max(self._name.sizeHint().width(), self._told_width())
        tools = sum(
            self._tools.itemAt(place).sizeHint().width() + 12
            for place in range(self._tools.count())
        )
        beside = name + tools + margins.left() + margins.right() <= self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def show_row(self, row: PersonRow, told: Told) -> None:
        """Shows a person."""
        self._cover.show_face(row.cover)
        self._name.show_text(row.summary.person.name)
        tip = keys.tip(self.tr("Click to rename"), "rename")
        # A very long name is cut.
        self._name.setToolTip(literal(f"{row.summary.person.name}\n{tip}"))
        self._name.updateGeometry()
        if told != self._told or not self.numbers.text():
            self._told = told
            self.numbers.setText("&nbsp; · &nbsp;".join(self._parts()))
            plain = QTextDocumentFragment.fromHtml(self.numbers.text()).toPlainText()
            self.numbers.setAccessibleName(plain)
        self._fit()

    def _parts(self) -> list[str]:
        told = self._told
        parts = [
            self.tr("{faces} in {photos}").format(
                faces=words.faces(told.faces), photos=words.photos(told.photos)
            )
        ]
        if told.first is not None and told.last is not None:
            first, last = (
                _link("first", day_text(told.first.day)),
                _link("last", day_text(told.last.day)),
            )
            one_day = told.first.day == told.last.day
            parts.append(
                first if one_day else self.tr("{first} to {last}").format(first=first, last=last)
            )
        born = self.tr("Birth date…")
        if told.born is not None:
            born = self.tr("born {day}").format(day=day_text(told.born))
        hidden = [self.tr("hidden")] if told.hidden else []
        return [*parts, _link("born", born), *hidden]

    def _follow(self, link: str) -> None:
        moment = self._told.first if link == "first" else self._told.last
        if link == "born":
            self.birth()
        elif moment is not None:
            self.moment(moment.face_id)

    def edit_name(self) -> None:
        """Puts the cursor into the name."""
        self._name.setFocus()
        self._name.selectAll()


def _cut(room: QRect, taken: QRect, *, at_left: bool) -> None:
    """Takes from a room what is taken at one of its ends."""
    if at_left:
        room.setLeft(taken.right())
    else:
        room.setRight(taken.left())


def _link(name: str, text: str) -> str:
    # Without a line below it: three of them beside each other would be a thicket.
    whole = html.escape(text).replace(" ", "&nbsp;")
    return f'<a href="{name}" style="text-decoration: none">{whole}</a>'
