"""The built-in engine against dlib itself, and on real photos."""

from __future__ import annotations

import importlib.util
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from photos_for_tests import WheelPhotos
from PIL import Image

from facetagger.engine import align, convert, packs
from facetagger.engine.api import Engine
from facetagger.engine.builtin import DlibResNet
from facetagger.engine.quality import quality
from facetagger.engine.runtime import session

REFERENCE = Path(__file__).parent / "data" / "dlib_reference.npz"


@pytest.fixture(scope="module")
def engine() -> Engine:
    return packs.load("builtin")


def rgb_of(path: Path) -> np.ndarray:
    return np.asarray(Image.open(path).convert("RGB"))


def crops_of(engine: Engine, rgb: np.ndarray) -> np.ndarray:
    size = np.array(rgb.shape[1::-1])
    return np.stack(
        [
            align.crop(rgb, face.landmarks * size, engine.embedder.template, engine.embedder.side)
            for face in engine.detector.detect(rgb)
        ]
    )


def reference() -> tuple[np.ndarray, np.ndarray]:
    """Crops of a real face and dlib-bin 20.0.1's vectors of them: see make_reference.py."""
    path = Path(__file__).parent / "make_reference.py"
    spec = importlib.util.spec_from_file_location("make_reference", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with np.load(REFERENCE) as stored:
        return module.variants(stored["crop"]), stored["vectors"]


def test_vectors_are_those_of_dlib(engine: Engine, tmp_path: Path) -> None:
    """As the network is converted; in eight bits they are nearly those."""
    crops, expected = reference()
    model = tmp_path / "resnet.onnx"
    model.write_bytes(convert.resnet(packs.sources("builtin")["embedder"].read()))
    embedder = DlibResNet(session(model, provider="cpu"))
    np.testing.assert_allclose(embedder.raw(crops), expected, rtol=0, atol=1e-5)
    unit = expected / np.linalg.norm(expected, axis=1, keepdims=True)
    light = engine.embedder
    assert isinstance(light, DlibResNet)
    raw = light.raw(crops)
    assert ((raw * unit).sum(axis=1) > 0.995 * np.linalg.norm(raw, axis=1)).all()


def test_a_face_and_its_mirror_image_have_one_vector(engine: Engine) -> None:
    crops, _ = reference()
    vectors = engine.embedder.embed(crops)
    mirrored = engine.embedder.embed(np.ascontiguousarray(crops[:, :, ::-1]))
    np.testing.assert_allclose(vectors, mirrored, rtol=0, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, rtol=1e-5)


def test_detection_and_alignment_lead_to_the_reference(
    engine: Engine, wheel_photos: WheelPhotos
) -> None:
    """From the photo itself, whatever version of OpenCV resamples it."""
    crops, expected = reference()
    rgb = rgb_of(wheel_photos.astronaut)
    found = crops_of(engine, rgb)
    assert len(found) == 1
    assert np.abs(found[0].astype(int) - crops[0]).mean() < 2
    cosine = engine.embedder.embed(found)[0] @ (expected[0] / np.linalg.norm(expected[0]))
    assert cosine > 0.995


def test_a_batch_gives_what_single_crops_give(engine: Engine) -> None:
    crops, _ = reference()
    many = np.concatenate([crops] * 9)  # more than one run of the model
    alone = np.concatenate([engine.embedder.embed(crop[None]) for crop in crops])
    np.testing.assert_allclose(engine.embedder.embed(many), np.tile(alone, (9, 1)), atol=1e-5)


def test_no_crops_give_no_vectors(engine: Engine) -> None:
    vectors = engine.embedder.embed(np.empty((0, 150, 150, 3), np.uint8))
    assert (vectors.shape, vectors.dtype) == ((0, engine.info.dimension), np.float32)


@pytest.mark.parametrize("shape", [(1, 112, 112, 3), (150, 150, 3), (1, 150, 150, 4)])
def test_crops_of_another_shape_are_refused(engine: Engine, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="crops must be"):
        engine.embedder.embed(np.zeros(shape, np.uint8))


def test_same_person_over_the_threshold_others_under_it(
    engine: Engine, wheel_photos: WheelPhotos
) -> None:
    """Six people; each mirrored and small is still nearest to himself, with the odds on it."""
    rgb = rgb_of(wheel_photos.table)
    people = engine.embedder.embed(crops_of(engine, rgb))
    small = np.asarray(Image.fromarray(rgb).resize((960, 664), Image.Resampling.LANCZOS))
    again = engine.embedder.embed(crops_of(engine, small[:, ::-1]))
    cosines = again @ people.T
    assert cosines.shape == (6, 6)
    assert sorted(cosines.argmax(axis=1)) == list(range(6))
    assert (cosines.max(axis=1) > engine.info.same_person).all()
    others = (people @ people.T)[np.triu_indices(6, 1)]
    assert np.median(others) < engine.info.same_person


def test_threads_share_an_engine(wheel_photos: WheelPhotos) -> None:
    """Eight at once, from the first call on, where the models are still being loaded."""
    rgb = rgb_of(wheel_photos.table)

    def work(engine: Engine) -> np.ndarray:
        return engine.embedder.embed(crops_of(engine, rgb))

    alone = work(packs.load("builtin"))
    shared = packs.load("builtin")
    with ThreadPoolExecutor(8) as pool:
        for vectors in pool.map(work, [shared] * 8):
            np.testing.assert_array_equal(vectors, alone)


def test_a_better_photo_has_more_quality(engine: Engine, wheel_photos: WheelPhotos) -> None:
    rgb = rgb_of(wheel_photos.astronaut)
    small = np.asarray(Image.fromarray(rgb).resize((96, 96), Image.Resampling.LANCZOS))

    def rated(image: np.ndarray) -> float:
        face = engine.detector.detect(image)[0]
        return quality(crops_of(engine, image)[0], face, face.box.h * image.shape[0])

    assert rated(rgb) > 0.7
    assert rated(small) < 0.4


def test_lfw_verification(engine: Engine, test_data: Path) -> None:
    """A sample of people_lfw: pairs told apart with an accuracy near dlib's published 0.99."""
    folders = sorted(p for p in (test_data / "people_lfw").iterdir() if p.name != "_strangers")
    vectors, labels = [], []
    for label, folder in enumerate(folders):
        for path in sorted(folder.iterdir())[:4]:
            vectors.append(engine.embedder.embed(crops_of(engine, rgb_of(path))[:1])[0])
            labels.append(label)
    cosines = np.stack(vectors) @ np.stack(vectors).T
    first, second = np.triu_indices(len(labels), 1)
    same = np.array(labels)[first] == np.array(labels)[second]
    accepted = cosines[first, second] > engine.info.same_person
    assert accepted[same].mean() > 0.97
    assert accepted[~same].mean() < 0.03
