"""One of the two faces that are compared: the picture, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import GroupKind, GroupRef
from facetagger.jobs.compare import Look
from facetagger.photos.showing import readable
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import rounded, text_line
from facetagger.ui.tiles.thumbnails import to_pixmap
from facetagger.ui.widgets.plain import Label, literal

#: What can be compared: a photo's file, a face by its id, the face that stands for a group.
Wanted = Path | int | GroupRef
#: So many faces of a photo can be chosen from, the largest ones.
_FACES = 60


class Picture(QWidget):
    """A square crop; without one, a sentence in its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._sentence = ""
        self._bad = self._hot = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(140, 140))

    def show_image(self, image: QImage) -> None:
        """Shows a crop."""
        self._image, self._sentence = image, ""
        self.update()

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Shows a sentence instead."""
        self._image, self._sentence, self._bad = None, sentence, bad
        self.setAccessibleName(sentence)
        self.update()

    def light_up(self, hot: bool) -> None:
        """Shows that something may be dropped here."""
        self._hot = hot
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 260)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height()) - 4
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if self._image is not None:
            path = rounded(square, 12)
            painter.setClipPath(path)
            painter.drawImage(square, self._image)
            painter.setClipping(False)
        else:
            square = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            path = rounded(square, 12)
            painter.fillPath(path, style.color("selected" if self._hot else "base"))
            painter.setPen(style.color("bad" if self._bad else "faint"))
            painter.setFont(style.font())
            wrapped = QTextOption(Qt.AlignmentFlag.AlignCenter)
            # Paths may be longer than a line, without a blank.
            wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            painter.drawText(square.adjusted(16, 12, -16, -12), self._sentence, wrapped)
        if self._hot or self._image is None:
            ink = style.color("accent" if self._hot else "strong_border")
            painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
            painter.drawPath(path)
        painter.end()


class Half(QWidget):
    """A face to compare: chosen as a file, dropped, or given by its id.

    Attributes:
        wanted: called with what is to be shown, here and in the other half.
        changed: called when another face of the photo was chosen.
        look: the face on show.
        who: says who it is.
        is_waiting: a photo is being looked at.
        asks: called when a photo is to be chosen.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.wanted: Callable[[Sequence[Wanted]], None] = lambda what: None
        self.changed: Callable[[], None] = lambda: None
        self.asks: Callable[[], None] = lambda: None
        self.look: Look | None = None
        self.is_waiting = False
        self._looks: Sequence[Look] = ()
        self._title = title
        self._failed = ""
        self.setAcceptDrops(True)
        self.picture = Picture(self)
        self.who = Label(self)
        self.who.setFont(style.font(bold=True))
        self.who.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.who.setMinimumWidth(1)
        self._place = Label(self)
        self._place.setProperty("faint", True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.setMinimumWidth(1)
        self._faces = QScrollArea(self)
        self._faces.setFrameShape(QScrollArea.Shape.NoFrame)
        self._faces.setWidgetResizable(True)
        self._faces.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._faces.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the faces in it take the keys
        self._faces.viewport().setAutoFillBackground(False)
        line = QWidget(self._faces)
        line.setAutoFillBackground(False)
        self._faces.setWidget(line)
        self._line = QHBoxLayout(line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addStretch(1)
        self._line.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.choose = QPushButton(words.translate("Compare", "Choose photo…"), self)
        self.choose.setAccessibleName(f"{title}: {self.choose.text()}")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(lambda: self.asks())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.who)
        layout.addWidget(self._place)
        layout.addWidget(self._faces)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.clear()

    # What is shown

    def clear(self) -> None:
        """Shows that a photo or a face is wanted."""
        self._put(())
        self.picture.say(words.translate("Compare", "Drop a photo or a face here"))

    def wait(self) -> None:
        """Shows that a photo is being looked at."""
        self._put(())
        self.is_waiting = True
        self.picture.say(words.translate("Compare", "Looking for the face…"))

    def fail(self, sentence: str) -> None:
        """Shows why there is no face."""
        self._put(())
        self._failed = sentence
        self.picture.say(sentence, bad=True)

    def show_looks(self, looks: Sequence[Look], number: int = 0) -> None:
        """Shows one of the faces of a photo; the others can be chosen."""
        self._put(looks)
        if button := self._group.button(number):
            button.setChecked(True)
        self._choose(number)

    def change_places(self, other: Half) -> None:
        """Shows what the other half shows, which shows what was here."""
        mine, theirs = self._shown(), other._shown()
        self._show(*theirs)
        other._show(*mine)

    def _shown(self) -> tuple[Sequence[Look], int, str]:
        return self._looks, self._group.checkedId(), self._failed

    def _show(self, looks: Sequence[Look], number: int, failed: str) -> None:
        if looks:
            self.show_looks(looks, max(0, number))
        elif failed:
            self.fail(failed)
        else:
            self.clear()

    def tell_who(self, text: str) -> None:
        """Says who the face is; the number below the name where one line is too narrow."""
        room, metrics = max(120, self.width() - 8), self.who.fontMetrics()
        lines = [text] if metrics.horizontalAdvance(text) <= room else text.split("  ·  ")
        end = Qt.TextElideMode.ElideRight
        self.who.setText("\n".join(metrics.elidedText(line, end, room) for line in lines))
        self.who.setToolTip(literal(text))

    def _put(self, looks: Sequence[Look]) -> None:
        self._looks, self.look = looks[:_FACES], None
        self.is_waiting = False
        self._failed = ""
        self._place.clear()
        self.who.clear()
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._line.removeWidget(button)
            button.deleteLater()
        if len(self._looks) > 1:
            for number, look in enumerate(self._looks):
                button = self._face_button(number, look)
                self._group.addButton(button, number)
                self._line.insertWidget(number + 1, button)

    @property
    def is_free(self) -> bool:
        """Whether nothing is shown here, or was found."""
        return self.look is None and not self.is_waiting

    @property
    def has_choice(self) -> bool:
        """Whether the photo shows several faces."""
        return len(self._looks) > 1

    def face_buttons(self) -> list[QAbstractButton]:
        """The faces of the photo, to choose from."""
        return self._group.buttons()

    def make_room(self, shown: bool) -> None:
        """Shows the line of faces, also an empty one: both pictures are of one size."""
        bar = self._faces.horizontalScrollBar().sizeHint().height()
        self._faces.setFixedHeight(2 * text_line() + 14 + bar)
        self._faces.setVisible(shown)

    def _face_button(self, number: int, look: Look) -> QToolButton:
        button = QToolButton(self._faces.widget())
        button.setProperty("face", True)
        side = text_line() * 2
        button.setIcon(QIcon(to_pixmap(image_of(look))))
        button.setIconSize(QSize(side, side))
        button.setCheckable(True)
        button.setChecked(number == 0)
        button.setAccessibleName(
            words.translate("Compare", "Face {n} of {total} on this photo").format(
                n=words.number(number + 1), total=words.number(len(self._looks))
            )
        )
        return button

    def _choose(self, number: int) -> None:
        self.look = look = self._looks[number]
        self.picture.show_image(image_of(look))
        name = readable(Path(look.path).name)
        room = max(120, self.width() - 8)
        middle = Qt.TextElideMode.ElideMiddle
        self._place.setText(self._place.fontMetrics().elidedText(name, middle, room))
        self._place.setToolTip(literal(readable(look.path)))
        self.picture.setAccessibleName(f"{self._title}: {name}")
        self.changed()

    # Drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            self.picture.light_up(True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.picture.light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.picture.light_up(False)
        if found := _dropped(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.wanted(found)
            self.window().activateWindow()  # whoever drags here goes on here: Esc, Y and N


def _dropped(event: QDropEvent) -> Sequence[Wanted]:
    """Faces, groups or people picked in the window, or files; at most two."""
    cargo = drag.from_mime(event.mimeData())
    if cargo is not None:
        return [ref.id if ref.kind is GroupKind.FACE else ref for ref in cargo.refs[:2]]
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if not path.is_dir()][:2]


def image_of(look: Look) -> QImage:
    """A face's crop for the screen."""
    height, width = look.crop.shape[:2]
    image = QImage(look.crop.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)  # with memory of its own
