"""YuNet and SFace: the same numbers as OpenCV's own classes."""

from __future__ import annotations

from pathlib import Path

import models_for_tests as models
import numpy as np
import pytest

from facetagger.engine import align, arcface, grids, packs, runtime, yunet
from facetagger.engine.arcface import ArcFace
from facetagger.engine.opencv_zoo import UNSCALED
from facetagger.engine.yunet import YuNet
from facetagger.entities import EngineError
from facetagger.photos import decode

ID = "opencv/test"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    models.yunet(tmp_path / "pack" / "yunet.onnx")
    models.arcface(tmp_path / "pack" / "sface.onnx", scales=True)
    return tmp_path / "pack"


def test_a_folder_becomes_an_engine(pack: Path) -> None:
    info = packs.import_folder(pack, ID)
    assert list(info.files) == ["yunet.onnx", "sface.onnx"]
    engine = packs.load(ID)
    (found,) = engine.detector.detect(models.photo((64, 32)))
    assert (round(found.box.x * 320), round(found.box.y * 256)) == (64, 32)
    # exp(0) of a stride: the box is as large as the square.
    assert (round(found.box.w * 320), round(found.box.h * 256)) == (models.SQUARE, models.SQUARE)
    assert engine.embedder.embed(np.zeros((2, 112, 112, 3), np.uint8)).shape == (2, 64)


def test_other_families_are_not_taken_for_it(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="no face detector of the kind of YuNet"):
        packs.import_folder(models.pack(tmp_path / "pack"), ID)


def test_a_damaged_file_is_told(pack: Path) -> None:
    (pack / "sface.onnx").write_bytes(b"a letter")
    with pytest.raises(EngineError, match=r"sface\.onnx is no model"):
        packs.import_folder(pack, ID)


def test_crops_and_vectors_are_those_of_opencv(pack: Path) -> None:
    """What `FaceRecognizerSF` makes of a photo, with any model of SFace's interface."""
    cv2 = runtime.import_cv2()
    theirs = cv2.FaceRecognizerSF.create(str(pack / "sface.onnx"), "")
    mine = ArcFace(runtime.session(pack / "sface.onnx"), UNSCALED, models.DIMENSION)
    smooth = np.random.default_rng(3).integers(0, 256, (12, 16, 3)).astype(np.uint8)
    rgb = cv2.resize(smooth, (320, 240), interpolation=cv2.INTER_CUBIC)
    marks = np.array(arcface.TEMPLATE) * 1.2 + (90, 50)
    face = np.concatenate([[90, 50, 130, 130], marks.reshape(-1), [0.9]]).astype(np.float32)
    bgr = np.ascontiguousarray(rgb[..., ::-1])
    crop = theirs.alignCrop(bgr, face)
    ours = align.crop(rgb, marks, mine.template, mine.side)
    assert np.abs(crop[..., ::-1].astype(int) - ours).mean() < 1
    expected = theirs.feature(crop)[0]
    found = mine.embed(np.ascontiguousarray(crop[None, ..., ::-1]))[0]
    np.testing.assert_allclose(found, expected / np.linalg.norm(expected), atol=1e-5)


def test_yunet_is_decoded_as_opencv_does(test_data: Path, tmp_path: Path) -> None:
    cv2 = runtime.import_cv2()
    file = test_data / "models" / "face_detection_yunet_2023mar.onnx"
    free = tmp_path / "free.onnx"
    free.write_bytes(grids.free_size(file.read_bytes()))
    rgb = decode.load(sorted((test_data / "groups").glob("*.*"))[0], 640).rgb
    size = rgb.shape[1::-1]
    theirs = cv2.FaceDetectorYN.create(str(file), "", size, 0.7, 0.3).detect(
        np.ascontiguousarray(rgb[..., ::-1])
    )[1]
    mine = YuNet(runtime.session(free), trace=0.7).candidates(rgb, 640)
    assert len(mine) >= 8
    for row in mine:
        nearest = theirs[np.abs(theirs[:, :2] - row[:2]).sum(axis=1).argmin()]
        box = np.array([*nearest[:2], *(nearest[:2] + nearest[2:4])])
        np.testing.assert_allclose(row[:4], box, atol=0.05)
        np.testing.assert_allclose(row[5:], nearest[4:14], atol=0.05)
        assert row[4] == pytest.approx(nearest[14], abs=1e-3)


def test_faces_that_fill_the_frame_are_found(test_data: Path, tmp_path: Path) -> None:
    file = test_data / "models" / "face_detection_yunet_2023mar.onnx"
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / file.name).write_bytes(file.read_bytes())
    models.arcface(tmp_path / "pack" / "sface.onnx", scales=True)
    packs.import_folder(tmp_path / "pack", ID)
    detector = packs.load(ID).detector
    photos = sorted((test_data / "tight_crops").rglob("*.*"))[:30]
    found = [bool(detector.detect(decode.load(path, 1024).rgb)) for path in photos]
    assert sum(found) >= len(photos) - 1
    assert yunet.TUNING.first_side == 640  # measured: at 480 px and less, landmarks get worse
