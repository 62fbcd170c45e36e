"""A whole photo with its boxes and names, over the window: Space opens and closes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from facetagger.ui import desktop, keys
from facetagger.ui.background.runner import Failure
from facetagger.ui.context import Context
from facetagger.ui.photo import hints, reading, zoom
from facetagger.ui.photo import menu as photo_menu
from facetagger.ui.photo.bar import PhotoBar
from facetagger.ui.photo.canvas import GROUND
from facetagger.ui.photo.editing import Editing
from facetagger.ui.photo.reading import Page, Stop
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import Label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
}  # fmt: skip
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_CTRL = Qt.KeyboardModifier.ControlModifier


class PhotoView(QWidget):
    """Covers the window and has the keyboard while it does.

    Attributes:
        opened: called when it came up.
        closed: called when it was left, with the widget that had the keys before.
        left_at: called when it is left with the photo, if photos were gone through and not faces.
        show_folders: tells where the folders are looked for.
        begun: called with whether a box is being drawn or moved.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self._context = context
        self.opened: Callable[[], None] = lambda: None
        self.closed: Callable[[QWidget | None], None] = lambda before: None
        self.left_at: Callable[[int], None] = lambda photo_id: None
        self.show_folders: Callable[[], None] = lambda: None
        self.begun: Callable[[bool], None] = lambda begun: None
        self._before: QWidget | None = None
        self._stops: Sequence[int] = ()
        self._of_faces = True
        self._index = 0
        self._wanted = 0
        self._sharpening = False
        self._build()
        QApplication.instance().focusChanged.connect(self._focus_changed)
        self.hide()

    def _build(self) -> None:
        self.editing = editing = Editing(self._context, self)
        self._canvas, self.field = editing.canvas, editing.field
        self._canvas.changed = self._canvas_moved
        editing.told = self._tell
        self.bar = bar = PhotoBar(self)
        self._title, self._place = bar.title, bar.place
        self._draw = bar.add(
            "draw",
            self.tr("Draw a box"),
            keys.shown("draw"),
            lambda: editing.set_drawing(not editing.hand.drawing),
        )
        self._draw.setCheckable(True)
        bar.add("minus", self.tr("Smaller"), "−", lambda: self.zoom_by(-1))
        bar.add_percent()
        bar.add("plus", self.tr("Larger"), "+", lambda: self.zoom_by(1))
        bar.add("fit", self.tr("The whole photo"), "0", self.fit)
        # Where people read from the right, the next photo is on the left.
        back, forward = ("forward", "→"), ("back", "←")
        if not self.isRightToLeft():
            back, forward = forward, back
        bar.add(back[0], self.tr("Previous photo"), back[1], lambda: self.step(-1))
        bar.add(forward[0], self.tr("Next photo"), forward[1], lambda: self.step(1))
        bar.add("cross", self.tr("Close"), keys.shown("show_photo"), self.leave)
        self.folders = QPushButton(words.translate("Menus", "Folders…"), self)
        self.folders.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay with the photo: Enter
        self.folders.setToolTip(keys.named("Enter"))
        self.folders.clicked.connect(self._leave_for_folders)
        self.folders.hide()
        self._hint = Label(self)
        self._hint.setStyleSheet("color: #b4bac6;")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setSpacing(4)
        layout.addWidget(bar)
        layout.addWidget(self._canvas, 1)
        layout.addWidget(self.folders, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint)

    @property
    def picture(self) -> QWidget:
        """The part in which the photo stands."""
        return self._canvas

    # Which photo

    def show_faces(self, face_ids: Sequence[int], index: int) -> None:
        """Shows the photo of a face; the arrow keys go on to those of the others."""
        self._of_faces = True
        self._open(face_ids, index)

    def show_photos(self, photo_ids: Sequence[int], index: int) -> None:
        """Shows a photo; the arrow keys go on to the others."""
        self._of_faces = False
        self._open(photo_ids, index)

    def _open(self, stops: Sequence[int], index: int) -> None:
        self._stops = list(stops)
        self._index = max(0, min(index, len(self._stops) - 1))
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.opened()
        self._load()

    @property
    def photo_id(self) -> int:
        """The photo that is shown; 0: none (yet)."""
        photo = self.editing.photo
        return photo.id if photo is not None else 0

    def step(self, by: int) -> None:
        """Goes to the next or previous photo."""
        index = self._index + by
        if 0 <= index < len(self._stops):
            self._index = index
            self._load()

    def leave(self) -> None:
        """Closes the photo."""
        if self.isVisible():
            self._wanted += 1
            self.editing.hand.finish()
            if not self._of_faces and self._stops:
                self.left_at(self._stops[self._index])
            self.editing.begin(None)
            self.editing.set_drawing(False)
            self.hide()
            self.closed(self._before)

    def _load(self) -> None:
        if not self._stops:
            return
        self.editing.hand.finish()
        self.editing.let_go()
        number = self._stops[self._index]
        stop = Stop(face_id=number) if self._of_faces else Stop(photo_id=number)
        self._place.setText(
            self.tr("{n} of {total}").format(
                n=words.number(self._index + 1), total=words.number(len(self._stops))
            )
        )
        self._wanted += 1
        wanted, library = self._wanted, self._context.library
        pixels = round(max(self.width(), self.height()) * self.devicePixelRatioF())

        def read() -> Page | None:
            # Whoever holds the arrow key down wants the last photo, not each on the way.
            return reading.read(library, stop, pixels) if wanted == self._wanted else None

        self._context.runner.call(
            read,
            lambda page: self._show(wanted, page),
            lambda failure: self._failed(wanted, failure),
        )

    def _show(self, wanted: int, page: Page | None) -> None:
        if wanted != self._wanted or page is None:
            return
        self.folders.setVisible(page.is_gone)
        if page.problem:
            self.editing.begin(None)
            self.bar.set_photo(page.photo)
            self._canvas.show_note(page.problem)
            self._tell()
            return
        self.editing.begin(page.photo)
        self.bar.set_photo(page.photo)
        size = QSizeF(page.photo.width or page.image.width(), page.photo.height or 1)
        if not page.photo.width:
            size = QSizeF(page.image.size())
        self._canvas.show_image(page.image, size, page.boxes, page.marked)
        self._tell()

    def _failed(self, wanted: int, failure: Failure) -> None:
        if wanted == self._wanted:
            self.folders.hide()
            self.editing.begin(None)
            self.bar.set_photo(None)
            self._canvas.show_note(failure.sentence)
            self._tell()

    def _leave_for_folders(self) -> None:
        self.leave()
        self.show_folders()

    # Zoom

    def zoom_by(self, steps: int) -> None:
        """Shows the photo larger (1) or smaller (-1)."""
        canvas = self._canvas
        canvas.zoom.zoom_to(canvas.zoom.scale * zoom.STEP**steps, self._looked_at())
        canvas.moved()

    def fit(self) -> None:
        """Shows the whole photo."""
        self._canvas.zoom.fit()
        self._canvas.moved()

    def actual_size(self) -> None:
        """Shows a pixel of the photo as one of the screen."""
        canvas = self._canvas
        canvas.zoom.zoom_to(1 / canvas.zoom.ratio, self._looked_at())
        canvas.moved()

    def _looked_at(self) -> QPointF:
        """What stays in place when the photo is zoomed by keys: the marked box, or the middle."""
        canvas = self._canvas
        rect = canvas.zoom.rect(canvas.draft) if canvas.draft else canvas.rect_of(canvas.marked)
        return QPointF(canvas.rect().center()) if rect.isEmpty() else rect.center()

    def _canvas_moved(self) -> None:
        canvas = self._canvas
        has_photo = canvas.image is not None
        text = self.tr("{n} %").format(n=words.number(canvas.zoom.percent)) if has_photo else ""
        self.bar.percent.setText(text)
        self.editing.place_field()
        if has_photo and canvas.needs_sharp() and not self._sharpening:
            self._sharpen()

    def _sharpen(self) -> None:
        """Reads the photo large enough for a closer look."""
        photo, wanted = self.editing.photo, self._wanted
        if photo is None or self._canvas.sharp is not None:
            return
        self._sharpening = True

        def show(image: QImage) -> None:
            self._sharpening = False
            if wanted == self._wanted:
                self._canvas.sharp = image
                self._canvas.update()
            elif self._canvas.needs_sharp():
                self._sharpen()

        def failed(failure: Failure) -> None:
            self._sharpening = False
            if wanted == self._wanted:
                self._context.hint(failure.sentence)

        pixels = reading.sharp_px(photo)
        self._context.runner.call(lambda: reading.picture(photo, pixels), show, failed)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & _CTRL)
        if self.editing.hand.key(event):
            return
        if key == Qt.Key.Key_Escape and self.editing.hand.drawing:
            self.editing.set_drawing(False)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.leave()
        elif control and key in _ARROWS and self._canvas.marked:
            self.editing.adjust()
            self.editing.hand.key(event)
        elif key in _STEPS:
            turned = self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.step(-_STEPS[Qt.Key(key)] if turned else _STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self.step(-self._index)
        elif key == Qt.Key.Key_End:
            self.step(len(self._stops) - 1 - self._index)
        elif not self._box_key(event):
            super().keyPressEvent(event)

    def _box_key(self, event: QKeyEvent) -> bool:
        """Keys for boxes and zoom; True: it was one."""
        key, text = event.key(), event.text()
        acts = {
            Qt.Key.Key_Insert: self.editing.draw_by_keys,
            Qt.Key.Key_Delete: self.editing.not_a_face,
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.actual_size,
        }
        photo, control = self.editing.photo, event.modifiers() & _CTRL
        if key in _ENTER and control and photo is not None:
            desktop.open_file(photo.path, self._context.hint)
        elif event.matches(QKeySequence.StandardKey.Copy) and photo is not None:
            photo_menu.copy(self._context, photo)
        elif key in _ENTER and not self.folders.isHidden():
            self._leave_for_folders()
        elif key in _ENTER:
            self.editing.name_marked()
        elif control and key == Qt.Key.Key_I:
            self.editing.ignore()
        elif key == Qt.Key.Key_Delete and event.isAutoRepeat():
            pass  # held down, it would be about one face after the other
        elif key in acts:
            acts[Qt.Key(key)]()
        elif text.isprintable() and text.strip() and not control:
            self.editing.name_marked(text)
        else:
            return False
        return True

    def focusNextPrevChild(self, next_: bool) -> bool:
        # Tab goes from box to box: nothing else here takes the keys.
        self.editing.mark_next(1 if next_ else -1)
        return True

    def _tell(self) -> None:
        """Says to screen readers what is marked, and below the photo which keys do what now."""
        self.setAccessibleDescription(self.editing.describe())
        self._draw.setChecked(self.editing.hand.drawing)
        hand = self.editing.hand
        if not hand.is_busy or hand.held is not None:  # whoever drags does not read
            self._hint.setText(hints.hint(self.editing))
        self.begun(hand.is_busy)

    # Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        canvas = self._canvas
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            place = QPointF(canvas.mapFromGlobal(event.globalPos()))
            self.editing.pick(canvas.face_at(place), False)
        at = event.globalPos()
        if by_key and canvas.marked:
            at = canvas.mapToGlobal(canvas.rect_of(canvas.marked).center().toPoint())
        elif by_key:
            at = canvas.mapToGlobal(QPoint(canvas.width() // 2, canvas.height() // 2))
        shown = canvas.shown(canvas.marked)
        menu = photo_menu.menu(self, self.editing, self._context, shown)
        if menu.actions():
            menu.popup(at)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        # A view below that takes the keys would act on what nobody sees.
        below = new is not None and self.parentWidget().isAncestorOf(new)
        mine = new is self or (new is not None and self.isAncestorOf(new))
        if below and not mine and self.isVisible():
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editing.place_field()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.end()
