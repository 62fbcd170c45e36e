"""What is selected on the map, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.ui import keys
from facetagger.ui.context import Context
from facetagger.ui.dragging import drag
from facetagger.ui.text import words
from facetagger.ui.views.map.chart import NAMED, SUGGESTED, Rows
from facetagger.ui.views.map.mouse import MapCanvas
from facetagger.ui.views.map.selection import CROPS, SelectionCard
from facetagger.ui.widgets.name_field import Choice
from facetagger.ui.widgets.plain import caption

_NONE = np.empty(0, np.int64)


class Picking(QObject):
    """Goes between the map and the card of what is selected.

    Attributes:
        card: shows it and takes a name.
        leave: called when nothing is selected any more.
    """

    def __init__(self, context: Context, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._context = context
        self._canvas = canvas
        self.leave: Callable[[], None] = lambda: None
        self._acted_on: list[int] = []  # what was selected when the last thing was done with it
        self._coming_back: list[int] = []  # what an undo is bringing back to the map
        self.card = SelectionCard(context.thumbnails, canvas)
        self.card.field.candidates = context.candidates
        self.card.field.applied = self._name
        self.card.field.command = self._field_key
        self.card.ignore = self.ignore
        self.card.divide = self.divide
        self.card.open = self.open
        self.card.accept = self._accept
        self.card.done = self.clear
        self.card.dragged = self._drag
        canvas.picked = self._picked
        canvas.moved = self._place
        canvas.typed = self._typed

    # What is selected

    def face_ids(self) -> list[int]:
        """All selected faces."""
        chart = self._canvas.chart
        return [] if chart is None else chart.ids[self._canvas.selected].tolist()

    def _meant(self) -> Rows:
        """The rows that a command is for: of named and unnamed faces together, the unnamed."""
        chart, rows = self._canvas.chart, self._canvas.selected
        if chart is None:
            return _NONE
        unnamed = rows[chart.kinds[rows] != NAMED]
        return unnamed if len(unnamed) else rows

    def _faces(self) -> list[GroupRef]:
        """What a command is for, as single faces."""
        chart = self._canvas.chart
        if chart is None:
            return []
        return [GroupRef(GroupKind.FACE, i) for i in chart.ids[self._meant()].tolist()]

    def targets(self) -> list[GroupRef]:
        """What a name is for: single faces, and the people whose faces are all selected.

        A person goes as one: only then is it asked whose name stays, and nobody is left behind
        without a face.
        """
        chart = self._canvas.chart
        if chart is None:
            return []
        rows = self._meant()
        whole = chart.whole_people(rows)
        apart = rows[(chart.kinds[rows] != NAMED) | ~np.isin(chart.person_ids[rows], whole)]
        return [
            *(GroupRef(GroupKind.FACE, i) for i in chart.ids[apart].tolist()),
            *(GroupRef(GroupKind.PERSON, i) for i in whole.tolist()),
        ]

    def _groups(self) -> tuple[list[int], list[int], list[int]]:
        """The people, the clusters, and the faces on their own that a command is for."""
        chart = self._canvas.chart
        if chart is None:
            return [], [], []
        people, clusters, faces = chart.groups_of(self._meant())
        return people.tolist(), clusters.tolist(), faces.tolist()

    def clear(self) -> None:
        """Selects nothing."""
        self._canvas.choose(_NONE)
        self._canvas.setFocus()

    def _acted(self) -> None:
        """What was selected has been dealt with, until that is undone."""
        self._acted_on = self.face_ids()
        self.clear()

    def undone(self, changes: Changes) -> None:
        """After an undo: what it was about is selected again, once it is on the map."""
        if not changes.faces.isdisjoint(self._acted_on) and not len(self._canvas.selected):
            self._coming_back, self._acted_on = self._acted_on, []
            self._select_back()

    def _select_back(self) -> None:
        chart = self._canvas.chart
        if chart is None or not self._coming_back:
            return
        rows = chart.rows(np.array(self._coming_back))
        if len(rows) == len(self._coming_back):
            self._canvas.choose(rows)

    def chart_changed(self) -> None:
        """The faces are others: those that are gone are not selected any more."""
        self._select_back()
        if len(self._canvas.selected):
            self._show()
        else:
            self.card.hide()

    def _picked(self) -> None:
        self._coming_back = []
        self.card.field.reset()
        if not len(self._canvas.selected):
            had = self.card.isAncestorOf(self.card.window().focusWidget() or self._canvas)
            if had:
                self._canvas.setFocus()  # before it hides: Qt would look for the next in the chain
            self.card.hide()
            self.leave()
            return
        self._show()
        self._place()

    def _show(self) -> None:
        canvas, chart = self._canvas, self._canvas.chart
        if chart is None:
            return
        rows, meant = canvas.selected, self._meant()
        named = rows[chart.kinds[rows] == NAMED]
        title, detail = words.faces(len(rows)), ""
        whose = np.unique(chart.person_ids[named])
        names = {one.id: one.name for one in chart.people}
        targets = self.targets()
        renames = len(targets) == 1 and targets[0].kind is GroupKind.PERSON
        if len(named) == len(rows) and len(whose) == 1:
            who = names.get(int(whose[0]), "")
            title = self.tr("{name}  ·  {faces}").format(name=words.isolated(who), faces=title)
        if len(named) == len(rows) and not renames:
            detail = self.tr("All of them have a name. A new name takes its place.")
        elif 0 < len(named) < len(rows):
            detail = self.tr("{n} of them have a name, which stays.").format(
                n=words.number(len(named))
            )
        canvas.setAccessibleDescription(title)
        some = meant[np.linspace(0, len(meant) - 1, min(len(meant), CROPS)).astype(int)]
        self.card.show_faces(title, detail, chart.ids[some].tolist())
        self.card.show_guess(names.get(self._guess(), ""))
        self.card.ask(renames=renames)
        people = self._groups()[0]  # who only stand here if there is nobody without a name
        if len(people) == 1:
            self.card.show_way(self.tr("Show person"), self.tr("All faces of this person"))
        elif people:
            self.card.show_way("", "")
        else:
            tip = self.tr("The group, with all its faces")
            self.card.show_way(self.tr("Show in Inbox"), tip)
        self.card.show()
        self.card.raise_()

    def _guess(self) -> int:
        """Who most of the faces may be, else the one person who was selected with them; or -1."""
        chart, meant = self._canvas.chart, self._meant()
        if chart is None:
            return -1
        maybe = chart.person_ids[meant[chart.kinds[meant] == SUGGESTED]]
        if len(maybe):
            who, votes = np.unique(maybe, return_counts=True)
            if 2 * votes.max() >= len(meant):
                return int(who[votes.argmax()])
        rows = self._canvas.selected
        among = np.unique(chart.person_ids[rows[chart.kinds[rows] == NAMED]])
        return int(among[0]) if len(among) == 1 and len(meant) < len(rows) else -1

    def _place(self) -> None:
        if self.card.isVisible():
            self.card.field.hide_completion()
            self.card.place_beside(self._canvas.bounds(self._canvas.selected), self._canvas.size())

    # Keys

    def _typed(self, event: QKeyEvent) -> bool:
        text = event.text()
        if not self.card.isVisible() or not text.strip() or not text.isprintable():
            return False
        self.card.field.setFocus()
        self.card.field.keyPressEvent(event)
        return True

    def _field_key(self, event: QKeyEvent) -> bool:
        return self._canvas.steer(event) or self._canvas.command(event)

    # What is done

    def _name(self, choice: Choice) -> bool:
        refs = self.targets()
        if not refs:
            return False
        if choice.person_id is not None:
            done = self._name_as(refs, choice.person_id)
        elif self._context.commands.can_be_named(choice.name):
            done = self._give(refs, choice)
        else:
            return False
        if done:
            self._acted()
        return done

    def _name_as(self, refs: list[GroupRef], person_id: int) -> bool:
        """Gives the selected to somebody; False: the user would rather not."""
        commands, target = self._context.commands, GroupRef(GroupKind.PERSON, person_id)
        if refs == [target]:
            return True
        if all(ref.kind is GroupKind.FACE for ref in refs):
            commands.name_as(refs, person_id)
            return True
        return commands.merge(refs, target)

    def _give(self, refs: list[GroupRef], choice: Choice) -> bool:
        """Gives the selected a name that nobody has; False: the user would rather not."""
        commands = self._context.commands
        if len(refs) == 1 and refs[0].kind is GroupKind.PERSON:
            return commands.rename(refs[0].id, choice.name, new=choice.new)
        # A namesake who exists takes nobody in without being asked about.
        named = any(ref.kind is GroupKind.PERSON for ref in refs)
        commands.name(refs, choice.name, new=choice.new or named)
        return True

    def _accept(self) -> None:
        person_id, refs = self._guess(), self._faces()
        if person_id >= 0 and refs:
            self._context.commands.name_as(refs, person_id)
            self._acted()

    def _drag(self) -> None:
        if refs := self.targets():
            cargo = drag.Cargo(tuple(refs), len(self._meant()))
            shown = self.card.crops.faces()[:3]
            drag.start(self.card.crops, cargo, shown, self._context.thumbnails)

    def ignore(self) -> None:
        """Sets the selected faces aside."""
        if refs := self._some():
            self._context.commands.ignore(refs)
            self._acted()

    def not_a_face(self) -> None:
        """Marks the selected faces as none."""
        if refs := self._some():
            self._context.commands.not_a_face(refs)
            self._acted()

    def divide(self) -> None:
        """Makes the selected faces a group of their own."""
        if refs := self._some():
            self._context.commands.split([r.id for r in refs], show=self._context.show_group)
            self._acted()

    def _some(self) -> list[GroupRef]:
        refs = self._faces()
        if not refs:
            self._context.hint(self.tr("Select faces first: click one, or draw around them."))
        return refs

    def open(self) -> None:
        """Shows the selected group with all its faces: the person, or the group in the Inbox."""
        people, clusters, faces = self._groups()
        if len(people) == 1:
            self._context.show_person(people[0])
        elif not people and (clusters or faces):
            # A group is known by any of its faces.
            faces = [ref.id for ref in self._faces()]
            self._context.show_group(Changes(faces=frozenset(faces), clusters=frozenset(clusters)))

    def fill_menu(self, menu: QMenu, show_photo: Callable[[], None]) -> None:
        """What can be done with the selected faces."""
        if not len(self._canvas.selected):
            menu.addAction(self.tr("Show the whole map\tHome"), self._canvas.fit)
            return
        menu.addAction(self.tr("Name…"), self.card.field.setFocus)
        menu.addAction(keys.beside(self.tr("Show photo"), "show_photo"), show_photo)
        if self.card.way:
            menu.addAction(caption(self.card.way), self.open)
        menu.addSeparator()
        menu.addAction(keys.beside(self.tr("Divide off"), "divide"), self.divide)
        menu.addAction(keys.beside(self.tr("Ignore"), "ignore"), self.ignore)
        menu.addAction(keys.beside(self.tr("Not a face"), "not_a_face"), self.not_a_face)
