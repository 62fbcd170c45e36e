"""A user who names every face, and what it costs, with the program's own groups and suggestions.

The user knows everybody, makes no mistakes, and sees only what the program shows: groups, largest
first, and suggestions, surest first. The program does what `jobs.organise` does: all faces are
grouped once; after each naming the people are learned anew from the confirmed names, and whoever
is known is suggested, except where the user has said no. Nothing of the truth reaches the program
but by an action. What is counted, each as one action:

- *named*: a group gets a name that the user types or points at;
- *accepted*: a group gets the name that the program suggests for it;
- *taken out*: a face in a group of somebody else, each one of them, although a window lets a user
  select several at once. It goes to its person if that has a name already; else it is a face on
  its own again, and costs another action when it is named;
- *set aside*: a group in which is nobody to name is ignored as a whole;
- *pages*: a page of up to 24 suggestions, all ticked, is answered;
- *refused*: a wrong suggestion on it is unticked, each one of them; it never comes again, but
  the face may be suggested as somebody else, and that is refused anew;
- *single*: a face on its own that nobody is suggested for is named;
- *same*, *different*: a question whether two groups are one person is answered, if the user
  answers these at all. A yes saves no action, as naming the second group costs one as well; a no
  costs one. It is pointing where there would be typing, so it can be counted either way.

Strangers and people of whom there is one face need no name, as in `evaluate.Actions.floor`, which
is one action for each of the others. They cost what the program makes of them: groups to set
aside, faces to take out, suggestions to refuse. Looking costs nothing, nor does scrolling.

The order of the work: a full page of suggestions is answered as soon as it waits, for that is the
cheapest way to name 24 faces; else the largest group is next; when no group of two is left, the
single faces that nobody is suggested for, one at a time; then what suggestions there are, and what
follows from them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from facetagger.recognition.session import ALONE, Session

#: Suggestions on a page of Review.
PAGE = 24
#: Named people after whom the rest should mostly be confirmations.
FIRST_PEOPLE = 10
#: Comparisons of a face with a person that all retraining together may take, about a minute; with
#: more faces and people than that the program learns less often than after each naming.
COMPARISONS = 2e10


@dataclass(slots=True)
class Count:
    """Actions by kind; see the module."""

    named: int = 0
    accepted: int = 0
    taken_out: int = 0
    set_aside: int = 0
    pages: int = 0
    refused: int = 0
    single: int = 0
    same: int = 0
    different: int = 0

    @property
    def total(self) -> int:
        """All actions together."""
        return sum(getattr(self, field.name) for field in fields(self))

    @property
    def confirmations(self) -> int:
        """Answers to what the program had suggested."""
        return self.accepted + self.pages + self.refused + self.same + self.different

    def less(self, other: Count) -> Count:
        """The actions that were not yet counted then."""
        return Count(*(getattr(self, f.name) - getattr(other, f.name) for f in fields(Count)))


@dataclass(frozen=True, slots=True)
class Work:
    """What naming everybody took.

    Attributes:
        actions: all of them.
        later: those of them after `FIRST_PEOPLE` people had a name.
        new_later: how many of those gave a person the first name: no program could suggest it.
        floor: people with two faces or more: the fewest actions possible.
        faces: how many faces there are.
        to_name: how many of them are of somebody with two faces or more.
        named: how many of these bear their name at the end; the user stops when all do.
        wrong: faces that bear another's name at the end.
        suggestions: how many faces were confirmed on pages.
        every: the program learned after so many actions.
    """

    actions: Count
    later: Count
    new_later: int
    floor: int
    faces: int
    to_name: int
    named: int
    wrong: int
    suggestions: int
    every: int

    @property
    def per_thousand(self) -> float:
        """Actions per 1,000 faces."""
        return 1000.0 * self.actions.total / max(1, self.faces)

    @property
    def floor_per_thousand(self) -> float:
        """The fewest possible actions per 1,000 faces."""
        return 1000.0 * self.floor / max(1, self.faces)

    @property
    def confirmed_later(self) -> float:
        """Confirmations as a part (0..1) of the later actions that could have been some."""
        possible = self.later.total - self.new_later
        return self.later.confirmations / possible if possible else 1.0


def simulate(
    vectors: NDArray[np.float32],
    labels_true: ArrayLike,
    groups: ArrayLike,
    *,
    same_person: float,
    slope: float,
    photo_ids: NDArray[np.int64] | None = None,
    trains: NDArray[np.bool_] | None = None,
    questions: bool = False,
) -> Work:
    """Names everybody, and counts what it took.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels_true: int (n,), the person of each face; -1: a stranger, seen once.
        groups: int (n,), the program's groups before any naming; -1: on its own.
        same_person, slope: the engine's pair calibration.
        photo_ids: (n,), the photo of each face; None: a photo a face.
        trains: bool (n,), faces good enough to learn a person from; None: all.
        questions: whether the user answers which groups are one person before naming the next.

    Raises:
        ValueError: the arguments are not of one length.
    """
    truth, labels = np.array(labels_true, np.int64), np.array(groups, np.int64)
    photos = np.arange(len(vectors)) if photo_ids is None else np.asarray(photo_ids, np.int64)
    good = np.ones(len(vectors), np.bool_) if trains is None else np.asarray(trains, np.bool_)
    if not len(vectors) == len(truth) == len(labels) == len(photos) == len(good):
        raise ValueError(f"{len(vectors)} faces, but {len(truth)} people, {len(labels)} groups")
    program = Session(vectors, labels, photos, good, same_person=same_person, slope=slope)
    return _User(program, truth, questions).name_all()


class _User:
    """Names everybody that has two faces or more."""

    def __init__(self, program: Session, truth: NDArray[np.int64], questions: bool) -> None:
        self._program = program
        people, counts = np.unique(truth[truth != ALONE], return_counts=True)
        self._people = people[counts > 1]
        self._truth = np.where(np.isin(truth, self._people), truth, ALONE)
        self._questions = questions
        self._count = Count()
        self._early: Count | None = None
        self._known: set[int] = set()
        self._known_early = 0
        self._confirmed = 0
        self._every = 1 + int(len(truth) * len(self._people) ** 2 / COMPARISONS)

    def name_all(self) -> Work:
        """Works until everybody has a name."""
        program = self._program
        steps = 0
        while self._next():
            steps += 1
            if steps % self._every == 0 or not (program.suggested != ALONE).any():
                program.learn()
            if self._early is None and len(self._known) >= FIRST_PEOPLE:
                self._early, self._known_early = replace(self._count), len(self._known)
        wanted = self._truth != ALONE
        right = wanted & (program.names == self._truth)
        return Work(
            actions=self._count,
            later=self._count.less(self._early or self._count),
            new_later=len(self._known) - self._known_early if self._early else 0,
            floor=len(self._people),
            faces=len(self._truth),
            to_name=int(wanted.sum()),
            named=int(right.sum()),
            wrong=int(((program.names != ALONE) & ~right).sum()),
            suggestions=self._confirmed,
            every=self._every,
        )

    def _next(self) -> bool:
        """Does what is next; False: nothing is left."""
        program = self._program
        waiting = np.flatnonzero(program.suggested != ALONE)
        inside = program.open & (program.groups != ALONE)
        sizes = np.bincount(program.groups[inside], minlength=1)
        left = np.flatnonzero(program.open & (self._truth != ALONE) & (program.suggested == ALONE))
        if len(waiting) >= PAGE:
            self._review(waiting)
        elif self._questions and (pair := program.question()) is not None:
            self._answer(*pair)
        elif sizes.max() > 1:
            self._take(np.flatnonzero(inside & (program.groups == sizes.argmax())))
        elif len(left):
            self._count.single += 1
            self._name(left[:1], int(self._truth[left[0]]))
        elif len(waiting):
            self._review(waiting)
        else:
            return False
        return True

    def _review(self, waiting: NDArray[np.int64]) -> None:
        """Answers a page of the surest suggestions."""
        program = self._program
        page = waiting[np.argsort(-program.probability[waiting], kind="stable")[:PAGE]]
        suggested = program.suggested[page]
        right = suggested == self._truth[page]
        self._count.pages += 1
        self._count.refused += int((~right).sum())
        self._confirmed += int(right.sum())
        for person in np.unique(suggested).tolist():
            program.confirm(page[right & (suggested == person)], person)
            program.refuse(page[~right & (suggested == person)], person)

    def _answer(self, first: NDArray[np.int64], second: NDArray[np.int64]) -> None:
        """Says whether two groups are one person; the first has a name if one of them has."""
        program = self._program
        person = self._shown(first)
        if person is None or person != self._shown(second):
            self._count.different += 1
            program.tell_apart(int(first[0]), int(second[0]))
            return
        self._count.same += 1
        if program.names[first[0]] != ALONE:
            self._keep(second, person)
            return
        group = int(program.groups[first].max())
        both = np.concatenate([first, second])
        program.groups[both] = group if group != ALONE else program.groups.max() + 1

    def _take(self, faces: NDArray[np.int64]) -> None:
        """Names a group, or sets it aside."""
        person = self._shown(faces)
        if person is None:
            self._count.set_aside += 1
            self._program.set_aside(faces)
            return
        if _most(self._program.suggested[faces]) == person:
            self._count.accepted += 1
        else:
            self._count.named += 1
        self._keep(faces, person)

    def _keep(self, faces: NDArray[np.int64], person: int) -> None:
        """Gives a group a name, once all others are out of it."""
        program = self._program
        own = self._truth[faces] == person
        others = faces[~own]
        self._count.taken_out += len(others)
        program.groups[others] = ALONE
        program.refuse(others, person)
        self._name(faces[own], person)
        for place, other in enumerate(self._truth[others].tolist()):
            if other in self._known:
                self._name(others[place : place + 1], other)

    def _name(self, faces: NDArray[np.int64], person: int) -> None:
        self._known.add(person)
        self._program.confirm(faces, person)

    def _shown(self, faces: NDArray[np.int64]) -> int | None:
        """Whom most of some faces show, of those who need a name."""
        return _most(self._truth[faces])


def _most(people: NDArray[np.int64]) -> int | None:
    """The most frequent number but -1, the lowest of several; None: all are -1."""
    numbers, counts = np.unique(people[people != ALONE], return_counts=True)
    return int(numbers[counts.argmax()]) if len(numbers) else None
