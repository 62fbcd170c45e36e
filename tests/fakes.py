"""A fake engine for tests that are not about engines, and short ways to fill a library.

A fake face is a square of one colour, (255, person, take), chequered with black, on a grey photo:
the fake detector finds each such square, and the fake embedder reads who it is from the crop.
Takes of one person have a cosine of about 0.8, two people of about 0. Only lossless formats keep
the colours.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from facetagger import actions
from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import Box, Detection, Face, GroupKind, GroupRef, Progress
from facetagger.jobs.scan import ScanResult, scan
from facetagger.library import boxes, edits, queries
from facetagger.library.database import Library

_Result = TypeVar("_Result")
DIMENSION = 64
INFO = EngineInfo(
    id="fake",
    version="1",
    dimension=DIMENSION,
    same_person=0.5,
    slope=20.0,
    licence="none",
    commercial_use=True,
    files={},
)
SIDE = 40  # of a square, in pixels
#: Landmarks inside a face's box, and their place in a crop, which shows the middle of the square
#: pixel by pixel.
_LANDMARKS = np.array([[0.3, 0.3], [0.7, 0.3], [0.5, 0.5], [0.3, 0.7], [0.7, 0.7]], np.float32)
_CROP = 24
_CHEQUERS = np.indices((SIDE, SIDE)).sum(axis=0) % 2 == 0


def vector(person: int, take: int = 0) -> NDArray[np.float32]:
    """The vector of a fake face: the person's own direction, and a little of the take's."""
    own = np.random.default_rng([7, person]).normal(size=DIMENSION)
    other = np.random.default_rng([9, person, take]).normal(size=DIMENSION)
    mixed = 0.9 * own / np.linalg.norm(own) + np.sqrt(1 - 0.81) * other / np.linalg.norm(other)
    return (mixed / np.linalg.norm(mixed)).astype(np.float32)


def photo(path: Path, *people: int | tuple[int, int] | None, width: int = 0) -> Path:
    """Writes a photo (PNG) with the people side by side: a number, or (number, take).

    None leaves a place empty. Without a take it follows from the path, so that photos differ.
    """
    default = sum(path.name.encode()) % 251
    size = max(width, 80 * max(1, len(people)))
    pixels = np.full((80, size, 3), 90, np.uint8)
    pixels[-1, :, 2] = default  # pictures of different names differ
    for place, who in enumerate(people):
        if who is not None:
            person, take = who if isinstance(who, tuple) else (who, default)
            square = pixels[20 : 20 + SIDE, place * 80 + 20 : place * 80 + 20 + SIDE]
            square[:] = np.where(_CHEQUERS[..., None], (255, person, take), 0)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)
    return path


class FakeDetector:
    """Finds the coloured squares of `photo`.

    Args:
        before: called with the image first; what it raises is raised.
    """

    def __init__(self, before: Callable[[NDArray[np.uint8]], None] | None = None) -> None:
        self._before = before
        self.calls = 0

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        self.calls += 1
        if self._before:
            self._before(rgb)
        height, width = rgb.shape[:2]
        found = []
        marked = rgb[rgb[..., 0] == 255]
        for colour in np.unique(marked, axis=0) if len(marked) else ():
            if tuple(colour[1:]) == (255, 255):
                continue  # white
            ys, xs = np.nonzero((rgb == colour).all(axis=2))
            size = np.array([xs.max() + 1 - xs.min(), ys.max() + 1 - ys.min()]) / (width, height)
            corner = np.array([xs.min() / width, ys.min() / height])
            box = Box(*corner.tolist(), *size.tolist())
            found.append(Detection(box, (corner + _LANDMARKS * size).astype(np.float32), 0.9))
        return found


class FakeEmbedder:
    """Reads person and take from the colour of a crop."""

    side = _CROP
    template = (_LANDMARKS - 0.5) * SIDE + _CROP / 2

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        colours = [crop[crop[..., 0] == 255][0] for crop in crops]
        rows = [vector(int(person), int(take)) for _, person, take in colours]
        return np.array(rows, np.float32).reshape(len(crops), DIMENSION)


def engine(before: Callable[[NDArray[np.uint8]], None] | None = None) -> Engine:
    """The fake engine. `before` is called for each photo in which faces are looked for."""
    return Engine(INFO, FakeDetector(before), FakeEmbedder())


def finish(job: Generator[Progress, None, _Result]) -> _Result:
    """Runs a job to its end and gives its result."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def new_face(person: int, take: int = 0, x: float = 0.1, size: float = 0.2) -> edits.NewFace:
    """A face as an engine would give it."""
    box = Box(x, 0.3, size, size)
    landmarks = (np.array([box.x, box.y]) + _LANDMARKS * size).astype(np.float32)
    return edits.NewFace(Detection(box, landmarks, 0.9), 0.5 + take / 1000, vector(person, take))


