"""Copies of the library: whole, private, ten of them, whatever the clock and the disk do."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import datetime, timedelta
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import LibraryError
from facetagger.library import backups, queries
from facetagger.library.backups import Backup, Contents
from facetagger.library.database import FILE_NAME, Library

as_root = hasattr(os, "geteuid") and os.geteuid() == 0
TODAY = datetime(2026, 11, 22, 8, 0, 0)


class Clock(datetime):
    """A clock that a test sets."""

    moment = TODAY

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return cls.moment


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> type[Clock]:
    Clock.moment = TODAY
    monkeypatch.setattr(backups, "datetime", Clock)
    return Clock


@pytest.fixture
def filled(library: Library) -> Library:
    ids = fakes.put_people(library, [1, 2])
    actions.name(library, [fakes.f(ids[0][0])], "Anna")
    return library


def names(library: Library) -> list[str]:
    return [b.path.name for b in backups.found(library.directory)]


def change(library: Library, number: int) -> None:
    fakes.put(library, f"/photos/new-{number}.jpg", fakes.new_face(1, 20 + number))


def make(library: Library) -> Backup:
    made = backups.make(library)
    assert made is not None
    return made


def test_a_backup_holds_what_the_library_holds_also_what_is_still_in_its_log(
    filled: Library,
) -> None:
    assert filled.path.with_name(f"{FILE_NAME}-wal").stat().st_size > 0
    made = make(filled)
    assert made.path == filled.directory / "backups" / "library-20261122-080000.db"
    assert (made.contents, made.set_aside, made.made_at) == (Contents(8, 8, 1), False, TODAY)
    backups.check(made.path)
    tables = (*fakes.UNDOABLE, "photo", "root", "embedding", "undo_step", "undo_face")
    with sqlite3.connect(made.path) as copy:
        for table, rows in fakes.dump(filled, tables).items():
            assert copy.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() == rows
    copy.close()
    assert sorted(p.name for p in made.path.parent.iterdir()) == [made.path.name, "making"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_user_may_read_it(filled: Library) -> None:
    path = make(filled).path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_one_is_due_a_day_after_the_last_if_something_has_changed(
    library: Library, clock: type[Clock]
) -> None:
    assert not backups.is_due(library), "there is nothing in it"
    fakes.put_people(library, [1])
    assert backups.is_due(library)
    make(library)
    change(library, 0)
    clock.moment += timedelta(hours=23)
    assert not backups.is_due(library)
    clock.moment += timedelta(hours=1)
    assert backups.is_due(library)
    make(library)
    clock.moment += timedelta(days=2)
    assert not backups.is_due(library), "nothing has changed"
    actions.name(library, [fakes.f(1)], "Anna")
    assert backups.is_due(library)
    make(library)
    clock.moment += timedelta(days=2)
    actions.undo(library)
    assert backups.is_due(library)


def test_opening_and_closing_is_no_change(own_library: Path, clock: type[Clock]) -> None:
    with Library.open(own_library) as library:
        fakes.put_people(library, [1])
        make(library)
    clock.moment += timedelta(days=2)
    with Library.open(own_library) as library:
        assert not backups.is_due(library)


def test_the_last_ten_are_kept(filled: Library, clock: type[Clock]) -> None:
    for number in range(12):
        clock.moment = TODAY + timedelta(days=number)
        make(filled)
    days = [b.made_at.day for b in backups.found(filled.directory)]
    assert days == [3, 2, 1, 30, 29, 28, 27, 26, 25, 24]


def test_much_that_was_decided_is_in_a_backup_before_the_day_is_over(
    library: Library, clock: type[Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "MANY", 3)
    assert not backups.is_much_new(library, leaving=True), "there is nothing in it"
    faces = fakes.put_people(library, [1, 2, 3], 4)
    make(library)
    change(library, 0)
    clock.moment += timedelta(hours=2)
    assert not backups.is_much_new(library, leaving=True), "a scan finds it again"
    clock.moment -= timedelta(minutes=119)
    for number in range(2):
        actions.name(library, [fakes.f(faces[0][number])], "Anna")
    assert not backups.is_much_new(library)
    assert backups.is_much_new(library, leaving=True)
    actions.name(library, [fakes.f(faces[1][0])], "Ben")
    assert backups.is_much_new(library), "these are many"
    assert backups.make(library, between=True)
    assert not backups.is_much_new(library, leaving=True)
    actions.undo(library)
    assert not backups.is_much_new(library)
    clock.moment += timedelta(hours=1)
    assert backups.is_much_new(library), "this was an hour ago"
    clock.moment -= timedelta(days=365)
    assert backups.is_much_new(library), "nobody knows how long ago: the clock jumped"


def test_those_between_take_no_place_of_a_day(filled: Library, clock: type[Clock]) -> None:
    days, between = [], []
    for number in range(12):
        clock.moment = TODAY + timedelta(days=number)
        change(filled, number)
        assert backups.is_due(filled), "one between is not the one of the day"
        days.append(make(filled).path)
        for _ in range(3):
            clock.moment += timedelta(hours=1)
            made = backups.make(filled, between=True)
            assert made is not None
            assert made.between
            between.append(made.path)
    found = [backup.path for backup in backups.found(filled.directory)]
    assert found == [between[-1], *days[:1:-1]]
    clock.moment += timedelta(days=2)
    assert not backups.is_due(filled), "nothing has changed since the one between"
    newest = backups.newest_good(filled.directory)
    assert newest is not None
    assert newest.path == between[-1]


def test_a_bad_one_counts_for_none(filled: Library, clock: type[Clock]) -> None:
    made = []
    for number in range(10):
        clock.moment = TODAY + timedelta(days=number)
        made.append(make(filled).path)
    for path in made[7:]:
        path.write_bytes(path.read_bytes()[:2000])
    clock.moment += timedelta(days=1)
    newest = make(filled).path
    assert set(names(filled)) == {path.name for path in [*made, newest]}, "8 good ones: all stay"
    good = [b.path for b in backups.found(filled.directory) if b.contents is not None]
    assert good == [newest, *reversed(made[:7])]
    for _ in range(3):
        clock.moment += timedelta(days=1)
        make(filled)
    kept = backups.found(filled.directory)
    assert len(kept) == 10
    assert all(b.contents is not None for b in kept)
    assert made[1] in [b.path for b in kept]


def test_the_newest_good_one_is_found_behind_bad_ones(filled: Library, clock: type[Clock]) -> None:
    good = make(filled).path
    bad = []
    for number in range(3):
        clock.moment += timedelta(days=1)
        change(filled, number)
        bad.append(make(filled).path)
    bad[0].write_bytes(b"")
    bad[1].write_bytes(bad[1].read_bytes()[:-5000])
    torn = bytearray(bad[2].read_bytes())
    torn[4096:40960] = bytes(range(256)) * 144  # as long as it was, and its tables can be counted
    bad[2].write_bytes(torn)
    newest = backups.newest_good(filled.directory)
    assert newest is not None
    assert newest.path == good


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_jumps_neither_stops_backups_nor_deletes_newer_ones(
    filled: Library, clock: type[Clock], years: int
) -> None:
    right = clock.moment
    made = [make(filled).path]
    for jump in (365 * years, 0):  # away, and back again
        clock.moment = right + timedelta(days=jump)
        for _ in range(6):
            clock.moment += timedelta(days=1)
            change(filled, len(made))
            assert backups.is_due(filled)
            made.append(make(filled).path)
            assert not backups.is_due(filled)
    assert [b.path for b in backups.found(filled.directory)] == made[:-11:-1]


def test_two_at_the_same_second_are_two(filled: Library) -> None:
    assert make(filled).path != make(filled).path
    assert len(names(filled)) == 2


def test_others_write_while_the_copy_is_made_and_it_shows_one_moment(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES_A_STEP", 1)
    steps: list[int] = []

    def told(done: int, total: int) -> None:
        steps.append(done)
        if len(steps) < 6:  # in a thread, as a scan does
            writer = threading.Thread(target=change, args=(filled, len(steps)))
            writer.start()
            writer.join()

    made = backups.make(filled, told)
    assert made is not None
    assert steps == list(range(1, len(steps) + 1)), "it never began anew"
    assert made.contents == Contents(8, 8, 1)
    assert queries.counts(filled).faces == 13


def test_one_program_at_a_time_makes_them(filled: Library) -> None:
    second: list[Backup | None] = []

    def told(done: int, total: int) -> None:
        second.append(backups.make(filled))

    assert backups.make(filled, told) is not None
    assert second
    assert set(second) == {None}
    assert len(names(filled)) == 1


def test_what_a_killed_program_left_is_removed(filled: Library) -> None:
    make(filled)
    left = [filled.directory / "backups" / name for name in ("library-x.tmp", "library-x.tmp-wal")]
    for path in left:
        path.write_bytes(b"half")
    assert len(names(filled)) == 1
    make(filled)
    assert not any(path.exists() for path in left)


_COPY_AND_STOP = """
import sys, time
from pathlib import Path
from facetagger.library import backups
from facetagger.library.database import Library
backups._PAGES_A_STEP = 1
def told(done, total):
    if done == int(sys.argv[2]):
        print("half", flush=True)
        time.sleep(60)
