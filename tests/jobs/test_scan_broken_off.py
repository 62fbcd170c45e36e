"""A scan that is stopped, killed, or loses its folder, its disk or its engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import fakes
import numpy as np
import pytest
from fakes import name, numbers, whole
from fakes import scanned as run

from facetagger import actions
from facetagger.entities import FolderError, LibraryError
from facetagger.jobs.scan import ScanResult, scan
from facetagger.library import queries
from facetagger.library.database import Library

ROOT = Path(__file__).resolve().parents[2]


def _act_after(calls: int, act: Callable[[], None]) -> Callable[[np.ndarray], None]:
    """Does something once, after so many photos were looked at."""
    left = [calls]

    def before(rgb: np.ndarray) -> None:
        left[0] -= 1
        if left[0] == 0:
            act()

    return before


def test_a_folder_that_vanishes_during_the_scan_ends_it_and_keeps_what_was_read(
    library: Library, album: Path
) -> None:
    engine = fakes.engine(_act_after(3, lambda: album.rename(album.parent / "unplugged")))
    with pytest.raises(FolderError, match=r"gone since the scan began\. The photos read so far"):
        run(library, album, engine=engine, workers=1)
    stored = queries.photos(library, queries.photo_ids(library))
    assert 2 <= len(stored) < 10
    assert not any(photo.missing or photo.error for photo in stored.values())
    assert whole(library)
    (album.parent / "unplugged").rename(album)
    result = run(library, album)
    assert numbers(result)["new"] == 10 - len(stored)
    assert queries.counts(library).faces == 12


def test_a_photo_that_vanishes_during_the_scan_is_no_problem(library: Library, album: Path) -> None:
    engine = fakes.engine(_act_after(1, (album / "day 2" / "2.png").unlink))
    run(library, album, engine=engine, workers=1)
    assert queries.counts(library).photos == 9
    assert queries.problems(library) == []


def test_a_photo_that_is_still_being_written_is_no_problem_and_is_read_later(
    library: Library, album: Path
) -> None:
    late = fakes.photo(album / "late.png", 5)
    data = late.read_bytes()
    late.write_bytes(data[:100])
    job = scan(library, fakes.engine(), [album], workers=1, organise=False)
    while not next(job).phase.startswith("Finding"):
        pass
    late.write_bytes(data[:200])
    assert numbers(fakes.finish(job))["new"] == 10
    assert queries.problems(library) == []
    late.write_bytes(data)
    assert numbers(run(library, album))["new"] == 1
    assert len(fakes.faces_at(library, late)) == 1


@pytest.mark.parametrize("workers", [1, 4])
def test_a_scan_that_is_stopped_leaves_whole_photos_and_goes_on_later(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    monkeypatch.setattr("facetagger.jobs.meter._INTERVAL", 0.0)  # each photo is told
    job = scan(library, fakes.engine(), [album], workers=workers)
    for progress in job:
        if (progress.phase, progress.done) == ("Finding faces", 4):
            break
    assert (progress.total, progress.item != "") == (10, True)
    job.close()
    assert queries.counts(library).photos == 4
    assert whole(library)
    engine = fakes.engine()
    job = scan(library, fakes.engine(), [album], workers=workers)
    told = next(p for p in job if p.phase == "Finding faces")
    assert (told.done, told.total) == (5, 10), "it goes on from where it was"
    job.close()
    assert queries.counts(library).photos == 5
    assert numbers(run(library, album, engine=engine, workers=workers))["new"] == 5
    assert engine.detector.calls == 5
    assert queries.counts(library).faces == 12
    assert whole(library)


def test_groups_appear_while_the_scan_runs(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facetagger.jobs.scan._FIRST_GROUPS", 0.0)
    monkeypatch.setattr("facetagger.jobs.scan._NEXT_GROUPS", 0.0)
    monkeypatch.setattr("facetagger.jobs.scan._SHARE", 1000.0)
    monkeypatch.setattr("facetagger.jobs.meter._INTERVAL", 0.0)
    seen: list[int] = []
    named = False
    for progress in scan(library, fakes.engine(), [album], workers=1):
        groups = queries.groups(library)
        seen.append(len(groups))
        if groups and not named and progress.done >= 6:
            actions.name(library, [groups[0].ref], "Anna")
            named = True
    assert named, "a group could be named while the scan ran"
    assert 0 < min(count for count in seen if count) <= 3
    assert queries.people(library)[0].faces >= 2
    assert sum(g.faces + g.suggestions for g in queries.groups(library)) >= 12


def test_a_full_library_stops_the_scan_with_a_sentence_and_keeps_the_rest(
    library: Library, album: Path
) -> None:
    fakes.finish(scan(library, fakes.engine(), [album / "day 0"], organise=False))
    pages = library.read("PRAGMA page_count")[0][0]
    library._writer.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(30):
        fakes.photo(album / "more" / f"{number}.png", *range(6))
    with pytest.raises(LibraryError, match="is full") as told:
        run(library, album)
    assert f"library {library.directory} is full" in str(told.value), "no file of it is named"
    library._writer.execute("PRAGMA max_page_count = 100000")
    assert library.check() == []
    run(library, album)
    assert queries.counts(library).photos == 40
    assert whole(library)


def test_an_engine_that_fails_ends_the_scan_and_its_threads(library: Library, album: Path) -> None:
    def fail() -> None:
        raise RuntimeError("a bug in the engine")

    with pytest.raises(RuntimeError, match="a bug in the engine"):
        run(library, album, engine=fakes.engine(_act_after(3, fail)), workers=2)
    assert whole(library)
    run(library, album)
    assert queries.counts(library).faces == 12


_SCAN_AND_DIE = """
import os, signal, sys
from pathlib import Path
import fakes
from facetagger.jobs.scan import ScanResult, scan
from facetagger.library.database import Library
left = [int(sys.argv[3])]
def before(rgb):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
library = Library.open(Path(sys.argv[1]))
fakes.finish(scan(library, fakes.engine(before), [Path(sys.argv[2])], workers=2))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("photos", [1, 8])
def test_a_program_killed_during_a_scan_leaves_whole_photos_and_the_next_scan_ends_it(
    own_library: Path, album: Path, photos: int
) -> None:
    paths = os.pathsep.join([str(ROOT / "tests"), str(ROOT)])
    ended = subprocess.run(
        [sys.executable, "-c", _SCAN_AND_DIE, own_library, album, str(photos)],
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with Library.open(own_library) as library:
        stored = queries.counts(library).photos
        assert stored < 10
        assert whole(library)
        assert numbers(run(library, album))["new"] == 10 - stored
        assert (queries.counts(library).photos, queries.counts(library).faces) == (10, 12)
        assert whole(library)


def test_two_programs_that_scan_one_folder_at_once_store_nothing_twice(
    own_library: Path, album: Path
) -> None:
    barrier = threading.Barrier(2)

    def work(number: int) -> ScanResult:
        with Library.open(own_library) as mine:
            barrier.wait()
            return run(mine, album, organise=True, workers=2)

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(work, range(2)))
    assert all(result.photos == 10 for result in results)
    with Library.open(own_library) as library:
        counts = queries.counts(library)
        assert (counts.photos, counts.faces) == (10, 12)
        assert library.read("SELECT count(*) FROM root") == [(1,)]
        assert whole(library)
        assert numbers(run(library, album)) == {"photos": 10}


def test_a_folder_that_cannot_be_read_this_time_hides_no_photo(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library, album)
    anna = name(library, album / "day 1" / "0.png")
    scandir = os.scandir

    def refuse(folder: str | os.PathLike[str]):
        if Path(folder).name == "day 1":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(os.path, "lexists", lambda path: "day 1" not in os.fspath(path))
    result = run(library, album)
    assert result.skipped == ((os.fspath(album / "day 1"), "Permission denied"),)
    assert numbers(result) == {"photos": 7}
    assert not queries.photos(library, [fakes.face(library, anna).photo_id]).popitem()[1].missing
