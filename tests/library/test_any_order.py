"""Whatever the user and the machine do in whatever order: undo and redo hold, nothing breaks."""

from __future__ import annotations

import functools
import inspect
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import fakes
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facetagger import actions
from facetagger.entities import Box, GroupKind, GroupRef, InputError, State, Suggestion
from facetagger.jobs.organise import organise
from facetagger.library import edits, journal, queries
from facetagger.library.database import FILE_NAME, Library

NAMES = ("Anna", "Ben", "Cleo")
BORN = (date(1950, 2, 28), date(2004, 2, 29), None)


class _NeverFlushed(sqlite3.Connection):
    """Thousands of actions are done here, and no power cut: none waits for the disk."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql.startswith("PRAGMA synchronous"):
            sql = "PRAGMA synchronous = OFF"
        return super().execute(sql, *values)


@pytest.fixture(scope="module", autouse=True)
def never_flushed() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        connect = functools.partial(sqlite3.connect, factory=_NeverFlushed)
        patch.setattr("facetagger.library.database.sqlite3.connect", connect)
        yield


class Pick:
    """Chooses among what there is by the numbers that hypothesis draws."""

    def __init__(self, library: Library, numbers: tuple[int, ...]) -> None:
        self.library = library
        self._numbers = list(numbers)

    def number(self) -> int:
        self._numbers.append(self._numbers.pop(0) + 1)
        return self._numbers[-1]

    def one(self, things: list[Any]) -> Any:
        if not things:
            raise InputError("There is nothing to choose from.")
        return things[self.number() % len(things)]

    def face(self) -> int:
        return self.one(queries.all_face_ids(self.library))

    def faces(self) -> list[int]:
        return list({self.face() for _ in range(1 + self.number() % 3)})

    def person(self) -> int:
        return self.one([s.person.id for s in queries.people(self.library)])

    def group(self) -> GroupRef:
        everything = [g.ref for g in queries.groups(self.library)] + [fakes.f(self.face())]
        return self.one(everything)

    def groups(self) -> list[GroupRef]:
        return [self.group() for _ in range(1 + self.number() % 2)]

    def cluster(self) -> int:
        return self.one([ref.id for ref in queries.inbox(self.library) if str(ref)[0] == "g"])

    def suggested(self) -> list[int]:
        waiting = [s.face_id for s in queries.suggestions(self.library)]
        return [self.one(waiting)]


def _cover(pick: Pick) -> None:
    person = pick.person()
    ids = queries.face_ids(pick.library, GroupRef(GroupKind.PERSON, person))
    actions.set_cover(pick.library, person, pick.one(ids))


def _merge_people(pick: Pick) -> None:
    actions.merge(pick.library, [fakes.p(pick.person())], fakes.p(pick.person()))


def _accept(pick: Pick) -> None:
    choices = [(pick.groups(), pick.person()) for _ in range(1 + pick.number() % 2)]
    actions.accept(pick.library, choices)


def _review(pick: Pick) -> None:
    waiting = [s.face_id for s in queries.suggestions(pick.library)]
    yes = set(waiting[: pick.number() % 3])
    no = [face_id for face_id in waiting if face_id not in yes][: pick.number() % 3]
    shown = None
    if pick.number() % 2:  # the machine has changed its mind since the page was shown
        shown = {face_id: pick.person() for face_id in waiting}
    actions.review(pick.library, list(yes), no, shown=shown)


def _box(pick: Pick) -> Box:
    return Box(*(pick.number() % 5 / 10 for _ in range(2)), *(0.2 + pick.number() / 1000,) * 2)


def _draw(pick: Pick) -> None:
    actions.add_face(pick.library, pick.one(queries.photo_ids(pick.library)), _box(pick))


#: Every action, by its name in `actions`; what stands behind a colon is a way to use it.
USER: dict[str, Callable[[Pick], object]] = {
    "name": lambda k: actions.name(k.library, k.groups(), k.one(list(NAMES))),
    "name: new": lambda k: actions.name(k.library, k.groups(), k.one(list(NAMES)), new=True),
    "name_as": lambda k: actions.name_as(k.library, k.groups(), k.person()),
    "merge": lambda k: actions.merge(k.library, k.groups(), k.group()),
    "merge: people": _merge_people,
    "merge_named": lambda k: actions.merge_named(k.library, [k.group(), k.group(), k.group()]),
    "split": lambda k: actions.split(k.library, k.faces()),
    "divide": lambda k: actions.divide(k.library, k.cluster(), fakes.INFO),
    "accept": _accept,
    "confirm": lambda k: actions.confirm(k.library, k.suggested()),
    "confirm_person": lambda k: actions.confirm_person(k.library, k.person(), 0.5),
    "reject: suggestion": lambda k: actions.reject(k.library, k.suggested()),
    "reject": lambda k: actions.reject(k.library, k.faces()),
    "review": _review,
    "same": lambda k: actions.same(k.library, k.group(), k.group()),
    "different": lambda k: actions.different(k.library, k.group(), k.group()),
    "ignore": lambda k: actions.ignore(k.library, k.groups()),
    "not_a_face": lambda k: actions.not_a_face(k.library, k.groups()),
    "restore": lambda k: actions.restore(k.library, k.faces()),
    "rename": lambda k: actions.rename(k.library, k.person(), k.one(list(NAMES))),
    "forget": lambda k: actions.forget(k.library, k.person()),
    "set_birth_date": lambda k: actions.set_birth_date(k.library, k.person(), k.one([*BORN])),
    "hide_person": lambda k: actions.hide_person(k.library, k.person(), hidden=k.number() % 3 > 0),
    "ignore_lone": lambda k: actions.ignore_lone(k.library, k.faces()),
    "forget_missing": lambda k: actions.forget_missing(k.library, "/photos/gone"),
    "remove_folder": lambda k: actions.remove_folder(k.library, k.one(["/photos", "/photos/gone"])),
    "set_cover": _cover,
    "add_face": _draw,
    "move_box": lambda k: actions.move_box(k.library, k.face(), _box(k)),
}


def _regroup(pick: Pick) -> None:
    """Moves faces between clusters at will, as far as the machine may."""
    clusters = [ref.id for ref in queries.inbox(pick.library) if ref.kind is GroupKind.CLUSTER]
    moves = []
    for face in queries.faces(pick.library, queries.all_face_ids(pick.library)):
        if pick.number() % 2:
            new = pick.one([None, -1, -2, *clusters])
            moves.append((face.id, face.cluster_id, new))
    with pick.library.transact(None) as tx:
        edits.assign_clusters(tx, moves, 2)


def _suggest(pick: Pick) -> None:
    people = [s.person.id for s in queries.people(pick.library)]
    found = [
        Suggestion(face_id, pick.one(people), 0.8, 0.2, pick.number() % 100 / 100)
        for face_id in queries.all_face_ids(pick.library)
        if people and pick.number() % 2
    ]
    with pick.library.transact(None) as tx:
        edits.replace_suggestions(tx, found)


def _put(pick: Pick) -> None:
    """A photo is new, or read again with other faces on it."""
    faces = [
        fakes.new_face(person, pick.number() % 50, x=0.25 * person)
        for person in range(3)
        if pick.number() % 3
    ]
    fakes.put(pick.library, f"/photos/{pick.number() % 4}.jpg", *faces)


MACHINE: dict[str, Callable[[Pick], object]] = {
    "regroup": _regroup,
    "suggest": _suggest,
    "organise": lambda k: fakes.finish(organise(k.library, fakes.INFO)),
    "put photo": _put,
}
UNDO: dict[str, Callable[[Pick], object]] = {
    "undo": lambda k: actions.undo(k.library),
    "redo": lambda k: actions.redo(k.library),
}

_numbers = st.tuples(*[st.integers(0, 11)] * 5)


def _steps(*tables: dict[str, Callable[[Pick], object]], longest: int) -> st.SearchStrategy:
    names = [name for table in tables for name in table]
    return st.lists(st.tuples(st.sampled_from(names), _numbers), max_size=longest)


@pytest.fixture(scope="module", name="start")
def make_start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with two groups, a named person, and faces that are suggested as that person."""
    folder = tmp_path_factory.mktemp("start")
    with Library.open(folder) as library:
        ids = [
            fakes.put(
                library,
                f"/photos/{n}.jpg",
                *(fakes.new_face(person, n, 0.25 * person) for person in range(3)),
            )
            for n in range(4)
        ]
        fakes.put_into_cluster(library, [photo[0] for photo in ids])
        fakes.put_into_cluster(library, [photo[1] for photo in ids])
        anna = min(actions.name(library, [fakes.f(ids[0][2])], "Anna").people)
        fakes.put(library, "/photos/gone/gone.jpg", fakes.new_face(1, 9), fakes.new_face(2, 9, 0.5))
        gone = queries.photo_at(library, "/photos/gone/gone.jpg")
        assert gone is not None
        with library.transact(None) as tx:
            waiting = [Suggestion(i, anna, 0.8, 0.2, 0.9) for i in (ids[1][2], ids[2][2])]
            edits.replace_suggestions(tx, waiting)
            edits.set_missing(tx, [gone.id], True)
    return folder / FILE_NAME


