"""The only place that imports cv2 and onnxruntime, both late and both tamed.

What models run on (onnxruntime's execution providers) is chosen here: the fastest that is there,
that takes the model in a trial run, and that gives the processor's numbers. Where it cannot be used
the processor is, and that is told (`fallbacks`).
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facetagger.entities import EngineError

if TYPE_CHECKING:
    from types import ModuleType

    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

CPU = "cpu"
AUTO = "auto"
#: Our short names, fastest first, and onnxruntime's.
NAMES = {
    "cuda": "CUDAExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "directml": "DmlExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    CPU: "CPUExecutionProvider",
}
#: What each is told, and, where it has several devices, in which order they are tried. Vectors must
#: not depend on the machine that made them, so nothing here may calculate with less than 32 bits:
#: no TF32, no neural engine (16 bits), no "performance" mode.
OPTIONS: Mapping[str, tuple[Mapping[str, str], ...]] = {
    # The exhaustive search would run anew for each size of photo.
    "cuda": ({"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"},),
    "coreml": ({"ModelFormat": "MLProgram", "MLComputeUnits": "CPUAndGPU"},),
    "directml": ({},),
    "openvino": (
        {"device_type": "GPU", "precision": "ACCURACY"},
        # As fast as onnxruntime itself (measured), so only for those who ask for it by name.
        {"device_type": "CPU", "precision": "ACCURACY"},
    ),
    CPU: ({},),
}
# Largest difference from the processor's outputs in a trial run, in their standard deviations.
# 32 bits in another order differ by 1e-5, 16 bits by 1e-2.
AGREEMENT = 1e-3
_NARROW = 0.01  # standard deviations below count as this: scores of noise are all almost 0
# A graphics processor is kept busy by this many threads, and needs memory for each.
AT_ONCE_ACCELERATED = 2
_TRIAL_SIDE = 64  # for sizes that a model leaves open; all of ours take multiples of 32

_WARNING, _FATAL = 2, 4  # onnxruntime's levels of logging

_fallbacks: list[str] = []
_used: dict[str, str] = {}

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


def providers() -> list[str]:
    """Short names of what this onnxruntime can run models on, fastest first, "cpu" last."""
    import onnxruntime

    offered = set(onnxruntime.get_available_providers())
    return [short for short, name in NAMES.items() if name in offered]


def preferred(provider: str) -> str:
    """What `provider` ("auto", "cpu" or a name) comes to here if every model works on it.

    A provider that is not there comes to "cpu", which is said aloud.
    """
    there = providers()
    if provider == AUTO:
        return there[0]
    if provider not in there:
        _fall_back(
            f"'{provider}' is not offered by the installed onnxruntime (there is: "
            f"{', '.join(there)}); the processor is used."
        )
        return CPU
    return provider


def fallbacks() -> list[str]:
    """Sentences about what could not run where it should in this process, each once."""
    return list(_fallbacks)


def used() -> dict[str, str]:
    """What the models that were loaded in this process run on: file name to short name."""
    return dict(_used)


def _fall_back(sentence: str) -> None:
    if sentence not in _fallbacks:
        _fallbacks.append(sentence)
        _log.warning("%s", sentence)


class Session:
    """A model that is read at its first run; safe to share between threads.

    Args:
        path: of the ONNX file.
        threads: cores that one run may use on the processor.
        provider: "auto", "cpu", or a name of `providers`.
    """

    def __init__(self, path: Path, threads: int = 1, provider: str = AUTO) -> None:
        self.path = path
        self._threads = threads
        self.wanted = provider
        self._lock = threading.Lock()
        self._session: Any = None
        self._provider = ""
        # DirectML's sessions may not be run by two threads at once.
        self._alone = threading.Lock()

    @property
    def provider(self) -> str:
        """What the model runs on, "" before its first run."""
        return self._provider

    def run(self, inputs: Mapping[str, NDArray[Any]]) -> list[NDArray[np.float32]]:
        """The model's outputs, in its own order.

        Raises:
            EngineError: the model cannot be loaded.
        """
        loaded, provider = self._loaded()
        if provider == CPU:
            return _run(loaded, inputs)
        try:
            if provider == "directml":
                with self._alone:
                    return _run(loaded, inputs)
            return _run(loaded, inputs)
        except failures() as error:
            # Out of its memory, or a size that it does not take.
            loaded = self._to_cpu(f"{self.path.name} failed on '{provider}': {_short(error)}")
            return _run(loaded, inputs)

    def inputs(self) -> list[Any]:
        """What the model takes: objects with name, shape and type.

        Raises:
            EngineError: the model cannot be loaded.
        """
        found: list[Any] = self._loaded()[0].get_inputs()
        return found

    def _loaded(self) -> tuple[Any, str]:
        with self._lock:
            if self._session is None:
                self._session, self._provider = self._load()
                _used[self.path.name] = self._provider
            return self._session, self._provider

    def _load(self) -> tuple[Any, str]:
        wanted = preferred(self.wanted)
        if wanted != CPU:
            found = self._accelerated(wanted)
            if found is not None:
                return found, wanted
        try:
            return _open(self.path, self._threads, CPU), CPU
        except failures() as error:
            raise EngineError(
                f"The model {self.path} cannot be loaded: it is damaged, cut short, or no model."
            ) from error

    def _accelerated(self, provider: str) -> Any | None:
        """The model on a provider where it gives the processor's numbers; None, said aloud."""
        try:
            trial = _open(self.path, self._threads, CPU)
        except failures():
            return None  # whatever is wrong with the file is told by the one who loads it next
        for options in OPTIONS[provider][: 1 if self.wanted == AUTO else None]:
            try:
                session = _open(self.path, self._threads, provider, options)
                if session is None:
                    problem = f"'{provider}' cannot be started here"
                    continue
                apart = _difference(trial, session)
                if apart <= AGREEMENT:
                    return session
                problem = (
                    f"{self.path.name} cannot run on '{provider}': its numbers differ from the "
                    f"processor's by {apart:.2g}"
                )
            except failures() as error:
                problem = f"{self.path.name} cannot run on '{provider}': {_short(error)}"
        _fall_back(f"{problem}; the processor is used.")
        return None

    def _to_cpu(self, reason: str) -> Any:
        with self._lock:
            if self._provider != CPU:
                _fall_back(f"{reason}; the processor is used.")
                self._session, self._provider = _open(self.path, self._threads, CPU), CPU
                _used[self.path.name] = CPU
            return self._session


