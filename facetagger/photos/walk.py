"""Finding the photos of a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from facetagger.entities import FolderError

#: Endings of the files that are taken for photos, in lower case.
SUFFIXES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    *(".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".avif"),
)
#: Folders in which other programs keep their thumbnails or what was thrown away.
_SKIPPED = frozenset({"@eadir", "$recycle.bin", "lost+found", "__macosx"})


@dataclass(frozen=True, slots=True)
class Found:
    """A photo's file: absolute path, size in bytes, time of the last change."""

    path: str
    size: int
    mtime_ns: int


def resolve(folder: Path) -> Path:
    """The absolute folder, once it is certain that it can be read.

    Raises:
        FolderError: it is not there, is no folder, or cannot be read.
    """
    try:
        resolved = folder.expanduser().resolve(strict=True)
        with os.scandir(resolved):
            return resolved
    except FileNotFoundError:
        raise FolderError(f"The folder {folder} does not exist.") from None
    except NotADirectoryError:
        raise FolderError(f"{folder} is a file; choose the folder that it lies in.") from None
    except PermissionError:
        raise FolderError(f"The folder {folder} may not be read by this user.") from None
    except (OSError, RuntimeError) as error:
        raise FolderError(f"The folder {folder} cannot be read: {error}.") from error


def photos(folder: Path, on_error: Callable[[str, str], None]) -> Iterator[Found]:
    """All photos of a folder and the folders below it, in the order of their names.

    Hidden files and folders are passed over, links to folders are followed once.

    Args:
        folder: an absolute folder, as `resolve` gives it.
        on_error: told the path and the reason of every file or folder that cannot be looked at.

    Raises:
        FolderError: the folder itself cannot be read (any more).
    """
    resolve(folder)
    yield from _walk(os.fspath(folder), on_error, set())


def _walk(
    folder: str, on_error: Callable[[str, str], None], seen: set[tuple[int, int]]
) -> Iterator[Found]:
    try:
        status = Path(folder).stat()
        # Some file systems number nothing; there the path alone tells folders apart.
        key = (status.st_dev, status.st_ino)
        if status.st_ino and key in seen:
            return
        seen.add(key)
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        on_error(folder, _reason(error))
        return
    for entry in listed:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir():
                if entry.name.lower() not in _SKIPPED:
                    yield from _walk(entry.path, on_error, seen)
            elif entry.name.lower().endswith(SUFFIXES) and entry.is_file():
                status = entry.stat()
                yield Found(entry.path, status.st_size, status.st_mtime_ns)
        except OSError as error:
            on_error(entry.path, _reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
