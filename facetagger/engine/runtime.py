"""The only place that imports cv2 and onnxruntime, both late and both tamed."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facetagger.entities import EngineError

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np
    from numpy.typing import NDArray

# Only the processor: vectors must not depend on the machine that made them (a GPU's TF32 does
# change them), and a face takes 10 ms.
PROVIDERS = ("CPUExecutionProvider",)

_cv2_lock = threading.Lock()
_cv2: ModuleType | None = None


def import_cv2() -> ModuleType:
    """Imports OpenCV without letting it break Qt; the only way to it.

    `import cv2` points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at a Qt of its own, with
    which the real one then cannot open a window, and adds to LD_LIBRARY_PATH, which programs that
    we start would inherit. All of them are put back as they were.
    """
    global _cv2
    with _cv2_lock:
        if _cv2 is None:
            before = _tampered()
            import cv2

            for key in _tampered().keys() - before.keys():
                del os.environ[key]
            os.environ.update(before)
            # Our own threads are the parallelism; OpenCV's pool on top only gets in the way.
            cv2.setNumThreads(1)
            _cv2 = cv2
        return _cv2


def _tampered() -> dict[str, str]:
    """The variables of the environment that `import cv2` changes, as they are now."""
    return {
        key: value
        for key, value in os.environ.items()
        if key.startswith("QT_") or key == "LD_LIBRARY_PATH"
    }


class Session:
    """A model that is read at its first run; safe to share between threads.

    Args:
        path: of the ONNX file.
        threads: cores that one run may use.
        providers: of onnxruntime, in order of preference.
    """

    def __init__(self, path: Path, threads: int = 1, providers: Sequence[str] = PROVIDERS) -> None:
        self.path = path
        self._threads = threads
        self._providers = list(providers)
        self._lock = threading.Lock()
        self._session: Any = None

    def run(self, inputs: Mapping[str, NDArray[Any]]) -> list[NDArray[np.float32]]:
        """The model's outputs, in its own order.

        Raises:
            EngineError: the model cannot be loaded.
        """
        outputs: list[NDArray[np.float32]] = self._loaded().run(None, dict(inputs))
        return outputs

    def _loaded(self) -> Any:
        with self._lock:
            if self._session is None:
                self._session = self._load()
            return self._session

    def _load(self) -> Any:
        import onnxruntime
        from onnxruntime.capi.onnxruntime_pybind11_state import (
            Fail,
            InvalidGraph,
            InvalidProtobuf,
            NoSuchFile,
        )

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # Spinning would burn whole cores between two photos and make the window stutter.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        try:
            return onnxruntime.InferenceSession(str(self.path), options, providers=self._providers)
        except (Fail, InvalidGraph, InvalidProtobuf, NoSuchFile) as error:
            raise EngineError(f"The model {self.path} cannot be loaded: {error}") from error


def session(path: Path, threads: int = 1) -> Session:
    """A lazy session for the model at `path`, on the processor with `threads` cores a run."""
    return Session(path, threads)
