"""The library's file: making, opening, refusing, sharing, and losing nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import Changes, LibraryError
from facetagger.library import crops, migrations, queries
from facetagger.library.database import FILE_NAME, Library

DATA = Path(__file__).resolve().parent.parent / "data"
as_root = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a" / "b") as library:
        assert queries.counts(library) == queries.Counts(0, 0, 0, 0, 0, 0, 0, 0)
        assert library.check() == []
        assert library.path.is_file()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_user_may_read_the_library(own_library: Path) -> None:
    with Library.open(own_library) as library:
        fakes.put_people(library, [1])
        library.crops.put({1: b"x"})
        files = [path for path in own_library.iterdir() if path.is_file()]
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in files}
    assert {FILE_NAME, crops.FILE_NAME} <= modes.keys()
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(own_library.stat().st_mode) == 0o700


def _refused(folder: Path) -> str:
    """The sentence with which a library is refused; its file has to stay as it is."""
    file = folder / FILE_NAME
    before = file.read_bytes()
    with pytest.raises(LibraryError) as caught:
        Library.open(folder)
    assert file.read_bytes() == before
    assert str(file) in str(caught.value)
    return str(caught.value)


def test_a_library_of_a_newer_version_is_refused_untouched(own_library: Path) -> None:
    Library.open(own_library).close()
    with sqlite3.connect(own_library / FILE_NAME) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    assert "newer facetagger" in _refused(own_library)


def test_a_file_that_is_no_database_is_refused_untouched(own_library: Path) -> None:
    own_library.mkdir()
    (own_library / FILE_NAME).write_text("My diary. " * 500, encoding="utf-8")
    assert "is not a facetagger library" in _refused(own_library)


@pytest.mark.parametrize("version", [0, 1, 7])
def test_another_programs_database_is_refused_untouched(own_library: Path, version: int) -> None:
    own_library.mkdir()
    with sqlite3.connect(own_library / FILE_NAME) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
        db.execute(f"PRAGMA user_version = {version}")
    db.close()
    sentence = _refused(own_library)
    assert ("another program's database" if version < 2 else "newer facetagger") in sentence


def test_a_library_that_was_cut_short_is_called_damaged(own_library: Path) -> None:
    with Library.open(own_library) as library:
        fakes.put_people(library, range(20))
    file = own_library / FILE_NAME
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])

    def use() -> None:
        with Library.open(own_library) as library:
            queries.counts(library)

    with pytest.raises(LibraryError, match="is damaged"):
        use()
    assert file.read_bytes()[: len(whole) // 2] == whole[: len(whole) // 2]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError, match="cannot be used"):
        Library.open(tmp_path / "file")


@pytest.mark.skipif(as_root, reason="root may write to a read-only folder")
@pytest.mark.parametrize("filled", [False, True])
def test_a_read_only_folder_is_refused_in_a_sentence(own_library: Path, filled: bool) -> None:
    own_library.mkdir()
    if filled:
        Library.open(own_library).close()
        for file in own_library.iterdir():
            file.chmod(0o400)
    own_library.chmod(0o500)

    def use() -> None:
        with Library.open(own_library) as library:
            fakes.put_people(library, [1])

    try:
        with pytest.raises(LibraryError):
            use()
    finally:
        own_library.chmod(0o700)


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if not as_root or mount is None or sys.platform != "linux":
        pytest.skip("only root on Linux may mount a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "none", place], check=False
    ).returncode:
        pytest.skip("this root may not mount")
    yield place
    subprocess.run(["umount", place], check=True)


def test_on_a_full_disk_the_last_step_fails_and_nothing_else_is_lost(full_disk: Path) -> None:
    with Library.open(full_disk / "library") as library:
        ids = fakes.put_people(library, [1])[0]
        actions.name(library, [fakes.f(ids[0])], "Anna")
        filler = full_disk / "filler"
        with pytest.raises(OSError, match="No space left"):
            filler.write_bytes(bytes(4_000_000))
        before = fakes.dump(library)
        with pytest.raises(LibraryError, match="is full; nothing of the last step was kept"):
            fakes.put(library, "/photos/big.jpg", *(fakes.new_face(1) for _ in range(2000)))
        assert fakes.dump(library) == before
        filler.unlink()
        actions.name(library, [fakes.f(ids[1])], "Anna")
        assert library.check() == []
    with Library.open(full_disk / "library") as library:
        assert len(queries.face_ids(library, fakes.p(1))) == 2


def test_a_library_that_may_not_grow_fails_in_a_sentence_and_loses_nothing(
    library: Library,
) -> None:
    """The same everywhere: SQLite itself is told that there is no more room."""
    ids = fakes.put_people(library, [1])[0]
    before = fakes.dump(library)
    pages = library.read("PRAGMA page_count")[0][0]
    library._writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="is full"):
        fakes.put(library, "/photos/big.jpg", *(fakes.new_face(1) for _ in range(500)))
    assert fakes.dump(library) == before
    library._writer.execute("PRAGMA max_page_count = 1000000")
    actions.name(library, [fakes.f(ids[0])], "Anna")
    assert library.check() == []


def test_two_programs_write_to_one_library_and_hear_of_each_other(own_library: Path) -> None:
    with Library.open(own_library) as mine, Library.open(own_library) as yours:
        heard: list[Changes] = []
        mine.subscribe(heard.append)
        [mine_first] = fakes.put(mine, "/photos/a.jpg", fakes.new_face(1))
        [yours_first] = fakes.put(yours, "/photos/b.jpg", fakes.new_face(2))
        heard.clear()
        assert mine.poll()
        assert heard == [Changes(everything=True)]
        assert not mine.poll(), "told once"
        actions.name(mine, [fakes.f(yours_first)], "Ben")
        assert not mine.poll(), "what this program wrote is no news to it"
        assert yours.poll()
        assert yours.undo_label == "Name 1 face “Ben”"
        actions.undo(yours)
        assert mine.undo_label is None
        assert queries.all_face_ids(mine) == [mine_first, yours_first]
        assert mine.check() == []


def test_while_another_program_writes_the_second_says_so(
    own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facetagger.library.database._BUSY_SECONDS", 0.05)
    with (
        Library.open(own_library) as mine,
        Library.open(own_library) as yours,
        mine.transact(None),
        pytest.raises(LibraryError, match="in use by another program"),
    ):
        fakes.put_people(yours, [1])


def test_threads_of_one_program_write_one_after_the_other(library: Library) -> None:
    def work(person: int) -> None:
        for take in range(10):
            path = f"/photos/{person}-{take}.jpg"
            [face_id] = fakes.put(library, path, fakes.new_face(person, take))
            actions.name(library, [fakes.f(face_id)], f"Person {person}")

    fakes.put(library, "/photos/first.jpg")  # the root is there
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert sorted((s.person.name, s.faces) for s in queries.people(library)) == [
        (f"Person {n}", 10) for n in range(4)
    ]
    assert len(queries.history(library)) == 40
    assert library.check() == []


def test_a_reader_sees_one_state_while_another_thread_writes(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    with library.reading() as db:
        before = db.execute("SELECT count(*) FROM face WHERE state = 'unknown'").fetchone()
        writer = threading.Thread(target=actions.ignore, args=(library, [fakes.f(ids[0])]))
        writer.start()
        writer.join()
        after = db.execute("SELECT count(*) FROM face WHERE state = 'unknown'").fetchone()
        assert before == after == (len(ids),)
    assert queries.counts(library).ignored == 1


def test_threads_that_have_ended_leave_no_open_connection(library: Library) -> None:
    def read_once() -> None:
        queries.counts(library)

    for _ in range(30):
        thread = threading.Thread(target=read_once)
        thread.start()
        thread.join()
    assert len(library._readers) <= 2


def test_programs_that_make_the_same_new_library_at_once_all_succeed(own_library: Path) -> None:
    barrier = threading.Barrier(6)

    def make(number: int) -> None:
        barrier.wait()
        with Library.open(own_library) as library:
            fakes.put(library, f"/photos/{number}/a.jpg", fakes.new_face(number))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(make, range(6)))
    with Library.open(own_library) as library:
        assert queries.counts(library).faces == 6
        assert library.check() == []
    assert not list(own_library.glob("*version*")), "a new library needs no copy of an old one"


_WRITE_AND_DIE = """
import os, signal, sys
import fakes
from pathlib import Path
from facetagger.library.database import Library
library = Library.open(Path(sys.argv[1]))
ids = fakes.put_people(library, [1])[0]
with library.transact("Half an action") as tx:
    tx.execute("UPDATE face SET state = 'ignored'")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_program_killed_in_the_middle_of_an_action_leaves_the_state_before(
    own_library: Path,
) -> None:
    here = Path(__file__).resolve().parent.parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])}
    ended = subprocess.run(
        [sys.executable, "-c", _WRITE_AND_DIE, own_library], env=environment, check=False
    )
    assert ended.returncode == -9
    with Library.open(own_library) as library:
        counts = queries.counts(library)
        assert (counts.faces, counts.ignored) == (4, 0)
        assert library.undo_label is None
        assert library.check() == []