def _run(session: Any, inputs: Mapping[str, NDArray[Any]]) -> list[NDArray[np.float32]]:
    outputs: list[NDArray[np.float32]] = session.run(None, dict(inputs))
    return outputs


def _open(
    path: Path, threads: int, provider: str, told: Mapping[str, str] | None = None
) -> Any | None:
    """A session of onnxruntime on one provider; None if the provider cannot be started.

    What the provider cannot run of a model goes to the processor.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning would burn whole cores between two photos and make the window stutter.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    names = list(dict.fromkeys((NAMES[provider], NAMES[CPU])))
    if provider == CPU:
        return onnxruntime.InferenceSession(str(path), options, providers=names)
    options.enable_mem_pattern = provider != "directml"  # it cannot work with them
    if provider == "cuda" and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    # What goes wrong is told by us, in one sentence.
    options.log_severity_level = _FATAL
    onnxruntime.set_default_logger_severity(_FATAL)
    try:
        settings = [dict(told or {}), {}]
        session = onnxruntime.InferenceSession(str(path), options, names, settings)
    finally:
        onnxruntime.set_default_logger_severity(_WARNING)
    # Otherwise onnxruntime itself would go on elsewhere and print about it.
    session.disable_fallback()
    return session if session.get_providers()[0] == NAMES[provider] else None


def _difference(one: Any, other: Any) -> float:
    """Largest difference of two sessions' outputs for one input, in standard deviations."""
    import numpy as np

    noise = np.random.default_rng(0)
    inputs = {}
    for entry in one.get_inputs():
        shape = [
            size if isinstance(size, int) and size > 0 else 1 if axis == 0 else _TRIAL_SIDE
            for axis, size in enumerate(entry.shape)
        ]
        kind = np.uint8 if entry.type == "tensor(uint8)" else np.float32
        inputs[entry.name] = noise.integers(0, 256, shape).astype(kind)
    worst = 0.0
    for mine, theirs in zip(_run(one, inputs), _run(other, inputs), strict=True):
        spread = max(float(mine.std()), _NARROW)
        worst = max(worst, float(np.abs(mine - theirs).max(initial=0.0)) / spread)
    # Not a number is no agreement either.
    return worst if worst == worst else float("inf")


def failures() -> tuple[type[Exception], ...]:
    """What onnxruntime raises when a model cannot be loaded or run; it has no class for all."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    names = (
        "EPFail",
        "Fail",
        "InvalidArgument",
        "InvalidGraph",
        "InvalidProtobuf",
        "ModelLoadCanceled",
        "NoModel",
        "NoSuchFile",
        "NotImplemented",
        "RuntimeException",
    )
    mine = tuple(getattr(state, name) for name in names if hasattr(state, name))
    return (*mine, RuntimeError)


def _short(error: Exception) -> str:
    line = " ".join(str(error).split())
    return line if len(line) <= 200 else f"{line[:200]}…"


def session(path: Path, threads: int = 1, provider: str = AUTO) -> Session:
    """A lazy session for the model at `path`, with `threads` cores a run on the processor."""
    return Session(path, threads, provider)


def at_once(*sessions: Session) -> int | None:
    """How many threads should run an engine's models at the same time (`api.Engine.at_once`).

    Where something else than the processor is offered, the models are loaded to see whether it
    takes them.

    Raises:
        EngineError: a model cannot be loaded.
    """
    if all(preferred(session.wanted) == CPU for session in sessions):
        return None
    for session in sessions:
        session.inputs()
    return None if any(session.provider == CPU for session in sessions) else AT_ONCE_ACCELERATED
