"""How near a scan comes to what the machine can do: python3 dev.py bench scan [FOLDER …]

The limit is cores ÷ (decode + detect + embed time of the same photos, each measured alone on one
thread, with the scan's own sizes), measured in the same run; noise hits both alike. Without a
folder: the album that the demo makes.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from facetagger.engine import packs
from facetagger.engine.api import Engine
from facetagger.entities import PhotoError
from facetagger.jobs import scan
from facetagger.jobs.examine import examine
from facetagger.library.database import Library
from facetagger.photos import demo, walk


def limit(engine: Engine, photos: list[walk.Found]) -> float:
    """Photos a second that all cores could do, if nothing but the work itself took time."""
    started = time.perf_counter()
    for found in photos:
        examine(found, engine, lambda path, content_id: None)
    return (os.cpu_count() or 1) * len(photos) / (time.perf_counter() - started)


def measure(engine: Engine, folder: Path) -> None:
    """Prints the figures of one folder."""

    def unreadable(path: str, reason: str) -> None:
        raise PhotoError(f"{path}: {reason}")

    photos = list(walk.photos(walk.resolve(folder), unreadable))
    for found in photos[:4]:  # first runs of a model are slower
        examine(found, engine, lambda path, content_id: None)
    best = limit(engine, photos)
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place)) as library:
        first = _run(library, engine, folder)
        started = time.perf_counter()
        again = _run(library, engine, folder)
        rescan = time.perf_counter() - started
        assert (again.new, again.changed) == (0, 0)
        size = library.path.stat().st_size / max(first.faces, 1)
    print(f"{folder.name}: {first.photos} photos, {first.faces} faces")
    print(f"  scan          {first.photos_per_second:8.1f} photos a second")
    print(f"  limit         {best:8.1f}")
    print(f"  scan ÷ limit  {first.photos_per_second / best:8.2f}")
    print(f"  rescan        {rescan:8.2f} s, ÷ scan {rescan / max(first.seconds, 1e-9):.3f}")
    print(f"  library       {size:8.0f} bytes a face (without thumbnails)")


def _run(library: Library, engine: Engine, folder: Path) -> scan.ScanResult:
    job = scan.scan(library, engine, [folder], organise=False)
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: scan.ScanResult = end.value
            return result


def main(arguments: list[str]) -> None:
    """Measures the folders named, or the demo's album."""
    engine = packs.load("builtin")
    with tempfile.TemporaryDirectory() as place:
        folders = [Path(argument) for argument in arguments] or [demo.make(Path(place) / "album")]
        for folder in folders:
            measure(engine, folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory     {peak:8.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
