"""What `test_killed.py` kills: work on a library that tells over a pipe what it has done.

Imported by a server that forks a process for each kill, so that none of them waits for imports.
"""

from __future__ import annotations

import itertools
import os
import random
import sqlite3
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import fakes

from facetagger import actions
from facetagger.entities import Changes, GroupKind, GroupRef, InputError
from facetagger.jobs.export import export_json
from facetagger.library import queries
from facetagger.library.database import Library

#: How many actions `act` does one after the other.
ACTIONS = 60
#: (what was done, its number or path); "now": the statement was reached; "end": all is done.
Message = tuple[str, object]


def run(phase: str, folder: Path, first: int, kill_at: int, pipe: Connection) -> None:
    """The whole life of a process: one phase on the folder's library.

    Args:
        first: the number of the first action.
        kill_at: the SQL statement at which it says "now", and works on.
    """
    statements = itertools.count(1)

    def count(statement: str) -> None:
        if next(statements) == kill_at:
            pipe.send(("now", statement))

    def counted(*arguments: object, **options: object) -> sqlite3.Connection:
        db = connect(*arguments, **options)  # type: ignore[call-overload]
        db.set_trace_callback(count)
        return db  # type: ignore[no-any-return]

    connect, sqlite3.connect = sqlite3.connect, counted  # type: ignore[assignment]
    with Library.open(folder / "library") as library:
        if phase in ("actions", "export"):
            statements = itertools.count(1)  # the opening has its own phases
        PHASES[phase](library, folder, first, pipe)
    pipe.send(("end", next(statements)))


def _scan(library: Library, folder: Path, first: int, pipe: Connection) -> None:
    def stored(changes: Changes) -> None:
        for photo in queries.photos(library, sorted(changes.photos)).values():
            pipe.send(("photo", os.path.relpath(photo.path, folder)))

    library.subscribe(stored)
    fakes.scanned(library, folder / "photos", organise=True, workers=2)


def _act(library: Library, folder: Path, first: int, pipe: Connection) -> None:
    for number in range(first, ACTIONS):
        act(library, number)
        pipe.send(("action", number))


def _export(library: Library, folder: Path, first: int, pipe: Connection) -> None:
    fakes.finish(export_json(library, folder / "names.json"))
    pipe.send(("file", "names.json"))


def _open(library: Library, folder: Path, first: int, pipe: Connection) -> None:
    pipe.send(("open", str(library.path)))


PHASES: dict[str, Callable[[Library, Path, int, Connection], None]] = {
    "scan": _scan,
    "changes": _scan,
    "actions": _act,
    "export": _export,
    "migration": _open,
}


def act(library: Library, number: int) -> None:
    """One action of a user; which one follows from its number and the library alone."""
    dice = random.Random(number)
    refs = [group.ref for group in queries.groups(library)]
    people = [entry.person.id for entry in queries.people(library)]
    faces = dice.sample(queries.all_face_ids(library), 3)
    group, other = dice.choice(refs), dice.choice(refs)
    person = dice.choice(people) if people else 0
    waiting = [s.face_id for s in queries.suggestions(library)][:2]
    does: list[Callable[[], object]] = [
        lambda: actions.name(library, [group], f"Person {number}"),
        lambda: actions.undo(library),
        lambda: actions.merge(library, [group], other),
        lambda: actions.redo(library),
        lambda: actions.split(library, faces),
        lambda: actions.undo(library),
        lambda: actions.name_as(library, [GroupRef(GroupKind.FACE, faces[0])], person),
        lambda: actions.confirm(library, waiting),
        lambda: actions.ignore(library, [GroupRef(GroupKind.FACE, i) for i in faces]),
        lambda: actions.reject(library, faces[:1]),
        lambda: actions.undo(library),
        lambda: actions.redo(library),
        lambda: actions.forget(library, person),
    ]
    try:
        does[number % len(does)]()
    except InputError:
        return  # nothing to undo, no such group: the same in every run


def make_album(folder: Path) -> None:
    """Photos of six people in three folders."""
    for number in range(24):
        who = [1 + (number + place * (1 + number % 4)) % 6 for place in range(1 + number % 3)]
        place = folder / "photos" / f"folder {number % 3}"
        fakes.photo(place / f"{number}.png", *dict.fromkeys(who))


def change_album(folder: Path) -> None:
    """What happens to an album between two scans: new, moved, changed, copied and lost files."""
    photos = folder / "photos"
    (photos / "folder 0").rename(photos / "zz folder")
    for number in (1, 4):
        (photos / "folder 1" / f"{number}.png").rename(photos / f"moved {number}.png")
    one, two = photos / "folder 2" / "2.png", photos / "folder 2" / "5.png"
    kept = one.read_bytes()
    one.write_bytes(two.read_bytes())  # each in the other's place
    two.write_bytes(kept)
    (photos / "folder 2" / "8.png").unlink()
    (photos / "folder 2" / "copy.png").write_bytes((photos / "folder 2" / "11.png").read_bytes())
    fakes.photo(photos / "folder 2" / "14.png", 2, 5, 6)
    for number in range(8):
        fakes.photo(photos / f"new {number}.png", 1 + number % 6, 1 + (number + 2) % 6)
    (photos / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n no picture")
