"""Changing the face engine in the real window, with packs that do what the test says."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot
from ui.engine_help import (
    FREE,
    OTHER,
    PAID,
    Describing,
    Packs,
    open_engines,
    select,
    states,
)

from facetagger.engine import packs
from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import EngineError, Progress
from facetagger.jobs.reembed import ReembedResult
from facetagger.library import state
from facetagger.library.database import Library
from facetagger.settings import Settings
from facetagger.ui.background import describing, scans
from facetagger.ui.main_window import MainWindow


@pytest.fixture
def shop(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Packs:
    return Packs(monkeypatch)


@pytest.fixture
def job(monkeypatch: pytest.MonkeyPatch) -> Describing:
    return Describing(monkeypatch)


def test_the_list_says_what_there_is(qtbot: QtBot, window: MainWindow, shop: Packs) -> None:
    dialog = open_engines(window, qtbot, "builtin")
    assert states(dialog) == ["✓ in use", "installed", "not installed"]
    rows = [[dialog.list.topLevelItem(r).text(c) for c in (0, 2, 3, 5)] for r in range(3)]
    assert rows[0] == ["Built-in", "yes", "29.8 MB", "MIT"]
    assert rows[2][1] == "no"
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (False, False)
    select(dialog, OTHER.id)
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (True, False)
    select(dialog, PAID.id)
    assert (dialog.use.isEnabled(), dialog.install.isEnabled()) == (False, True)
    assert "Not for commercial use" in dialog.note.text()
    dialog.close()


def test_a_licence_that_has_no_room_stands_only_below_the_list(
    qtbot: QtBot, window: MainWindow, shop: Packs
) -> None:
    dialog = open_engines(window, qtbot, "builtin")
    hidden = []
    for width in (500, 1600):
        dialog.resize(width, dialog.height())
        qtbot.waitUntil(lambda width=width: dialog.list.width() > width - 60)
        hidden.append(dialog.list.isColumnHidden(5))
    assert hidden == [True, False]
    qtbot.waitUntil(lambda: not dialog.list.horizontalScrollBar().isVisible())
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


def test_back_at_an_engine_people_are_suggested_by_it_again(
    qtbot: QtBot,
    window: MainWindow,
    library: Library,
    shop: Packs,
    job: Describing,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ordered: list[str] = []

    def organise(library: Library, info: EngineInfo) -> Generator[Progress, None, None]:
        ordered.append(info.vector_id)
        with library.transact(None) as tx:
            state.set_organised(tx, state.organise_mark(library, info.vector_id))
        yield Progress("Recognising people")

    monkeypatch.setattr(describing.organise, "organise", organise)
    job.result = ReembedResult(0, 0, 0.1)
    job.end.set()
    told = window.status._text.text
    for engine in (OTHER, FREE):
        window.scans.use_engine(engine.id)
        qtbot.waitUntil(lambda: told() == "This engine had described every face before.")
        qtbot.waitUntil(lambda: not window.scans.is_running)
    assert ordered == [OTHER.vector_id, FREE.vector_id]
