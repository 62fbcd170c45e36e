"""How near a scan comes to what the machine can do: python3 dev.py bench scan [FOLDER …]

The limit is cores ÷ (decode + detect + embed time of the same photos, each measured alone on one
thread, with the scan's own sizes), measured in turn with the scan; noise hits both alike. Beside
it, where their packages and the shared test data are there: a plain loop over
`insightface.app.FaceAnalysis` with the same model files, and dlib's own detector and network.
Memory and the rescan of 20,000 photos are measured in processes of their own.

Without a folder: `full_size` and `album_friends` of the test data (FACETAGGER_TEST_DATA, or
../shared/data beside the repository), or the demo's album. Folders of few photos are scanned
through links, so that the start and the end of a scan do not count for much.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import scan_references

from facetagger.engine import packs
from facetagger.engine.api import Engine
from facetagger.jobs import pipeline, scan
from facetagger.jobs.examine import examine, find_faces, open_photo
from facetagger.jobs.pipeline import Done
from facetagger.library.database import Library
from facetagger.photos import decode, demo, walk

FEW = 60  # photos; folders with fewer are scanned through links
RUNS = 3
RESCANNED = 20_000


def parts(engine: Engine, photos: Sequence[walk.Found]) -> dict[str, float]:
    """Seconds a photo on one thread, by part."""
    spent = {"decode": 0.0, "detect": 0.0, "embed": 0.0}
    for found in photos:
        started = time.perf_counter()
        opened = open_photo(found, lambda path, content_id: None)
        decoded = time.perf_counter()
        spent["decode"] += decoded - started
        if isinstance(opened, Done):
            continue
        prepared = find_faces(opened, engine)
        detected = time.perf_counter()
        spent["detect"] += detected - decoded
        if not isinstance(prepared, Done):
            prepared.finish(engine.embedder.embed(prepared.crops))
            spent["embed"] += time.perf_counter() - detected
    return {part: seconds / len(photos) for part, seconds in spent.items()}


def scanned(engine: Engine, folder: Path, **arguments: object) -> scan.ScanResult:
    """Scans into a library of its own."""
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place)) as library:
        return run(scan.scan(library, engine, [folder], organise=False, **arguments))


def run(job: Iterator[object]) -> scan.ScanResult:
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: scan.ScanResult = end.value
            return result


def photos_of(folder: Path) -> list[walk.Found]:
    return list(walk.photos(walk.resolve(folder), lambda path, reason: None))


@contextmanager
def linked(folder: Path, number: int) -> Iterator[Path]:
    """The folder, or one with links to its photos if it holds fewer than that."""
    photos = photos_of(folder)
    if len(photos) >= number:
        yield folder
        return
    # On the same disk, because links do not reach farther; else copies.
    with tempfile.TemporaryDirectory() as place:
        for n in range(number):
            path = Path(photos[n % len(photos)].path)
            target = Path(place) / f"{n // 1000:03}" / f"{n:06}{path.suffix}"
            target.parent.mkdir(exist_ok=True)
            target.symlink_to(path)
        yield Path(place)


def measure(engine: Engine, folder: Path) -> None:
    """Prints how near the scan of a folder comes to the limit."""
    with linked(folder, FEW) as place:
        photos = photos_of(place)
        for found in photos[:4]:  # first runs of a model are slower
            examine(found, engine)
        ratios, speeds, spent = [], [], {}
        for _ in range(RUNS):
            spent = parts(engine, photos)
            result = scanned(engine, place)
            limit = pipeline.cores() / sum(spent.values())
            speeds.append(result.photos_per_second)
            ratios.append(result.photos_per_second / limit)
    each = ", ".join(f"{part} {1000 * seconds:.1f}" for part, seconds in spent.items())
    print(f"{folder.name}: {result.photos} photos, {result.faces / result.photos:.1f} faces each")
    print(f"  one thread, ms a photo   {each}")
    print(f"  scan, photos a second    {statistics.median(speeds):8.1f}")
    print(
        f"  scan ÷ limit             {statistics.median(ratios):8.2f}   (asked: 0.90)", flush=True
    )


def compare(folder: Path, data: Path) -> None:
    """Prints the scan's speed beside that of others on the same photos."""
    with linked(folder, FEW) as place:
        paths = [found.path for found in photos_of(place)][: 2 * FEW]
        with scan_references.pack(data) as (name, root):
            engine = packs.load(name)
            ours, theirs = [], []
            for _ in range(RUNS):
                ours.append(speed(engine, paths))
                theirs.append(scan_references.face_analysis(root, paths))
        each = [a / b for a, b in zip(ours, theirs, strict=True)]
        print(f"{folder.name}: {len(paths)} photos, SCRFD-500m + MobileFaceNet")
        print(f"  scan, photos a second    {statistics.median(ours):8.1f}")
        print(f"  FaceAnalysis in a loop   {statistics.median(theirs):8.1f}")
        print(f"  scan ÷ FaceAnalysis      {statistics.median(each):8.2f}   (asked: 2)", flush=True)
        if scan_references.dlib_is_there():
            few = paths[:20]
            ours_now = speed(packs.load("builtin"), paths)
            theirs_now = scan_references.dlib_loop(few)
            print(
                f"  built-in ÷ dlib (HOG)    {ours_now / theirs_now:8.1f}   (asked: 15)", flush=True
            )
        else:
            print("  dlib-bin is not installed: not compared with it")


