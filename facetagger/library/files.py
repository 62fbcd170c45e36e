"""What the library knows of the files on the disk: where scans have been, and what lay there."""

from __future__ import annotations

from collections.abc import Iterator

from facetagger.library import paths
from facetagger.library.database import Library

#: Size in bytes, time of the last change (ns), whether the file was missing when last looked for.
Known = tuple[int, int, bool]

_FILE = "SELECT relative_path, size, mtime_ns, missing FROM photo WHERE root_id = ?"


def roots(library: Library) -> list[str]:
    """The folders that were scanned, also those that are not there now."""
    return [paths.root_from_db(row[0]) for row in library.read("SELECT path FROM root ORDER BY id")]


def below(library: Library, folder: str) -> dict[str, Known]:
    """What is known of the photos in an absolute folder and all below it, by path.

    Less than `queries.photos_below` reads, for looks at everything that nobody has asked for.
    """
    found: dict[str, Known] = {}
    for root_id, stored in library.read("SELECT id, path FROM root"):
        root = paths.root_from_db(stored)
        inside = "" if folder == root else paths.below(root, folder)
        if inside is None and paths.below(folder, root) is None:
            continue
        for condition, values in ranges(paths.to_db(inside or "")):
            for row in library.read(_FILE + condition, (root_id, *values)):
                found[paths.from_db(stored, row[0])] = (row[1], row[2], bool(row[3]))
    return found


def ranges(inside: str | bytes) -> Iterator[tuple[str, tuple[str | bytes, ...]]]:
    """Conditions for what lies in a folder of a root, such that the index finds it.

    Args:
        inside: the folder, as a relative path is stored; empty: the root itself.

    Yields:
        SQL on relative_path that begins with AND, and its values; what fits any of them is inside.
    """
    if not inside:
        yield "", ()
        return
    between = " AND relative_path > ? AND relative_path < ?"  # 0 comes right after /
    if isinstance(inside, str):
        yield between, (f"{inside}/", f"{inside}0")
    # A name that is not valid UTF-8 makes the whole path bytes, which no text equals.
    raw = inside.encode() if isinstance(inside, str) else inside
    yield between, (raw + b"/", raw + b"0")
