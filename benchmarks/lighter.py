"""What the built-in networks lose and gain in eight bits: python3 dev.py bench lighter [FOLDER]

FOLDER is the shared test data (FACETAGGER_TEST_DATA, or ../shared/data beside the repository).
Prints, for the networks as they are converted (`convert.light_*`) beside the same ones in floating
point: the time of a detection and of a face on one thread, taken in turns; which of the faces are
found again and how far their landmarks move; verification and groups of `people_lfw` and
`people_celeba`. B³ moves by half a point when vectors move by a thousandth, so it is the mean over
twelve samples of the faces. With --ranges, first measures resources/ranges.json anew.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime

from facetagger import settings
from facetagger.engine import align, convert, eight_bits, grids, packs
from facetagger.engine.builtin import DlibResNet
from facetagger.engine.centerface import TUNING, CenterFace
from facetagger.engine.passes import Finder, Tuning
from facetagger.engine.runtime import session
from facetagger.entities import Detection
from facetagger.photos import decode
from facetagger.recognition import cluster, evaluate

MAX_PX = 2048
PEOPLE = ("people_lfw", "people_celeba")
#: What is beyond the largest value of this part of the photos is cut off; in each photo, one value
#: in so many may be larger. Outliers cost all others their precision; the embedder is even better
#: without: TAR at FAR 0.1 % of people_lfw 0.915 with all values, 0.927 with these.
USUAL = {"detector": 0.98, "embedder": 0.9}
BEYOND = 1e-5
#: The detector's backbone begins and ends with these values; the rest is left exact.
FIRST, LAST = "369", "511"
SAMPLES, SAMPLE = 12, 0.85
#: The convolutions that give the detector's answers: heat (before the sigmoid) first.
ANSWERS = ("536", "538", "539", "540")
#: The exact detector is asked for what is above 0.5; the light one's threshold is in its tuning.
EXACT = replace(TUNING, threshold=0.5)


@dataclass(frozen=True, slots=True, eq=False)
class Networks:
    """The two networks in one form."""

    finder: Finder
    centerface: CenterFace
    resnet: DlibResNet

    @classmethod
    def of(cls, models: dict[str, bytes], folder: Path, tuning: Tuning) -> Networks:
        for role, model in models.items():
            (folder / f"{role}.onnx").write_bytes(model)
        centerface = CenterFace(session(folder / "detector.onnx", 1, "cpu"))
        resnet = DlibResNet(session(folder / "embedder.onnx", 1, "cpu"))
        return cls(Finder(centerface, tuning), centerface, resnet)


def made(folder: Path, *, light: bool) -> Networks:
    sources = packs.sources("builtin")
    detector = convert.light_centerface if light else convert.centerface
    embedder = convert.light_resnet if light else convert.resnet
    folder.mkdir()
    models = {"detector": detector(sources["detector"].read())}
    models["embedder"] = embedder(sources["embedder"].read())
    return Networks.of(models, folder, TUNING if light else EXACT)


def pictures(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg"))


def evenly(paths: list[Path], count: int) -> list[Path]:
    return [paths[i] for i in np.linspace(0, len(paths) - 1, count).astype(int)]


def read(path: Path) -> np.ndarray:
    return decode.load(path, MAX_PX).rgb


def crop(networks: Networks, rgb: np.ndarray, face: Detection) -> np.ndarray:
    marks = face.landmarks * np.array(rgb.shape[1::-1])
    return align.crop(rgb, marks, networks.resnet.template, networks.resnet.side)


def ranges_of(
    whole: onnx.ModelProto, inputs: Iterable[dict[str, np.ndarray]], usual: float
) -> dict[str, list[float]]:
    """The usual lowest and highest value of everything that `eight_bits` could round."""
    names = eight_bits.measured(whole.graph)
    whole.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    run = onnxruntime.InferenceSession(whole.SerializeToString()).run
    ends = np.array([[extremes(value) for value in run(names, one)] for one in inputs])
    low, high = np.quantile(ends[..., 0], 1 - usual, axis=0), np.quantile(ends[..., 1], usual, 0)
    found = {
        name: [float(f"{value:.4g}") for value in pair]
        for name, *pair in zip(names, low, high, strict=True)
    }
    for node in whole.graph.node:  # they calculate in bytes only if their scale stays the same
        if node.op_type in {"MaxPool", "AveragePool", "Pad"} and node.input[0] in found:
            found[node.output[0]] = found[node.input[0]]
    return found


def extremes(values: np.ndarray) -> tuple[float, float]:
    beyond = int(values.size * BEYOND)
    ordered = np.partition(values, [beyond, values.size - 1 - beyond], axis=None)
    return float(ordered[beyond]), float(ordered[-1 - beyond])


def measure_ranges(exact: Networks, data: Path) -> dict[str, dict[str, list[float]]]:
    sources = packs.sources("builtin")
    photos = [
        *evenly(pictures(data / "people_celeba"), 30),
        *evenly(pictures(data / "album_friends"), 15),
        *evenly(pictures(data / "people_lfw" / "_strangers"), 8),
        *evenly(pictures(data / "family"), 7),
    ]
    inputs = [
        {"input.1": grids.planes(grids.fitted(read(path), TUNING.first_side)[0], 0, 1)}
        for path in photos
    ]
    whole = onnx.load_model_from_string(convert.centerface(sources["detector"].read()))
    eight_bits.equalised(whole.graph)
    detector = ranges_of(whole, inputs, USUAL["detector"])
    names = list(detector)
    backbone = {n: detector[n] for n in names[names.index(FIRST) : names.index(LAST) + 1]}
    rounded = eight_bits.eight_bits(whole.graph, backbone)
    shift = shifts(whole, onnx.helper.make_model(rounded, opset_imports=whole.opset_import), inputs)

    faces = [
        crop(exact, rgb, found[0])
        for folder in (data / "people_lfw" / "_strangers", data / "people_celeba")
        for rgb in map(read, evenly(pictures(folder), 100))
        if (found := exact.finder.detect(rgb))
    ]
    whole = onnx.load_model_from_string(convert.resnet(sources["embedder"].read()))
    embedder = ranges_of(whole, ({"crops": face[None]} for face in faces), USUAL["embedder"])
    return {"detector": backbone, "shift": shift, "embedder": embedder}


def shifts(
    exact: onnx.ModelProto, light: onnx.ModelProto, inputs: Iterable[dict[str, np.ndarray]]
) -> dict[str, list[float]]:
    """What the light detector's answers lack where the exact one sees a face (median)."""
    runs = []
    for model in (exact, light):
        whole = onnx.ModelProto.FromString(model.SerializeToString())
        del whole.graph.output[:]
        whole.graph.output.extend(onnx.ValueInfoProto(name=name) for name in ANSWERS)
        whole.ir_version = convert.IR_VERSION
        runs.append(onnxruntime.InferenceSession(whole.SerializeToString()).run)
    lacking = []
    for one in inputs:
        mine, theirs = (run(ANSWERS, one) for run in runs)
        face = mine[0][0, 0] > 0  # a heat of 0.5
        lacking.append(
            np.concatenate([(a - b)[0][:, face] for a, b in zip(mine, theirs, strict=True)])
        )
    middle = iter(np.median(np.concatenate(lacking, axis=1), axis=1))
    return {
        name: [float(f"{next(middle):.3g}") for _ in range(channels)]
        for name, channels in zip(ANSWERS, (1, 2, 2, 10), strict=True)
    }


