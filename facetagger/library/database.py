"""The library's file: opening, reading, writing in transactions, undo, telling who listens."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from facetagger.entities import Changes, DamagedLibraryError, LibraryError
from facetagger.library import backups, disk, journal, migrations, taken_out
from facetagger.library.crops import CropStore
from facetagger.library.errors import translated
from facetagger.library.previews import PreviewStore
from facetagger.library.sessions import Session

FILE_NAME = disk.LIBRARY
_BUSY_SECONDS = 10.0
_WRITER_CACHE_KB = 64 * 1024


class Transaction:
    """Writes inside `Library.transact`; all of them are kept, or none."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.changes = Changes()

    def execute(self, sql: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        """Runs one statement."""
        return self._db.execute(sql, tuple(values))

    def executemany(self, sql: str, rows: Iterable[Iterable[Any]]) -> None:
        """Runs one statement for many rows."""
        self._db.executemany(sql, (tuple(row) for row in rows))

    def insert(self, sql: str, values: Iterable[Any]) -> int:
        """Runs an INSERT; returns the new row's id."""
        return int(self.execute(sql, values).lastrowid or 0)

    def amend(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Writes what the machine measured in a row; undo does not bring the old values back."""
        journal.amend(self._db, table, row_id, values)

    def is_remembered(self, face_id: int) -> bool:
        """Whether undo may need the face's row."""
        return journal.is_remembered(self._db, face_id)


def among(column: str, only: Collection[int] | None) -> tuple[str, tuple[str, ...]]:
    """A condition in SQL, and its values: the column is one of these numbers; None: any."""
    if only is None:
        return "", ()
    return f"WHERE {column} IN (SELECT value FROM json_each(?))", (json.dumps(list(only)),)


class Library:
    """One library. Any thread may read; writes go one transaction at a time.

    Attributes:
        directory: the folder that holds the library.
        crops: the thumbnails of its faces.
        was_written: this opening of it has changed what it holds.
    """

    def __init__(self, directory: Path, writer: sqlite3.Connection, session: Session) -> None:
        self.directory = directory
        self.was_written = False
        self._session = session
        self._suspect = False
        self.crops = CropStore(directory)
        self._previews: PreviewStore | None = None
        self._writer = writer
        self._write_lock = threading.Lock()
        self._readers: list[sqlite3.Connection] = []
        self._idle_readers: list[sqlite3.Connection] = []
        self._readers_lock = threading.Lock()
        self._subscribers: list[Callable[[Changes], None]] = []
        self._seen_version = self._data_version()

    @classmethod
    def open(cls, directory: Path) -> Library:
        """Opens the library in a folder; makes both if they are not there.

        Raises:
            DamagedLibraryError: it is damaged or lost, and a backup can take its place.
            LibraryError: it is of a newer version, or the folder cannot be used.
        """
        try:
            directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise _unusable(directory, error) from error
        session = Session.begin(directory)
        try:
            return cls._open(directory, session)
        except BaseException:
            session.end()
            raise

    @classmethod
    def _open(cls, directory: Path, session: Session) -> Library:
        path = directory / FILE_NAME
        with translated(path):
            try:
                disk.refuse_lost(path, copies=backups.exist(directory))
                if not path.exists():
                    path.touch(mode=0o600)
            except OSError as error:
                raise _unusable(directory, error) from error
            writer = _connect(path)
            try:
                # An action on thousands of faces changes thousands of pages, each of them once.
                writer.execute(f"PRAGMA cache_size = -{_WRITER_CACHE_KB}")
                disk.refuse_cut(writer, path)
                migrations.bring_up_to_date(writer, path)
                journal.install(writer)
                return cls(directory, writer, session)
            except BaseException:
                writer.close()
                raise

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes every connection; the library is not used after that."""
        with self._write_lock, self._readers_lock:
            for connection in [*self._readers, self._writer]:
                connection.close()
            self._readers.clear()
            self._idle_readers.clear()
            if self._previews is not None:
                self._previews.close()
        self.crops.close()
        self._session.end(suspect=self._suspect)

    @property
    def previews(self) -> PreviewStore:
        """The small pictures of its photos; opened when they are first needed."""
        with self._readers_lock:
            if self._previews is None:
                self._previews = PreviewStore(self.directory)
            return self._previews

    @property
    def was_closed(self) -> bool:
        """Whether all who had the library open before have closed it."""
        return not self._session.left_over

    @property
    def was_open(self) -> bool:
        """Whether somebody else had the library open when it was opened here."""
        return self._session.shared

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self.directory / FILE_NAME

    def read(self, sql: str, values: Iterable[Any] = ()) -> list[Any]:
        """All rows that a SELECT gives."""
        with self._translated(), self._reader() as db:
            return db.execute(sql, tuple(values)).fetchall()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view for several SELECTs."""
        with self._translated(), self._reader() as db:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.execute("ROLLBACK")

    @contextmanager
    def transact(self, label: str | None) -> Iterator[Transaction]:
        """Writes together what belongs together, and tells the subscribers once it is kept.

        Args:
            label: the name of the user's action, one step of undo; None for the machine's work.
        """
        with self._translated():
            with self._write_lock, self._committed(durable=label is not None) as tx:
                step = journal.begin(self._writer, label) if label is not None else None
                yield tx
                if step is not None and not journal.end(self._writer, step):
                    step = None
                out = step is not None and taken_out.is_part_of(self._writer, step)
            tx.changes = replace(tx.changes, step=step or 0, taken_out=out)
            self._tell(tx.changes)

    def undo(self, step_id: int | None = None) -> tuple[str, Changes] | None:
        """Takes the last action back; returns its label, or None if there is none.

        Args:
            step_id: nothing is done unless it is this one.
        """
        return self._replay(step_id, undone=False)

    def redo(self, step_id: int | None = None) -> tuple[str, Changes] | None:
        """Does the last action that was undone again; returns its label, or None.

        Args:
            step_id: nothing is done unless it is this one.
        """
        return self._replay(step_id, undone=True)

    def is_last(self, step_id: int) -> bool:
        """Whether it is this step that `undo` would take back."""
        with self._translated(), self._reader() as db:
            found = journal.next_step(db, undone=False)
        return found is not None and found[0] == step_id

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        return self._label(undone=False)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again."""
        return self._label(undone=True)

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        """Calls back after each commit that changed something, in the thread that committed.

        Returns:
            A function that ends the subscription.
        """
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def poll(self) -> bool:
        """Tells the subscribers if another program has written to the library since."""
        if not self._write_lock.acquire(blocking=False):
            return False
        try:
            version = self._data_version()
            changed = version != self._seen_version
            self._seen_version = version
        finally:
            self._write_lock.release()
        if changed:
            self._tell(Changes(everything=True))
        return changed

    def check(self) -> list[str]:
        """SQLite's own integrity and reference checks; an empty list is a healthy library."""
        with self._translated(), self._reader() as db:
            found = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
            found += [
                f"{row[0]} {row[1]} refers to a missing {row[2]}"
                for row in db.execute("PRAGMA foreign_key_check")
            ]
            return found

    def check_quickly(self) -> list[str]:
        """Looks at every page, as after a crash; an empty list is a healthy library."""
        try:
            with self._translated(), self._reader() as db:
                rows = db.execute("PRAGMA quick_check(10)").fetchall()
        except DamagedLibraryError as error:
            return [str(error)]
        found = [str(row[0]) for row in rows if row[0] != "ok"]
        if found:
            self._suspect = True
        else:
            self._session.forget_left_over()
        return found

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """As `translated`; the next opening looks at a library that showed damage."""
        try:
            with translated(self.path):
                yield
        except DamagedLibraryError:
            self._suspect = True
            raise

    @contextmanager
    def _committed(self, *, durable: bool) -> Iterator[Transaction]:
        db = self._writer
        # What the user did is on the disk when we say so; a scan may lose its last photos to a
        # power cut (never to a crash of the program), it finds them again.
        db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        db.execute("BEGIN IMMEDIATE")
        try:
            tx = Transaction(db)
            yield tx
            tx.changes = journal.take_touched(db)
            # Before as well: a crash must not leave the picture of the old place for ever.
            self.crops.drop(tx.changes.boxes)
            db.execute("COMMIT")
            self.crops.drop(tx.changes.boxes)
            self.was_written |= bool(tx.changes)
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def _replay(self, step_id: int | None, *, undone: bool) -> tuple[str, Changes] | None:
        with self._translated():
            with self._write_lock, self._committed(durable=True) as tx:
                found = journal.next_step(self._writer, undone=undone)
                if found and step_id not in (None, found[0]):
                    found = None
                if found:
                    journal.replay(self._writer, found[0])
                out = found is not None and taken_out.is_part_of(self._writer, found[0])
            tx.changes = replace(tx.changes, step=found[0] if found else 0, taken_out=out)
            self._tell(tx.changes)
        return (found[1], tx.changes) if found else None

    def _label(self, *, undone: bool) -> str | None:
        with self._translated(), self._reader() as db:
            found = journal.next_step(db, undone=undone)
        return found[1] if found else None

    def _tell(self, changes: Changes) -> None:
        if changes:
            for callback in list(self._subscribers):
                callback(changes)

    def _data_version(self) -> int:
        return int(self._writer.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def _reader(self) -> Iterator[sqlite3.Connection]:
        """A connection that nobody else uses meanwhile; there are as many as are used at once.

        Not one a thread: a pool's threads come and go, and each would leave a connection open.
        """
        with self._readers_lock:
            reader = self._idle_readers.pop() if self._idle_readers else None
        if reader is None:
            reader = _connect(self.path)
            reader.execute("PRAGMA query_only = ON")
            with self._readers_lock:
                self._readers.append(reader)
        try:
            yield reader
        finally:
            with self._readers_lock:
                self._idle_readers.append(reader)


def _connect(path: Path) -> sqlite3.Connection:
    # Connections are closed by whoever closes the library, maybe in another thread.
    db = sqlite3.connect(
        os.fspath(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    return db


def _unusable(directory: Path, error: OSError) -> LibraryError:
    return LibraryError(f"The library folder {directory} cannot be used: {error.strerror}.")