def make_version_1(folder: Path) -> None:
    """Made tests/data/library_v1.db, with the program as it was when version 1 was released.

    Never made anew: a later program has to open what the first one wrote.
    """
    with Library.open(folder) as library:
        ids = fakes.put_people(library, [1, 2, 3], photos=3)
        fakes.put_into_cluster(library, ids[2])
        actions.name(library, [fakes.f(i) for i in ids[0][:2]], "Zoë 🌻")
        actions.name(library, [fakes.f(ids[1][0])], "Ben")
        actions.reject(library, [ids[1][0]])
        actions.ignore(library, [fakes.f(ids[1][1])])
        actions.rename(library, 2, "Benjamin")
        actions.undo(library)
    with sqlite3.connect(folder / FILE_NAME) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA page_size = 512")  # makes the file small
        db.execute("VACUUM")
    db.close()


def test_a_library_of_version_1_opens_and_keeps_its_content(own_library: Path) -> None:
    own_library.mkdir()
    shutil.copy(DATA / "library_v1.db", own_library / FILE_NAME)
    with Library.open(own_library) as library:
        assert [(s.person.name, s.faces) for s in queries.people(library)] == [
            ("Ben", 0),
            ("Zoë 🌻", 2),
        ]
        counts = queries.counts(library)
        assert (counts.photos, counts.faces, counts.groups, counts.ignored) == (9, 9, 1, 1)
        assert library.read("SELECT face_id, person_id FROM rejection") == [(4, 2)]
        assert library.redo_label == "Rename “Ben” to “Benjamin”"
        actions.redo(library)
        while library.undo_label is not None:
            actions.undo(library)
        assert queries.people(library) == []
        assert library.check() == []


