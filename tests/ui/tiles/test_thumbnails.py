"""Crops: the newest request first, stale ones dropped, nothing decoded in the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot
from ui.window_help import crop

from facetagger.entities import LibraryError
from facetagger.photos import decode
from facetagger.ui.main_window import MainWindow
from facetagger.ui.tiles.thumbnails import Thumbnails


class Store:
    """Crops of every face; can be held, and notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.entered = 0
        self.threads: set[int] = set()
        self.go = threading.Event()
        self.go.set()

    def get(self, face_ids: Sequence[int]) -> dict[int, bytes]:
        self.entered += 1
        self.go.wait()
        self.threads.add(threading.get_ident())
        self.asked += face_ids
        return {i: crop((i % 250, 90, 60)) for i in face_ids if i < 5000}


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def thumbnails(qtbot: QtBot, store: Store) -> Iterator[Thumbnails]:
    made = Thumbnails(store.get)
    yield made
    store.go.set()
    made.close()


def arrived(thumbnails: Thumbnails, face_id: int, side: int = 64) -> Callable[[], bool]:
    return lambda: thumbnails.get(face_id, side) is not None


def test_an_image_arrives(qtbot: QtBot, thumbnails: Thumbnails, store: Store) -> None:
    with qtbot.waitSignal(thumbnails.arrived) as told:
        assert thumbnails.get(7, 64) is None
    assert told.args == [frozenset({7})]
    pixmap = thumbnails.get(7, 64)
    assert pixmap is not None
    assert pixmap.width() == 64
    assert store.threads.isdisjoint({threading.get_ident()})


def test_another_size_stands_in_until_the_right_one_is_there(
    qtbot: QtBot, thumbnails: Thumbnails
) -> None:
    thumbnails.get(7, 64)
    qtbot.waitUntil(arrived(thumbnails, 7))
    stand_in = thumbnails.get(7, 192)
    assert stand_in is not None
    assert stand_in.width() == 64
    qtbot.waitUntil(lambda: thumbnails.get(7, 192).width() == 192)


def test_the_newest_request_comes_first(qtbot: QtBot, thumbnails: Thumbnails, store: Store) -> None:
    store.go.clear()
    for worker in (1, 2):
        thumbnails.get(worker, 64)
        qtbot.waitUntil(lambda worker=worker: store.entered == worker)
    for face_id in range(3, 101):
        thumbnails.get(face_id, 64)
    store.go.set()
    qtbot.waitUntil(lambda: len(store.asked) == 100)
    assert store.asked.index(100) < store.asked.index(3)


def test_what_was_asked_for_long_ago_is_dropped(
    qtbot: QtBot, thumbnails: Thumbnails, store: Store
) -> None:
    store.go.clear()
    for face_id in range(1, 1001):
        thumbnails.get(face_id, 64)
    store.go.set()
    qtbot.waitUntil(arrived(thumbnails, 1000))
    thumbnails.close()
    assert len(store.asked) < 300


def test_a_forgotten_crop_is_not_shown_even_if_it_is_being_made(
    qtbot: QtBot, thumbnails: Thumbnails, store: Store
) -> None:
    heard: list[frozenset[int]] = []
    thumbnails.arrived.connect(heard.append)
    store.go.clear()
    thumbnails.get(7, 64)
    thumbnails.forget([7])
    thumbnails.get(8, 64)
    store.go.set()
    qtbot.waitUntil(arrived(thumbnails, 8))
    assert all(7 not in ids for ids in heard)


def test_a_missing_crop_is_asked_for_once(
    qtbot: QtBot, thumbnails: Thumbnails, store: Store
) -> None:
    with qtbot.waitSignal(thumbnails.arrived):
        assert thumbnails.get(9999, 64) is None
    for _ in range(5):
        assert thumbnails.get(9999, 64) is None
    thumbnails.get(1, 64)
    qtbot.waitUntil(arrived(thumbnails, 1))
    assert store.asked.count(9999) == 1


def test_memory_follows_what_views_show(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    for face_id in range(1, 601):
        thumbnails.get(face_id, 64)
        if face_id % 100 == 0:
            qtbot.waitUntil(arrived(thumbnails, face_id))
    assert len(thumbnails._ready) <= 256
    thumbnails.set_visible(200)
    assert thumbnails._capacity == 600


@pytest.mark.expect_log("Crops could not be read")
def test_a_store_that_fails_leaves_a_hole_and_is_told_once(qtbot: QtBot) -> None:
    told: list[Exception] = []

    def broken(face_ids: Sequence[int]) -> dict[int, bytes]:
        raise OSError("disk")

    thumbnails = Thumbnails(broken)
    thumbnails.failed.connect(told.append)
    for face_id in (1, 2):
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.get(face_id, 64)
    assert thumbnails.get(1, 64) is None
    assert [str(error) for error in told] == ["disk"]
    thumbnails.close()


@pytest.mark.expect_log("Crops could not be read")
def test_the_window_says_why_pictures_are_missing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(face_ids: Sequence[int]) -> dict[int, bytes]:
        raise LibraryError("The library's pictures cannot be read.")

    monkeypatch.setattr(window.thumbnails, "_fetch", broken)
    window.thumbnails.get(4711, 64)
    qtbot.waitUntil(lambda: "pictures cannot be read" in window.message.text())
    assert window.message._copy.isVisible()


def test_a_crop_is_cut_once_for_each_shape(qtbot: QtBot, thumbnails: Thumbnails) -> None:
    shape = QSizeF(60, 30)
    assert thumbnails.cut(7, shape, 6, 1.0) is None
    qtbot.waitUntil(lambda: thumbnails.cut(7, shape, 6, 1.0) is not None)
    cut = thumbnails.cut(7, shape, 6, 1.0)
    assert cut is thumbnails.cut(7, shape, 6, 1.0)
    assert (cut.width(), cut.height()) == (60, 30)
    picture = cut.toImage()
    assert picture.pixelColor(0, 0).alpha() == 0  # a round corner
    assert picture.pixelColor(30, 15).alpha() == 255
    qtbot.waitUntil(lambda: thumbnails.get(7, 128).width() == 128)
    sharp = thumbnails.cut(7, shape, 6, 2.0)
    assert (sharp.width(), sharp.height(), sharp.devicePixelRatio()) == (120, 60, 2.0)
    for face_id in range(100, 500):
        thumbnails.get(face_id, 64)
        qtbot.waitUntil(arrived(thumbnails, face_id))
        thumbnails.cut(face_id, shape, 6, 1.0)
    assert len(thumbnails._cuts) <= thumbnails._capacity


@pytest.mark.expect_log("A crop could not be shown")
def test_a_crop_that_breaks_its_reader_costs_no_other(
    qtbot: QtBot, thumbnails: Thumbnails, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = decode.small

    left = [None] * 3

    def breaks(data: bytes, side: int) -> object:
        if left:
            left.pop()
            raise AttributeError("half an import")
        return small(data, side)

    monkeypatch.setattr(decode, "small", breaks)
    with qtbot.waitSignal(thumbnails.failed, timeout=3000):
        for face_id in range(9):
            thumbnails.get(face_id, 64)
    qtbot.waitUntil(lambda: sum(arrived(thumbnails, face_id)() for face_id in range(9)) >= 6)
