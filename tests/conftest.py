"""What every test gets: no window on a screen, folders of its own, and no unexpected noise.

A log record of WARNING or above, a Qt warning (pytest-qt), a Python warning (pytest.ini) or a
thread that is left over fails the test that made it.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt. A test of real windows starts Xvfb and sets its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings as hypothesis_settings
from photos_for_tests import WheelPhotos

ROOT = Path(__file__).resolve().parent.parent
_THREADS_END_WITHIN = 5.0

# Two busy cores make every deadline a lie; the same examples each time make a red test repeatable.
hypothesis_settings.register_profile("facetagger", deadline=None, derandomize=True)
hypothesis_settings.load_profile("facetagger")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--kills", type=int, default=30, help="moments at which test_killed.py kills a process"
    )


@pytest.fixture(scope="session", autouse=True)
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache for all tests: the engine's models are converted once, and by the code at hand."""
    with pytest.MonkeyPatch.context() as patch:
        if "FACETAGGER_CACHE" not in os.environ:
            patch.setenv("FACETAGGER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folders of the library and of model packs are the test's own, never the user's."""
    folder = tmp_path / "library of the test"
    monkeypatch.setenv("FACETAGGER_LIBRARY", str(folder))
    monkeypatch.setenv("FACETAGGER_ENGINES", str(tmp_path / "engines of the test"))
    monkeypatch.setenv("FACETAGGER_CONFIG", str(tmp_path / "configuration of the test"))
    return folder


@pytest.fixture(scope="session")
def test_data() -> Path:
    """The shared test data, which is not part of the repository."""
    chosen = os.environ.get("FACETAGGER_TEST_DATA")
    folder = Path(chosen) if chosen else ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the shared test data: {folder} (FACETAGGER_TEST_DATA) is not there")
    return folder


@pytest.fixture(scope="session")
def wheel_photos(tmp_path_factory: pytest.TempPathFactory) -> WheelPhotos:
    """Real photos of real people that installed packages ship."""
    return WheelPhotos.make(tmp_path_factory.mktemp("wheel photos"))


@pytest.fixture(scope="session")
def scanned_album(wheel_photos: WheelPhotos, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a library that holds the album, scanned once by the real engine. Copy it."""
    from facetagger import cli

    folder = tmp_path_factory.mktemp("scanned album")
    assert cli.main(["--library", str(folder), "scan", str(wheel_photos.album)]) == 0
    return folder


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test on a log record that no `expect_log` mark names, or a mark without one."""
    patterns = [mark.args[0] for mark in request.node.iter_markers("expect_log")]
    listener = _Listener()
    root = logging.getLogger()
    root.addHandler(listener)
    try:
        yield
    finally:
        root.removeHandler(listener)
    messages = [record.getMessage() for record in listener.records]
    unexpected = [
        f"{record.levelname} {record.name}: {message}"
        for record, message in zip(listener.records, messages, strict=True)
        if not any(re.search(pattern, message) for pattern in patterns)
    ]
    missing = [p for p in patterns if not any(re.search(p, message) for message in messages)]
    if unexpected:
        pytest.fail("Unexpected log:\n" + "\n".join(unexpected), pytrace=False)
    if missing:
        pytest.fail(f"These logs were expected and did not come: {missing}", pytrace=False)


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fails the test if a thread that it started runs on."""
    before = set(threading.enumerate())
    yield
    # Threads that Qt's pool started show as dummies, for ever; the pool ends them itself.
    end = time.monotonic() + _THREADS_END_WITHIN
    while leaked := [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]:
        if time.monotonic() > end:
            pytest.fail(f"Threads run on: {[thread.name for thread in leaked]}", pytrace=False)
        leaked[0].join(0.05)
