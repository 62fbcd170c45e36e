"""InsightFace's packs: which file is what, and the same numbers as InsightFace itself."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import models_for_tests as models
import numpy as np
import pytest

from facetagger.engine import align, grids, packs, runtime, scrfd
from facetagger.engine.api import Engine
from facetagger.engine.scrfd import Scrfd
from facetagger.entities import EngineError
from facetagger.photos import decode

ID = "insightface/test"


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    packs.import_folder(models.pack(tmp_path / "pack"), ID)
    return packs.load(ID)


@pytest.fixture
def real(test_data: Path, tmp_path: Path) -> Engine:
    """SCRFD-500m and a MobileFaceNet."""
    folder = tmp_path / "real"
    folder.mkdir()
    for name in ("scrfd_500m_kps.onnx", "mobilefacenet_y1.onnx"):
        (folder / name).write_bytes((test_data / "models" / name).read_bytes())
    packs.import_folder(folder, ID)
    return packs.load(ID)


def test_a_pack_of_unknown_files_becomes_an_engine(tmp_path: Path) -> None:
    info = packs.import_folder(models.pack(tmp_path / "pack"), ID)
    assert list(info.files) == ["det_tiny.onnx", "w_tiny.onnx"]
    assert info.dimension == models.DIMENSION
    assert not info.commercial_use
    status = next(s for s in packs.available() if s.info.id == ID)
    assert (status.installed, status.info, status.problem) == (True, info, None)
    assert "MobileFaceNet" in packs.calibration(ID)


def test_it_finds_and_describes(engine: Engine) -> None:
    rgb = models.photo((64, 32), (224, 160))
    found = engine.detector.detect(rgb)
    corners = sorted((round(f.box.x * 320), round(f.box.y * 256)) for f in found)
    assert corners == [(64, 32), (224, 160)]
    marks = found[0].landmarks * (320, 256) - (found[0].box.x * 320, found[0].box.y * 256)
    np.testing.assert_allclose(marks / models.SQUARE, models.LANDMARKS, atol=1e-4)
    crops = np.random.default_rng(1).integers(0, 256, (20, 112, 112, 3)).astype(np.uint8)
    vectors = engine.embedder.embed(crops)
    assert vectors.shape == (20, models.DIMENSION)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    assert engine.embedder.embed(crops[:0]).shape == (0, models.DIMENSION)
    with pytest.raises(ValueError, match="112"):
        engine.embedder.embed(np.zeros((1, 150, 150, 3), np.uint8))


def test_a_detector_of_one_size_takes_every_size(tmp_path: Path) -> None:
    fixed = models.scrfd(tmp_path / "fixed.onnx", side=640)
    free = tmp_path / "free.onnx"
    free.write_bytes(grids.free_size(fixed.read_bytes()))
    finder = Scrfd(runtime.session(free))
    for width, height in ((320, 256), (33, 70), (1, 1), (1000, 64)):
        rgb = models.photo(width=width, height=height)
        assert len(finder.candidates(rgb, 640)) == 0
    found = finder.candidates(models.photo((1248, 0), width=1280, height=96), 1280)
    np.testing.assert_allclose(found[:, :4], [[1248, 0, 1280, 32]], atol=1e-3)


@pytest.mark.parametrize("data", [b"", b"no model", b"\x08\x07"])
def test_what_is_no_detector_cannot_be_freed(data: bytes) -> None:
    with pytest.raises(EngineError, match=r"no ONNX model|does not take one image"):
        grids.free_size(data)


def test_the_scaling_is_read_from_the_model(tmp_path: Path) -> None:
    plain = models.pack(tmp_path / "plain")
    scaled = tmp_path / "scaled"
    models.scrfd(scaled / "det.onnx")
    models.arcface(scaled / "w.onnx", scales=True)
    packs.import_folder(plain, "insightface/plain")
    packs.import_folder(scaled, "insightface/scaled")
    crops = np.random.default_rng(1).integers(0, 256, (3, 112, 112, 3)).astype(np.uint8)
    one, other = (packs.load(f"insightface/{n}").embedder.embed(crops) for n in ("plain", "scaled"))
    np.testing.assert_allclose(one, other, atol=1e-5)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("two detectors", r"more than one face detector .*\(det_tiny\.onnx, other\.onnx\)"),
        ("two embedders", r"more than one model that tells faces apart"),
        ("no detector", "no face detector with five landmarks"),
        ("no landmarks", "no face detector with five landmarks"),
        ("no embedder", "no model that tells faces apart"),
        ("no vector", "w_tiny.onnx does not turn a face into one vector"),
        ("no model", "w_tiny.onnx is damaged, cut short, or no model"),
        ("nothing", "no models"),
        ("no folder", "no folder"),
    ],
)
def test_what_cannot_be_an_engine_is_told_and_the_old_one_stays(
    wrong: str, sentence: str, tmp_path: Path
) -> None:
    before = packs.import_folder(models.pack(tmp_path / "before"), ID)
    folder = models.pack(tmp_path / "pack")
    match wrong:
        case "two detectors":
            models.scrfd(folder / "other.onnx")
        case "two embedders":
            models.arcface(folder / "other.onnx", seed=1)
        case "no detector":
            (folder / "det_tiny.onnx").unlink()
        case "no landmarks":
            models.scrfd(folder / "det_tiny.onnx", landmarks=False)
        case "no embedder":
            (folder / "w_tiny.onnx").unlink()
        case "no vector":
            models.arcface(folder / "w_tiny.onnx", vector=False)
        case "no model":
            (folder / "w_tiny.onnx").write_bytes(b"a letter")
        case "nothing":
            folder = tmp_path / "empty"
            folder.mkdir()
        case "no folder":
            folder = tmp_path / "nowhere"
    with pytest.raises(EngineError, match=sentence):
        packs.import_folder(folder, ID)
    assert packs.load(ID).info == before
    assert len(packs.load(ID).detector.detect(models.photo((64, 32)))) == 1


def test_other_models_make_other_vectors(tmp_path: Path) -> None:
    folder = models.pack(tmp_path / "pack")
    before = packs.import_folder(folder, ID)
    models.arcface(folder / "w_tiny.onnx", seed=1)
    after = packs.import_folder(folder, ID)
    assert before.vector_id != after.vector_id


def test_threads_share_an_engine(engine: Engine) -> None:
    photos = [models.photo((32 * n, 32)) for n in range(8)] * 4
    alone = [[f.box for f in engine.detector.detect(rgb)] for rgb in photos]
    with ThreadPoolExecutor(8) as pool:
        shared = list(pool.map(engine.detector.detect, photos))
    assert [[f.box for f in found] for found in shared] == alone


def test_scrfd_is_decoded_as_insightface_does(real: Engine, test_data: Path) -> None:
    runtime.import_cv2()
    from insightface.model_zoo import get_model

    theirs = get_model(
        str(test_data / "models" / "scrfd_500m_kps.onnx"), providers=["CPUExecutionProvider"]
    )
    square = np.zeros((640, 640, 3), np.uint8)
    rgb = decode.load(sorted((test_data / "groups").glob("*.*"))[0], 640).rgb
    square[: rgb.shape[0], : rgb.shape[1]] = rgb
    boxes, points = theirs.detect(square[..., ::-1], input_size=(640, 640))
    path = next((Path(packs.settings.cache_dir()) / "engines").glob("scrfd_500m*.onnx"))
    mine = Scrfd(runtime.session(path), trace=0.5).candidates(square, 640)
    assert len(mine) >= 8
    for row in mine:
        nearest = np.abs(boxes[:, :4] - row[:4]).sum(axis=1).argmin()
        np.testing.assert_allclose(row[:5], boxes[nearest], atol=0.01)
        np.testing.assert_allclose(row[5:].reshape(5, 2), points[nearest], atol=0.01)


def test_real_models_know_people(real: Engine, test_data: Path) -> None:
    vectors, names = [], []
    for folder in sorted((test_data / "people_lfw").iterdir())[:6]:
        for path in sorted(folder.glob("*.jpg"))[:4]:
            rgb = decode.load(path, 1024).rgb
            found = real.detector.detect(rgb)[0]
            template = real.embedder.template
            crop = align.crop(rgb, found.landmarks * rgb.shape[1::-1], template, 112)
            vectors.append(real.embedder.embed(crop[None])[0])
            names.append(folder.name)
    cosine = np.array(vectors) @ np.array(vectors).T
    same = np.equal.outer(names, names)
    np.fill_diagonal(same, False)
    other = ~np.equal.outer(names, names)
    assert cosine[same].mean() > 0.55  # 0.674 over all of people_lfw
    assert abs(cosine[other].mean()) < 0.1
    assert real.info.same_person < np.quantile(cosine[same], 0.05)


def test_faces_that_fill_the_frame_are_found(real: Engine, test_data: Path) -> None:
    photos = sorted((test_data / "tight_crops").rglob("*.*"))[:30]
    found = [bool(real.detector.detect(decode.load(path, 1024).rgb)) for path in photos]
    assert sum(found) >= len(photos) - 1
    assert scrfd.TUNING.border > 0
