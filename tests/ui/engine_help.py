"""Packs and describing that do what a test says, and short ways to the list of engines."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import fakes
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from facetagger.engine import packs
from facetagger.engine.api import Embedder, Engine, EngineInfo, EngineStatus
from facetagger.entities import EngineError, Progress
from facetagger.jobs.reembed import ReembedResult
from facetagger.library.database import Library
from facetagger.ui.background import describing
from facetagger.ui.dialogs.engines import EnginesDialog
from facetagger.ui.dialogs.engines_licence import LicenceDialog
from facetagger.ui.main_window import MainWindow

FREE = replace(fakes.INFO, id="builtin", licence="MIT")
OTHER = replace(fakes.INFO, id="opencv/other", licence="Apache-2.0")
PAID = replace(fakes.INFO, id="insightface/x", licence="research only", commercial_use=False)


class Blind:
    """An embedder that describes whatever it is shown."""

    def __init__(self, embedder: Embedder) -> None:
        self.template, self.side = embedder.template, embedder.side

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.eye(len(crops), fakes.DIMENSION, dtype=np.float32)


class Packs:
    """Three engines; the last one is to be installed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.installed = {"builtin", "opencv/other"}
        self.broken: set[str] = set()
        self.go = threading.Event()
        self.imported: list[tuple[Path, str]] = []
        self.loaded: list[tuple[str, str]] = []
        self.closed = 0
        for name in ("available", "load", "licence", "install", "import_folder", "remove"):
            monkeypatch.setattr(packs, name, getattr(self, name))

    def available(self) -> list[EngineStatus]:
        return [
            EngineStatus(
                info, info.id in self.installed, size=29_800_000, download=info is not FREE
            )
            for info in (FREE, OTHER, PAID)
        ]

    def load(self, engine_id: str, threads: int = 1, provider: str = "auto") -> Engine:
        self.loaded.append((engine_id, provider))
        if engine_id in self.broken:
            raise EngineError(f"The model file of '{engine_id}' is not the right one.")
        info = next(i for i in (FREE, OTHER, PAID) if i.id == engine_id)
        engine = fakes.engine()
        return replace(engine, info=info, embedder=Blind(engine.embedder))

    def remove(self, engine_id: str) -> None:
        self.installed.discard(engine_id)

    def licence(self, engine_id: str) -> str:
        return f"The licence of {engine_id}\n" * 80

    def install(self, engine_id: str) -> Generator[Progress, None, EngineInfo]:
        done = False
        try:
            while not self.go.wait(0.002):
                yield Progress("Downloading", 3_000_000_000, 6_000_000_000)
            done = True
            if engine_id in self.broken:
                raise EngineError("The download was cut short.")
            self.installed.add(engine_id)
            return PAID
        finally:
            self.closed += not done

    def import_folder(self, folder: Path, engine_id: str) -> EngineInfo:
        self.imported.append((folder, engine_id))
        if engine_id in self.broken:
            raise EngineError("The folder holds no detector.")
        self.installed.add(PAID.id)
        return PAID


class Describing:
    """Describes faces until it is told to end."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.engines: list[str] = []
        self.quiet: list[bool] = []
        self.closed = 0
        self.missing = 0
        self.end = threading.Event()
        self.result = ReembedResult(13, 0, 1.0)
        monkeypatch.setattr(describing.reembed, "reembed", self.reembed)
        monkeypatch.setattr(
            describing.vectors, "count_without_vector", lambda library, vector_id: self.missing
        )

    def reembed(
        self, library: Library, engine: Engine, *, quiet: bool = False
    ) -> Generator[Progress, None, ReembedResult]:
        self.engines.append(engine.info.id)
        self.quiet.append(quiet)
        done = False
        try:
            while not self.end.wait(0.002):
                yield Progress("Describing faces anew", 4, 9, "/photos/a/b.jpg", 2.5, 2.0, 7)
            done = True
            return self.result
        finally:
            self.closed += not done


def open_engines(window: MainWindow, qtbot: QtBot, engine_id: str) -> EnginesDialog:
    window.doer.show_engines()
    dialog = window.findChild(EnginesDialog)
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3)
    select(dialog, engine_id)
    return dialog


def select(dialog: EnginesDialog, engine_id: str) -> None:
    ids = [s.info.id for s in dialog._engines.values()]
    dialog.list.setCurrentItem(dialog.list.topLevelItem(ids.index(engine_id)))


def states(dialog: EnginesDialog) -> list[str]:
    return [dialog.list.topLevelItem(row).text(1) for row in range(3)]


def accept_licence(dialog: EnginesDialog, qtbot: QtBot) -> None:
    dialog.install.click()
    qtbot.waitUntil(lambda: dialog.findChild(LicenceDialog) is not None)
    asked = dialog.findChildren(LicenceDialog)[-1]
    assert not asked.install.isEnabled()
    asked.accept_box.click()
    asked.install.click()
