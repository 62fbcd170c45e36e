"""What is paid at every start, and what a broken Qt would do; each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("sklearn", "hdbscan", "onnxruntime", "onnx", "cv2", "insightface", "scipy", "PySide6")


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def test_the_command_line_starts_without_heavy_packages() -> None:
    done = run(
        "import sys, facetagger.__main__, facetagger.cli\n"
        "facetagger.cli.build_parser()\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_pyside_survives_20000_signals() -> None:
    """PySide6 6.12.0 drops a reference to True on every emit() and aborts after some hundreds."""
    done = run(
        "from PySide6.QtCore import QObject, Signal\n"
        "class Sender(QObject):\n"
        "    told = Signal(int, bool)\n"
        "got = []\n"
        "sender = Sender()\n"
        "sender.told.connect(lambda number, flag: got.append(flag))\n"
        "for number in range(20_000):\n"
        "    sender.told.emit(number, True)\n"
        "print(len(got), all(got))"
    )
    assert (done.returncode, done.stdout.strip()) == (0, "20000 True"), done.stderr
