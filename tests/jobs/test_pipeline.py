"""Many photos at once: every result, in order, once; bounded; errors and stops."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import fakes
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facetagger.engine.api import Engine
from facetagger.jobs import pipeline, priority
from facetagger.jobs.pipeline import BATCH, Done, Prepared


class Counting:
    """An embedder of one number a crop: its first pixel. Notes how it is called."""

    side = 1
    template = np.zeros((5, 2), np.float32)

    def __init__(self) -> None:
        self.batches: list[int] = []
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()

    def embed(self, crops: np.ndarray) -> np.ndarray:
        with self._lock:
            self.batches.append(len(crops))
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        time.sleep(0.001)
        with self._lock:
            self.at_once -= 1
        return crops[:, 0, 0, :1].astype(np.float32)


def engine(at_once: int | None = None) -> Engine:
    return Engine(fakes.INFO, fakes.FakeDetector(), Counting(), at_once)


def crops(*values: int) -> np.ndarray:
    return np.array(values, np.uint8).reshape(-1, 1, 1, 1).repeat(3, axis=3)


def prepared(number: int, faces: int) -> Prepared[Any] | Done[Any]:
    if not faces:
        return Done((number, []))
    values = [(number + face) % 256 for face in range(faces)]
    return Prepared(crops(*values), lambda vectors: (number, vectors[:, 0].tolist()))


def run(
    items: list[Any],
    *,
    decode: Callable[[Any], Any] = lambda item: item,
    prepare: Callable[[Any], Any] = lambda item: prepared(*item),
    workers: int = 3,
    quiet: bool = False,
    with_engine: Engine | None = None,
) -> Any:
    return pipeline.run(
        items, decode, prepare, with_engine or engine(), workers=workers, quiet=quiet
    )


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(-1, 40), max_size=60), st.integers(1, 5), st.sampled_from([None, 1, 2]))
def test_every_photo_gets_its_own_vectors_in_its_turn(
    faces: list[int], workers: int, at_once: int | None
) -> None:
    """-1: known once it is decoded; 0: nobody on it."""

    def decode(item: tuple[int, int]) -> Any:
        return Done((item[0], "decoded")) if item[1] < 0 else item

    found = list(
        run(list(enumerate(faces)), decode=decode, workers=workers, with_engine=engine(at_once))
    )
    expected = [
        (n, "decoded" if count < 0 else [(n + face) % 256 for face in range(count)])
        for n, count in enumerate(faces)
    ]
    assert found == expected


def test_crops_of_several_photos_are_embedded_together() -> None:
    counting = engine()
    assert isinstance(counting.embedder, Counting)
    list(run([(n, 2) for n in range(80)], workers=1, with_engine=counting))
    assert sum(counting.embedder.batches) == 160
    assert max(counting.embedder.batches) == BATCH
    assert len(counting.embedder.batches) < 30


def test_no_more_threads_call_the_engine_than_it_wants() -> None:
    counting = engine(at_once=1)
    assert isinstance(counting.embedder, Counting)
    list(run([(n, 5) for n in range(60)], workers=4, with_engine=counting))
    assert counting.embedder.most_at_once == 1


def test_photos_in_memory_stay_few_however_slow_the_writer() -> None:
    started: list[int] = []
    results = run(
        [(n, 1) for n in range(500)], decode=lambda item: started.append(item) or item, workers=2
    )
    for _ in range(10):
        next(results)
    deadline = time.monotonic() + 0.2
    while time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(started) <= 10 + 2 * 8 + 2
    results.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("photos_")]


@pytest.mark.parametrize("where", ["decode", "prepare", "finish"])
def test_an_error_of_any_stage_ends_it_and_is_raised(where: str) -> None:
    def fail(item: Any) -> Any:
        if item[0] == 20:
            raise OSError("the disk is gone")
        return item

    def prepare(item: Any) -> Any:
        if where == "prepare":
            fail(item)
        if where == "finish":
            return Prepared(crops(1), lambda vectors: fail(item))
        return prepared(*item)

    results = run(
        [(n, 1) for n in range(100)],
        decode=fail if where == "decode" else lambda item: item,
        prepare=prepare,
    )
    with pytest.raises(OSError, match="the disk is gone"):
        list(results)
    assert not [t for t in threading.enumerate() if t.name.startswith("photos_")]


def test_quiet_work_takes_half_of_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "cores", lambda: 8)
    assert pipeline.threads(None, quiet=False) == 8
    assert pipeline.threads(None, quiet=True) == 4
    assert pipeline.threads(3, quiet=True) == 3
    monkeypatch.setattr(pipeline, "cores", lambda: 1)
    assert pipeline.threads(None, quiet=True) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a thread's niceness")
def test_quiet_threads_let_others_go_first() -> None:
    import os

    seen: list[int] = []

    def decode(item: Any) -> Any:
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        return item

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    list(run([(n, 1) for n in range(10)], decode=decode, quiet=True))
    assert set(seen) == {max(before, priority._NICE)}
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
