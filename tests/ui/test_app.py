"""What surrounds the window: exceptions of other threads, imports of several threads."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from facetagger.ui import app
from facetagger.ui.main_window import MainWindow

_SEVERAL = """
import sys, threading
from facetagger.ui.imports import numpy_first
sys.setswitchinterval(1e-6)
def work(name):
    numpy_first()
    __import__(name)
names = ["numpy._core.multiarray", "onnxruntime", "simplejpeg", "cv2"] * 2
threads = [threading.Thread(target=work, args=(name,)) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.expect_log("Unexpected error in the background")
def test_a_workers_exception_is_shown_by_the_windows_thread(
    qtbot: QtBot, window: MainWindow
) -> None:
    told: list[tuple[str, int]] = []
    window.complain = lambda failure: told.append(  # type: ignore[method-assign]
        (failure.sentence, threading.get_ident())
    )
    hook = app._hook(window)
    error = ValueError("a wrong number")
    worker = threading.Thread(target=hook, args=(ValueError, error, None))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(told))
    assert "a wrong number" in told[0][0]
    assert told[0][1] == threading.get_ident()


def test_several_workers_may_need_numpy_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SEVERAL], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
