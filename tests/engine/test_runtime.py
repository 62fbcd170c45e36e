"""OpenCV and ONNX Runtime, tamed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import models_for_tests as models
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


@pytest.fixture(autouse=True)
def nothing_told_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "_fallbacks", [])


def run(session: runtime.Session) -> list[np.ndarray]:
    """The tiny embedder's vectors of a noise crop."""
    noise = np.random.default_rng(2).random((1, 3, 112, 112)).astype(np.float32)
    return session.run({"data": noise})


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return models.arcface(tmp_path / "tiny.onnx")


def test_the_processor_is_always_there(model: Path) -> None:
    assert runtime.providers()[-1] == "cpu"
    session = runtime.session(model, provider="cpu")
    assert session.provider == ""
    run(session)
    assert session.provider == "cpu"
    assert runtime.used()["tiny.onnx"] == "cpu"
    assert runtime.fallbacks() == []
    assert runtime.at_once(session) is None


@pytest.mark.expect_log(r"'nowhere' is not offered .*the processor is used")
def test_a_provider_that_is_not_offered_is_told_once(model: Path) -> None:
    session = runtime.session(model, provider="nowhere")
    assert run(session)[0].shape == (1, models.DIMENSION)
    assert session.provider == "cpu"
    run(runtime.session(model, provider="nowhere"))
    assert len(runtime.fallbacks()) == 1


class Fake:
    """A provider that onnxruntime seems to offer; its sessions are the processor's, but for this.

    Attributes:
        error: added to its numbers.
        fails_at: the run that fails, counted from 0.
        starts: whether it can be started.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import onnxruntime

        self.error, self.fails_at, self.starts, self.runs = 0.0, -1, True, 0
        self.told: list[object] = []
        monkeypatch.setattr(
            onnxruntime,
            "get_available_providers",
            lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"],
        )
        real = onnxruntime.InferenceSession
        outer = self

        def made(path: str, options: object, providers: list[str], *settings: object) -> object:
            session = real(path, options, providers=["CPUExecutionProvider"])
            if providers[0] == "CPUExecutionProvider":
                return session
            outer.told.append(settings[0])
            return _Accelerated(session, outer)

        monkeypatch.setattr(onnxruntime, "InferenceSession", made)


class _Accelerated:
    def __init__(self, session: object, fake: Fake) -> None:
        self._session, self._fake = session, fake

    def __getattr__(self, name: str) -> object:
        return getattr(self._session, name)

    def get_providers(self) -> list[str]:
        return ["CUDAExecutionProvider" if self._fake.starts else "CPUExecutionProvider"]

    def run(self, names: None, inputs: object) -> list[np.ndarray]:
        fake = self._fake
        fake.runs += 1
        if fake.runs - 1 == fake.fails_at:
            raise RuntimeError("out of memory")
        return [out + np.float32(fake.error) for out in self._session.run(names, inputs)]  # type: ignore[attr-defined]


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    return Fake(monkeypatch)


def test_the_fastest_that_works_is_taken(fake: Fake, model: Path) -> None:
    assert runtime.providers() == ["cuda", "cpu"]
    session = runtime.session(model)
    expected = run(runtime.session(model, provider="cpu"))
    np.testing.assert_array_equal(run(session)[0], expected[0])
    assert session.provider == "cuda"
    assert runtime.at_once(session) == runtime.AT_ONCE_ACCELERATED
    assert fake.told[0] == [{"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"}, {}]
    assert runtime.fallbacks() == []


@pytest.mark.expect_log(r"tiny\.onnx cannot run on 'cuda': its numbers differ.*processor is used")
def test_other_numbers_are_not_taken(fake: Fake, model: Path) -> None:
    fake.error = 50.0
    session = runtime.session(model, provider="cuda")
    expected = run(runtime.session(model, provider="cpu"))
    np.testing.assert_array_equal(run(session)[0], expected[0])
    assert session.provider == "cpu"
    assert runtime.at_once(session) is None


@pytest.mark.expect_log(r"'cuda' cannot be started here; the processor is used")
def test_a_provider_without_its_device_is_told(fake: Fake, model: Path) -> None:
    fake.starts = False
    session = runtime.session(model)
    run(session)
    assert session.provider == "cpu"


@pytest.mark.expect_log(r"tiny\.onnx cannot run on 'cuda': out of memory; the processor is used")
def test_a_trial_that_fails_is_told(fake: Fake, model: Path) -> None:
    fake.fails_at = 0
    session = runtime.session(model)
    run(session)
    assert session.provider == "cpu"


@pytest.mark.expect_log(r"tiny\.onnx failed on 'cuda': out of memory; the processor is used")
def test_a_failure_in_the_middle_goes_on_with_the_processor(fake: Fake, model: Path) -> None:
    fake.fails_at = 2
    session = runtime.session(model)
    first = run(session)[0]
    assert session.provider == "cuda"
    np.testing.assert_array_equal(run(session)[0], first)
    assert session.provider == "cpu"
    np.testing.assert_array_equal(run(session)[0], first)