@contextmanager
def _folder(start: Path) -> Iterator[Path]:
    """A copy of that library. Not in a tmp_path: hypothesis calls a test many times."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(start, folder)
        yield Path(folder)


@contextmanager
def _library(start: Path) -> Iterator[Library]:
    with _folder(start) as folder, Library.open(folder) as library:
        yield library


def _do(library: Library, table: dict[str, Callable[[Pick], object]], name: str, numbers) -> bool:
    """Does one thing; False if it makes no sense now, as the user is then told."""
    try:
        table[name](Pick(library, numbers))
    except InputError:
        return False
    return True


def _check(library: Library) -> None:
    """What always holds."""
    assert library.check() == []
    wrong = library.read(
        "SELECT s.face_id FROM suggestion s JOIN face f ON f.id = s.face_id "
        "WHERE f.state <> 'unknown' OR EXISTS (SELECT 1 FROM rejection r "
        "WHERE r.face_id = s.face_id AND r.person_id = s.person_id)"
    )
    assert wrong == [], "a face with a decision, or a rejected one, has a suggestion"
    assert library.read(journal.ANSWERED) == [], "nor one that was told apart from that person"
    named_and_rejected = library.read(
        "SELECT f.id FROM face f JOIN rejection r ON r.face_id = f.id AND r.person_id = f.person_id"
    )
    assert named_and_rejected == []


def _decided(library: Library) -> dict[int, tuple[State, int | None]]:
    faces = queries.faces(library, queries.all_face_ids(library))
    decided = (State.CONFIRMED, State.IGNORED, State.NOT_A_FACE)
    return {f.id: (f.state, f.person_id) for f in faces if f.state in decided}


def test_no_action_is_left_out() -> None:
    done = {name.split(":")[0] for name in USER} | UNDO.keys()
    functions = {name for name, _ in inspect.getmembers(actions, inspect.isfunction)}
    assert done == functions == set(actions.__all__)


def _dump(library: Library) -> dict[str, list[Any]]:
    """All that was said and all that it stands on."""
    return fakes.dump(library, ("root", "photo", "embedding", *fakes.UNDOABLE))


@settings(max_examples=100)
@given(steps=_steps(USER, longest=12), again=st.integers(0, 2))
def test_undoing_all_steps_restores_every_row_and_redoing_them_too(
    start: Path, steps, again: int
) -> None:
    """Also across restarts: none, one between doing and undoing, or one before each undo."""
    with _folder(start) as folder, ExitStack() as opened:
        library = opened.enter_context(Library.open(folder))

        def restart() -> Library:
            opened.pop_all().close()
            return opened.enter_context(Library.open(folder))

        known = fakes.stored_vectors(library)
        dumps, labels = [_dump(library)], []
        for name, numbers in steps:
            before = library.undo_label, len(queries.history(library))
            _do(library, USER, name, numbers)
            fakes.describe_boxes(library, known)
            if (library.undo_label, len(queries.history(library))) != before:
                dumps.append(_dump(library))
                labels.append(library.undo_label)
        for number, earlier in enumerate(reversed(dumps[:-1])):
            if again > 1 or (again and number == 0):
                library = restart()
            assert actions.undo(library)[0] == labels[-1 - number]
            fakes.describe_boxes(library, known)
            assert _dump(library) == earlier
        for number, later in enumerate(dumps[1:]):
            if again > 1 or (again and number == 0):
                library = restart()
            assert actions.redo(library)[0] == labels[number]
            fakes.describe_boxes(library, known)
            assert _dump(library) == later
        assert library.redo_label is None
        _check(library)


@settings(max_examples=120)
@given(steps=_steps(USER, MACHINE, UNDO, UNDO, MACHINE, longest=25))
def test_whatever_the_machine_does_between_undo_and_redo_still_work(start: Path, steps) -> None:
    with _library(start) as library:
        for name, numbers in steps:
            decided = _decided(library)
            if name in MACHINE:
                _do(library, MACHINE, name, numbers)
                assert _decided(library) == decided, f"{name} changed a decision of the user"
            else:
                _do(library, USER | UNDO, name, numbers)
            _check(library)
        while library.undo_label is not None:
            actions.undo(library)
            _check(library)
        assert _decided(library) == {}
        while library.redo_label is not None:
            actions.redo(library)
            _check(library)


@pytest.mark.parametrize("name", [*USER])
def test_every_action_announces_all_that_it_changed(start: Path, name: str) -> None:
    """For each action, over many choices: the rows that differ are among the announced ids."""
    done = 0
    for first in range(6):
        with _library(start) as library:
            if not _do(library, USER, "name: new", (first, 2, first + 1, 4, 5)):
                continue
            before = fakes.dump(library)
            heard: list = []
            library.subscribe(heard.append)
            if not _do(library, USER, name, (first, first * 3 + 1, 2, 7, first)):
                assert heard == []
                continue
            done += 1
            _assert_announced(before, fakes.dump(library), heard)
            before, heard[:] = fakes.dump(library), []
            if library.undo_label is not None:
                actions.undo(library)
                _assert_announced(before, fakes.dump(library), heard)
    assert done >= 1


def _assert_announced(before: dict, after: dict, heard: list) -> None:
    changed = {t: {*before[t]} ^ {*after[t]} for t in fakes.UNDOABLE}

    def ids(*columns: tuple[str, int]) -> set[int]:
        return {row[column] for table, column in columns for row in changed[table]}

    faces = ids(("face", 0), ("suggestion", 0), ("rejection", 1), ("apart", 1), ("apart", 2))
    assert len(heard) <= 1
    if not heard:
        assert not any(changed.values())
        return
    assert faces <= heard[0].faces
    assert ids(("person", 0), ("suggestion", 1), ("rejection", 2)) <= heard[0].people
    assert ids(("cluster", 0)) <= heard[0].clusters
