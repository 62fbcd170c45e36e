"""How well an engine groups and recognises people, measured on photos whose people are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import InputError, PhotoError, Progress
from facetagger.jobs import pipeline
from facetagger.jobs.examine import DECODE_PX, cut_out, sharp_enough
from facetagger.jobs.meter import Meter
from facetagger.jobs.organise import CLEAR
from facetagger.jobs.pipeline import Done, Prepared
from facetagger.photos import decode, walk

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.recognition.evaluate import Actions, Recognition, Score
    from facetagger.recognition.simulate import Work

#: The folder in which every photo shows somebody else.
STRANGERS = "_strangers"
#: Named faces a person that recognition is measured with.
NAMED = (1, 3, 5)
_NOBODY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The largest face of each photo of a folder of people.

    Attributes:
        paths: of the n photos with a face, relative to the folder.
        vectors: float32 (n, d), rows of L2 norm 1.
        quality: float32 (n,), 0..1.
        labels: int64 (n,), number of the person in `people`; -1: a stranger, seen once.
        people: names of the folders, less `_strangers`, that hold a face.
        photos: how many were looked at.
        skipped: (path, reason) of those that could not be read or belong to nobody.
    """

    paths: tuple[str, ...]
    vectors: NDArray[np.float32]
    quality: NDArray[np.float32]
    labels: NDArray[np.int64]
    people: tuple[str, ...]
    photos: int
    skipped: tuple[tuple[str, str], ...]

    @property
    def strangers(self) -> int:
        """Faces of people who are seen once."""
        return int((self.labels == _NOBODY).sum())

    @property
    def without_face(self) -> int:
        """Photos that were read and show no face."""
        return self.photos - len(self.skipped) - len(self.paths)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures of one engine on one folder; see `recognition.evaluate` and `recognition.simulate`.

    Attributes:
        pairs, b3: of the groups before any naming.
        actions: counted on these groups alone.
        work: counted with a simulated user, who names, answers and refuses.
        groups: of two faces and more.
        mixed_groups: with two people of more than five faces each.
        recognition: by how many faces of each person are named; None: see `notes`.
        notes: sentences on what could not be measured, or only roughly.
    """

    pairs: Score
    b3: Score
    actions: Actions
    work: Work
    groups: int
    mixed_groups: int
    recognition: dict[int, Recognition | None]
    notes: tuple[str, ...]


def read(
    folder: Path,
    engine: Engine,
    *,
    workers: int | None = None,
    exclude: Sequence[str] = (),
    max_pixels: int = decode.MAX_PIXELS,
) -> Generator[Progress, None, Sample]:
    """Finds the largest face of each photo, as a scan does; nothing is stored.

    Args:
        folder: holds a folder of photos a person, and maybe `_strangers`.
        workers: threads; None: one a core.
        exclude: names or paths that are passed over, see `walk.photos`.
        max_pixels: photos with more are refused.

    Raises:
        FolderError: the folder cannot be read.
        InputError: there is too little in it to measure anything.
    """
    import numpy as np

    root = walk.resolve(folder)
    skipped: list[tuple[str, str]] = []
    pending: list[tuple[walk.Found, str]] = []
    for found in walk.photos(root, lambda path, why: skipped.append((path, why)), exclude):
        person = _person(root, found)
        if person is None:
            skipped.append((found.path, "It lies in no person's folder."))
        else:
            pending.append((found, person))
    if not pending:
        raise InputError(f"There is no folder of photos in {folder}; it needs one for each person.")
    photos = len(pending) + len(skipped)
    faces: list[tuple[str, str, _Face]] = []
    meter = Meter("Finding faces", len(pending))
    results = pipeline.run(
        [found for found, _ in pending],
        lambda found: _open(found, max_pixels),
        lambda opened: _largest(opened, engine, max_pixels),
        engine,
        workers=pipeline.threads(workers, quiet=False),
    )
    with closing(results):
        for (found, person), result in zip(pending, results, strict=True):
            if isinstance(result, str):
                skipped.append((found.path, result))
            elif result is not None:
                faces.append((Path(found.path).relative_to(root).as_posix(), person, result))
            if progress := meter.step(found.path, faces=int(isinstance(result, _Face))):
                yield from meter.shown(progress)
    yield meter.report()
    _check(folder, [person for _, person, _ in faces])
    people = sorted({person for _, person, _ in faces} - {STRANGERS})
    number = {**{name: place for place, name in enumerate(people)}, STRANGERS: _NOBODY}
    return Sample(
        tuple(path for path, _, _ in faces),
        np.stack([face.vector for _, _, face in faces]),
        np.array([face.quality for _, _, face in faces], np.float32),
        np.array([number[person] for _, person, _ in faces], np.int64),
        tuple(people),
        photos,
        tuple(skipped),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Face:
    vector: NDArray[np.float32]
    quality: float


#: A photo's largest face; None: it shows none; a sentence: it could not be read.
_Result = _Face | str | None
_Opened = tuple[walk.Found, decode.Decoded]


def _person(root: Path, found: walk.Found) -> str | None:
    """The folder right below the root that a photo lies in."""
    parts = Path(found.path).relative_to(root).parts if _is_in(root, found) else ()
    return parts[0] if len(parts) > 1 else None


def _is_in(root: Path, found: walk.Found) -> bool:
    return Path(found.path).is_relative_to(root)


def _open(found: walk.Found, max_pixels: int) -> _Opened | Done[_Result]:
    try:
        return found, decode.load(found.path, DECODE_PX, max_pixels=max_pixels)
    except PhotoError as error:
        return Done(str(error))


def _largest(opened: _Opened, engine: Engine, max_pixels: int) -> Prepared[_Result] | Done[_Result]:
    import numpy as np

    from facetagger.engine import quality

    found, decoded = opened
    detections = engine.detector.detect(decoded.rgb)[:1]
    if not detections:
        return Done(None)
    points = detections[0].landmarks
    try:
        rgb = sharp_enough(found.path, decoded, [points], engine.embedder, max_pixels)
    except PhotoError as error:
        return Done(str(error))
    crops = cut_out(rgb, [points], engine.embedder)
    size = np.array(rgb.shape[1::-1], np.float32)
    look = quality.crop(rgb, points * size)
    face_px = detections[0].box.w * float(size[0])
    value = quality.quality(look, detections[0], face_px, engine.info.certain)
    return Prepared(crops, lambda vectors: _Face(vectors[0], value))


def _check(folder: Path, people: Sequence[str]) -> None:
    """Raises InputError where there are not two people to tell apart."""
    if not people:
        raise InputError(f"No face was found on any photo in {folder}.")
    counts = Counter(people)
    if len(counts) == 1 and (len(people) == 1 or STRANGERS not in counts):
        name = next(iter(counts))
        raise InputError(
            f"The photos in {folder} show one person only, {name}; two at least are needed."
        )


def group(
    vectors: NDArray[np.float32], quality: NDArray[np.float32], same_person: float
) -> NDArray[np.int64]:
    """The groups as `jobs.organise` makes them of all faces at once: poor ones start none.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1; each face is on a photo of its own.
        quality: float32 (n,), 0..1.
        same_person: cosine of a doubtful pair.

    Returns:
        int64 (n,), -1: in no group.
    """
    import numpy as np

    from facetagger.recognition import cluster, growing

    clear = quality >= CLEAR
    labels = np.full(len(clear), _NOBODY, np.int64)
    labels[clear] = cluster.cluster(vectors[clear], same_person=same_person)
    return growing.follow(vectors, labels, ~clear, shows=clear, same_person=same_person)


def measure(sample: Sample, info: EngineInfo) -> Generator[Progress, None, Evaluation]:
    """Groups the faces, names them all, and recognises them from few."""
    from facetagger.recognition import evaluate, simulate

    yield Progress("Grouping faces")
    vectors, truth = sample.vectors, sample.labels
    same_person, slope = info.same_person, info.slope
    labels = group(vectors, sample.quality, same_person)
    yield Progress("Naming everybody")
    work = simulate.simulate(
        vectors,
        truth,
        labels,
        same_person=same_person,
        slope=slope,
        trains=sample.quality >= CLEAR,
    )
    found: dict[int, Recognition | None] = {}
    for k in NAMED:
        yield Progress("Recognising people")
        found[k] = None
        if evaluate.why_not(truth, k) is None:
            found[k] = evaluate.recognition(vectors, truth, k, same_person=same_person, slope=slope)
    return Evaluation(
        evaluate.pairs(truth, labels),
        evaluate.b3(truth, labels),
        evaluate.actions(truth, labels),
        work,
        int(labels.max(initial=_NOBODY)) + 1,
        evaluate.mixed_groups(truth, labels),
        found,
        tuple(_notes(truth, found, work)),
    )


def _notes(
    truth: NDArray[np.int64], found: dict[int, Recognition | None], work: Work
) -> Iterator[str]:
    from facetagger.recognition import evaluate

    for k, one in found.items():
        if one is None:
            reason = evaluate.why_not(truth, k)
            yield f"Recognition with {k} named of each cannot be measured. {reason}"
    asked = min((one.asked for one in found.values() if one), default=evaluate.FEW_STRANGERS)
    if asked < evaluate.FEW_STRANGERS:
        yield (
            f"There are only {asked:.0f} faces of strangers, too few for one in a hundred: recall"
            " is told where none of them is accepted."
        )
    if work.every > 1:
        yield f"There are so many faces that names were learned every {work.every} actions only."
