"""One person: the suggestions that wait for yes or no, and below them the confirmed faces."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef, PersonSummary, Suggestion
from facetagger.library import queries
from facetagger.ui import drag, icons, style, words
from facetagger.ui.context import Context, Refresher
from facetagger.ui.delegates import FaceDelegate
from facetagger.ui.models import FaceModel, PersonRow
from facetagger.ui.views.grid import Grid, Load
from facetagger.ui.views.person_header import PersonHeader

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionGrid(Grid):
    """Crops with ✓ and ✗ below each.

    Attributes:
        answered: called with (face ids, yes or no).
    """

    def __init__(self, model: FaceModel, delegate: FaceDelegate, parent: QWidget) -> None:
        super().__init__(model, delegate, parent)
        self._choices = delegate
        self.answered: Callable[[Sequence[int], bool], None] = lambda ids, yes: None

    def _answer_at(self, point: QPoint) -> tuple[int, bool] | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        yes, no = self._choices.buttons(self.visualRect(index))
        if yes.contains(point):
            return self.rows.key(index), True
        return (self.rows.key(index), False) if no.contains(point) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press on a button selects nothing and begins no drag.
        if self._answer_at(event.position().toPoint()) is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        answer = self._answer_at(event.position().toPoint())
        if answer is not None and event.button() == Qt.MouseButton.LeftButton:
            self.answered([answer[0]], answer[1])
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._answer_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)


class PersonView(QWidget):
    """Who is shown is set by `show_person`.

    Attributes:
        forget: asked to take the person away.
        gone: called when the person is no more.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self.person_id: int | None = None
        self.row: PersonRow | None = None
        self.forget: Callable[[PersonRow], None] = lambda row: None
        self.gone: Callable[[], None] = lambda: None
        self._answered: set[int] = set()
        self._edit_next = False
        self._opening = False  # the first answer to "who?" decides which grid gets the focus
        self.waiting = FaceModel(context.library, self)
        self.confirmed = FaceModel(context.library, self)
        self._build()
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)

    def _build(self) -> None:
        thumbnails = self._context.thumbnails
        self.header = PersonHeader(thumbnails, self)
        self.header.renamed = self._rename
        self.header.left = self.setFocus
        self.header.forget_button.clicked.connect(self._forget)
        self.suggestions = SuggestionGrid(
            self.waiting, FaceDelegate(thumbnails, 112, choices=True), self
        )
        self.suggestions.setAccessibleName(self.tr("Suggestions"))
        self.suggestions.setObjectName("panelGrid")
        self.suggestions.gap = 8
        self.suggestions.answered = self.answer
        self.suggestions.command = self._command
        self.suggestions.cargo = lambda: self._load(self.suggestions)
        self.suggestions.opened = lambda key: self._open(self.suggestions, key)
        self.grid = Grid(self.confirmed, FaceDelegate(thumbnails, 104), self)
        self.grid.setAccessibleName(self.tr("Confirmed faces"))
        self.grid.gap = 6
        self.grid.command = self._command
        self.grid.cargo = lambda: self._load(self.grid)
        self.grid.opened = lambda key: self._open(self.grid, key)
        self.grid.menu = self._fill_menu
        self.grid.hint = self._hint
        self.grid.dropped = self._dropped
        self._section = self._suggestion_section()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._section)
        layout.addWidget(self.grid, 1)
        self.setFocusProxy(self.suggestions)

    def _suggestion_section(self) -> QWidget:
        section = QWidget(self)
        style.name(section, "suggestions")
        self._question = QLabel(section)
        self._question.setFont(style.font(1.05, bold=True))
        self._question.setWordWrap(True)
        self._keys = QLabel(self.tr("Enter: yes   Del: no   Space: photo"), section)
        self._keys.setProperty("faint", True)
        self._all = QPushButton(self.tr("Confirm all"), section)
        self._all.setProperty("primary", True)
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the faces
        self._all.clicked.connect(self.accept_page)
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(14)
        row.addWidget(self._question, 1)
        row.addWidget(self._keys)
        row.addWidget(self._all)
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.suggestions)
        return section

    # What is shown

    def show_person(self, person_id: int) -> None:
        """Shows a person."""
        if person_id != self.person_id:
            self.person_id = person_id
            self._answered.clear()
            self._opening = True
            self.grid.clearSelection()
        self.refresh()

    def rename(self, person_id: int) -> None:
        """Shows a person with the cursor in the name."""
        self._edit_next = True
        self.show_person(person_id)

    def _read(self) -> tuple[int, PersonRow, list[Suggestion], list[int]] | None:
        library, person_id = self._context.library, self.person_id
        person = queries.person(library, person_id) if person_id is not None else None
        if person is None:
            return None
        ids = queries.face_ids(library, GroupRef(GroupKind.PERSON, person.id))
        waiting = queries.suggestions(library, person.id)
        photos = len({face.photo_id for face in queries.faces(library, ids)})
        summary = PersonSummary(person, len(ids), photos, len(waiting))
        cover = queries.cover(library, person.id)
        return person.id, PersonRow(summary, cover), waiting, ids

    def _show(self, result: tuple[int, PersonRow, list[Suggestion], list[int]] | None) -> None:
        if result is None:
            if self.person_id is not None:
                self.person_id = self.row = None
                self.gone()
            return
        person_id, self.row, waiting, ids = result
        if person_id != self.person_id:
            return
        waiting = [s for s in waiting if s.face_id not in self._answered]
        self.header.show_row(self.row)
        self.confirmed.set_keys(ids)
        self.waiting.set_suggestions(waiting)
        self._fit()
        self.suggestions.keep_selected()
        self.grid.keep_selected()
        if self._opening and self.isAncestorOf(self.window().focusWidget() or self):
            self._opening = False
            self.setFocus()
        if self._edit_next:
            self._edit_next = False
            self.header.edit_name()

    def _fit(self) -> None:
        count = self.waiting.rowCount()
        focused = self._section.isAncestorOf(self.window().focusWidget() or self)
        self.setFocusProxy(self.suggestions if count else self.grid)
        if focused and not count:
            self.grid.setFocus()  # before they go, or Qt hands the keys to whatever comes next
        self._section.setVisible(bool(count))
        name = words.quoted(self.row.summary.person.name) if self.row else ""
        self._question.setText(
            self.tr("Is this {name}?  {n}").format(name=name, n=words.suggestions(count))
        )
        # What the keys do is said where there is room for it beside the question.
        asked = self._question.fontMetrics().horizontalAdvance(self._question.text())
        wish = asked + self._keys.sizeHint().width() + self._all.sizeHint().width()
        self._keys.setVisible(wish + 80 <= self.width())
        self.suggestions.updateGeometries()
        self.grid.updateGeometries()
        self.suggestions.setFixedHeight(self._height_of_suggestions())

    def _height_of_suggestions(self) -> int:
        """Whole rows, so that no ✓ is cut off: what three fifths of the view hold, but one."""
        grid = self.suggestions
        room = (self.height() - self.header.height()) * 3 // 5 - 60
        tile = grid.visualRect(self.waiting.index(0)).height() + grid.gap
        rows = max(1, (room - grid.margin) // tile)
        fitted = grid.fitted_height()
        # A row more than fits begins below the edge; with all of them there is nothing to scroll.
        return fitted if rows * tile >= fitted - 2 * grid.margin else grid.margin + rows * tile

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self, changes: Changes) -> None:
        self.confirmed.apply(changes)
        self.waiting.apply(changes)
        if self.person_id is not None and self.isVisible():
            self.refresh()

    # What the user does

    def answer(self, face_ids: Sequence[int], yes: bool) -> None:
        """Says yes or no to suggestions; they leave at once."""
        ids = list(face_ids)
        if not ids:
            return
        self._answered |= set(ids)
        self.waiting.set_keys([k for k in self.waiting.all_keys() if k not in self._answered])
        self._fit()
        self.suggestions.keep_selected()

        def settled() -> None:
            self._answered -= set(ids)
            self.refresh()

        act = self._context.commands.confirm if yes else self._context.commands.reject
        act(ids, settled=settled)

    def accept_page(self) -> None:
        """Says yes to every suggestion of this person."""
        self.answer(self.waiting.all_keys(), True)

    def rename_current(self) -> None:
        """Puts the cursor into the name."""
        self.header.edit_name()

    def not_this_person(self) -> None:
        """Takes the name off the selected confirmed faces."""
        ids = self.grid.selected_keys()
        if ids and self.row is not None:
            self._context.commands.take_name_off(ids, self.row.summary.person.name)

    def divide(self) -> None:
        """Divides the selected confirmed faces off."""
        if ids := self.grid.selected_keys():
            self._context.commands.split(ids, show=self._context.show_group)

    def show_photo(self) -> None:
        """Shows the photo of the current face."""
        grid = self.suggestions if self.suggestions.hasFocus() else self.grid
        if (key := grid.current_key()) is not None:
            self._open(grid, key)

    def _command(self, event: QKeyEvent) -> bool:
        waiting = self.suggestions.hasFocus()
        if event.key() in _ENTER and waiting:
            self.answer(self.suggestions.selected_keys(), True)
        elif event.key() == Qt.Key.Key_Delete and waiting:
            self.answer(self.suggestions.selected_keys(), False)
        elif event.key() == Qt.Key.Key_Delete:
            self.not_this_person()
        elif event.key() == Qt.Key.Key_Space:
            self.show_photo()
        elif event.key() == Qt.Key.Key_F2:
            self.header.edit_name()
        else:
            return False
        return True

    def _rename(self, name: str) -> None:
        if self.person_id is not None:
            self._context.commands.rename(self.person_id, name, settled=self.refresh)

    def _forget(self) -> None:
        if self.row is not None:
            self.forget(self.row)

    def _open(self, grid: Grid, key: int) -> None:
        keys = grid.rows.all_keys()
        self._context.show_photos(keys, keys.index(key))

    # Drag and drop

    def _load(self, grid: Grid) -> Load | None:
        ids = grid.selected_keys()
        if not ids or self.person_id is None:
            return None
        refs = tuple(GroupRef(GroupKind.FACE, i) for i in ids)
        origin = GroupRef(GroupKind.PERSON, self.person_id) if grid is self.grid else None
        return drag.Cargo(refs, len(ids), origin), ids[:3]

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        me = GroupRef(GroupKind.PERSON, self.person_id or 0)
        if self.row is None or cargo.origin == me or me in cargo.refs:
            return None
        return drag.merge_hint(cargo, self.row.summary.person.name)

    def _dropped(self, cargo: drag.Cargo, key: object) -> None:
        if self.person_id is not None:
            self._context.commands.merge(cargo.refs, GroupRef(GroupKind.PERSON, self.person_id))

    def _fill_menu(self, menu: QMenu) -> None:
        ids = self.grid.selected_keys()
        if not ids or self.person_id is None:
            return
        person_id = self.person_id
        menu.addAction(self.tr("Show photo\tSpace"), self.show_photo)
        if len(ids) == 1:
            menu.addAction(
                self.tr("Use as cover"),
                lambda: self._context.commands.set_cover(person_id, ids[0]),
            )
        menu.addAction(self.tr("Divide off\tCtrl+D"), self.divide)
        menu.addAction(icons.icon("cross"), self.tr("Not this person\tDel"), self.not_this_person)