def put(library: Library, path: str, *faces: edits.NewFace, content: str = "") -> list[int]:
    """Stores a photo with faces as a scan would; returns the faces' ids."""
    edits.ensure_root(library, os.fspath(Path(path).parent))
    entry = edits.NewPhoto(path, 1000, 1, content or ascii(path), 800, 600)
    with library.transact(None) as tx:
        return edits.put_photo(tx, entry, faces, INFO.id)


def put_people(library: Library, people: Sequence[int], photos: int = 4) -> list[list[int]]:
    """Stores photos of one person each; the ids of each person's faces."""
    return [
        [
            put(library, f"/photos/{person}-{take}.jpg", new_face(person, take))[0]
            for take in range(photos)
        ]
        for person in people
    ]


def put_into_cluster(library: Library, ids: Iterable[int]) -> int:
    """Groups faces as the machine would; the cluster's id."""
    faces = queries.faces(library, list(ids))
    with library.transact(None) as tx:
        moves = [(face.id, face.cluster_id, -1) for face in faces]
        return edits.assign_clusters(tx, moves, 1)[0]


def face(library: Library, face_id: int) -> Face:
    """A face that is certainly there."""
    return queries.faces(library, [face_id])[0]


def f(face_id: int) -> GroupRef:
    """A face on its own, as a group."""
    return GroupRef(GroupKind.FACE, face_id)


def g(cluster_id: int) -> GroupRef:
    """A cluster."""
    return GroupRef(GroupKind.CLUSTER, cluster_id)


def p(person_id: int) -> GroupRef:
    """A person, as a group."""
    return GroupRef(GroupKind.PERSON, person_id)


#: The tables that undo is about.
UNDOABLE = ("person", "cluster", "face", "suggestion", "rejection", "apart")


def dump(library: Library, tables: Iterable[str] = UNDOABLE) -> dict[str, list[Any]]:
    """Every row of tables, to compare a library with itself."""
    return {table: library.read(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}


def scanned(
    library: Library, *folders: Path, organise: bool = False, **arguments: Any
) -> ScanResult:
    """Scans, with the fake engine unless another is given."""
    arguments.setdefault("engine", engine())
    return finish(scan(library, folders=list(folders), organise=organise, **arguments))


def numbers(result: ScanResult) -> dict[str, int]:
    """What is not nothing, of how many photos did what."""
    names = ("photos", "new", "changed", "moved", "missing", "faces", "unreadable")
    return {name: getattr(result, name) for name in names if getattr(result, name)}


def faces_at(library: Library, path: Path) -> list[int]:
    photo = queries.photo_at(library, os.fspath(path))
    assert photo is not None
    return [face.id for face in queries.photo_faces(library, photo.id)]


def name(library: Library, path: Path, text: str = "Anna") -> int:
    """Names the first face of a photo; returns its id."""
    face_id = faces_at(library, path)[0]
    actions.name(library, [f(face_id)], text)
    return face_id


def whole(library: Library) -> bool:
    """Every face has its vector and its thumbnail, every readable photo its content."""
    ids = queries.all_face_ids(library)
    vectors = library.read("SELECT count(*) FROM embedding")[0][0]
    return (
        library.check() == []
        and vectors == len(ids)
        and library.crops.get(ids).keys() == set(ids)
        and all(p.content_id for p in queries.photos(library, queries.photo_ids(library)).values())
    )


def stored_vectors(library: Library) -> dict[tuple[int, Box], NDArray[np.float32]]:
    """The vectors of all faces, by face and box."""
    stored = dict(library.read("SELECT face_id, vector FROM embedding"))
    faces = queries.faces(library, queries.all_face_ids(library))
    return {(f.id, f.box): np.frombuffer(stored[f.id], "<f4") for f in faces}


def describe_boxes(library: Library, known: dict[tuple[int, Box], NDArray[np.float32]]) -> None:
    """Does what the job does after boxes were drawn or moved: the same vector for the same place.

    Args:
        known: the vectors of places; new places are added.
    """
    for face in boxes.waiting(library, INFO.id, queries.all_face_ids(library)):
        take = round(1000 * face.box.x) + round(1000 * face.box.w)
        found = known.setdefault((face.id, face.box), vector(face.id, take))
        seen = boxes.Described(face.box, face.landmarks, face.score, face.quality, found)
        with library.transact(None) as tx:
            assert boxes.describe(tx, face.id, INFO.id, seen)
