"""What is done with the boxes of the photo on show: marked, drawn, moved, named, taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QWidget

from facetagger.entities import Box, Changes, GroupKind, GroupRef, Photo
from facetagger.ui.context import Context, Refresher
from facetagger.ui.photo import boxes as photo_boxes
from facetagger.ui.photo import reading
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.photo.canvas import Canvas
from facetagger.ui.photo.drawing import Hand
from facetagger.ui.photo.naming import BoxField
from facetagger.ui.text import words
from facetagger.ui.widgets.name_field import Choice


class Editing(QObject):
    """The boxes of one photo after the other. Every change is one of the user's actions.

    Attributes:
        photo: what is on show; None: nothing.
        canvas, hand, field: where boxes are seen, grasped and named.
        told: called when what is marked, or what keys do, has changed.
    """

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self.photo: Photo | None = None
        self.told: Callable[[], None] = lambda: None
        self._to_mark = 0  # a face that was drawn, and is not among the boxes yet
        # The faces of this photo that something was done with, the last one last; and the one of
        # them that an undo is about, until it is marked.
        self._done: list[int] = []
        self._undone = 0
        self.canvas = Canvas(host)
        self.hand = hand = Hand(self.canvas)
        hand.drawn, hand.placed, hand.picked = self._drawn, self._placed, self.pick
        hand.adjusting = lambda: self.told()
        self.field = field = BoxField(host)
        field.candidates = context.candidates
        field.named, field.kept = self._named, self._kept
        field.step, field.left = self._name_next, self._take_keys
        self._read_anew = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)

    def begin(self, photo: Photo | None) -> None:
        """Another photo is on show; None: none."""
        self.let_go()
        self.photo = photo
        self._to_mark = self._undone = 0
        self._done.clear()

    def let_go(self) -> None:
        """Gives up what is being drawn, moved or typed."""
        self.hand.let_go()
        self.field.close_field()

    def give_up(self) -> bool:
        """Gives up a box that is being drawn or moved; False: there is none."""
        begun = self.hand.is_busy
        if begun:
            self.hand.let_go()
        return begun

    def describe(self) -> str:
        """What is marked, in words for screen readers."""
        boxes = self.canvas.boxes
        numbers = {shown.face.id: i for i, shown in enumerate(boxes, 1)}
        shown = self.canvas.shown(self.canvas.marked)
        if shown is None:
            return words.faces(len(boxes))
        return shown.described(numbers[shown.face.id], len(boxes))

    def mark(self, face_id: int) -> None:
        """Makes a box the one that keys are about; 0: none."""
        if face_id != self.canvas.marked:
            self.hand.finish()
        self.canvas.marked = face_id
        if (shown := self.canvas.shown(face_id)) is not None:
            self.canvas.zoom.reveal(shown.face.box)
        self.canvas.moved()
        self.told()

    def mark_next(self, by: int) -> None:
        """Marks the next (1) or previous (-1) box."""
        self.hand.finish()  # also where there is no other one
        self.mark(photo_boxes.neighbour(self.canvas.boxes, self.canvas.marked, by))

    # What has changed

    def _changed(self, changes: Changes) -> None:
        photo = self.photo
        if photo is None:
            return
        shown = {s.face.id for s in self.canvas.boxes}
        touched = photo.id in changes.photos or bool(shown & changes.faces) or changes.people
        if touched or changes.everything:
            self._read_anew()

    def undone(self, changes: Changes) -> None:
        """After an undo: the face that it is about is marked again, for another try."""
        again = [face_id for face_id in self._done if face_id in changes.faces]
        if again:
            self._undone = again[-1]
            self._done.remove(self._undone)
            self._read_anew()

    def _read(self) -> tuple[int, list[Shown], int]:
        photo_id = self.photo.id if self.photo is not None else 0
        undone = self._undone
        return photo_id, reading.boxes(self._context.library, photo_id), undone

    def _show(self, found: tuple[int, list[Shown], int]) -> None:
        photo_id, boxes, undone = found
        if self.photo is None or photo_id != self.photo.id:
            return
        canvas, before = self.canvas, self.canvas.boxes
        if not self.hand.is_busy:
            canvas.show_draft(None)
        elif self.hand.held and photo_boxes.by_id(boxes, self.hand.held) is None:
            self.hand.let_go()
        canvas.show_boxes(boxes)
        if undone and undone == self._undone:
            self._undone = 0
            self._mark_again(undone)
        if self._to_mark and canvas.shown(self._to_mark) is not None:
            face_id, self._to_mark = self._to_mark, 0
            if not self.hand.is_busy:  # or somebody is at another box by now
                self.mark(face_id)
                self.name_marked()
        elif canvas.marked and canvas.shown(canvas.marked) is None:
            # Whoever works through the boxes goes on to the next one. Not to a person's: one Del
            # too many would take it away.
            after = photo_boxes.next_unnamed(before, canvas.marked)
            self.mark(after if canvas.shown(after) is not None else 0)
        if self.field.shown is not None and canvas.shown(self.field.shown.face.id) is None:
            self.field.close_field()
        self.told()

    def _mark_again(self, face_id: int) -> None:
        asked = self.field.shown
        if self.canvas.shown(face_id) is None or (asked and self.field.text() != asked.name):
            return  # it was drawn, and is gone; or another name is being typed
        if self.hand.is_busy:
            return
        self.field.close_field()
        self.mark(face_id)
        if asked:
            self.name_marked()

    # Boxes

    def set_drawing(self, drawing: bool) -> None:
        """Says what a drag does: draw a box, or whatever fits the place."""
        self.hand.set_drawing(drawing)
        self.told()

    def _drawn(self, box: Box, name: bool) -> None:
        if self.photo is None:
            return
        self.set_drawing(False)
        self._take_keys()

        def then(changes: Changes) -> None:
            face_id = next(iter(changes.boxes), 0)
            self._to_mark = face_id if name else 0
            self._done.append(face_id)

        self._context.commands.draw_box(self.photo.id, box, then=then, settled=self._read_anew)

    def _placed(self, face_id: int, box: Box) -> None:
        self._done.append(face_id)
        self._context.commands.move_box(face_id, box, settled=self._read_anew)

    def pick(self, face_id: int, name: bool) -> None:
        """Marks a box that was clicked, 0: none; and asks for its name."""
        self.field.close_field()
        self._host.setFocus()
        self.mark(face_id)
        if name:
            self.name_marked()

    def not_a_face(self) -> None:
        """Takes the marked box away: it holds no face. A new one is given up."""
        self.give_up()
        if self.canvas.marked:
            self._done.append(self.canvas.marked)
            self._context.commands.not_a_face([_ref(self.canvas.marked)])

    def ignore(self) -> None:
        """Sets the marked face aside as a stranger."""
        if self.canvas.marked:
            self._done.append(self.canvas.marked)
            self._context.commands.ignore([_ref(self.canvas.marked)])

    def adjust(self) -> None:
        """Lets the arrow keys move the marked box."""
        if self.canvas.marked:
            self.hand.begin(self.canvas.marked)

    def draw_by_keys(self) -> None:
        """Puts a new box in the middle, for the arrow keys to move."""
        self.hand.begin(0)

    # Names

    def name_marked(self, text: str = "") -> None:
        """Asks for the name of the marked face, or of the first one without.

        Args:
            text: what was typed already.
        """
        canvas = self.canvas
        if not canvas.marked:
            first = photo_boxes.next_unnamed(canvas.boxes, 0)
            self.mark(first or photo_boxes.neighbour(canvas.boxes, 0, 1))
            if text and not first:
                return  # all have names: now it is seen whose another letter would change
        shown = canvas.shown(canvas.marked)
        if shown is not None:
            self.field.open(shown, self._field_rect(), text)
            self.told()

    def _field_rect(self) -> QRectF:
        rect = self.canvas.rect_of(self.canvas.marked)
        return rect.translated(QPointF(self.canvas.pos()))

    def place_field(self) -> None:
        """The photo was moved: the field goes with its box."""
        if self.field.shown is not None:
            self.field.place(self._field_rect())

    def _take_keys(self) -> None:
        if self._host.isVisible():
            self._host.setFocus()
        self.told()

    def _named(self, shown: Shown, choice: Choice) -> bool:
        commands = self._context.commands
        if not commands.can_be_named(choice.name):
            return False
        self._done.append(shown.face.id)
        refs = [_ref(shown.face.id)]
        if choice.person_id is not None:
            commands.name_as(refs, choice.person_id)
        else:
            commands.name(refs, choice.name, new=choice.new)
        self._go_on(shown)
        return True

    def _kept(self, shown: Shown) -> None:
        if shown.guess:
            self._done.append(shown.face.id)
            self._context.commands.confirm([shown.face.id])
        self._go_on(shown)

    def _go_on(self, shown: Shown) -> None:
        """After a name, the next face that has none."""
        self.field.close_field()
        following = photo_boxes.next_unnamed(self.canvas.boxes, shown.face.id)
        if following:
            self.mark(following)
            self.name_marked()

    def _name_next(self, by: int) -> None:
        self.field.close_field()
        self.mark_next(by)
        self.name_marked()


def _ref(face_id: int) -> GroupRef:
    return GroupRef(GroupKind.FACE, face_id)
