"""Scanned folders that are elsewhere now: a drive under another letter or mount point."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from facetagger.entities import FolderError
from facetagger.library import files, paths, queries, roots
from facetagger.library.database import Library
from facetagger.photos import walk
from facetagger.photos.identity import content_id

#: So many photos of each folder are looked for in the new place …
_SAMPLE = 20
#: … and so much of them has to be there, the same pictures: some may have been edited or deleted.
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Moved:
    """What was given a new place: how many scanned folders, and the photos in them."""

    folders: int
    photos: int


def move(library: Library, old: str, new: Path) -> Moved:
    """Looks for the photos of a scanned folder in a new place from now on.

    All scanned folders below the old one move with it, as all of a drive does. Faces, names and
    all else stay as they are. Moving from the new place to the old one takes it back.

    Args:
        old: the folder as it was when it was scanned; it need not be there any more.

    Raises:
        FolderError: nothing was scanned there, the new one cannot be read or does not hold the
            same photos, or photos of the new one are known already.
    """
    wanted = os.path.abspath(os.path.expanduser(old))  # noqa: PTH100,PTH111 (it may be gone)
    known = roots.roots(library)
    moving = [root for root in known if paths.contains(wanted, root.path)]
    if not moving:
        raise FolderError(f"No folder at {old} was scanned; look at the list of folders.")
    target = os.fspath(walk.resolve(new))
    if target == wanted:
        raise FolderError(f"{new} is where its photos are looked for already.")
    held = {root.path for root in moving}
    inside = [
        photo
        for path, photo in queries.photos_below(library, target).items()
        if not any(paths.contains(root, path) for root in held)
    ]
    staying = set(files.roots(library)) - held
    if inside or target in staying:
        raise FolderError(
            f"{new} was scanned already. Scan it again: photos that moved there keep their names."
        )
    moves = [(root, target + root.path[len(wanted.rstrip(os.sep)) :]) for root in moving]
    _check(library, moves, old, new)
    with library.transact(None) as tx:
        roots.move(tx, [(root.id, path.rstrip(os.sep) or os.sep) for root, path in moves])
    return Moved(len(moves), sum(root.photos for root in moving))


def _check(library: Library, moves: list[tuple[roots.Root, str]], old: str, new: Path) -> None:
    """Refuses a place that does not hold the pictures."""
    looked_for = same = 0
    for root, path in moves:
        for photo in roots.sample(library, root.id, _SAMPLE):
            looked_for += 1
            same += _is_same(os.path.join(path, photo.relative), photo.content_id)  # noqa: PTH118
    if same == 0 or same < looked_for * _ENOUGH:
        raise FolderError(
            f"{new} does not hold the photos of {old}: of {looked_for} that were looked for, "
            f"{same} {'is' if same == 1 else 'are'} there. Nothing was changed."
        )


def _is_same(path: str, content: str) -> bool:
    try:
        return content_id(Path(path).read_bytes()) == content
    except OSError:
        return False