backups.make(Library.open(Path(sys.argv[1])), told)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("page", [1, 5])
def test_a_program_killed_while_it_makes_one_harms_nothing(filled: Library, page: int) -> None:
    first = make(filled).path
    with subprocess.Popen(
        [sys.executable, "-c", _COPY_AND_STOP, str(filled.directory), str(page)],
        cwd=Path(__file__).resolve().parent.parent.parent,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"half\n"
        assert backups.make(filled) is None, "it is making one"
        process.kill()
    assert names(filled) == [first.name]
    second = make(filled).path
    assert names(filled) == [second.name, first.name]
    assert not list(first.parent.glob("*.tmp*"))
    assert filled.check() == []


def test_one_that_is_given_up_leaves_nothing(filled: Library) -> None:
    def told(done: int, total: int) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        backups.make(filled, told)
    assert [p.name for p in (filled.directory / "backups").iterdir()] == ["making"]
    change(filled, 1)
    make(filled)


@pytest.mark.parametrize("told_before", [True, False])
def test_on_a_full_disk_it_says_so_and_the_earlier_ones_stay(
    small_disk: Path, told_before: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(small_disk / "library") as library:
        fakes.put_people(library, [1])
        first = make(library).path
        free = shutil.disk_usage(small_disk).free
        (small_disk / "filler").write_bytes(bytes(free - 100_000))
        if not told_before:  # the room goes while the copy is made
            monkeypatch.setattr(backups, "_refuse_without_room", lambda library, folder: None)
        sentence = "no room for a backup" if told_before else "is full"
        with pytest.raises(LibraryError, match=sentence):
            backups.make(library)
        assert [b.path for b in backups.found(library.directory)] == [first]
        backups.check(first)
        assert not list(first.parent.glob("*.tmp*"))
        (small_disk / "filler").unlink()
        actions.name(library, [fakes.f(1)], "Anna")
        make(library)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(filled: Library) -> None:
    (filled.directory / "backups").write_bytes(b"")
    with pytest.raises(LibraryError, match="cannot be used"):
        backups.make(filled)


@pytest.mark.skipif(as_root or os.name == "nt", reason="root may write to a read-only folder")
def test_a_read_only_folder_is_told_in_a_sentence(filled: Library) -> None:
    make(filled)
    folder = filled.directory / "backups"
    folder.chmod(0o500)
    try:
        with pytest.raises(LibraryError, match="cannot be used"):
            backups.make(filled)
        assert len(names(filled)) == 1
    finally:
        folder.chmod(0o700)


def test_a_read_only_disk_is_told_in_a_sentence(small_disk: Path) -> None:
    with Library.open(small_disk / "library") as library:
        fakes.put_people(library, [1])
        make(library)
        folder = library.directory / "backups"
        options = ["mount", "--bind", folder, folder]
        if subprocess.run(options, check=False).returncode:
            pytest.skip("this root may not mount")
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        try:
            with pytest.raises(LibraryError, match="cannot be used: Read-only file system"):
                backups.make(library)
            assert len(names(library)) == 1
        finally:
            subprocess.run(["umount", folder], check=True)


def test_other_files_in_the_folder_are_no_backups(filled: Library) -> None:
    made = make(filled).path
    for name in ("library.db", "notes.txt", "library-2026.db", "library-99999999-999999.db"):
        (made.parent / name).write_bytes(b"x")
    assert backups.newest_good(filled.directory) is not None
    assert set(names(filled)) == {made.name, "library-99999999-999999.db"}


def test_names_that_are_hard_on_a_path(tmp_path: Path) -> None:
    folder = tmp_path / "für Zoë 🌻 ?&#%20;" / ("x" * 100) / ("y" * 100)
    with Library.open(folder) as library:
        fakes.put_people(library, [1])
        backups.check(make(library).path)
