"""Others' ways to do what a scan does, to measure it against: see scan.py."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PACK = "insightface/benchmark"
FILES = ("scrfd_500m_kps.onnx", "mobilefacenet_y1.onnx")


def data() -> Path | None:
    """The shared test data, if it is here."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    place = Path(os.environ.get("FACETAGGER_TEST_DATA") or beside)
    return place if place.is_dir() else None


@contextmanager
def pack(folder: Path) -> Iterator[tuple[str, Path]]:
    """The test data's models as a pack of ours, by its id, and as a root of insightface's."""
    from facetagger.engine import packs

    before = os.environ.get("FACETAGGER_ENGINES")
    with tempfile.TemporaryDirectory() as place:
        models = Path(place, "models", "benchmark")
        models.mkdir(parents=True)
        for name in FILES:
            shutil.copyfile(folder / "models" / name, models / name)
        os.environ["FACETAGGER_ENGINES"] = str(Path(place, "engines"))
        try:
            packs.import_folder(models, PACK)
            yield PACK, Path(place)
        finally:
            if before is None:
                del os.environ["FACETAGGER_ENGINES"]
            else:
                os.environ["FACETAGGER_ENGINES"] = before


def face_analysis(root: Path, paths: Sequence[str]) -> float:
    """Photos a second of a plain loop over FaceAnalysis: detection and recognition, all cores."""
    from facetagger.engine.runtime import import_cv2

    cv2 = import_cv2()
    from insightface.app import FaceAnalysis

    app = FaceAnalysis(
        name="benchmark",
        root=str(root),
        allowed_modules=["detection", "recognition"],
        providers=["CPUExecutionProvider"],
    )
    app.prepare(ctx_id=-1, det_size=(640, 640))
    app.get(cv2.imread(paths[0]))
    started = time.perf_counter()
    for path in paths:
        app.get(cv2.imread(path))
    return len(paths) / (time.perf_counter() - started)


def dlib_is_there() -> bool:
    return importlib.util.find_spec("dlib") is not None


def dlib_loop(paths: Sequence[str]) -> float:
    """Photos a second as `face_recognition` does it: HOG, enlarged once, and dlib's ResNet."""
    import dlib

    spec = importlib.util.find_spec("face_recognition_models")
    assert spec is not None
    models = Path(spec.submodule_search_locations[0], "models")
    detector = dlib.get_frontal_face_detector()
    predictor = dlib.shape_predictor(str(models / "shape_predictor_5_face_landmarks.dat"))
    network = dlib.face_recognition_model_v1(
        str(models / "dlib_face_recognition_resnet_model_v1.dat")
    )
    started = time.perf_counter()
    for path in paths:
        rgb = dlib.load_rgb_image(path)
        for box in detector(rgb, 1):
            network.compute_face_descriptor(rgb, predictor(rgb, box))
    return len(paths) / (time.perf_counter() - started)
