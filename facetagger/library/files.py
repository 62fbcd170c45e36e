"""What the library knows of the files on the disk: where scans have been, and what lay there."""

from __future__ import annotations

import os
from collections.abc import Iterator

from facetagger.library import paths, taken_out
from facetagger.library.database import Library

#: Size in bytes, time of the last change (ns), and `photo.missing` (taken_out).
Known = tuple[int, int, int]

_FILE = "SELECT relative_path, size, mtime_ns, missing FROM photo WHERE root_id = ?"


def roots(library: Library) -> list[str]:
    """The folders that were scanned, also those that are not there now."""
    return [paths.root_from_db(row[0]) for row in library.read("SELECT path FROM root ORDER BY id")]


def watched(library: Library) -> list[str]:
    """Those of them that the user has not taken out of the library."""
    rows = library.read(
        "SELECT r.path FROM root r WHERE EXISTS (SELECT 1 FROM photo p WHERE p.root_id = r.id "
        f"AND p.{taken_out.IN}) OR NOT EXISTS (SELECT 1 FROM photo p WHERE p.root_id = r.id "
        f"AND p.missing = {taken_out.REMOVED}) ORDER BY r.id"
    )
    return [paths.root_from_db(row[0]) for row in rows]


def left_out(library: Library, folder: str) -> tuple[str, ...]:
    """Folders below one that the user has taken out of the library: a scan of all passes them over.

    Each ends with a separator. Whoever scans such a folder itself wants it again; so does who scans
    one that holds it and of which nothing else is in the library.
    """
    kept, every = watched(library), roots(library)
    around = [root for root in every if root == folder or paths.below(root, folder) is not None]
    nearest = max(around, key=len, default="")
    if nearest not in kept and not any(paths.below(folder, root) for root in kept):
        return ()
    inner = (root for root in every if root not in kept and paths.below(folder, root))
    return tuple(root.rstrip(os.sep) + os.sep for root in inner)


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
                found[paths.from_db(stored, row[0])] = (row[1], row[2], row[3])
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
