"""Twenty rounds of new photos, with the user naming, merging, dividing and undoing in between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

import fakes
import numpy as np
import pytest

from facetagger import actions
from facetagger.entities import GroupKind, GroupRef, InputError, State
from facetagger.jobs.organise import organise
from facetagger.library import queries, vectors
from facetagger.library.database import Library

ROUNDS, PHOTOS, PEOPLE = 20, 7, 14
NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil")


class User:
    """Does this and that, as it comes."""

    def __init__(self, library: Library, random: np.random.Generator) -> None:
        self.library, self._random = library, random
        self.does: list[Callable[[], object]] = [
            lambda: actions.name(library, [self.group()], self.one(NAMES)),
            lambda: actions.name(library, [self.group()], self.one(NAMES), new=True),
            lambda: actions.merge(library, [self.group()], self.group()),
            lambda: actions.split(library, self.members()[:2]),
            lambda: actions.divide(library, self.cluster().id, fakes.INFO),
            lambda: actions.reject(library, self.suggested()),
            lambda: actions.reject(library, self.members()),
            lambda: actions.confirm(library, self.suggested()),
            lambda: actions.accept(library, [([self.cluster()], self.person())]),
            lambda: actions.different(library, self.group(), self.group()),
            lambda: actions.same(library, self.group(), self.group()),
            lambda: actions.ignore(library, [self.group()]),
            lambda: actions.restore(library, queries.ignored(library)[:2]),
            lambda: actions.forget(library, self.person()),
            lambda: actions.undo(library),
            lambda: actions.undo(library),
            lambda: actions.redo(library),
        ]

    def acts(self, times: int) -> int:
        """Does some things; how many of them could be done."""
        done = 0
        for _ in range(times):
            try:
                self.one(self.does)()
                done += 1
            except InputError:
                pass  # there was nothing of the kind, as the window would say
        return done

    def one(self, things):
        if not len(things):
            raise InputError("There is nothing to choose from.")
        return things[int(self._random.integers(len(things)))]

    def group(self) -> GroupRef:
        return self.one([g.ref for g in queries.groups(self.library)])

    def cluster(self) -> GroupRef:
        inbox = queries.inbox(self.library)
        return self.one([ref for ref in inbox if ref.kind is GroupKind.CLUSTER])

    def person(self) -> int:
        return self.one([s.person.id for s in queries.people(self.library)])

    def members(self) -> list[int]:
        return queries.face_ids(self.library, self.group())

    def suggested(self) -> list[int]:
        person = self.person()
        return [s.face_id for s in queries.suggestions(self.library, person)][:3]


def add_photos(library: Library, random: np.random.Generator, turn: int) -> None:
    for photo in range(PHOTOS):
        # Few people are on most photos; now and then one is seen once only.
        people = 1 + (PEOPLE * random.random(random.integers(1, 4)) ** 2).astype(int)
        people = np.where(random.random(len(people)) < 0.1, 1000 + 10 * turn + photo, people)
        faces = [
            fakes.new_face(int(person), 100 * turn + photo, x=0.3 * place)
            for place, person in enumerate(people)
        ]
        fakes.put(library, f"/photos/{turn}-{photo}.jpg", *faces)


def decided(library: Library) -> dict[int, tuple[State, int | None]]:
    faces = queries.faces(library, queries.all_face_ids(library))
    states = (State.CONFIRMED, State.IGNORED, State.NOT_A_FACE)
    return {face.id: (face.state, face.person_id) for face in faces if face.state in states}


def clusters(library: Library) -> dict[int, int]:
    return dict(library.read("SELECT id, cluster_id FROM face WHERE cluster_id IS NOT NULL"))


def touched(library: Library) -> dict[int, int]:
    return dict(
        library.read(
            "SELECT f.id, f.cluster_id FROM face f JOIN cluster c ON c.id = f.cluster_id "
            "WHERE c.touched"
        )
    )


def together(library: Library) -> set[tuple[int, int]]:
    """Pairs of faces of one photo, and pairs that were told apart, that are in one group."""
    return set(
        library.read(
            "SELECT a.id, b.id FROM face a JOIN face b ON b.cluster_id = a.cluster_id "
            "AND b.id > a.id WHERE a.photo_id = b.photo_id OR EXISTS "
            "(SELECT 1 FROM apart t WHERE t.face_id = a.id AND t.other_id = b.id)"
        )
    )


def check_suggestions(library: Library) -> None:
    """Nobody is suggested for whom a face, or its group, was refused in any form."""
    found = {s.face_id: s.person_id for s in queries.suggestions(library)}
    names = dict(library.read("SELECT id, person_id FROM face WHERE person_id IS NOT NULL"))
    group_of = clusters(library)
    refused = vectors.rejections(library)
    assert not refused & set(found.items())
    sizes, noes = defaultdict(int), defaultdict(int)
    for group in group_of.values():
        sizes[group] += 1
    for face, person in refused:
        if face in group_of:
            noes[group_of[face], person] += 1
    not_groups = {pair for pair, no in noes.items() if 2 * no >= sizes[pair[0]]}
    for pair in vectors.apart(library):
        for one, other in (pair, pair[::-1]):
            if other in names:
                assert found.get(one) != names[other]
                not_groups.add((group_of.get(one, -one), names[other]))
    assert not not_groups & {(group_of.get(face, -face), person) for face, person in found.items()}


@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_was_decided_moves_in_twenty_rounds(library: Library, seed: int) -> None:
    random = np.random.default_rng(seed)
    user = User(library, random)
    done = 0
    for turn in range(ROUNDS):
        add_photos(library, random, turn)
        before = decided(library), queries.people(library), touched(library), together(library)
        said = library.undo_label, library.redo_label, len(queries.history(library))
        fakes.finish(organise(library, fakes.INFO))
        people = queries.people(library)
        assert decided(library) == before[0], "no named face moves, nor one that was set aside"
        assert [(s.person, s.faces) for s in people] == [(s.person, s.faces) for s in before[1]]
        after = clusters(library)
        assert {face: after[face] for face in before[2]} == before[2], "the user's groups only grow"
        assert together(library) == before[3], "by the user's hand only"
        assert (library.undo_label, library.redo_label, len(queries.history(library))) == said
        check_suggestions(library)
        rows = fakes.dump(library)
        fakes.finish(organise(library, fakes.INFO))
        assert fakes.dump(library) == rows, "nothing new, nothing to do"
        done += user.acts(6)
    assert done > ROUNDS, "the user has done something"
    assert library.check() == []
    while library.undo_label is not None:
        actions.undo(library)
    assert queries.people(library) == []
    assert library.check() == []


@pytest.mark.parametrize("seed", range(2))
def test_groups_made_anew_leave_the_users_groups_alone(library: Library, seed: int) -> None:
    random = np.random.default_rng(seed)
    user = User(library, random)
    for turn in range(6):
        add_photos(library, random, turn)
        fakes.finish(organise(library, fakes.INFO))
        user.acts(6)
        before = decided(library)
        mine = touched(library)
        fakes.finish(organise(library, fakes.INFO, regroup=True))
        assert decided(library) == before
        after = clusters(library)
        assert {face: after[face] for face in mine} == mine
        check_suggestions(library)
    assert library.check() == []
