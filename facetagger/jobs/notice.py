"""Noticing what has changed in folders since they were scanned, without reading a photo."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from facetagger.entities import FolderError, Progress
from facetagger.jobs.meter import Meter
from facetagger.library import files, taken_out
from facetagger.library.database import Library
from facetagger.photos import walk

#: A file is taken for whole if it has not changed for so long (seconds).
SETTLED = 2.0
_PAUSE = 0.05
#: More folders than this are scanned as the one that holds them all.
_FEW = 3


@dataclass(frozen=True, slots=True)
class News:
    """What a scan of a folder would find: files, not counting those in folders below it.

    Attributes:
        folder: absolute; it is there.
        root: the scanned folder that it lies in.
        new, changed, gone: how many files are.
    """

    folder: str
    root: str
    new: int = 0
    changed: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class Noticed:
    """What a look found.

    Attributes:
        looked: the folders that were looked at, all below them included.
        news: by folder, those without any left out.
        unsettled: folders with files that are still being written: look there again.
    """

    looked: tuple[str, ...] = ()
    news: tuple[News, ...] = ()
    unsettled: frozenset[str] = frozenset()


def look(
    library: Library,
    folders: Sequence[str],
    exclude: Sequence[str] = (),
    *,
    settled: float = SETTLED,
) -> Generator[Progress, None, Noticed]:
    """Compares folders with the library: names, sizes and times only.

    Folders that are not there are looked for from the nearest one above that is; a root that is
    not there, or empty (a drive that was unplugged leaves its mount point), is no news.

    Args:
        folders: absolute, inside scanned folders.
        exclude: what scans pass over, see `walk.photos`.
        settled: seconds without a change after which a file is taken for whole.
    """
    job = _Look(library, exclude)
    for folder in folders:
        yield from job.compare(folder)
    yield from job.settle(settled)
    return job.result(folders)


class _Look:
    """One look: what differs so far."""

    def __init__(self, library: Library, exclude: Sequence[str]) -> None:
        self._library = library
        self._exclude = exclude
        self._roots = files.watched(library)
        self._meter = Meter("Looking for photos")
        self._done: set[str] = set()
        #: Path → (root, size, mtime_ns, whether it is new).
        self._fresh: dict[str, tuple[str, int, int, bool]] = {}
        self._gone: dict[str, str] = {}
        self._unsettled: set[str] = set()

    def compare(self, folder: str) -> Generator[Progress, None, None]:
        """Lists what differs in a folder and all below it."""
        root = self._root_of(folder)
        if root is None or not _is_there(root):
            return
        start = self._start(root, folder)
        if start is None or start in self._done:
            return
        self._done.add(start)
        known = files.below(self._library, start)
        left_out = files.left_out(self._library, start)
        hidden: list[str] = []
        seen: set[str] = set()
        try:
            for found in walk.photos(Path(start), lambda p, _: hidden.append(p), self._exclude):
                seen.add(found.path)
                if found.path.startswith(left_out):
                    continue
                before = known.get(found.path)
                if before is None and start != root and _is_linked(found.path):
                    # Links are for a look at everything: what they lead to may be known.
                    yield from self.compare(root)
                    return
                self._note(found, before, root)
                if progress := self._meter.step(found.path):
                    yield progress
        except FolderError:
            return  # it went while it was looked at: the next look is for what is above it
        # If nothing at all is left of a root, another drive has taken its place.
        if start != root or not seen.isdisjoint(known):
            hidden += [other for other in self._roots if not _is_there(other)]
            self._note_gone(known, seen, tuple(path + os.sep for path in hidden), root)

    def _note(self, found: walk.Found, before: files.Known | None, root: str) -> None:
        out = before is not None and before[2] == taken_out.REMOVED  # by the user: no news
        if not out and before != (found.size, found.mtime_ns, 0):
            new = before is None or before[2] > 0
            self._fresh[found.path] = (root, found.size, found.mtime_ns, new)

    def _note_gone(
        self, known: dict[str, files.Known], seen: set[str], hidden: tuple[str, ...], root: str
    ) -> None:
        for path, (_, _, missing) in known.items():
            passed = missing or path in seen or path.startswith(hidden)
            if not passed and not os.path.lexists(path):
                self._gone[path] = root

    def settle(self, seconds: float) -> Generator[Progress, None, None]:
        """Leaves out what is still being written."""
        end = time.monotonic() + seconds
        while self._fresh and time.monotonic() < end:
            time.sleep(_PAUSE)
            yield self._meter.report()
        for path, (_, size, mtime_ns, _) in list(self._fresh.items()):
            try:
                status = os.stat(path)  # noqa: PTH116 - there may be 100,000
            except OSError:
                del self._fresh[path]
                continue
            if (status.st_size, status.st_mtime_ns) != (size, mtime_ns):
                del self._fresh[path]
                self._unsettled.add(os.path.dirname(path))  # noqa: PTH120

    def result(self, folders: Sequence[str]) -> Noticed:
        """Everything by folder."""
        counts: dict[tuple[str, str], Counter[str]] = {}
        for path, (root, _, _, new) in self._fresh.items():
            place = (os.path.dirname(path), root)  # noqa: PTH120
            counts.setdefault(place, Counter())["new" if new else "changed"] += 1
        for path, root in self._gone.items():
            counts.setdefault((_nearest(path, root), root), Counter())["gone"] += 1
        news = (News(folder, root, **number) for (folder, root), number in sorted(counts.items()))
        return Noticed((*folders, *self._done), tuple(news), frozenset(self._unsettled))

    def _root_of(self, folder: str) -> str | None:
        inside = [root for root in self._roots if _contains(root, folder)]
        return max(inside, key=len, default=None)

    def _start(self, root: str, folder: str) -> str | None:
        """Where a walk has to begin so that it finds what a scan of the root would find."""
        if not os.path.isdir(folder):  # noqa: PTH112
            folder = _nearest(folder, root)
        if folder == root or _have_paths(self._exclude):
            return root
        if walk.is_passed_over(root, folder, self._exclude):
            return None
        return folder


def to_scan(news: Iterable[News], exclude: Sequence[str] = ()) -> list[str]:
    """The folders that a scan has to be given so that it finds the news, a few at most."""
    by_root: dict[str, set[str]] = {}
    for item in news:
        # What only a link leads to, and patterns with a path, mean something from the root on.
        whole = _have_paths(exclude) or _is_linked(item.folder)
        by_root.setdefault(item.root, set()).add(item.root if whole else item.folder)
    found: list[str] = []
    for folders in by_root.values():
        outer = [f for f in sorted(folders) if not any(_contains(o, f) for o in folders - {f})]
        found += outer if len(outer) <= _FEW else [os.path.commonpath(outer)]
    return found


def _have_paths(exclude: Sequence[str]) -> bool:
    """Whether there are patterns that mean a place, which is told from the root on."""
    return any("/" in pattern.replace(os.sep, "/").rstrip("/") for pattern in exclude)


def _contains(root: str, folder: str) -> bool:
    return folder == root or folder.startswith(root.rstrip(os.sep) + os.sep)


def _nearest(path: str, root: str) -> str:
    """The folder that a path lies in, or the next one above it that is there."""
    folder = os.path.dirname(path)  # noqa: PTH120
    while _contains(root, folder) and folder != root and not os.path.isdir(folder):  # noqa: PTH112
        folder = os.path.dirname(folder)  # noqa: PTH120
    return folder


def _is_there(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except OSError:
        return False


def _is_linked(path: str) -> bool:
    return os.path.realpath(path) != path