def speed(engine: Engine, paths: Sequence[str]) -> float:
    """Photos a second of the scan's line of stages, without the library."""
    found = [walk.Found(path, 1, 1) for path in paths]
    started = time.perf_counter()
    results = pipeline.run(
        found,
        lambda photo: open_photo(photo, lambda path, content_id: None),
        lambda opened: find_faces(opened, engine),
        engine,
        workers=pipeline.cores(),
    )
    assert sum(1 for _ in results) == len(paths)
    return len(paths) / (time.perf_counter() - started)


def memory(folder: Path, photos: int) -> None:
    """Scans in a process of its own and prints the most memory that it held."""
    with linked(folder, photos) as place:
        result = subprocess.run(
            [sys.executable, __file__, "--memory", str(place)],
            capture_output=True,
            text=True,
            check=True,
        )
    print(f"{folder.name}: {result.stdout.strip()}   (asked: 700)", flush=True)


def scan_and_tell_memory(folder: Path) -> None:
    """What the process of `memory` does."""
    result = scanned(packs.load("builtin"), folder)
    print(f"peak memory, {result.photos} photos {peak():8.0f} MB")


def peak() -> float:
    """The most memory that this process has held, MB."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the parent's memory, which exec gives back
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


class _Remembering:
    """The built-in engine, asked once for each picture; later ones get its answer, a bit shaken."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._found: dict[bytes, list] = {}
        self._vectors: dict[bytes, np.ndarray] = {}
        self._random = np.random.default_rng(1)
        self.side, self.template = engine.embedder.side, engine.embedder.template

    def detect(self, rgb: np.ndarray) -> list:
        key = rgb.tobytes()
        if key not in self._found:
            self._found[key] = self._engine.detector.detect(rgb)
        return self._found[key]

    def embed(self, crops: np.ndarray) -> np.ndarray:
        for crop in crops:
            if crop.tobytes() not in self._vectors:
                self._vectors[crop.tobytes()] = self._engine.embedder.embed(crop[None])[0]
        vectors = np.stack([self._vectors[crop.tobytes()] for crop in crops])
        vectors += self._random.normal(scale=0.01, size=vectors.shape)
        return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def rescan(folder: Path) -> None:
    """Prints how long it takes to see that 20,000 photos are what they were."""
    engine = packs.load("builtin")
    quick = _Remembering(engine)
    remembering = replace(engine, detector=quick, embedder=quick)
    with (
        linked(folder, RESCANNED) as place,
        tempfile.TemporaryDirectory() as home,
        Library.open(Path(home)) as library,
    ):
        first = run(scan.scan(library, remembering, [place]))
        reads = [0]
        right = decode.load

        def counted(*arguments: object, **named: object) -> decode.Decoded:
            reads[0] += 1
            return right(*arguments, **named)

        decode.load = counted
        started = time.perf_counter()
        again = run(scan.scan(library, engine, [place]))
        seconds = time.perf_counter() - started
        decode.load = right
        assert (again.new, again.changed, reads[0]) == (0, 0, 0)
    print(f"{again.photos} photos, {first.faces} faces, scanned again")
    print(f"  rescan                   {seconds:8.2f} s   (asked: 3), no photo read", flush=True)


def main(arguments: list[str]) -> None:
    """Measures the folders named, or those of the test data, or the demo's album."""
    if arguments[:1] == ["--memory"]:
        scan_and_tell_memory(Path(arguments[1]))
        return
    data = scan_references.data()
    with tempfile.TemporaryDirectory() as place:
        folders = [Path(argument) for argument in arguments]
        if not folders and data is not None:
            folders = [data / "full_size", data / "album_friends"]
        folders = folders or [demo.make(Path(place) / "album")]
        engine = packs.load("builtin")
        for folder in folders:
            measure(engine, folder)
        if data is not None:
            for folder in folders:
                compare(folder, data)
        for folder in folders:
            memory(folder, 300)
        rescan(folders[-1] if data is None else data / "people_lfw")


if __name__ == "__main__":
    main(sys.argv[1:])
