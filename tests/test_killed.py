"""`kill -9` at any moment: what was reported as done is there, nothing is there by half.

A process works on a library and tells over a pipe what it has done. It is killed at random moments:
near an SQL statement drawn from all that the undisturbed run executes, a few milliseconds later, so
that kills fall into statements, commits and files being written. The same library is then looked at
and worked on by the next process, until one comes to the end; what there is then has to be what an
undisturbed run leaves behind.

`pytest tests/test_killed.py --kills 100` for more moments than the suite has time for.

A kill does not lose what the operating system has been given, a power cut does. Actions therefore
are committed with `synchronous = FULL`: the log is on the disk when the action returns. The work of
a scan is committed with NORMAL: after a power cut its last photos may be missing, whole, and the
next scan finds them.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any

import fakes
import killed_child
import pytest
from killed_child import ACTIONS

from facetagger import actions
from facetagger.library import queries
from facetagger.library.database import FILE_NAME, Library

DATA = Path(__file__).parent / "data"
#: Of a hundred kills so many fall into each phase.
SHARES = {"scan": 27, "changes": 18, "actions": 33, "export": 8, "migration": 14}
#: What a scan imports on its way.
_HEAVY = (
    "facetagger.engine.quality",
    "facetagger.recognition.classify",
    "facetagger.recognition.cluster",
    "scipy.sparse.csgraph",
    "pytest",  # the main module of the tests, which every process imports
)
LATER = 0.006  # seconds after the statement, at most
_PATIENCE = 60.0


@pytest.fixture(scope="module", name="processes")
def process_server() -> Iterator[BaseContext]:
    """A server that has imported everything, and forks; where there is none, new processes."""
    if sys.platform == "win32":
        yield multiprocessing.get_context("spawn")
        return
    here = Path(__file__).resolve().parent
    context = multiprocessing.get_context("forkserver")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(here), str(here.parent)]))
        context.set_forkserver_preload(["killed_child", *_HEAVY])
        yield context


@dataclass
class Ended:
    """One process: what it reported, and how it ended."""

    reported: list[tuple[str, Any]] = field(default_factory=list)
    statements: int = 0
    killed: bool = False
    statement: str = ""

    def all_of(self, kind: str) -> list[Any]:
        return [what for said, what in self.reported if said == kind]


def start(
    context: BaseContext,
    phase: str,
    folder: Path,
    first: int = 0,
    kill_at: int = -1,
    later: float = 0.0,
) -> Ended:
    """Runs a phase in a process, and kills it near a statement; else to its end."""
    ours, theirs = context.Pipe(duplex=False)
    arguments = (phase, folder, first, kill_at, theirs)
    process = context.Process(target=killed_child.run, args=arguments)
    process.start()
    theirs.close()
    ended = Ended()
    while True:
        assert ours.poll(_PATIENCE), f"{phase}: nothing more is heard after {ended.reported[-3:]}"
        try:
            kind, what = ours.recv()
        except EOFError:
            break
        if kind == "now":
            ended.statement = what
            process.join(later)
            process.kill()
        elif kind == "end":
            ended.statements = what
        else:
            ended.reported.append((kind, what))
    process.join()
    ended.killed = not ended.statements
    ours.close()
    if kill_at < 0:
        assert process.exitcode == 0
    return ended


def content(library: Library, folder: Path) -> list[Any]:
    """All that a library knows of its photos, without ids and times."""
    ids = queries.photo_ids(library)
    photos = queries.photos(library, ids)
    faces = queries.faces_of_photos(library, ids)
    names = {entry.person.id: entry.person.name for entry in queries.people(library)}
    waiting = queries.suggestions_of(library, queries.all_face_ids(library))
    place = {
        face.id: (os.path.relpath(photos[i].path, folder), round(face.box.x, 4))
        for i, on_photo in faces.items()
        for face in on_photo
    }
    members: dict[int, list[Any]] = {}
    for on_photo in faces.values():
        for face in on_photo:
            if face.cluster_id is not None:
                members.setdefault(face.cluster_id, []).append(place[face.id])
    return sorted(
        (
            os.path.relpath(photos[i].path, folder),
            photos[i].content_id,
            photos[i].error or "",
            photos[i].missing,
            sorted(
                (
                    place[face.id],
                    str(face.state),
                    names.get(face.person_id or 0, ""),
                    names[waiting[face.id].person_id] if face.id in waiting else "",
                    sorted(members.get(face.cluster_id or 0, [])),
                )
                for face in faces.get(i, [])
            ),
        )
        for i in ids
    )


def state(library: Library) -> dict[str, Any]:
    """Every row that actions write, and what can be undone; not when it was done."""
    tables = fakes.dump(library)
    tables["undo_step"] = library.read("SELECT id, label, undone FROM undo_step ORDER BY id")
    for name in fakes.UNDOABLE:
        tables[f"undo_{name}"] = library.read(f"SELECT * FROM undo_{name} ORDER BY 1, 2")
    return tables


class Phase:
    """A piece of work, its start, and what has to hold after each kill."""

    def __init__(self, context: BaseContext, name: str, template: Path, folder: Path) -> None:
        self.context, self.name, self.folder = context, name, folder
        self._template = template
        self.first = 0
        self.renew()
        self.undisturbed = start(context, name, folder)
        self.check(self.undisturbed)
        self.result = self.look()
        self.renew()

    def renew(self) -> None:
        """Everything as it was at the start."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._template, self.folder)
        self.first = 0

    def look(self) -> object:
        """What has to be the same at the end."""
        with Library.open(self.folder / "library") as library:
            return content(library, self.folder)

    def check(self, ended: Ended) -> None:
        """Right after a process has ended, of itself or not."""
        with Library.open(self.folder / "library") as library:
            assert library.check() == []
            self.check_open(library, ended)

    def check_open(self, library: Library, ended: Ended) -> None:
        """The same, with the library open."""
        ids = queries.all_face_ids(library)
        assert library.crops.get(ids).keys() == set(ids), "a face lacks its thumbnail"
        bare = library.read(
            "SELECT f.id FROM face f JOIN photo p ON p.id = f.photo_id LEFT JOIN embedding e "
            "ON e.face_id = f.id WHERE e.face_id IS NULL OR p.error IS NOT NULL"
        )
        assert bare == [], "a face lacks its vector"
        assert library.read("SELECT id FROM photo WHERE error IS NULL AND content_id = ''") == []