def speed(exact: Networks, light: Networks, data: Path) -> None:
    rgb = read(evenly(pictures(data / "album_friends"), 3)[1])
    face = crop(exact, rgb, exact.finder.detect(rgb)[0])
    crops = np.repeat(face[None], 16, axis=0)
    side = TUNING.first_side
    ratio("a detection", *(lambda n=n: n.centerface.candidates(rgb, side) for n in (exact, light)))
    ratio("16 faces", *(lambda n=n: n.resnet.embed(crops) for n in (exact, light)))


def ratio(name: str, exact: Callable[[], object], light: Callable[[], object]) -> None:
    spent = np.empty((25, 2))
    for row in spent:
        for column, work in enumerate((exact, light)):
            start = time.thread_time()
            work()
            row[column] = 1000 * (time.thread_time() - start)
    before, after = np.median(spent[3:], axis=0)
    gain = np.median(spent[3:, 0] / spent[3:, 1])
    print(f"  {name:14} {before:6.1f} ms, in eight bits {after:6.1f} ms: {gain:.2f} times as fast")


def again(mine: list[Detection], theirs: list[Detection], size: np.ndarray) -> list[float]:
    """For each face found by both, how far its landmarks are apart, in sides of the face."""
    apart = []
    for face in mine:
        same = max(theirs, key=face_overlap(face), default=None)
        if same is not None and face_overlap(face)(same) > 0.5:
            side = np.sqrt(face.box.area * size.prod())
            apart.append(float(np.abs((face.landmarks - same.landmarks) * size).mean() / side))
    return apart


