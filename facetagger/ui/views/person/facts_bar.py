"""The years of a person and who else is on the photos, beside each other below the header."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from facetagger.library.person_facts import Facts
from facetagger.ui import keys
from facetagger.ui.look import style
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.person.strips import (
    BesideDelegate,
    BesideModel,
    BesideRow,
    Strip,
    TitledStrip,
    YearDelegate,
    YearsModel,
)


class FactsBar(QWidget):
    """Two strips; each is shown only if it has something to tell.

    Attributes:
        year_chosen: called with a year (ALL, NO_DATE: see `strips`).
        person_chosen: called with the id of somebody who is seen with the person.
        both_wanted: called with the id of somebody: the photos that show both are wanted.
        left: called when Escape was hit.
        has_something: whether there is anything to show.
        stays_away: it does not come while suggestions wait below: somebody answers them, and they
            must not move away from under the pointer.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "suggestions")  # the same ground and the same line below
        self.year_chosen: Callable[[int], None] = lambda year: None
        self.person_chosen: Callable[[int], None] = lambda person_id: None
        self.both_wanted: Callable[[int], None] = lambda person_id: None
        self.left: Callable[[], None] = lambda: None
        self.years_model, self.beside_model = YearsModel(self), BesideModel(self)
        self.years = Strip(self.years_model, YearDelegate(thumbnails), self)
        self._company = BesideDelegate(thumbnails)
        self.beside = Strip(self.beside_model, self._company, self)
        # Nobody in it is chosen for longer than it takes to open them.
        self.beside.setSelectionMode(self.beside.SelectionMode.NoSelection)
        self._years = TitledStrip(self.tr("Years"), self.years, self)
        self._beside = TitledStrip(self.tr("Seen with"), self.beside, self)
        self.years.opened = lambda key: self.year_chosen(key)
        # The arrow keys leaf through the years; a face too many is read by nobody.
        self.years.selectionModel().currentChanged.connect(
            lambda now, _before: self._leafed(self.years_model.key(now))
        )
        self.beside.opened = lambda key: self.person_chosen(key)
        self.beside.looked = lambda key: self.both_wanted(key)
        self.beside.menu = self._fill_menu
        self.years.left = self.beside.left = lambda: self.left()
        self._quiet = False
        self.has_something = self.stays_away = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(16)
        layout.addWidget(self._years, 5)
        layout.addWidget(self._beside, 3)
        layout.addStretch(0)  # what neither needs is at the end, not around company without years
        self.hide()

    def show_facts(self, facts: Facts, beside: Sequence[BesideRow], faces: int, year: int) -> None:
        """Shows years and company, with one year marked."""
        self._quiet = True
        self.years_model.set_years(facts.years, faces)
        self._company.names = [row.who.name for row in beside]
        self.beside_model.set_rows({row.who.person_id: row for row in beside})
        self.years.mark(year)
        self._quiet = False
        # Photos without any date, or all of one year, need no line of time.
        years = len(facts.years) > 1
        self._years.setVisible(years)
        self._beside.setVisible(bool(beside))
        # The one has what the other does not need.
        self._years.take_no_more()
        self._beside.take_no_more()
        self.has_something = years or bool(beside)
        self.years.fit()
        self.beside.fit()
        self.beside.scheduleDelayedItemsLayout()  # names of another length

    def come(self, has_room: bool, suggestions: int) -> None:
        """Shows itself if it has something to tell, there is room, and nobody is disturbed."""
        disturbs = self.stays_away and self.isHidden() and bool(suggestions)
        self.setVisible(self.has_something and has_room and not disturbs)

    def _fill_menu(self, menu: QMenu, person_id: int) -> None:
        menu.addAction(self.tr("Open"), lambda: self.person_chosen(person_id))
        text = keys.beside(self.tr("Photos of both"), "show_photo")
        menu.addAction(text, lambda: self.both_wanted(person_id))

    def _leafed(self, key: int | None) -> None:
        if not self._quiet and key is not None and self.years.hasFocus():
            self.year_chosen(key)