class Scan(Phase):
    def check_open(self, library: Library, ended: Ended) -> None:
        super().check_open(library, ended)
        stored = {
            os.path.relpath(photo.path, self.folder): photo
            for photo in queries.photos(library, queries.photo_ids(library)).values()
        }
        rows = library.read("SELECT count(*) FROM photo")[0][0]
        assert rows == len(stored), "a photo is there twice"
        lost = {path for path in ended.all_of("photo") if path not in stored}
        # A file that moves gives its row a new place, and may be reported under both.
        assert not {path for path in lost if (self.folder / path).exists()}


class Actions(Phase):
    def __init__(self, *arguments: Any) -> None:
        self.states: list[dict[str, Any]] = []
        super().__init__(*arguments)

    def renew(self) -> None:
        super().renew()
        if not self.states:
            with Library.open(self.folder / "library") as library:
                self.states.append(state(library))
                for number in range(ACTIONS):
                    killed_child.act(library, number)
                    self.states.append(state(library))
            super().renew()

    def check_open(self, library: Library, ended: Ended) -> None:
        super().check_open(library, ended)
        reported = ended.all_of("action")
        assert reported == list(range(self.first, self.first + len(reported)))
        done = self.first + len(reported)
        found = state(library)
        # The one action that was under way is there wholly or not at all.
        possible = [n for n in (done, done + 1) if self.states[n : n + 1] == [found]]
        assert possible, f"after {done} actions: {_difference(self.states[done], found)}"
        self.first = possible[0]

    def look(self) -> object:
        assert self.first == ACTIONS
        with Library.open(self.folder / "library") as library:
            return state(library)


class Export(Phase):
    def check_open(self, library: Library, ended: Ended) -> None:
        super().check_open(library, ended)
        text = (self.folder / "names.json").read_text(encoding="utf-8")
        new = text != "the file before"
        if new:
            assert len(json.loads(text)["photos"]) == len(queries.photo_ids(library))
        assert new or not ended.all_of("file")

    def look(self) -> object:
        return super().look(), (self.folder / "names.json").read_text(encoding="utf-8")


