"""New photos are offered in the real window, with real folders, a real scan and real events."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.jobs import notice
from facetagger.jobs.notice import News
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.photos import watcher
from facetagger.settings import Settings
from facetagger.ui.background import watching
from facetagger.ui.background.scans import SCAN
from facetagger.ui.background.watching import sentence
from facetagger.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "Watcher", lambda: watcher.Watcher(quiet=0.2, every=0.1))
    monkeypatch.setattr(watching, "_TICK_MS", 30)
    monkeypatch.setattr(watching, "_READABLE", 0.1)
    look = notice.look
    monkeypatch.setattr(notice, "look", lambda *args: look(*args, settled=0.1))


@pytest.fixture
def album(tmp_path: Path, library: Library) -> Path:
    """A scanned folder with two photos."""
    folder = tmp_path / "Pictures"
    for take in range(2):
        fakes.photo(folder / "2023" / f"{take}.png", (1, take))
    fakes.scanned(library, folder)
    return folder


@pytest.fixture
def window(album: Path, open_window: Callable[[], MainWindow]) -> MainWindow:
    opened = open_window()
    opened.watching.start()
    return opened


def wait_for_offer(qtbot: QtBot, window: MainWindow, text: str) -> None:
    status = window.status
    qtbot.waitUntil(lambda: status.is_offering and status._text.text() == text, timeout=10_000)


def wait_for_looks(qtbot: QtBot, window: MainWindow) -> None:
    """Until something was looked at and nothing is left to look at."""
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == watching.LOOK):
        pass


def test_new_photos_are_offered_and_scanned(
    qtbot: QtBot, window: MainWindow, album: Path, library: Library
) -> None:
    wait_for_looks(qtbot, window)
    assert not window.status.is_offering
    for take in range(3):
        fakes.photo(album / "2024" / f"{take}.png", (2, take))
    wait_for_offer(qtbot, window, f"3 new photos in {Path('Pictures', '2024')}")
    assert str(album / "2024") in window.status._text.toolTip()
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == SCAN):
        window.status._offer.click()
    assert queries.counts(library).photos == 5
    wait_for_looks(qtbot, window)
    assert not window.status.is_offering
    assert "3 photos" in window.status._text.text(), "what the scan found stays"


def test_what_came_while_the_window_was_closed_is_offered_at_the_start(
    qtbot: QtBot, album: Path, open_window: Callable[[], MainWindow]
) -> None:
    fakes.photo(album / "2023" / "9.png", 5)
    (album / "2023" / "1.png").unlink()
    window = open_window()
    window.watching.start()
    place = Path("Pictures", "2023")
    wait_for_offer(qtbot, window, f"1 new photo, 1 photo moved or removed in {place}")


def test_a_hidden_offer_comes_back_only_with_more(
    qtbot: QtBot, window: MainWindow, album: Path
) -> None:
    new = fakes.photo(album / "2023" / "8.png", 5)
    place = Path("Pictures", "2023")
    wait_for_offer(qtbot, window, f"1 new photo in {place}")
    window.status._close.click()
    window.watching._watcher.mark([str(album)])
    wait_for_looks(qtbot, window)
    assert not window.status.is_offering
    fakes.photo(album / "2023" / "9.png", 5)
    wait_for_offer(qtbot, window, f"2 new photos in {place}")
    new.unlink()
    wait_for_offer(qtbot, window, f"1 new photo in {place}")
    (album / "2023" / "9.png").unlink()
    qtbot.waitUntil(lambda: not window.status.isVisible())


def test_nothing_is_offered_while_a_scan_runs_and_what_it_left_is_afterwards(
    qtbot: QtBot, window: MainWindow, album: Path, library: Library, tmp_path: Path
) -> None:
    fakes.photo(album / "2023" / "8.png", 5)
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")
    other = fakes.photo(tmp_path / "other" / "1.png", 7).parent
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == SCAN):
        window.scan([other])
        assert not window.status.is_offering
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")
    fakes.photo(other / "2.png", 7)
    wait_for_offer(qtbot, window, "2 new photos in 2 folders")
    with qtbot.waitSignal(window.runner.finished, check_params_cb=lambda k, _: k == SCAN):
        window.status._offer.click()
    assert queries.counts(library).photos == 5


def test_a_folder_that_leaves_the_library_is_offered_no_more(
    qtbot: QtBot, window: MainWindow, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_ROOTS_EVERY", 2)
    fakes.photo(album / "2024" / "1.png", (2, 1))
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2024')}")
    window.watching._until_roots = 0
    actions.remove_folder(window.library, os.fspath(album))
    qtbot.waitUntil(lambda: not window.status.is_offering)
    fakes.photo(album / "2024" / "2.png", (2, 2))
    actions.undo(window.library)
    wait_for_offer(qtbot, window, f"2 new photos in {Path('Pictures', '2024')}")


def test_a_stopped_scan_keeps_its_way_on(qtbot: QtBot, window: MainWindow, album: Path) -> None:
    window.status.show_stopped("Stopped.")
    fakes.photo(album / "2023" / "8.png", 5)
    wait_for_looks(qtbot, window)
    qtbot.waitUntil(lambda: bool(window.watching._news))
    assert not window.status.is_offering
    window.status._close.click()
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")


def test_the_switch_in_the_settings(
    qtbot: QtBot, window: MainWindow, album: Path, library: Library
) -> None:
    fakes.photo(album / "2023" / "8.png", 5)
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")
    window.choices.keep(watch=False)
    window.watching.apply()
    assert not window.status.isVisible()
    assert not Settings.load(library.directory).watch
    window.choices.keep(watch=True)
    window.watching.apply()
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")


def test_everything_is_looked_at_now_and_then(
    qtbot: QtBot,
    album: Path,
    open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """For the systems and drives that tell of nothing."""
    monkeypatch.setattr(watching, "EVERY", 0.6)
    monkeypatch.setattr(watcher, "hints", lambda root, event: set())
    window = open_window()
    window.watching.start()
    wait_for_looks(qtbot, window)
    fakes.photo(album / "2023" / "8.png", 5)
    wait_for_offer(qtbot, window, f"1 new photo in {Path('Pictures', '2023')}")


def test_the_systems_limit_is_said(
    qtbot: QtBot,
    album: Path,
    open_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = [True]
    monkeypatch.setattr(watcher.Watcher, "is_limited", lambda self: bool(told) and told.pop())
    window = open_window()
    window.watching.start()
    qtbot.waitUntil(lambda: "every folder" in window.message.text())


def test_what_is_said_of_places(tmp_path: Path) -> None:
    def said(*news: tuple[str, int, int, int]) -> str:
        root = tmp_path / "Pictures"
        return sentence([News(str(root / place), str(root), *n) for place, *n in news])

    inside = "Pictures" + os.sep
    assert said(("", 1, 0, 0)) == "1 new photo in Pictures"
    assert said(("a/b", 1, 0, 0), ("a/c", 120, 0, 0)) == f"121 new photos in {inside}a"
    assert said(("a", 0, 2, 0)) == f"2 changed photos in {inside}a"
    assert said(("a", 0, 0, 2)) == f"2 photos moved or removed in {inside}a"
    deep = "/".join(["a long name of a folder"] * 5)
    assert said((deep, 1, 0, 0)) == f"1 new photo in {inside}…{os.sep}a long name of a folder"
