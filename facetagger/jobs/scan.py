"""Scanning folders: new and changed photos in, faces and their vectors in the library."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from facetagger.engine.api import Engine
from facetagger.entities import FolderError, Photo, Progress
from facetagger.jobs import pipeline
from facetagger.jobs.examine import Examined, examine, find_faces, open_photo
from facetagger.jobs.meter import Meter
from facetagger.jobs.organise import organise as organise_job
from facetagger.jobs.reembed import reembed
from facetagger.library import edits, files, paths, queries, roots, state
from facetagger.library.database import Library
from facetagger.photos import decode, limits, walk
from facetagger.photos.identity import content_id

#: While a scan runs, groups are made anew at most this often, and for at most this part of the
#: time: the first ones soon, later ones when they are worth their while.
_FIRST_GROUPS, _NEXT_GROUPS, _SHARE = 4.0, 12.0, 0.2


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan did.

    Attributes:
        photos: all that the folders hold.
        new, changed, moved, missing: how many of them were.
        faces: found in the new and changed photos.
        unreadable: photos among them that could not be read; see `queries.problems`.
        seconds, photos_per_second: of finding faces, the grouping left out.
        skipped: (path, reason) of the files and folders that could not even be looked at.
        unplugged: folders of which nothing was left before all of their photos were read.
    """

    photos: int = 0
    new: int = 0
    changed: int = 0
    moved: int = 0
    missing: int = 0
    faces: int = 0
    unreadable: int = 0
    seconds: float = 0.0
    photos_per_second: float = 0.0
    skipped: tuple[tuple[str, str], ...] = ()
    unplugged: tuple[str, ...] = ()


def scan(
    library: Library,
    engine: Engine,
    folders: Sequence[Path],
    *,
    workers: int | None = None,
    organise: bool = True,
    quiet: bool = False,
    exclude: Sequence[str] = (),
    max_pixels: int = decode.MAX_PIXELS,
) -> Generator[Progress, None, ScanResult]:
    """Brings the library up to date with folders, and all folders below them.

    Photos are kept one by one: closing the generator leaves whole photos only, and the next scan
    goes on where this one stopped. Faces that another engine found are described anew by this one.

    Args:
        folders: where the photos are.
        workers: threads that decode photos and find faces; None: one a core.
        organise: suggest people and make groups, while the scan runs and at its end.
        quiet: with half of the cores, at low priority.
        exclude: names or paths that are passed over, see `walk.photos`; photos that were scanned
            before stay.
        max_pixels: photos with more are refused.

    Raises:
        FolderError: a folder cannot be read, or is gone in the middle of the scan.
        LibraryError: the library cannot be written, for example on a full disk.
    """
    resolved = _outermost([walk.resolve(folder) for folder in folders])
    state.try_unreadable_again(library, "reader", decode.READER)
    state.try_unreadable_again(library, "max_pixels", str(max_pixels), limits.TOO_LARGE)
    job = _Scan(library, engine, _Manner(workers, quiet, max_pixels), organise)
    pending = yield from job.look(resolved, exclude)
    yield from job.find_faces(pending, resolved)
    job.mark_missing(resolved)
    yield from reembed(library, engine, workers=workers, quiet=quiet)
    if organise and not state.is_organised(library, engine.info.vector_id):
        yield from organise_job(library, engine.info, revise_after=job.first_own_cluster)
    return job.result


@dataclass(frozen=True, slots=True)
class _Manner:
    """How photos are read: see `scan`."""

    workers: int | None
    quiet: bool
    max_pixels: int


