"""How well and how fast the built-in engine is: python3 dev.py bench engine [FOLDER]

FOLDER is the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the repository).
Prints, with what EVIDENCE.md expects:
    verification of all pairs of `people_lfw` and `people_celeba` (the largest face of a photo is
    its folder's person), the calibration that belongs into resources/engines.json, and the
    time of a detection and of a face. dlib itself is timed beside it if dlib-bin is installed.
    What is found, and at what price: benchmarks/detection.py.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from facetagger.engine import align, packs
from facetagger.engine.api import Engine
from facetagger.engine.passes import Finder
from facetagger.photos import decode

MAX_PX = 2048
PUBLISHED = "EVIDENCE: 6,000 pairs of LFW, accuracy 98.8-98.9 %, TAR at FAR 0.1 % 95.5-97.0 %"


def read(path: Path) -> np.ndarray:
    return decode.load(path, MAX_PX).rgb


def crops(engine: Engine, rgb: np.ndarray, most: int) -> np.ndarray:
    size = np.array(rgb.shape[1::-1])
    embedder = engine.embedder
    faces = engine.detector.detect(rgb)[:most]
    made = [align.crop(rgb, f.landmarks * size, embedder.template, embedder.side) for f in faces]
    return np.array(made, np.uint8).reshape(-1, embedder.side, embedder.side, 3)


def pairs(engine: Engine, folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Cosines of all pairs of one person, and of all pairs of two."""
    paths = sorted(folder.glob("*/*.jpg"))

    def vector(path: Path) -> np.ndarray:
        return engine.embedder.embed(crops(engine, read(path), 1))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(vector, paths))
    names = [
        str(path) if path.parent.name == "_strangers" else path.parent.name
        for path, v in zip(paths, found, strict=True)
        if len(v)
    ]
    vectors = np.concatenate(found)
    first, second = np.triu_indices(len(vectors), 1)
    cosine = (vectors @ vectors.T)[first, second]
    labels = np.unique(names, return_inverse=True)[1]
    same = labels[first] == labels[second]
    print(
        f"{folder.name}: {len(paths)} photos, a face on {len(vectors)}, {same.sum()} pairs of one"
    )
    return cosine[same], cosine[~same]


def verify(same: np.ndarray, other: np.ndarray) -> None:
    thresholds = np.linspace(0.8, 1, 401)
    accuracy = [((same > t).mean() + (other <= t).mean()) / 2 for t in thresholds]
    print(f"  accuracy            {max(accuracy):.4f} at {thresholds[np.argmax(accuracy)]:.3f}")
    for far in (0.01, 0.001):
        threshold = np.quantile(other, 1 - far)
        print(f"  TAR at FAR {far:5.1%}   {(same > threshold).mean():.4f} at {threshold:.3f}")


def calibrate(sets: list[tuple[np.ndarray, np.ndarray]]) -> tuple[float, float]:
    """The logistic curve through all pairs, every set and both kinds weighted alike (Newton)."""
    x = np.concatenate([part for pair in sets for part in pair]).astype(np.float64)
    y = np.concatenate([np.repeat([1.0, 0.0], [len(a), len(b)]) for a, b in sets])
    w = np.concatenate([np.full(len(part), 1 / len(part)) for pair in sets for part in pair])
    centre, unit = 0.9, 0.1
    z, slope, shift = (x - centre) / unit, 1.0, 0.0
    for _ in range(30):
        p = 1 / (1 + np.exp(-(slope * z + shift)))
        g, h = w * (p - y), w * p * (1 - p)
        mixed = (h * z).sum()
        step = np.linalg.solve(
            [[(h * z * z).sum(), mixed], [mixed, h.sum()]], [(g * z).sum(), g.sum()]
        )
        slope, shift = slope - step[0], shift - step[1]
    return centre - unit * shift / slope, slope / unit


def milliseconds(work: Callable[[], object], repeats: int) -> float:
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * float(np.median(times))


def speed(engine: Engine, photo: Path) -> None:
    rgb = read(photo)
    detector = engine.detector
    assert isinstance(detector, Finder)
    chips = crops(engine, rgb, 8)
    ours = milliseconds(lambda: engine.embedder.embed(chips), 5) / len(chips)
    print(f"one thread, {photo.name} ({rgb.shape[1]} x {rgb.shape[0]})")
    for side in (256, detector.tuning.first_side, detector.tuning.second_side):
        spent = milliseconds(lambda side=side: detector.one_pass.candidates(rgb, side), 5)
        print(f"  detection at {side:4} px  {spent:6.1f} ms, {spent / ours:5.1f} faces' worth")
    print(f"  a face              {ours:6.1f} ms   (EVIDENCE: 8-9 ms)")
    if importlib.util.find_spec("dlib") is None:
        print("  dlib-bin is not installed: no reference to compare a face with")
        return
    import dlib

    model = dlib.face_recognition_model_v1(str(packs.sources("builtin")["embedder"].find()))
    theirs = milliseconds(lambda: model.compute_face_descriptor(chips[0]), 5)
    print(f"  a face, dlib itself {theirs:6.1f} ms, {theirs / ours:.1f} times ours (EVIDENCE: 14)")


def main(data: Path) -> None:
    engine = packs.load("builtin")
    sets = []
    for name in ("people_lfw", "people_celeba"):
        sets.append(pairs(engine, data / name))
        verify(*sets[-1])
    print(f"  ({PUBLISHED})")
    same_person, slope = calibrate(sets)
    print(f"calibration: same_person {same_person:.4f}, slope {slope:.1f}")
    print(f"  in the manifest     {engine.info.same_person}, {engine.info.slope}")
    speed(engine, max((data / "groups").glob("*.*"), key=lambda path: path.stat().st_size))


if __name__ == "__main__":
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    chosen = [*sys.argv[1:], os.environ.get("FACETAGGER_TEST_DATA", ""), str(beside)]
    folder = Path(next(place for place in chosen if place))
    if not folder.is_dir():
        sys.exit(f"The test data is not at {folder}: give its folder.")
    main(folder)