_FIRST_STEP = migrations.STEPS[1]


def _with_a_note(db: sqlite3.Connection) -> None:
    _FIRST_STEP(db)
    db.execute("ALTER TABLE face ADD COLUMN note TEXT")


def test_an_older_library_is_copied_and_then_taken_through_the_steps_it_lacks(
    own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_library.mkdir()
    shutil.copy(DATA / "library_v1.db", own_library / FILE_NAME)
    monkeypatch.setitem(migrations.STEPS, 1, _with_a_note)
    with Library.open(own_library) as library:
        with library.transact("Write a note") as tx:
            tx.execute("UPDATE face SET note = 'hello' WHERE id = 1")
        actions.undo(library)
        assert library.read("SELECT note FROM face WHERE id = 1") == [(None,)]
        actions.redo(library)
        assert library.read("SELECT note FROM face WHERE id = 1") == [("hello",)]
        for _ in range(3):
            actions.undo(library)
        assert library.check() == []
    [copy] = own_library.glob("library-version1-*.db")
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    db = sqlite3.connect(copy)
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert db.execute("SELECT count(*) FROM face").fetchone() == (9,)
    db.close()


def test_a_step_that_fails_leaves_the_older_library_as_it_was(
    own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_library.mkdir()
    shutil.copy(DATA / "library_v1.db", own_library / FILE_NAME)

    def broken(db: sqlite3.Connection) -> None:
        _with_a_note(db)
        db.execute("DELETE FROM undo_step")
        db.execute("DELETE FROM embedding")
        raise RuntimeError("a bug in the step")

    monkeypatch.setitem(migrations.STEPS, 1, broken)
    with pytest.raises(RuntimeError, match="a bug in the step"):
        Library.open(own_library)
    monkeypatch.undo()
    with Library.open(own_library) as library:
        assert library.redo_label == "Rename “Ben” to “Benjamin”"
        assert library.read("SELECT count(*) FROM embedding") == [(9,)]


def test_thumbnails_are_kept_and_replaced(own_library: Path) -> None:
    with Library.open(own_library) as library:
        library.crops.put({1: b"one", 2: b"two"})
        library.crops.put({2: b"zwei"})
        assert library.crops.get([2, 1, 3]) == {1: b"one", 2: b"zwei"}
        many = {n: str(n).encode() for n in range(1200)}
        library.crops.put(many)
        assert library.crops.get(list(many)) == many
    with Library.open(own_library) as library:
        assert library.crops.get([5]) == {5: b"5"}
