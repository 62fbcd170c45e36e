"""Versions of the library's file: making a new one, bringing an old one up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from facetagger.entities import LibraryError, NewerLibraryError
from facetagger.library import journal, taken_out, wal

#: "FTAG": marks the file as a facetagger library.
APPLICATION_ID = 0x46544147
#: The version that this program writes.
VERSION = 4
#: Of new files. In pages of 4 KiB a vector of 512 numbers lies outside of its row, on a page of its
#: own: 4,900 bytes a face; so it is 2,600. (Other files keep theirs; nothing depends on it.)
_PAGE_SIZE = 16384
_PART = ".part"


def _to_version_2(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    db.execute("CREATE INDEX photo_missing ON photo (root_id, missing) WHERE missing > 0")
    db.execute("DROP INDEX face_person")
    db.execute("CREATE INDEX face_person ON face (person_id, photo_id) WHERE person_id IS NOT NULL")
    db.execute(
        "CREATE INDEX face_alone ON face (quality DESC) "
        "WHERE state = 'unknown' AND cluster_id IS NULL"
    )


def _to_version_3(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE cluster ADD COLUMN cover_face_id INTEGER")
    db.execute(
        "CREATE TABLE apart (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "face_id INTEGER NOT NULL REFERENCES face (id), "
        "other_id INTEGER NOT NULL REFERENCES face (id), "
        "UNIQUE (face_id, other_id), CHECK (face_id < other_id))"
    )
    db.execute("CREATE INDEX apart_other ON apart (other_id)")
    db.execute(
        "CREATE TABLE lone (face_id INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE, "
        "engine_id TEXT NOT NULL, PRIMARY KEY (face_id, engine_id)) WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE refused_group ("
        "cluster_id INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE, "
        "person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, "
        "PRIMARY KEY (cluster_id, person_id)) WITHOUT ROWID"
    )


#: STEPS[n] takes a library of version n to n + 1. Version 1 is the first one ever released.
STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {
    1: _to_version_2,
    2: _to_version_3,
    3: taken_out.make_table,
}


def bring_up_to_date(db: sqlite3.Connection, path: Path) -> None:
    """Makes the tables of a new file, or takes an older file through the steps it lacks.

    An older file is copied beside itself before anything in it is changed.

    Raises:
        LibraryError: the file is of a newer version, or is another program's database.
    """
    # The tables first: another program may be making them, and gives them their version with them.
    tables = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    version = _pragma(db, "user_version")
    if version > VERSION:
        raise NewerLibraryError(
            f"The library {path} was made by a newer facetagger (its version is {version}, this "
            f"program knows {VERSION}). Update facetagger to open it; nothing was changed."
        )
    if tables and _pragma(db, "application_id") != APPLICATION_ID:
        raise LibraryError(f"{path} is another program's database, not a facetagger library.")
    if not tables:
        db.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
    wal.switch_on(db)
    if version == VERSION:
        return
    db.execute("BEGIN EXCLUSIVE")
    try:
        # Another program may have done it while this one waited for the lock.
        found = _pragma(db, "user_version")
        if found == 0:
            _create(db)
            found = VERSION
        if found < VERSION:
            _copy(path, found)
        for step in range(found, VERSION):
            STEPS[step](db)
        journal.make_tables(db)
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _copy(path: Path, version: int) -> None:
    """Keeps the file as it is beside itself, under its name only once the copy is whole.

    Called while the lock for writing is held: nobody else makes a copy, or changes the file.
    """
    for broken_off in path.parent.glob(f"{path.stem}-version*{_PART}"):
        broken_off.unlink()
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    part = path.with_name(f"{path.stem}-version{version}-{stamp}.db{_PART}")
    part.touch(mode=0o600)  # as private as the library; SQLite fills an empty file
    # Another connection: SQLite copies nothing within a transaction.
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("VACUUM INTO ?", (str(part),))
    part.replace(part.with_name(part.name.removesuffix(_PART)))


def _create(db: sqlite3.Connection) -> None:
    schema = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")
    lines = [line for line in schema.splitlines() if not line.lstrip().startswith("--")]
    # One by one: executescript would commit the transaction that is open.
    for statement in "\n".join(lines).split(";"):
        if statement.strip():
            db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _pragma(db: sqlite3.Connection, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])
