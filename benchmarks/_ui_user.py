"""Somebody who knows everybody in an album, and names them in the real window by keys alone.

Looks at what the window shows, and knows of each face whose it is. Takes wrong faces out of a group
before it is named; takes what the program suggests wherever that is less to press; answers Review
when a page of suggestions waits, and to the end when the Inbox has no more groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from _ui_keys import Hands, StuckError, pump

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import GroupRow
from facetagger.ui.views.review.model import Answer
from facetagger.ui.widgets.name_field import NameField

#: A page of suggestions is worth going to Review for.
PAGE = 24
_PATIENCE = 120.0


def truth(library: Library) -> dict[int, str | None]:
    """Whose face it is, by its id: the largest one of a photo is the person of its folder.

    None: somebody in the background, and every photo of a folder whose name begins with '_'.
    """
    faces = queries.faces(library, queries.all_face_ids(library))
    largest: dict[int, tuple[float, int]] = {}
    for face in faces:
        size = (face.box.w * face.box.h, face.id)
        largest[face.photo_id] = max(largest.get(face.photo_id, size), size)
    photos = queries.photos(library, list(largest))
    whose: dict[int, str | None] = dict.fromkeys(face.id for face in faces)
    for photo, (_, face_id) in largest.items():
        folder = Path(photos[photo].path).parent.name
        whose[face_id] = None if folder.startswith("_") else folder
    return whose


def short_names(people: Sequence[str]) -> dict[str, str]:
    """What a family calls them: the first name, and as much more as tells them apart."""
    full = {who: who.replace("_", " ") for who in people}
    short = {}
    for who, name in full.items():
        length = len(name.split()[0])
        others = [other for key, other in full.items() if key != who]
        while length < len(name) and any(o.startswith(name[:length]) for o in others):
            length += 1
        short[who] = name[:length].strip()
    return short


class User:
    """Names everybody.

    Args:
        window: on the Inbox, with the faces found.
        whose: the person of each face; None: nobody who is to be named.
        names: what each person is called.
    """

    STEPS = 5_000

    def __init__(
        self, window: MainWindow, whose: Mapping[int, str | None], names: Mapping[str, str]
    ) -> None:
        self._window = window
        self._inbox, self._review = window.inbox, window.review
        self._whose = whose
        self._names = names
        self.hands = Hands(window)
        self.log: Callable[[str], None] = lambda line: None

    def name_everybody(self) -> None:
        """Works until nothing is left that the program could help with."""
        for _ in range(self.STEPS):
            self.rest()
            if self._window.current == "review":
                self._answer()
            elif self._waiting() >= PAGE or (self._is_done() and self._waiting()):
                self.hands.press("ctrl+4", "views")
            elif not self._at_end():
                self._card()
            elif self._left_behind():
                self.hands.press("Home", "to the first group")
            else:
                return

    def rest(self) -> None:
        """Waits until the window has come to rest: what it shows is what there is."""
        window = self._window
        runner, timers = window.runner, (
            window.scans._timer, self._inbox.panel._soon, self._review.pairs._soon,
            window.bridge._timer,
        )  # fmt: skip
        pools = (runner._actions, runner._calls, runner._jobs)

        def over() -> bool:
            return not (
                runner._tickets
                or runner._arrived
                or window.bridge._pending
                or any(timer.isActive() for timer in timers)
                or any(pool.activeThreadCount() for pool in pools)
            )

        quiet = 0

        def stays() -> bool:
            nonlocal quiet
            quiet = quiet + 1 if over() else 0
            return quiet >= 3

        pump(stays, _PATIENCE, "the window at rest")

    # The Inbox

    def _waiting(self) -> int:
        """The number beside Review in the side bar."""
        entry = self._window.side.entry(("review", 0))
        return entry.badge if entry is not None else 0

    def _current(self) -> GroupRow | None:
        return self._inbox.model.row(self._inbox.grid.current_key())

    def _at_end(self) -> bool:
        """The current card is no group, and nothing to be said about it."""
        ref = self._inbox.grid.current_key()
        return ref is None or ref.kind is not GroupKind.CLUSTER

    def _is_done(self) -> bool:
        """No group is left."""
        return self._at_end() and not self._left_behind()

    def _left_behind(self) -> bool:
        """There are groups before the current card: the first one is, where the largest stand."""
        first = self._inbox.model.key(self._inbox.model.index(0))
        return first is not None and first.kind is GroupKind.CLUSTER

    def _person_of(self, faces: Sequence[int]) -> str | None:
        found = Counter(self._whose[face] for face in faces if self._whose[face] is not None)
        return found.most_common(1)[0][0] if found else None

    def _card(self) -> None:
        row = self._current()
        assert row is not None
        faces = self._inbox.panel.model.all_keys()
        who = self._person_of(faces)
        wrong = [face for face in faces if self._whose[face] != who]
        self.log(f"group of {len(faces)}: {who}, {len(wrong)} wrong, best {row.best}")
        if who is None:
            self.hands.press("ctrl+i", "groups ignored")
        elif wrong:
            self._take_out(wrong)
        elif self._page_is_right():
            self.hands.press("ctrl+shift+Return", "suggestions of groups")
        else:
            self._name(who, [s.name for s in row.suggestions], "groups")

    def _page_is_right(self) -> bool:
        """Whether one press takes right suggestions for several groups, and no wrong one."""
        rows = [self._inbox.model.row(ref) for ref in self._inbox.grid.visible_keys()]
        best = [row for row in rows if row is not None and row.best is not None]
        return len(best) > 1 and all(
            self._whose[face] is not None and self._names[self._whose[face]] == row.best.name
            for row in best
            for face in row.members
        )

    def _name(self, who: str, suggestions: Sequence[str], what: str) -> None:
        """Says whom the current card, or the selected faces, show."""
        name, field = self._names[who], self._inbox.field
        if name in suggestions and not self._inbox.panel.selected():
            self.hands.press(str(suggestions.index(name) + 1), f"suggestions of {what}")
            return
        known = any(row.summary.person.name == name for row in self._window.people_model.people())
        kind = f"{what}: {'known' if known else 'new'} people"
        for letter in name:
            self.hands.letter(letter, kind)
            if known and self._chosen(field) == name:
                break
        chosen = self._chosen(field)
        if known != (chosen == name):
            raise StuckError(f"{name} was typed, and {chosen} would be taken")
        # A name that begins another one would be completed.
        self.hands.press("Return" if known or chosen is None else "ctrl+Return", kind)

    def _chosen(self, field: NameField) -> str | None:
        """Whom Enter would take, of those who have a name."""
        hit = field.completion.chosen() if field.completion.isVisible() else None
        return hit.name if hit is not None else None

    def _take_out(self, wrong: Sequence[int]) -> None:
        """Goes to a wrong face in the panel and says whose it is, or that it is nobody's."""
        panel, what = self._inbox.panel, "wrong faces in groups"
        while not panel.grid.hasFocus():
            self.hands.press("Tab", what)
        keys = panel.model.all_keys()
        self._walk(panel.grid, min(keys.index(face) for face in wrong), what)
        if not panel.selected():  # already the current one: a step there and back
            there, back = (
                ("Left", "Right") if panel.grid.currentIndex().row() else ("Right", "Left")
            )
            self.hands.press(there, what)
            self.hands.press(back, what)
        face = panel.selected()[0]
        who = self._whose[face]
        if who is None:
            self.hands.press("ctrl+i", what)
        else:
            self._name(who, [], what)

    def _walk(self, grid: Grid, target: int, what: str) -> None:
        """Goes to a tile with the arrows."""
        columns = grid.columns
        if grid.currentIndex().row() < 0:
            self.hands.press("Down", what)
        while (row := grid.currentIndex().row()) != target:
            if target // columns != row // columns and abs(target - row) >= columns / 2:
                self.hands.press("Down" if target > row else "Up", what)
            else:
                self.hands.press("Right" if target > row else "Left", what)

    # Review

    def _answer(self) -> None:
        view = self._review
        if view._part() is view.pairs:
            if view.pairs.question is not None:
                self._answer_pair()
            elif not view.suggestions.is_empty:
                self.hands.press("F6", "views")
            else:
                self.hands.press("ctrl+1", "views")
        elif view.suggestions.model.rowCount():
            self._answer_page()
        else:
            self.hands.press("ctrl+1", "views")

    def _answer_pair(self) -> None:
        self.hands.press("y" if self._is_one() else "n", "same person?")

    def _is_one(self) -> bool:
        """Whether the two groups that Review asks about are one person."""
        question = self._review.pairs.question
        first = self._person_of(list(question.first.members))
        same = first is not None and first == self._person_of(list(question.second.members))
        self.log(f"pair {len(question.first.members)} {len(question.second.members)}: {same}")
        return same

    def _wrong_on_page(self) -> list[int]:
        """The places of the suggestions on Review's page that are wrong."""
        page = self._review.suggestions
        asked = page.model.suggestions()
        names = {
            row.summary.person.id: row.summary.person.name
            for row in self._window.people_model.people()
        }
        wrong = [
            place
            for place, s in enumerate(asked)
            if (who := self._whose[s.face_id]) is None or self._names[who] != names[s.person_id]
        ]
        self.log(f"page of {len(asked)}, {len(wrong)} wrong")
        return wrong

    def _answer_page(self) -> None:
        page, wrong = self._review.suggestions, self._wrong_on_page()
        for place in wrong:
            self._walk(page.grid, place, "wrong suggestions")
            self.hands.press("space", "wrong suggestions")
        asked, said = page.model.suggestions(), page.model.answers()
        assert all((said[s.face_id] is Answer.NO) == (i in wrong) for i, s in enumerate(asked))
        self.hands.press("Return", "pages of suggestions")


def outcome(library: Library, whose: Mapping[int, str | None], names: Mapping[str, str]) -> Counter:
    """How many faces are right, wrong, and without a name; of those that have a person."""
    people = {s.person.id: s.person.name for s in queries.people(library)}
    named = {
        face: name
        for number, name in people.items()
        for face in queries.face_ids(library, GroupRef(GroupKind.PERSON, number))
    }
    found: Counter[str] = Counter(people=len(people))
    for face, who in whose.items():
        name = named.get(face)
        if who is not None:
            key = "unnamed" if name is None else "right" if name == names[who] else "wrong"
            found[key] += 1
        elif name is not None:
            found["background named"] += 1
    return found