class Migration(Phase):
    def check(self, ended: Ended) -> None:
        library = self.folder / "library"
        copies = list(library.glob("library-version1-*.db"))
        for copy in copies:
            db = sqlite3.connect(copy)
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("SELECT count(*) FROM face").fetchone() == (9,)
            db.close()
        db = sqlite3.connect(library / FILE_NAME)
        version = db.execute("PRAGMA user_version").fetchone()[0]
        db.close()
        assert version == 1 or copies
        assert version > 1 or not ended.reported
        super().check(ended)

    def check_open(self, library: Library, ended: Ended) -> None:
        assert not list(library.directory.glob("*.part"))

    def look(self) -> object:
        with Library.open(self.folder / "library") as library:
            return fakes.dump(library, ("root", "photo", "embedding", *fakes.UNDOABLE))


def _difference(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    tables = [name for name in one if one[name] != other[name]]
    return {name: sorted({*map(repr, one[name])} ^ {*map(repr, other[name])}) for name in tables}


@pytest.fixture(scope="module", name="templates")
def make_templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """What each phase starts with."""
    base = tmp_path_factory.mktemp("templates")
    found = {name: base / name for name in SHARES}
    killed_child.make_album(found["scan"])
    shutil.copytree(found["scan"], base / "scanned")
    return found


def _fill(templates: dict[str, Path], place: Path, name: str) -> None:
    """A library of the album where the phase will be: its paths are full ones."""
    template = templates[name]
    if template.exists():
        return
    if name == "migration":
        (template / "library").mkdir(parents=True)
        shutil.copy(DATA / "library_v1.db", template / "library" / FILE_NAME)
        return
    shutil.copytree(templates["scan"], place)
    with Library.open(place / "library") as library:
        fakes.scanned(library, place / "photos", organise=True)
        for number in (0, 1, 2):
            fakes.name(
                library, place / "photos" / f"folder {number}" / f"{number}.png", f"N{number}"
            )
        fakes.scanned(library, place / "photos", organise=True)
    if name == "changes":
        killed_child.change_album(place)
    if name == "export":
        (place / "names.json").write_text("the file before", encoding="utf-8")
    place.rename(template)


KINDS: dict[str, Callable[..., Phase]] = {
    "scan": Scan,
    "changes": Scan,
    "actions": Actions,
    "export": Export,
    "migration": Migration,
}


@pytest.mark.parametrize("name", list(SHARES))
def test_killed_at_any_moment_nothing_reported_is_lost(
    name: str,
    processes: BaseContext,
    templates: dict[str, Path],
    tmp_path: Path,
    pytestconfig: pytest.Config,
) -> None:
    place = tmp_path / name
    _fill(templates, place, name)
    phase = KINDS[name](processes, name, templates[name], place)
    kills = max(2, round(pytestconfig.getoption("kills") * SHARES[name] / 100))
    dice = random.Random(name)
    done = 0
    while done < kills:
        moment = dice.randint(1, phase.undisturbed.statements)
        ended = start(processes, name, place, phase.first, moment, LATER * dice.random() ** 2)
        phase.check(ended)
        done += ended.killed
        if not ended.killed or dice.random() < 0.2:
            _finish(phase)
    _finish(phase)


def _finish(phase: Phase) -> None:
    """Goes on undisturbed, compares, and begins anew."""
    phase.check(start(phase.context, phase.name, phase.folder, phase.first))
    assert phase.look() == phase.result
    phase.renew()


def test_an_action_is_on_the_disk_when_it_returns_and_a_scan_does_not_wait(
    own_library: Path,
) -> None:
    """The log is flushed at each commit of the user's (FULL, 2), not of the machine's (NORMAL)."""

    def flushing() -> int:
        return int(library._writer.execute("PRAGMA synchronous").fetchone()[0])

    with Library.open(own_library) as library:
        assert library.read("PRAGMA journal_mode") == [("wal",)]
        ids = fakes.put_people(library, [1])[0]
        assert flushing() == 1
        for action in (
            lambda: actions.name(library, [fakes.f(ids[0])], "Anna"),
            lambda: actions.undo(library),
            lambda: actions.redo(library),
        ):
            fakes.put(library, "/photos/other.jpg")
            action()
            assert flushing() == 2
