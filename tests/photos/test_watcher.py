"""Changes in real folders are heard of, whatever happens to the folders."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import watchdog.observers
from watchdog.events import (
    DirCreatedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
)
from watchdog.observers.api import BaseObserver

from facetagger.photos import watcher as module
from facetagger.photos.watcher import Watcher, hints

_PATIENCE = 20.0


def wait_until(condition: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(int(_PATIENCE / 0.01)):
        if condition():
            return
        tick.wait(0.01)
    pytest.fail("it never came to pass")


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    made = Watcher(quiet=0.1, every=0.1)
    yield made
    made.close()


@pytest.fixture
def root(tmp_path: Path, watcher: Watcher) -> Path:
    """A root that is watched; that it is there was heard."""
    folder = tmp_path / "root"
    (folder / "a" / "b").mkdir(parents=True)
    watcher.follow([str(folder)])
    assert heard(watcher) == [folder]
    return folder


def heard(watcher: Watcher) -> list[Path]:
    wait_until(watcher.is_ready)
    return [Path(folder) for folder in watcher.take()]


def test_a_new_photo_is_heard_of_in_its_folder(root: Path, watcher: Watcher) -> None:
    (root / "a" / "b" / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [root / "a" / "b"]
    assert not watcher.is_ready()


def test_other_files_and_hidden_ones_are_not(root: Path, watcher: Watcher) -> None:
    (root / "a" / "notes.txt").write_text("x")
    (root / ".thumbnails").mkdir()
    (root / ".thumbnails" / "1.jpg").write_bytes(b"x")
    (root / "a" / "b" / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [root / "a" / "b"]


def test_new_folders_are_watched_too(root: Path, watcher: Watcher) -> None:
    shutil.copytree(root / "a", root / "c")
    assert heard(watcher) == [root / "c"]
    (root / "c" / "b" / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [root / "c" / "b"]


def test_a_folder_that_is_renamed_is_heard_of_and_watched_on(root: Path, watcher: Watcher) -> None:
    (root / "a").rename(root / "z")
    assert heard(watcher) == [root]
    (root / "z" / "b" / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [root / "z" / "b"]
    (root / "z" / "b" / "1.jpg").unlink()
    assert heard(watcher) == [root / "z" / "b"]


def test_a_root_that_goes_and_comes_back(root: Path, watcher: Watcher, tmp_path: Path) -> None:
    root.rename(tmp_path / "away")
    (tmp_path / "second").mkdir()
    watcher.follow([str(root), str(tmp_path / "second")])
    assert heard(watcher) == [tmp_path / "second"]
    (tmp_path / "away").rename(root)
    assert heard(watcher) == [root]
    (root / "a" / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [root / "a"]


def test_a_root_that_is_followed_no_more_is_not_heard_of(
    root: Path, watcher: Watcher, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watcher.follow([str(other)])
    assert heard(watcher) == [other]
    (root / "1.jpg").write_bytes(b"x")
    (other / "1.jpg").write_bytes(b"x")
    assert heard(watcher) == [other]


def test_a_burst_is_told_once_it_is_over_and_at_the_latest_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    watcher = Watcher(quiet=2.0)
    try:
        for _ in range(10):
            now[0] += 1.9
            watcher.mark(["/photos/2024"])
            assert not watcher.is_ready()
        now[0] += 2.0
        assert watcher.is_ready()
        for _ in range(10):
            now[0] += 1.9
            watcher.mark(["/photos/2024/b", "/photos/2024-b"])
        assert watcher.is_ready(), "half a minute is enough"
        assert watcher.take() == ("/photos/2024", "/photos/2024-b")
        assert not watcher.is_ready()
    finally:
        watcher.close()


def test_the_systems_limit_is_told_once(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(BaseObserver, "schedule", refuse)
    (tmp_path / "second").mkdir()
    watcher.follow([str(tmp_path / "second"), str(tmp_path / "third")])
    assert heard(watcher) == [tmp_path / "second"], "it is looked at all the same"
    wait_until(watcher.is_limited)
    (tmp_path / "third").mkdir()
    assert heard(watcher) == [tmp_path / "third"]
    assert not watcher.is_limited()


def test_without_any_watch_roots_are_still_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError(24, "inotify instance limit reached")

    monkeypatch.setattr(watchdog.observers, "Observer", refuse)
    watcher = Watcher(quiet=0.1, every=0.1)
    try:
        wait_until(watcher.is_limited)
        watcher.follow([str(tmp_path / "later")])
        (tmp_path / "later").mkdir()
        assert heard(watcher) == [tmp_path / "later"]
    finally:
        watcher.close()


def test_closing_ends_all_threads(root: Path, watcher: Watcher) -> None:
    watcher.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not {name for name in names if name.startswith(("watcher", "Thread-"))}


def test_which_folders_have_to_be_looked_at(tmp_path: Path) -> None:
    root = str(tmp_path)

    def at(*parts: str) -> str:
        return str(tmp_path.joinpath(*parts))

    assert hints(root, FileCreatedEvent(at("a", "1.JPG"))) == {at("a")}
    assert hints(root, FileCreatedEvent(at("a", "1.tmp"))) == set()
    assert hints(root, FileMovedEvent(at("a", "1.tmp"), at("b", "1.jpg"))) == {at("a"), at("b")}
    assert hints(root, FileMovedEvent(at(".1.jpg.part"), at("1.jpg"))) == {root}
    assert hints(root, FileDeletedEvent(at("a", "folder"))) == {at("a")}
    assert hints(root, DirCreatedEvent(at("a"))) == {at("a")}
    assert hints(root, DirMovedEvent(at("a", "x"), at("b"))) == {at("a"), at("b"), root}
    assert hints(root, FileDeletedEvent(root)) == set()
    assert hints(root, FileCreatedEvent(root + "-2/1.jpg")) == set()
