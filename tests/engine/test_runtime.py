"""OpenCV and ONNX Runtime, tamed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from facetagger.engine import runtime
from facetagger.entities import EngineError

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("before", [{}, {"QT_QPA_FONTDIR": "mine", "QT_QPA_PLATFORM": "minimal"}])
def test_opencv_leaves_the_environment_alone(before: dict[str, str]) -> None:
    """In a process of its own, where cv2 was not imported yet."""
    script = (
        "import os\n"
        "from facetagger.engine.runtime import import_cv2\n"
        "before = dict(os.environ)\n"
        "assert import_cv2() is import_cv2()\n"
        "changed = {k for k in before.keys() | os.environ.keys()\n"
        "           if before.get(k) != os.environ.get(k)}\n"
        "print(sorted(changed - {'PATH'}))\n"
    )
    kept = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=kept | before,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_only_runtime_imports_opencv_and_onnxruntime() -> None:
    importers = {
        path.name
        for path in (ROOT / "facetagger").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.split()[:2] in (["import", "cv2"], ["import", "onnxruntime"])
    }
    assert importers == {"runtime.py"}


def test_a_session_reads_its_model_late(tmp_path: Path) -> None:
    session = runtime.session(tmp_path / "not there yet.onnx")
    with pytest.raises(EngineError, match="cannot be loaded"):
        session.run({"x": np.zeros(1, np.float32)})


def test_a_file_that_is_no_model_is_told(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"no model")
    with pytest.raises(EngineError, match=r"model\.onnx cannot be loaded"):
        runtime.session(tmp_path / "model.onnx").run({"x": np.zeros(1, np.float32)})