class _Scan:
    """One scan: what it has seen so far, and what is left."""

    def __init__(self, library: Library, engine: Engine, manner: _Manner, organise: bool) -> None:
        self.result = ScanResult()
        self.first_own_cluster = queries.newest_cluster(library)
        self._newest_photo = queries.newest_photo(library)
        self._library = library
        self._engine = engine
        self._manner = manner
        self._organise = organise
        self._known: dict[str, Photo] = {}
        self._seen: set[str] = set()
        self._folded: dict[str, str] | None = None
        self._moved: set[int] = set()
        self._replaced: set[int] = set()
        self._vanished: list[str] = []
        self._groups_due = time.monotonic() + _FIRST_GROUPS
        self._groups_of = 0

    def look(
        self, folders: Sequence[Path], exclude: Sequence[str]
    ) -> Generator[Progress, None, list[walk.Found]]:
        """Lists what is new or changed since the last scan."""
        meter = Meter("Looking for photos")
        skipped: list[tuple[str, str]] = []
        pending: list[walk.Found] = []
        back: list[int] = []
        for folder in folders:
            edits.ensure_root(self._library, os.fspath(folder))
            self._known |= queries.photos_below(self._library, os.fspath(folder))
            left_out = files.left_out(self._library, os.fspath(folder))
            for found in walk.photos(folder, lambda *p: skipped.append(p), exclude):
                if found.path.startswith(left_out):
                    continue
                self._seen.add(found.path)
                known = self._known.get(found.path)
                if known is None or (known.size, known.mtime_ns) != (found.size, found.mtime_ns):
                    pending.append(found)
                elif known.missing:
                    back.append(known.id)
                if progress := meter.step(found.path):
                    yield from meter.shown(progress)
        if back:
            with self._library.transact(None) as tx:
                edits.set_missing(tx, back, False)
        self.result = replace(self.result, photos=len(self._seen), skipped=tuple(skipped))
        return pending

    def find_faces(
        self, pending: Sequence[walk.Found], folders: Sequence[Path]
    ) -> Generator[Progress, None, None]:
        """Examines photos on several threads, and stores them one by one in their order."""
        # With the photos of earlier scans: one that goes on does not begin at none again.
        total = len(self._seen)
        meter = Meter("Finding faces", total, known=total - len(pending))
        started = time.monotonic()
        with closing(self._examine(pending)) as results:
            for examined in results:
                self._store(examined, folders)
                if progress := meter.step(examined.found.path, faces=len(examined.faces)):
                    yield from meter.shown(progress)
                if self._organise and time.monotonic() >= self._groups_due:
                    meter.leave_out((yield from self._make_groups(meter)))
        if pending:
            seconds = max(time.monotonic() - started - meter.left_out, 1e-9)
            self.result = replace(
                self.result, seconds=seconds, photos_per_second=len(pending) / seconds
            )
            yield meter.report()

    def mark_missing(self, folders: Sequence[Path]) -> None:
        """Remembers which photos are gone; a folder that could not be read hides no photo."""
        for folder in folders:
            _require(folder)
        self._tell_away(folders, self._known | self._tell_unplugged(folders))
        hidden = tuple(path + os.sep for path, _ in self.result.skipped)
        gone = [
            photo.id
            for path, photo in self._known.items()
            if path not in self._seen
            and photo.id not in self._moved
            and not photo.missing
            and not path.startswith(hidden)
            and (not os.path.lexists(path) or self._is_spelled_anew(path))
        ]
        # Their files were replaced by others that moved there, and they were found nowhere.
        gone += self._replaced - self._moved
        if gone:
            with self._library.transact(None) as tx:
                edits.set_missing(tx, gone, True)
        self.result = replace(self.result, missing=len(gone))

    def _tell_away(self, folders: Sequence[Path], known: Mapping[str, Photo]) -> None:
        """Lists folders whose drive seems to be unplugged: of their photos nothing is known."""
        scanned = [os.fspath(folder) for folder in folders]
        places = {*scanned, *(root.path for root in roots.roots(self._library))}
        away: list[tuple[str, str]] = []
        for place in sorted(places):
            if not any(paths.contains(folder, place) for folder in scanned):
                continue
            left = [
                photo
                for path, photo in known.items()
                if paths.contains(place, path) and not photo.missing and photo.id not in self._moved
            ]
            if left and paths.is_away(place):
                away.append(
                    (
                        place,
                        f"{'1 photo is' if len(left) == 1 else f'{len(left)} photos are'} known "
                        "here, and nothing is there now: is the drive connected? They are kept.",
                    )
                )
        self.result = replace(self.result, skipped=(*self.result.skipped, *away))

    def _tell_unplugged(self, folders: Sequence[Path]) -> dict[str, Photo]:
        """A drive that goes in the middle leaves its mount point: photos there were not read.

        Returns:
            Those that were.
        """
        places = [os.fspath(folder) for folder in folders]
        gone = [p for p in places if any(paths.contains(p, path) for path in self._vanished)]
        unplugged = tuple(filter(paths.is_away, gone))
        self.result = replace(self.result, unplugged=unplugged)
        read: dict[str, Photo] = {}
        for place in unplugged:
            read |= queries.photos_below(self._library, place)
        return read

    def _is_spelled_anew(self, path: str) -> bool:
        """Whether a file was found under another spelling of its path."""
        if self._folded is None:
            self._folded = {walk.folded(seen): seen for seen in self._seen}
        seen = self._folded.get(walk.folded(path))
        return seen is not None and walk.is_same_file(path, seen)

    def _examine(self, pending: Sequence[walk.Found]) -> Generator[Examined, None, None]:
        manner, engine = self._manner, self._engine
        return pipeline.run(
            pending,
            lambda found: open_photo(found, self._same_picture, manner.max_pixels),
            lambda opened: find_faces(opened, engine),
            engine,
            workers=pipeline.threads(manner.workers, quiet=manner.quiet),
            quiet=manner.quiet,
        )

    def _same_picture(self, path: str, content: str) -> Photo | None:
        """The stored photo that a file is: itself with new metadata, or one that was moved."""
        known = self._known.get(path)
        if known is not None and known.error is None and known.content_id == content:
            return known
        stored = queries.photos_of_content(self._library, content, up_to=self._newest_photo)
        return next((p for p in stored if p.error is None and not self._is_in_place(p, path)), None)

    def _is_in_place(self, photo: Photo, found: str) -> bool:
        """Whether a stored photo's file is still another one than the found one."""
        if (
            photo.path not in self._seen
            and walk.folded(photo.path) == walk.folded(found)
            and walk.is_same_file(photo.path, found)
        ):
            return False  # the name was spelled anew, and the system finds it by either spelling
        return _still_there(photo)

    def _store(self, examined: Examined, folders: Sequence[Path]) -> None:
        if examined.gone:
            for folder in folders:
                _require(folder)
            self._vanished.append(examined.found.path)
            return
        known = self._known.get(examined.found.path)
        same = examined.same
        if same is not None and same.id in self._moved:
            # A second copy of a photo that was moved: a photo of its own.
            again = examine(examined.found, self._engine, max_pixels=self._manner.max_pixels)
            return self._store(again, folders)
        with self._library.transact(None) as tx:
            if same is not None:
                edits.move_photo(tx, same.id, examined.photo)
            else:
                faces = [face for face, _ in examined.faces]
                info = self._engine.info
                ids = edits.put_photo(
                    tx, examined.photo, faces, info.vector_id, same_person=info.same_person
                )
                crops = (jpeg for _, jpeg in examined.faces)
                self._library.crops.put(dict(zip(ids, crops, strict=True)))
                state.forget_organised(tx)
        self._count(examined, known)

    def _count(self, examined: Examined, known: Photo | None) -> None:
        result = self.result
        moved = examined.same is not None and examined.same.path != examined.found.path
        if moved and examined.same is not None:
            self._moved.add(examined.same.id)
            if known is not None:
                self._replaced.add(known.id)
        self.result = replace(
            result,
            moved=result.moved + moved,
            new=result.new + (known is None and not moved),
            changed=result.changed + (known is not None and not moved),
            faces=result.faces + len(examined.faces),
            unreadable=result.unreadable + (examined.photo.error is not None),
        )

    def _make_groups(self, meter: Meter) -> Generator[Progress, None, float]:
        started = time.monotonic()
        if self.result.faces > self._groups_of:
            yield replace(meter.report(), phase="Grouping faces")
            for _ in organise_job(
                self._library,
                self._engine.info,
                revise_after=self.first_own_cluster,
                complete=False,
            ):
                pass
            self._groups_of = self.result.faces
        took = time.monotonic() - started
        self._groups_due = time.monotonic() + max(_NEXT_GROUPS, took / _SHARE)
        return took


def _outermost(folders: Sequence[Path]) -> list[Path]:
    """The folders without those that lie in another one of them."""
    distinct = list(dict.fromkeys(folders))
    return [f for f in distinct if not any(other in f.parents for other in distinct)]


def _still_there(photo: Photo) -> bool:
    """Whether a stored photo's file still shows it, and is not gone or replaced by another."""
    try:
        status = Path(photo.path).stat()
        if (status.st_size, status.st_mtime_ns) == (photo.size, photo.mtime_ns):
            return True
        return content_id(Path(photo.path).read_bytes()) == photo.content_id
    except OSError:
        return os.path.lexists(photo.path)  # it cannot be read now; that is no sign of a move


def _require(folder: Path) -> None:
    try:
        walk.resolve(folder)
    except FolderError as error:
        raise FolderError(
            f"{str(error).rstrip('.')}: it is gone since the scan began. The photos read so far "
            "are kept; once it is back, a scan goes on from there."
        ) from error
