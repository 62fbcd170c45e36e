"""Photos by (root, relative path): how paths are kept in the library."""

from __future__ import annotations

import os
from collections.abc import Iterable


def to_db(relative: str) -> str | bytes:
    """A relative path as it is stored: '/'-separated text, or bytes if it is not valid UTF-8."""
    portable = relative.replace(os.sep, "/")
    try:
        portable.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(portable)
    return portable


def root_to_db(root: str) -> str | bytes:
    """A root's path as it is stored: the system's own text, or bytes if it is not valid UTF-8."""
    try:
        root.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(root)
    return root


def root_from_db(root: str | bytes) -> str:
    """A stored root's path."""
    return os.fsdecode(root) if isinstance(root, bytes) else root


def from_db(root: str | bytes, relative: str | bytes) -> str:
    """The full path of a stored one."""
    folder = root_from_db(root)
    prefix = folder if folder.endswith(os.sep) else folder + os.sep
    return prefix + relative_from_db(relative)


def relative_from_db(relative: str | bytes) -> str:
    """A stored path below a root, as the system writes it."""
    text = os.fsdecode(relative) if isinstance(relative, bytes) else relative
    return text.replace("/", os.sep)


def below(root: str, path: str) -> str | None:
    """The path relative to the root, or None if it lies elsewhere."""
    prefix = root if root.endswith(os.sep) else root + os.sep
    return path[len(prefix) :] if path.startswith(prefix) else None


def contains(folder: str, path: str) -> bool:
    """Whether a path is a folder or lies below it."""
    return path == folder or below(folder, path) is not None


def is_away(folder: str) -> bool:
    """Whether a folder of photos is not there, or empty as a mount point without its drive."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # it is there, and cannot be looked into


def nearest_root(roots: Iterable[tuple[int, str | bytes]], path: str) -> tuple[int, str] | None:
    """The longest of the (id, path) roots that holds the path, as (id, relative path)."""
    best: tuple[int, str] | None = None
    for root_id, root in roots:
        relative = below(root_from_db(root), path)
        if relative is not None and (best is None or len(relative) < len(best[1])):
            best = (root_id, relative)
    return best
