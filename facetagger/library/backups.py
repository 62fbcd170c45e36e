"""Copies of the library: one a day, the last ten kept, and one of what was decided since.

A backup is a file of its own, `backups/library-YYYYMMDD-HHMMSS.db`, with nothing beside it. Which
came first is told by a number inside, not by its name: clocks jump.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger.entities import LibraryError
from facetagger.library import disk
from facetagger.library.errors import translated
from facetagger.library.locks import FileLock
from facetagger.library.migrations import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    from facetagger.library.database import Library

log = logging.getLogger(__name__)

FOLDER = "backups"
KEEP = 10
EVERY = timedelta(days=1)
#: Between two of them another one is made after so many actions of the user, or so long after the
#: first of them. The next such one takes its place: those of the days before stay.
MANY, AN_HOUR = 100, timedelta(hours=1)
STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"library-(?:.*-)?(\d{8}-\d{6})(?:-\d+)?\.db")
# In the table `state` of a backup: its number; that it is one between two of the daily ones.
_NUMBER, _BETWEEN = "backup_number", "backup_between"
_LOCK = "making"
_PAGES_A_STEP = 500
#: Hears how many pages of how many are copied; what it raises ends the copying.
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file of a library holds."""

    photos: int
    faces: int
    people: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that the library can be taken back from.

    Attributes:
        made_at: local time, as the clock was.
        size: in bytes.
        set_aside: it is an earlier library file that was kept, not one of the daily backups.
        contents: None if it cannot be read, or nobody has asked.
        good: it is as long as it says, and can be read.
        number: of a daily backup: a later one has a higher number.
        between: it was made between two of the daily ones, and goes when the next such one is made.
    """

    path: Path
    made_at: datetime
    size: int
    set_aside: bool
    contents: Contents | None
    good: bool
    number: int
    between: bool = False


def found(directory: Path) -> list[Backup]:
    """Daily backups, newest first, then library files that were set aside, newest first."""
    kept = [_look_at(path, set_aside=True, count=True) for path in _files(directory)]
    return [*_daily(directory, count=True), *sorted(kept, key=lambda b: b.made_at, reverse=True)]


def exist(directory: Path) -> bool:
    """Whether there is any file to go back to."""
    return bool(_files(directory / FOLDER) or _files(directory))


def newest_good(directory: Path) -> Backup | None:
    """The newest daily backup that is whole: every page of it is looked at."""
    for backup in _daily(directory):
        if backup.good:
            try:
                check(backup.path)
            except LibraryError as error:
                log.info("Passed over a backup: %s", error)
            else:
                return _look_at(backup.path, set_aside=False, count=True)
    return None


def check(path: Path) -> None:
    """Looks at every page of a copy of a library.

    Raises:
        LibraryError: it is damaged, of a newer version, or no library.
    """
    if not path.is_file():
        raise LibraryError(f"There is no file {path}.")
    with reading(path) as db:
        problems = [row[0] for row in db.execute("PRAGMA quick_check(1)") if row[0] != "ok"]
    if problems:
        raise LibraryError(f"The backup {path} is damaged.")


# Making one


def is_due(library: Library) -> bool:
    """Whether no backup was made during the last day, and the newest differs from the library."""
    now = datetime.now()
    made = [backup for backup in _daily(library.directory) if backup.good]
    # One that is dated in the future tells of a clock that jumped, not of a recent backup.
    if any(now - EVERY < backup.made_at <= now for backup in made if not backup.between):
        return False
    with library.reading() as db:
        if not made:
            return db.execute("SELECT 1 FROM photo LIMIT 1").fetchone() is not None
        mine = _fingerprint(db)
    with reading(made[0].path) as db:
        return version(db) != VERSION or _fingerprint(db) != mine


def is_much_new(library: Library, *, leaving: bool = False) -> bool:
    """Whether the user has decided so much since the newest backup that it should not be lost.

    Args:
        library: the library.
        leaving: the window is closed: then anything is much.
    """
    newest = next((backup for backup in _daily(library.directory) if backup.good), None)
    if newest is None:
        return False
    with library.reading() as db:
        mine = _decided(db)
    with reading(newest.path) as db:
        number = sum(abs(a - b) for a, b in zip(mine, _decided(db), strict=True))
    recent = timedelta() <= datetime.now() - newest.made_at < AN_HOUR
    return number >= MANY or (number > 0 and (leaving or not recent))


def make(
    library: Library, told: Told = lambda done, total: None, *, between: bool = False
) -> Backup | None:
    """Copies the library as it is at this moment, and removes backups beyond the last ten.

    Others may write meanwhile: the copy reads one snapshot.

    Args:
        library: what is copied.
        told: called after each step.
        between: it is one between two of the daily ones, and takes the place of the last such one.

    Returns:
        The backup, or None if another program is making one.

    Raises:
        LibraryError: there is no room, the folder cannot be written, or the library is damaged.
    """
    folder = library.directory / FOLDER
    with disk.writing(folder):
        folder.mkdir(exist_ok=True, mode=0o700)
        lock = FileLock.take(folder / _LOCK)
        if lock is None:
            return None
        try:
            for path in folder.glob(f"*{disk.TEMPORARY}*"):
                path.unlink()  # a program was killed while it made one
            number = max((backup.number for backup in _daily(library.directory)), default=0) + 1
            _refuse_without_room(library, folder)
            path = _make(library, folder, number, told, between=between)
            _remove_old(library.directory)
        finally:
            lock.release()
    return _look_at(path, set_aside=False, count=True)


def _make(library: Library, folder: Path, number: int, told: Told, *, between: bool) -> Path:
    with disk.temporary(folder) as temporary:
        copy(library.path, temporary, told)
        with translated(temporary), closing(connect(temporary)) as db:
            marks = [(_NUMBER, str(number)), *([(_BETWEEN, "1")] if between else [])]
            db.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", marks)
        check(temporary)
        moment = datetime.now()
        while (path := folder / f"library-{moment.strftime(STAMP)}.db").exists():
            moment += timedelta(seconds=1)
        temporary.replace(path)
        disk.sync(folder)
    return path


def copy(source: Path, target: Path, told: Told = lambda done, total: None) -> None:
    """Copies a library's file with what its log holds; the copy needs no log.

    Args:
        source: the file.
        target: an empty file.
        told: called after each step.
    """

    def tell(_status: int, left: int, total: int) -> None:
        # Bit by bit to the disk: all at once at the end, it would keep a user's action waiting.
        os.fsync(file.fileno())
        told(total - left, total)

    # The file is closed behind the connection: closing it would take SQLite's locks away.
    with (
        target.open("r+b") as file,
        translated(source),
        closing(connect(source, read_only=True)) as db,
    ):
        # The snapshot of an open transaction: without, each commit of others would start it anew.
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        with translated(target), closing(connect(target)) as made:
            db.backup(made, pages=_PAGES_A_STEP, progress=tell, sleep=0)
            made.execute("PRAGMA journal_mode = DELETE")


def _remove_old(directory: Path) -> None:
    """Keeps the last ten good ones; those that cannot be read do not count, and go with the rest.

    As long as there are fewer than ten good ones, nothing goes. Of those between only the newest
    stays, and does not count either.
    """
    made = _daily(directory)
    between = [backup for backup in made if backup.between]
    for backup in between[1:]:
        backup.path.unlink()
    made = [backup for backup in made if not backup.between]
    kept = {backup.path for backup in [b for b in made if b.good][:KEEP]}
    if len(kept) == KEEP:
        for backup in made:
            if backup.path not in kept:
                backup.path.unlink()


def _refuse_without_room(library: Library, folder: Path) -> None:
    [(pages, size)] = library.read("SELECT * FROM pragma_page_count, pragma_page_size")
    needed, free = pages * size, shutil.disk_usage(folder).free
    if needed > free:
        lack = (
            f"There is no room for a backup of the library in {folder}: it needs "
            f"{needed / 1e6:.1f} MB, {free / 1e6:.1f} MB are free."
        )
        some = bool(_daily(library.directory))
        raise LibraryError(f"{lack} The earlier backups are kept." if some else lack)


def _fingerprint(db: sqlite3.Connection) -> list[tuple[object, ...]]:
    """What changes whenever something worth keeping does."""
    facts = (
        "SELECT name, seq FROM sqlite_sequence ORDER BY 1",
        "SELECT path, NULL FROM root ORDER BY 1",
        "SELECT count(*), total(missing) FROM photo",
        "SELECT count(*), total(undone) FROM undo_step",
        f"SELECT key, value FROM state WHERE key NOT IN ('{_NUMBER}', '{_BETWEEN}') ORDER BY 1",
    )
    return [tuple(row) for sql in facts for row in db.execute(sql)]


def _decided(db: sqlite3.Connection) -> tuple[int, int]:
    """How many steps the user has taken so far, and how many of them are undone."""
    taken = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'undo_step'").fetchone()
    undone = db.execute("SELECT count(*) FROM undo_step WHERE undone > 0").fetchone()
    return int(taken[0]) if taken else 0, int(undone[0])


# Looking at them


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to a file that is not the library in use."""
    name = f"{path.absolute().as_uri()}?mode=ro" if read_only else os.fspath(path)
    return sqlite3.connect(name, timeout=10.0, isolation_level=None, uri=read_only)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy of a library, to be looked at.

    Raises:
        LibraryError: it is damaged, of a newer version, or no library.
    """
    with translated(path), closing(connect(path, read_only=True)) as db:
        if version(db) > VERSION:
            raise LibraryError(f"{path} was made by a newer facetagger.")
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise LibraryError(f"{path} is not a facetagger library.")
        disk.refuse_cut(db, path)
        yield db


def version(db: sqlite3.Connection) -> int:
    """The version of a library's file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def contents(db: sqlite3.Connection) -> Contents:
    """What a library's file holds."""
    return Contents(*(_count(db, table) for table in ("photo", "face", "person")))


def _daily(directory: Path, *, count: bool = False) -> list[Backup]:
    made = [_look_at(path, set_aside=False, count=count) for path in _files(directory / FOLDER)]
    return sorted(made, key=lambda b: (b.number, b.made_at), reverse=True)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.glob("library-*.db") if _NAME.fullmatch(path.name)]


def _look_at(path: Path, *, set_aside: bool, count: bool) -> Backup:
    status = path.stat()
    stamp = _NAME.fullmatch(path.name)
    try:
        made_at = datetime.strptime(stamp[1] if stamp else "", STAMP)
    except ValueError:  # digits that are no date
        made_at = datetime.fromtimestamp(status.st_mtime)
    held, good, number, between = None, False, 0, False
    try:
        with reading(path) as db:
            held = contents(db) if count else None
            good, number, between = True, _mark(db, _NUMBER), _mark(db, _BETWEEN) > 0
    except LibraryError as error:
        log.info("A backup that cannot be read: %s", error)
    return Backup(path, made_at, status.st_size, set_aside, held, good, number, between)


def _count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _mark(db: sqlite3.Connection, key: str) -> int:
    if version(db) < 2:  # there was no table `state`
        return 0
    row = db.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else 0