def face_overlap(face: Detection) -> Callable[[Detection], float]:
    def overlap(other: Detection) -> float:
        a, b = face.box, other.box
        width = min(a.x + a.w, b.x + b.w) - max(a.x, b.x)
        height = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
        shared = max(width, 0.0) * max(height, 0.0)
        return shared / (a.area + b.area - shared)

    return overlap


def detections(exact: Networks, light: Networks, folder: Path) -> dict[str, list[np.ndarray]]:
    """Prints who finds what; returns the crops of the largest faces and whose they are."""
    count, other, apart = 0, 0, []
    kept: dict[str, list] = {"exact": [], "light": [], "person": []}
    for path in pictures(folder):
        rgb = read(path)
        mine, theirs = exact.finder.detect(rgb), light.finder.detect(rgb)
        count, other = count + len(mine), other + len(theirs)
        apart += again(mine, theirs, np.array(rgb.shape[1::-1]))
        if folder.name in PEOPLE and mine and theirs:
            alone = path.parent.name == "_strangers"
            kept["exact"].append(crop(exact, rgb, mine[0]))
            kept["light"].append(crop(light, rgb, theirs[0]))
            kept["person"].append(str(path) if alone else path.parent.name)
    print(
        f"  {folder.name:14} {count} faces, in eight bits {other} ({other / count - 1:+.2%}); "
        f"{len(apart) / count:.2%} again, landmarks off by {np.mean(apart):.2%} of a face"
    )
    return kept


def recognition(name: str, vectors: np.ndarray, people: np.ndarray, same_person: float) -> None:
    first, second = np.triu_indices(len(vectors), 1)
    cosine = (vectors @ vectors.T)[first, second]
    same = people[first] == people[second]
    told = [(cosine[same] > np.quantile(cosine[~same], 1 - far)).mean() for far in (0.01, 0.001)]
    random, scores = np.random.default_rng(0), []
    for _ in range(SAMPLES):
        some = np.sort(random.choice(len(people), int(SAMPLE * len(people)), replace=False))
        labels = cluster.cluster(vectors[some], same_person=same_person)
        scores.append(evaluate.b3(people[some], labels).f)
    error = np.std(scores) / np.sqrt(SAMPLES)
    print(
        f"  {name:38} TAR at FAR 1 %, 0.1 %: {told[0]:.4f} {told[1]:.4f}; "
        f"B³ F {np.mean(scores):.4f} ± {error:.4f}"
    )


def main(data: Path, anew: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        exact = made(Path(folder, "exact"), light=False)
        if anew:
            text = json.dumps(measure_ranges(exact, data), indent=1)
            settings.resource(convert.RANGES).write_text(text + "\n", encoding="utf-8")
        light = made(Path(folder, "light"), light=True)
        speed(exact, light, data)
        sets = {
            name: detections(exact, light, data / name)
            for name in ("groups", "album_friends", "family", "tight_crops", *PEOPLE)
        }
        same_person = packs.load("builtin").info.same_person
        for name in PEOPLE:
            people = np.unique(sets[name]["person"], return_inverse=True)[1]
            crops = {form: np.array(sets[name][form]) for form in ("exact", "light")}
            before, after = exact.resnet.embed(crops["exact"]), light.resnet.embed(crops["light"])
            either = np.random.default_rng(0).random((len(people), 1)) < 0.5
            for how, vectors in (
                ("exact", before),
                ("eight bits", after),
                ("only the embedder", light.resnet.embed(crops["exact"])),
                ("half of the photos", np.where(either, before, after)),
            ):
                recognition(f"{name}, {how}", vectors, people, same_person)


if __name__ == "__main__":
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    given = [argument for argument in sys.argv[1:] if argument != "--ranges"]
    chosen = [*given, os.environ.get("FACETAGGER_TEST_DATA", ""), str(beside)]
    folder = Path(next(place for place in chosen if place))
    if not folder.is_dir():
        sys.exit(f"The test data is not at {folder}: give its folder.")
    main(folder, "--ranges" in sys.argv)
