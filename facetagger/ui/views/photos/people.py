"""Who has to be on the photos: a field that completes names, and a chip for each person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from facetagger.ui import matching
from facetagger.ui.look import icons, style
from facetagger.ui.matching import Candidate
from facetagger.ui.text import words
from facetagger.ui.widgets.name_field import Choice, Completion, NameField
from facetagger.ui.widgets.plain import caption, literal


class KnownPeople(Completion):
    """The list below the field: people who exist, and at its end the files of such a name."""

    def fill(self, typed: str, hits: Iterable[matching.Hit], scope: str = "") -> None:
        """Shows who may be meant, the best hit first."""
        self.clear()
        for hit in hits:
            text = self.tr("{name}  ·  {faces}").format(
                name=words.isolated(hit.candidate.name), faces=words.faces(hit.candidate.faces)
            )
            self._add(text, hit.candidate)
        files = self.tr("Files and folders called {name}").format(name=words.quoted(typed))
        self._add(files, None)
        self.setCurrentRow(0)


class PersonField(NameField):
    """Takes the name of somebody who exists."""

    @property
    def completion(self) -> Completion:
        if self._completion is None:
            self._completion = KnownPeople(self.window())
            self._completion.itemClicked.connect(lambda _item: self._apply())
        return self._completion


class PersonChip(QPushButton):
    """A person who has to be on the photos, or must not be. A click or Space changes that.

    Attributes:
        name: of the person.
        without: the person must not be on them.
        changed: called when that changed.
        removed: called when the chip is to go.
    """

    def __init__(
        self, person_id: int, name: str, parent: QWidget, *, without: bool = False
    ) -> None:
        super().__init__(parent)
        self.person_id = person_id
        self.name = name
        self.without = without
        self.changed: Callable[[], None] = lambda: None
        self.removed: Callable[[], None] = lambda: None
        self.setProperty("chip", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._turn)
        self._say()

    def _turn(self) -> None:
        # With, without, gone: three clicks do all there is.
        if self.without:
            self.removed()
            return
        self.without = True
        self._say()
        self.changed()

    def _say(self) -> None:
        shown = self.fontMetrics().elidedText(
            self.name, Qt.TextElideMode.ElideRight, 14 * self.fontMetrics().height()
        )
        if self.without:
            text = self.tr("not {name}").format(name=words.isolated(shown))
            self.setIcon(icons.icon("cross", "bad"))
            tip = self.tr("{name} must not be on the photo. Click to take this away.")
        else:
            text = shown
            self.setIcon(icons.icon("check", "good"))
            tip = self.tr("{name} has to be on the photo. Click for: must not be.")
        self.setText(caption(text))
        does = tip.format(name=words.isolated(self.name))
        self.setToolTip(literal(does))
        self.setAccessibleName(text)
        self.setAccessibleDescription(f"{does} {self.tr('Del takes it away.')}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PeopleChoice:
    """The field and its chips, in the layout of somebody else.

    Attributes:
        field: takes names.
        chips: in the order in which they were made.
        changed: called when who is wanted has changed.
        no_name: called with what was entered and is nobody's name.
    """

    def __init__(
        self,
        candidates: Callable[[], Sequence[Candidate]],
        add: Callable[[QWidget], None],
        parent: QWidget,
    ) -> None:
        self._parent = parent
        self._add = add
        self.chips: list[PersonChip] = []
        self.changed: Callable[[], None] = lambda: None
        self.no_name: Callable[[str], None] = lambda text: None
        self.field = PersonField(parent)
        self.field.candidates = lambda: [
            c for c in candidates() if c.person_id not in {chip.person_id for chip in self.chips}
        ]
        self.field.applied = self._applied
        self.field.setPlaceholderText(words.translate("PhotoFilters", "Who is on it?"))
        self.field.setAccessibleName(words.translate("PhotoFilters", "People on the photo"))
        style.measured(self.field, self._measure_field)

    def _measure_field(self) -> None:
        self.field.setMinimumWidth(9 * self.field.fontMetrics().height())

    def _applied(self, choice: Choice) -> bool:
        if choice.person_id is None:
            self.no_name(choice.name)
        else:
            self.put(choice.person_id, choice.name)
        return True

    def put(self, person_id: int, name: str, *, without: bool = False) -> None:
        """Asks for photos of a person, or for those without."""
        chip = PersonChip(person_id, name, self._parent, without=without)
        chip.changed = lambda: self.changed()
        chip.removed = lambda: self._remove(chip)
        self.chips.append(chip)
        self._add(chip)
        chip.show()
        self.changed()

    def _remove(self, chip: PersonChip) -> None:
        self.chips.remove(chip)
        self.field.setFocus()
        chip.hide()
        chip.deleteLater()
        self.changed()

    def clear(self) -> None:
        """Asks for nobody."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips.clear()
        self.field.reset()

    def wanted(self) -> list[int]:
        """Who has to be there."""
        return [chip.person_id for chip in self.chips if not chip.without]

    def unwanted(self) -> list[int]:
        """Who must not."""
        return [chip.person_id for chip in self.chips if chip.without]
