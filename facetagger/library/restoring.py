"""Taking a backup back, and deleting everything: while nobody has the library open."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from facetagger.library import backups, crops, disk, places, previews, sessions
from facetagger.library.errors import translated

log = logging.getLogger(__name__)


def restore(directory: Path, source: Path) -> Path | None:
    """Puts a backup in the place of the library; the file that was there is kept beside it.

    Returns:
        The file that was kept, to go back to; None if there was none.

    Raises:
        LibraryError: the backup is no good, somebody has the library open, or there is no room.
    """
    with sessions.alone(directory), disk.writing(directory):
        backups.check(source)
        with disk.temporary(directory) as temporary:
            backups.copy(source, temporary)
            _make_ready(temporary, directory / crops.FILE_NAME)
            backups.check(temporary)
            kept = set_aside(directory)
            temporary.replace(directory / disk.LIBRARY)
            disk.sync(directory)
        sessions.forget_all(directory)
    return kept


def _make_ready(path: Path, crops_file: Path) -> None:
    with translated(path), closing(backups.connect(path)) as db:
        if backups.version(db) > 1:
            # It is about another state of things: the next scan looks anew.
            db.execute("DELETE FROM state")
        # New faces must not get the thumbnails of those that were found after the backup.
        newest = (_newest_crop(crops_file),)
        db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'face'", newest)


def _newest_crop(path: Path) -> int:
    if not path.exists():
        return 0
    try:
        with closing(backups.connect(path)) as db:
            return int(db.execute("SELECT coalesce(max(face_id), 0) FROM crop").fetchone()[0])
    except sqlite3.DatabaseError as error:
        log.info("The thumbnails in %s will be made anew: %s", path, error)
        return 0


def set_aside(directory: Path) -> Path | None:
    """Gives the library's file another name, and what belongs to it; the new path of the file."""
    stamp = datetime.now().strftime(f"{backups.STAMP}-%f")
    kept = directory / f"library-set-aside-{stamp}.db"
    # The file first: a log without its file is no danger, a file with another one's log is.
    for suffix in disk.BESIDE:
        path = directory / f"{disk.LIBRARY}{suffix}"
        if path.exists():
            path.replace(directory / f"{kept.name}{suffix}")
    disk.sync(directory)
    return kept if kept.exists() else None


def delete_all(directory: Path) -> int:
    """Deletes all faces, names and thumbnails: the library, every copy of it, and the crops.

    Photos and settings stay.

    Returns:
        How many files were deleted.

    Raises:
        LibraryError: somebody has the library open, or a file cannot be deleted.
    """
    with sessions.alone(directory), disk.writing(directory):
        doomed = face_data(directory)
        for path in doomed:
            path.unlink(missing_ok=True)
        sessions.forget_all(directory)
        disk.sync(directory)
    return len(doomed)


def face_data(directory: Path) -> list[Path]:
    """The files that `delete_all` deletes, the library itself last.

    So if it is cut short, the library is still there, and with it the way to delete the rest.
    """
    copies = ("library-*.db*", f"library-*{disk.TEMPORARY}*")
    found = [path for pattern in copies for path in (directory / backups.FOLDER).glob(pattern)]
    pictures = (
        "crops-*.db*",
        f"{crops.FILE_NAME}*",
        "previews-*.db*",
        f"{previews.FILE_NAME}*",
        places.FILE_NAME,
    )
    for pattern in (*copies, *pictures, f"{disk.LIBRARY}-*"):
        found += directory.glob(pattern)
    return [path for path in [*found, directory / disk.LIBRARY] if path.is_file()]
