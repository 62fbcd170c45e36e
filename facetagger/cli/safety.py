"""The daily backup behind a command; `doctor --restore` and `doctor --delete-all-face-data`."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from facetagger.cli import work
from facetagger.cli.context import Context
from facetagger.cli.output import complain, count, emit, follow, say, table
from facetagger.entities import DamagedLibraryError, InputError, LibraryError
from facetagger.jobs.backup import back_up_if_due
from facetagger.library import backups, restoring
from facetagger.library.backups import Backup
from facetagger.library.database import Library
from facetagger.settings import Settings

#: What --restore without a file stands for.
NEWEST = Path("newest")
_TIME = "%Y-%m-%d %H:%M"


def back_up_after(context: Context, status: int) -> int:
    """Makes the day's backup if the command has changed the library; the exit status."""
    if status > 1 or not context.has_written:
        return status
    try:
        follow(back_up_if_due(context.library))
    except LibraryError as error:
        complain(f"What was asked for is done, but no backup could be made: {error}")
        return 1
    return status


def doctor(context: Context) -> int:
    """Checks everything, takes a backup back, or deletes all face data."""
    arguments = context.arguments
    if arguments.delete:
        return _delete(context)
    if arguments.restore is None:
        return work.doctor(context)
    if arguments.restore == NEWEST:
        return _restore_newest(context)
    return _restore(context, _file(context.directory, arguments.restore))


def _restore_newest(context: Context) -> int:
    """Mends a damaged library; of a healthy one it says what could be taken back."""
    if _is_healthy(context.directory):
        _list(context)
        return 0
    newest = backups.newest_good(context.directory)
    if newest is None:
        raise LibraryError(
            f"The library in {context.directory} is damaged, and there is no good backup of it. "
            "Nothing was changed."
        )
    return _restore(context, newest.path)


def _is_healthy(directory: Path) -> bool:
    try:
        with Library.open(directory) as library:
            return not library.check_quickly()
    except DamagedLibraryError:
        return False


def _list(context: Context) -> None:
    found = backups.found(context.directory)
    if context.json:
        for backup in found:
            emit(_record(backup))
        return
    print("The library is healthy; nothing was changed.")
    if not found:
        print("There is no backup of it yet.")
        return
    print("To take one of these back all the same: facetagger doctor --restore FILE")
    rows = []
    for backup in found:
        kind = "set aside" if backup.set_aside else "backup"
        numbers = dataclasses.astuple(backup.contents) if backup.contents else ("", "", "damaged")
        rows.append((backup.made_at.strftime(_TIME), kind, *numbers, backup.path))
    table(["Made", "Kind", "Photos", "Faces", "People", "File"], rows)


def _file(directory: Path, given: Path) -> Path:
    """The file that is meant: a path, or the name of a backup."""
    for path in (given, directory / backups.FOLDER / given, directory / given):
        if path.is_file():
            return path
    raise InputError(f"There is no file {given}; 'facetagger doctor --restore' lists the backups.")


def _restore(context: Context, path: Path) -> int:
    with backups.reading(path) as db:
        contents = backups.contents(db)
    kept = restoring.restore(context.directory, path)
    if context.json:
        record = {"restored": str(path), **dataclasses.asdict(contents)}
        emit({**record, "kept": str(kept) if kept else None})
        return 0
    faces, people = count(contents.faces, "face"), count(contents.people, "person", "people")
    say(f"Taken back, with {faces} and {people}: {path}")
    if kept:
        print("The library as it was is kept. This brings it back:")
        print(f"  facetagger doctor --restore {kept}")
    print("Names that were given since are not in it; nor are photos that were found since: scan")
    print("your folders again to find those.")
    return 0


def _record(backup: Backup) -> dict[str, Any]:
    contents = backup.contents or backups.Contents(0, 0, 0)
    return {
        "backup": str(backup.path),
        "made": backup.made_at.isoformat(),
        "kind": "set-aside" if backup.set_aside else "daily",
        "readable": backup.good,
        "bytes": backup.size,
        **dataclasses.asdict(contents),
    }


def _delete(context: Context) -> int:
    files = restoring.face_data(context.directory)
    size = sum(path.stat().st_size for path in files) / 1e6
    if not context.arguments.yes:
        complain(
            f"This deletes all names, faces, thumbnails and backups in {context.directory}: "
            f"{count(len(files), 'file')}, {size:.1f} MB. Photos and settings stay. It cannot be "
            "undone. Add --yes to do it; nothing was deleted yet."
        )
        return 2
    settings = Settings.load(context.directory)
    deleted = restoring.delete_all(context.directory)
    if settings.unfinished or settings.stopped:  # or the window would go on with that scan
        dataclasses.replace(settings, unfinished=(), stopped=()).save(context.directory)
    if context.json:
        emit({"deleted": deleted})
    else:
        print(f"All face data is deleted: {count(deleted, 'file')}, {size:.1f} MB.")
    return 0
