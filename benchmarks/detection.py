"""What is found, and at what price: python3 dev.py bench detection [FOLDER [SHEET.jpg]]

FOLDER is the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the repository).
Prints, each beside its reference, which is measured in the same run:
    groups     of the faces of 20 px and more that SCRFD-2.5g finds at full resolution, how many are
               found; in one pass and in all; and what a group costs, as a multiple of a plain photo
    far        the same with the groups shrunk into a landscape, their faces 28 px at 2048 px
    tight      faces that fill the frame, with every detector there is
    turned     photos turned by 90, 180 and 270 degrees: faces of the upright photo that are found,
               and how well the vectors agree
    price      how many photos pay for more than a first pass, with people on them and without
Times are of the processor, on one thread. SHEET gets the boxes that the reference does not have.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from facetagger.engine import align, boxes, grids, packs, scrfd, yunet
from facetagger.engine.grids import shrunk
from facetagger.engine.passes import Finder, OnePass
from facetagger.engine.runtime import session
from facetagger.photos import decode, demo

MAX_PX = 2048
LEAST = 20  # pixels of a face in the reference
SAME = 0.3
FAR = 28  # pixels of a far face
Rows = np.ndarray


class Watched(Finder):
    """Counts the photos that are looked at more than once."""

    def __init__(self, finder: Finder) -> None:
        super().__init__(finder.one_pass, finder.tuning)
        self.closer = self.turned = 0

    def _closer(self, rgb: np.ndarray, found: Rows) -> list[Rows]:
        rows = super()._closer(rgb, found)
        self.closer += bool(rows)
        return rows

    def _turned(self, rgb: np.ndarray, upright: Rows) -> Rows:
        closer = self.closer
        rows = super()._turned(rgb, upright)
        self.turned, self.closer = self.turned + 1, closer
        return rows


def read(path: Path, most: int | None = MAX_PX) -> np.ndarray:
    return decode.load(path, most).rgb


def photos(folder: Path, step: int = 1) -> list[Path]:
    kinds = {".jpg", ".jpeg", ".png"}
    return [path for path in sorted(folder.rglob("*.*")) if path.suffix.lower() in kinds][::step]


def found(finder: Finder, rgb: np.ndarray) -> Rows:
    """What the finder says, as rows of 15 in pixels."""
    size = np.array(rgb.shape[1::-1])
    rows = np.empty((0, 15), np.float32)
    for face in finder.detect(rgb):
        corner = np.array([face.box.x, face.box.y]) * size
        opposite = corner + np.array([face.box.w, face.box.h]) * size
        row = np.concatenate([corner, opposite, [face.score], (face.landmarks * size).ravel()])
        rows = np.concatenate([rows, row[None].astype(np.float32)])
    return rows


def first_pass(finder: Finder, rgb: np.ndarray) -> Rows:
    """What one pass calls faces."""
    rows = finder.one_pass.candidates(rgb, finder.tuning.first_side)
    return rows[rows[:, 4] > finder.tuning.threshold]


def overlap(one: Rows, two: Rows) -> np.ndarray:
    """Intersection over union of every box with every other."""
    low = np.maximum(one[:, None, :2], two[None, :, :2])
    high = np.minimum(one[:, None, 2:4], two[None, :, 2:4])
    shared = np.prod(np.maximum(high - low, 0), axis=2)
    return shared / (boxes.areas(one)[:, None] + boxes.areas(two) - shared)


def known(one: Rows, two: Rows) -> np.ndarray:
    """Which of the first are among the second."""
    return overlap(one, two).max(axis=1, initial=0) > SAME


def other(data: Path, name: str, kind: Callable[..., OnePass], **how: float) -> OnePass:
    """A detector of the test data, freed of the one size that its file says."""
    place = Path(tempfile.mkdtemp()) / name
    place.write_bytes(grids.free_size((data / "models" / name).read_bytes()))
    return kind(session(place), **how)


def cost(work: Callable[[], object]) -> float:
    """Seconds of the processor, the better of two."""
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def groups(data: Path, finder: Finder, reference: OnePass, embed: float) -> Iterator[Image.Image]:
    """Prints the figures; yields crops of what the reference does not have."""
    expected = first = own = boxes_ = unknown = 0
    plain = ours = whole = 0.0
    for path in photos(data / "groups"):
        full, rgb = read(path, None), read(path)
        truth = reference.candidates(full, max(full.shape))
        truth = truth[(truth[:, 4] > 0.5) & (truth[:, 3] - truth[:, 1] >= LEAST)]
        truth[:, :4] *= rgb.shape[0] / full.shape[0]
        once = first_pass(finder, rgb)
        got = found(finder, rgb)
        expected += len(truth)
        first += known(truth, once).sum()
        own += known(truth, got).sum()
        boxes_ += len(got)
        new = got[~known(got, truth)]
        unknown += len(new)
        yield from (crop(rgb, row) for row in new)
        reading = cost(lambda path=path: read(path)) + 3 * embed
        plain += reading + cost(lambda rgb=rgb: first_pass(finder, rgb))
        spent = cost(lambda rgb=rgb: finder.detect(rgb))
        ours += reading + spent
        whole += reading + spent + (len(got) - 3) * embed
    print(f"groups: {expected} faces of {LEAST} px and more by SCRFD-2.5g at full resolution")
    print(f"  first pass alone    {first / expected:.3f}")
    print(f"  found               {own / expected:.3f}   (goal 0.97)")
    print(f"  boxes               {boxes_}, {unknown} of them unknown to SCRFD-2.5g (to be judged)")
    print(f"  price               {ours / plain:.2f} plain photos, 3 faces embedded (goal <= 3)")
    print(f"                      {whole / plain:.2f} with all of their faces embedded")


def far(data: Path, finder: Finder, reference: OnePass) -> Iterator[Image.Image]:
    """Groups at the foot of a landscape."""
    expected = once = own = unknown = 0
    landscape = read(next((data / "full_size").glob("*D90*")))
    for path in photos(data / "groups"):
        rgb = read(path)
        faces = reference.candidates(rgb, max(rgb.shape))
        height = float(np.median((faces[:, 3] - faces[:, 1])[faces[:, 4] > 0.5]))
        small = shrunk(rgb, round(max(rgb.shape) * FAR / height))
        small = small[: landscape.shape[0], : landscape.shape[1]]
        scene = landscape.copy()
        scene[-small.shape[0] :, : small.shape[1]] = small
        truth = reference.candidates(scene, max(scene.shape))
        truth = truth[(truth[:, 4] > 0.5) & (truth[:, 3] - truth[:, 1] >= LEAST)]
        first = first_pass(finder, scene)
        got = found(finder, scene)
        expected += len(truth)
        once += known(truth, first).sum()
        own += known(truth, got).sum()
        new = got[~known(got, truth)]
        unknown += len(new)
        yield from (crop(scene, row) for row in new)
    print(f"far: {expected} faces of about {FAR} px of {MAX_PX} by SCRFD-2.5g")
    print(f"  first pass alone    {once / expected:.3f}")
    print(f"  found               {own / expected:.3f}, {unknown} boxes unknown to SCRFD-2.5g")


def tight(data: Path, finders: dict[str, Finder]) -> None:
    print("tight: faces that fill the frame; one of the 80 shows letters only (goal 0.98)")
    for side in (175, 1000):
        pictures = [
            np.asarray(Image.fromarray(read(path)).resize((side, side), Image.Resampling.BICUBIC))
            for path in photos(data / "tight_crops")
        ]
        total = len(pictures)
        for name, finder in finders.items():
            plain = sum(len(first_pass(finder, picture)) == 1 for picture in pictures)
            own = sum(len(finder.detect(picture)) == 1 for picture in pictures)
            print(
                f"  {side:4} px, {name:10}  {own / total:.3f}   (first pass: {plain / total:.3f})"
            )


def turned(data: Path, finder: Finder, embed: Callable[[np.ndarray, Rows], np.ndarray]) -> None:
    print(
        "turned: faces of the upright photo found (goal 0.95), extra boxes, cosine 5 % and median"
    )
    for name, step in (("people_celeba", 10), ("album_friends", 8), ("groups", 2)):
        pictures = [read(path) for path in photos(data / name, step)]
        upright = [found(finder, rgb) for rgb in pictures]
        vectors = [embed(rgb, rows) for rgb, rows in zip(pictures, upright, strict=True)]
        for turn in (1, 2, 3):
            hits = extra = 0
            cosines: list[float] = []
            for rgb, rows, ours in zip(pictures, upright, vectors, strict=True):
                image = np.ascontiguousarray(np.rot90(rgb, turn))
                got = found(finder, image)
                back = boxes.turned_back(got, turn, rgb.shape[1], rgb.shape[0])
                hit = known(rows, back)
                hits += hit.sum()
                extra += (~known(back, rows)).sum()
                if hit.any():
                    theirs = embed(image, got[overlap(rows[hit], back).argmax(axis=1)])
                    cosines += (ours[hit] * theirs).sum(axis=1).tolist()
            low, middle = np.percentile(cosines, [5, 50])
            share = hits / sum(map(len, upright))
            print(f"  {name:14} {90 * turn:3}  {share:.3f}   {extra:3}   {low:.3f} {middle:.3f}")


def price(name: str, paths: list[Path], finder: Finder) -> None:
    """How many photos pay for more than a first pass, and how much."""
    watched = Watched(finder)
    first = spent = decoding = 0.0
    for path in paths:
        rgb = read(path)
        decoding += cost(lambda path=path: read(path))
        first += cost(lambda rgb=rgb: first_pass(finder, rgb))
        spent += cost(lambda rgb=rgb: finder.detect(rgb))
        watched.detect(rgb)
    total = len(paths)
    print(
        f"  {name:14}  {watched.closer / total:.2f}   {watched.turned / total:.2f}"
        f"   {spent / first:.2f}   {(decoding + spent) / (decoding + first):.2f}"
    )


def crop(rgb: np.ndarray, row: Rows) -> Image.Image:
    """A box with as much around it, 128 px."""
    x, y = (row[:2] + row[2:4]) / 2
    half = float(row[3] - row[1])
    area = (round(x - half), round(y - half), round(x + half), round(y + half))
    return Image.fromarray(rgb).crop(area).resize((128, 128), Image.Resampling.BICUBIC)


def main(data: Path, sheet: Path | None) -> None:
    engine = packs.load("builtin")
    finder, embedder = engine.detector, engine.embedder
    assert isinstance(finder, Finder)
    reference = other(data, "scrfd_2.5g_kps.onnx", scrfd.Scrfd)

    def embed(rgb: np.ndarray, rows: Rows) -> np.ndarray:
        marks = rows[:, 5:].reshape(-1, 5, 2)
        crops = [align.crop(rgb, m, embedder.template, embedder.side) for m in marks]
        return embedder.embed(
            np.array(crops, np.uint8).reshape(-1, embedder.side, embedder.side, 3)
        )

    blank = np.zeros((3, embedder.side, embedder.side, 3), np.uint8)
    each = cost(lambda: embedder.embed(blank)) / 3
    crops = [*groups(data, finder, reference, each), *far(data, finder, reference)]
    finders = {
        "builtin": finder,
        "SCRFD-500m": Finder(other(data, "scrfd_500m_kps.onnx", scrfd.Scrfd), scrfd.TUNING),
        "SCRFD-2.5g": Finder(reference, scrfd.TUNING),
        "YuNet": Finder(
            other(data, "face_detection_yunet_2023mar.onnx", yunet.YuNet), yunet.TUNING
        ),
    }
    tight(data, finders)
    turned(data, finder, embed)
    print("price: photos with closer looks, turned; passes / first pass, the same with decoding")
    for name, step in (("people_celeba", 24), ("album_friends", 4), ("groups", 2)):
        price(name, photos(data / name, step), finder)
    nobody = photos(data / "full_size")
    for package, names in (
        ("skimage", "chelsea.png coffee.png rocket.jpg coins.png moon.png motorcycle_left.png"),
        ("sklearn", "china.jpg flower.jpg"),
    ):
        folder = "data" if package == "skimage" else "datasets/images"
        nobody += [demo.source(package, f"{folder}/{name}") for name in names.split()]
    price("nobody", nobody, finder)
    if sheet:
        page = Image.new("RGB", (8 * 128, -(-len(crops) // 8) * 128))
        for n, one in enumerate(crops):
            page.paste(one, (n % 8 * 128, n // 8 * 128))
        page.save(sheet)


if __name__ == "__main__":
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    chosen = [*sys.argv[1:2], os.environ.get("FACETAGGER_TEST_DATA", ""), str(beside)]
    folder = Path(next(place for place in chosen if place))
    if not folder.is_dir():
        sys.exit(f"The test data is not at {folder}: give its folder.")
    main(folder, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
