"""How one of the user's actions is done from the window: in order, with a sentence afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from typing import Protocol, Self, TypedDict

from facetagger.entities import Changes, GroupKind, Person
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.text import words

translate = words.translate
Then = Callable[[], None]
Reveal = Callable[[Changes], None]
Offer = tuple[str, Callable[[], None]]


class Ends(TypedDict, total=False):
    """Who is told that an action is over.

    Attributes:
        settled: whether it was done or not.
        failed: that it was not.
    """

    settled: Then | None
    failed: Then | None


class Teller(Protocol):
    """Shows the user what happened."""

    def say(self, sentence: str, *, step: int = 0, offer: Offer | None = None) -> None:
        """Something was done.

        Args:
            sentence: what.
            step: takes it back; 0: nothing does.
            offer: a word and what it does when it is clicked.
        """

    def complain(self, failure: Failure) -> None:
        """Something could not be done."""

    def ask_which_name(self, people: Sequence[Person]) -> int | None:
        """Asks whose name stays when people are merged; None: do not merge."""

    def ask_whether_one(self, namesake: Person) -> bool | None:
        """Asks whether who gets a name is the person who has it; None: no new name."""

    def acted(self) -> None:
        """An action was done: labels of undo and suggestions are no longer true."""


class Doer:
    """Does actions one at a time, and says what was done or why not."""

    def __init__(self, library: Library, runner: Runner, teller: Teller) -> None:
        self._library = library
        self._runner = runner
        self._teller = teller
        self._noted: Reveal = lambda changes: None

    def noting(self, noted: Reveal) -> Self:
        """The same, but each action is told to somebody else as well once it is done."""
        other = copy(self)
        other._noted = noted
        return other

    def _do(
        self,
        function: Callable[[], Changes],
        sentence: Callable[[Changes], str],
        settled: Then | None = None,
        then: Reveal | None = None,
        show: Reveal | None = None,
        failed: Then | None = None,
    ) -> None:
        def done(changes: Changes) -> None:
            if settled is not None:
                settled()
            if then is not None:
                then(changes)
            self._noted(changes)
            self._teller.acted()
            offer = (translate("Commands", "Show it"), lambda: show(changes)) if show else None
            self._teller.say(sentence(changes), step=changes.step, offer=offer)

        def complain(failure: Failure) -> None:
            for told in (settled, failed):
                if told is not None:
                    told()
            self._teller.complain(failure)

        self._runner.act(function, done, complain)

    def _quoted(self, person_id: int, kind: GroupKind = GroupKind.PERSON) -> str:
        person = queries.person(self._library, person_id) if kind is GroupKind.PERSON else None
        return words.quoted(person.name) if person else ""
