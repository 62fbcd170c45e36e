"""Changing the face engine in the real window, with packs that do what the test says."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import fakes
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from facetagger.engine import packs
from facetagger.engine.api import Embedder, Engine, EngineInfo, EngineStatus
from facetagger.entities import EngineError, Progress
from facetagger.jobs.reembed import ReembedResult
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui import describing, scans
from facetagger.ui.engines_dialog import EnginesDialog
from facetagger.ui.licence_dialog import LicenceDialog
from facetagger.ui.main_window import MainWindow

FREE = replace(fakes.INFO, id="builtin", licence="MIT")
OTHER = replace(fakes.INFO, id="opencv/other", licence="Apache-2.0")
PAID = replace(fakes.INFO, id="insightface/x", licence="research only", commercial_use=False)


#: Offscreen no window manager wants to know how small a dialog may become.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


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
        for name in ("available", "load", "licence", "install", "import_folder"):
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


@pytest.fixture
def shop(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Packs:
    return Packs(monkeypatch)


@pytest.fixture
def job(monkeypatch: pytest.MonkeyPatch) -> Describing:
    return Describing(monkeypatch)


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


def test_the_list_says_what_there_is(qtbot: QtBot, window: MainWindow, shop: Packs) -> None:
    dialog = open_engines(window, qtbot, "builtin")
    assert states(dialog) == ["✓ in use", "installed", "not installed"]
    rows = [[dialog.list.topLevelItem(r).text(c) for c in (0, 2, 3, 4)] for r in range(3)]
    assert rows[0] == ["Built-in", "yes", "29.8 MB", "MIT"]
    assert rows[2][1] == "no"
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (False, False)
    select(dialog, OTHER.id)
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (True, False)
    select(dialog, PAID.id)
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (False, True)
    assert "Not for commercial use" in dialog.note.text()
    dialog.close()


def test_using_another_engine_describes_the_faces_anew(
    qtbot: QtBot, window: MainWindow, library: Library, shop: Packs, job: Describing
) -> None:
    window.choices.keep(quiet=True, provider="cpu")
    dialog = open_engines(window, qtbot, OTHER.id)
    dialog.use.click()
    qtbot.waitUntil(lambda: job.engines == [OTHER.id])
    assert shop.loaded == [(OTHER.id, "cpu")] * 2  # tried out, then used
    assert job.quiet == [True]
    assert Settings.load(library.directory).engine == OTHER.id
    assert states(dialog) == ["installed", "✓ in use", "not installed"]
    dialog.close()
    status = window.status
    qtbot.waitUntil(lambda: "4 of 9 photos" in status._detail.text())
    assert status._text.text() == "Describing faces anew"
    assert "7 faces described" in status._detail.text()
    status._pause.click()
    assert status._text.text() == "Paused"
    status._pause.click()
    job.end.set()
    qtbot.waitUntil(lambda: status._text.text() == "13 faces described anew.")


def test_describing_can_be_stopped_and_goes_on(
    qtbot: QtBot, window: MainWindow, shop: Packs, job: Describing
) -> None:
    window.scans.use_engine(OTHER.id)
    qtbot.waitUntil(lambda: bool(job.engines))
    window.status._stop.click()
    qtbot.waitUntil(lambda: window.status._text.text().startswith("Stopped. The faces"))
    assert job.closed == 1
    window.status._go_on.click()
    qtbot.waitUntil(lambda: job.engines == [OTHER.id] * 2)
    job.end.set()
    qtbot.waitUntil(lambda: not window.scans.is_running)


def test_a_scan_makes_room_for_another_engine_and_goes_on(
    qtbot: QtBot,
    window: MainWindow,
    shop: Packs,
    job: Describing,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    seen: list[tuple[str, Any]] = []
    end = threading.Event()

    def scan(
        library: Library, engine: Engine, folders: Any, **manner: Any
    ) -> Generator[Progress, None, scans.scan.ScanResult]:
        seen.append((engine.info.id, tuple(folders)))
        while not end.wait(0.002):
            yield Progress("Finding faces", 1, 2)
        return scans.scan.ScanResult(photos=2, new=2, faces=3)

    monkeypatch.setattr(scans.scan, "scan", scan)
    window.scan([tmp_path])
    qtbot.waitUntil(lambda: bool(seen))
    window.scans.use_engine(OTHER.id)
    qtbot.waitUntil(lambda: job.engines == [OTHER.id])
    assert window.choices.now.unfinished == (str(tmp_path),)
    job.end.set()
    qtbot.waitUntil(lambda: seen == [("builtin", (tmp_path,)), (OTHER.id, (tmp_path,))])
    end.set()
    qtbot.waitUntil(lambda: "Found 3 faces" in window.status._text.text())
    assert window.choices.now.unfinished == ()


@pytest.mark.parametrize("waiting", [0, 3])
def test_a_start_goes_on_with_faces_that_were_not_described(
    qtbot: QtBot, window: MainWindow, shop: Packs, job: Describing, waiting: int
) -> None:
    job.missing, job.result = 5, ReembedResult(5 - waiting, waiting, 1.0)
    job.end.set()
    window.scans.go_on()
    qtbot.waitUntil(lambda: job.engines == ["builtin"])
    qtbot.waitUntil(lambda: "described anew" in window.status._text.text())
    assert ("3 faces wait" in window.status._text.text()) == bool(waiting)
    job.result = ReembedResult(0, 3, 1.0)
    window.scans.go_on()
    qtbot.waitUntil(lambda: len(job.engines) == 2)
    qtbot.waitUntil(lambda: not window.status.isVisible())


def test_a_broken_engine_is_one_sentence_and_the_old_one_stays(
    qtbot: QtBot, window: MainWindow, library: Library, shop: Packs, job: Describing
) -> None:
    shop.broken = {OTHER.id}
    dialog = open_engines(window, qtbot, OTHER.id)
    dialog.use.click()
    qtbot.waitUntil(lambda: "not the right one" in dialog.note.text())
    assert "stays “Built-in”" in dialog.note.text()
    assert window.choices.now.engine == "builtin"
    assert dialog.use.isEnabled()
    assert not job.engines
    dialog.close()


def test_an_engine_is_installed_after_its_licence_was_accepted(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    assert not dialog.install.isEnabled()
    assert dialog.cancel.isVisible()
    shop.go.set()
    qtbot.waitUntil(lambda: states(dialog)[2] == "installed")
    assert not dialog.cancel.isVisible()
    assert dialog.use.isEnabled()
    dialog.close()


def test_the_licence_is_shown_whole_and_says_what_it_forbids(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    dialog.install.click()
    qtbot.waitUntil(lambda: dialog.findChild(LicenceDialog) is not None)
    asked = dialog.findChild(LicenceDialog)
    assert asked.text.toPlainText() == shop.licence(PAID.id)
    assert asked.text.verticalScrollBar().maximum() > 0
    words = " ".join(label.text() for label in asked.findChildren(type(dialog.note)))
    assert "non-commercial use only" in words
    assert "29.8 MB will be downloaded" in words
    asked.reject()
    assert not window.runner.is_running("install")
    dialog.close()


def test_an_installation_can_be_cancelled_or_fail(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: "cancelled" in dialog.note.text())
    assert shop.closed == 1
    assert states(dialog)[2] == "not installed"
    qtbot.waitUntil(lambda: dialog.findChild(LicenceDialog) is None)
    shop.broken = {PAID.id}
    shop.go.set()
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog.note.text() == "The download was cut short.")
    assert dialog.install.isEnabled()
    dialog.close()


def test_closing_the_list_cancels_an_installation(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, PAID.id)
    accept_licence(dialog, qtbot)
    qtbot.waitUntil(lambda: dialog._bar.value() == 500)
    with qtbot.waitSignal(window.runner.stopped):
        dialog.close()
    assert shop.closed == 1


def test_an_engine_is_added_from_a_folder(
    qtbot: QtBot,
    window: MainWindow,
    shop: Packs,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    offered: list[str] = []
    folder = tmp_path / "my models (2)"

    def name(*args: Any, text: str) -> tuple[str, bool]:
        offered.append(text)
        return text, True

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QInputDialog, "getText", name)
    dialog = open_engines(window, qtbot, "builtin")
    shop.broken = {"insightface/my-models-2"}
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.note.text() == "The folder holds no detector.")
    shop.broken = set()
    dialog.add.click()
    qtbot.waitUntil(lambda: states(dialog)[2] == "installed")
    assert dialog._selected_id() == PAID.id
    assert shop.imported == [(folder, "insightface/my-models-2")] * 2
    folder = tmp_path / "other"
    dialog.add.click()
    assert offered[-1] == OTHER.id
    dialog.close()


def test_a_trial_that_fails_after_the_list_was_closed_is_told_in_the_window(
    qtbot: QtBot, window: MainWindow, shop: Packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def load(engine_id: str, threads: int = 1, provider: str = "auto") -> Engine:
        go.wait()
        raise EngineError("A file is missing.")

    monkeypatch.setattr(packs, "load", load)
    dialog = open_engines(window, qtbot, OTHER.id)
    dialog.use.click()
    dialog.close()
    go.set()
    qtbot.waitUntil(lambda: window.message.text() == "A file is missing.")
    assert window.choices.now.engine == "builtin"


def test_an_engine_is_tried_with_both_of_its_models(monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[str] = []

    class Models:
        side = 24

        def detect(self, rgb: NDArray[np.uint8]) -> list[object]:
            used.append("detector")
            return []

        def embed(self, crops: NDArray[np.uint8]) -> None:
            used.append(f"embedder {crops.shape}")

    models: Any = Models()
    monkeypatch.setattr(packs, "load", lambda *_, **__: Engine(FREE, models, models))
    assert describing.try_out("builtin", "cpu") == FREE
    assert used == ["detector", "embedder (1, 24, 24, 3)"]


def test_suggestions_need_no_models(
    qtbot: QtBot, window: MainWindow, shop: Packs, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def suggest(library: Library, info: EngineInfo) -> Generator[Progress, None, int]:
        asked.append(info.id)
        yield Progress("Recognising people")
        return 0

    monkeypatch.setattr(scans.organise, "suggest", suggest)
    window.acted()
    qtbot.waitUntil(lambda: asked == ["builtin"])
    assert shop.loaded == []
    monkeypatch.setattr(packs, "available", list)
    window.acted()
    qtbot.waitUntil(lambda: asked == ["builtin"] * 2)
    assert shop.loaded == [("builtin", "auto")]
