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


def from_db(root: str, relative: str | bytes) -> str:
    """The full path of a stored one."""
    text = os.fsdecode(relative) if isinstance(relative, bytes) else relative
    prefix = root if root.endswith(os.sep) else root + os.sep
    return prefix + text.replace("/", os.sep)


def below(root: str, path: str) -> str | None:
    """The path relative to the root, or None if it lies elsewhere."""
    prefix = root if root.endswith(os.sep) else root + os.sep
    return path[len(prefix) :] if path.startswith(prefix) else None


def nearest_root(roots: Iterable[tuple[int, str]], path: str) -> tuple[int, str] | None:
    """The longest of the (id, path) roots that holds the path, as (id, relative path)."""
    best: tuple[int, str] | None = None
    for root_id, root in roots:
        relative = below(root, path)
        if relative is not None and (best is None or len(relative) < len(best[1])):
            best = (root_id, relative)
    return best
