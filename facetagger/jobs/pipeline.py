"""Work on many photos at once: decode, prepare, embed, each photo's result in its turn.

Every thread takes the task that is nearest to the end of the line: a full batch of crops to embed,
else a decoded photo to find faces on, else a photo to decode. So no core waits while there is work,
decoded photos (the large ones in memory) never pile up, and crops of several photos share a batch.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from facetagger.jobs import priority

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.engine.api import Engine

#: Crops that are embedded together; more are not faster (benchmarks/engine.py).
BATCH = 16
#: Photos on their way for each thread: enough to fill a batch, and to outlast a slow writer.
_AHEAD = 8

Item = TypeVar("Item")
Decoded = TypeVar("Decoded")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, eq=False)
class Prepared(Generic[Result]):
    """A photo whose faces are cut out.

    Attributes:
        crops: uint8 (n, side, side, 3) for the embedder.
        finish: makes the photo's result of the vectors, float32 (n, d).
    """

    crops: NDArray[np.uint8]
    finish: Callable[[NDArray[np.float32]], Result]


@dataclass(frozen=True, slots=True, eq=False)
class Done(Generic[Result]):
    """A photo that needs no engine: its result is known once it is decoded."""

    result: Result


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def threads(workers: int | None, *, quiet: bool) -> int:
    """How many threads work: as many as asked for, else one a core, or half of that in quiet."""
    if workers is not None:
        return workers
    return max(1, cores() // 2) if quiet else cores()


def run(
    items: Iterable[Item],
    decode: Callable[[Item], Decoded | Done[Result]],
    prepare: Callable[[Decoded], Prepared[Result] | Done[Result]],
    engine: Engine,
    *,
    workers: int,
    quiet: bool = False,
) -> Generator[Result, None, None]:
    """The results, in the order of the items; closing the iterator stops after the tasks at hand.

    An error of any task ends it and is raised here.

    Args:
        decode, prepare: called in the workers' threads.
        engine: its embedder makes the vectors; `at_once` bounds how many threads call it.
        workers: threads.
        quiet: they run at low priority.
    """
    line: _Line[Item, Decoded, Result] = _Line(items, decode, prepare, engine, workers)

    def work() -> None:
        if quiet:
            priority.lower()
        line.work()

    pool = [threading.Thread(target=work, name=f"photos_{n}", daemon=True) for n in range(workers)]
    for thread in pool:
        thread.start()
    try:
        yield from line.results()
    finally:
        line.stop()
        for thread in pool:
            thread.join()


class _Line(Generic[Item, Decoded, Result]):
    """What waits between the stages. Everything is guarded by one condition."""

    def __init__(
        self,
        items: Iterable[Item],
        decode: Callable[[Item], Decoded | Done[Result]],
        prepare: Callable[[Decoded], Prepared[Result] | Done[Result]],
        engine: Engine,
        workers: int,
    ) -> None:
        self._items = enumerate(items)
        self._decode = decode
        self._prepare = prepare
        self._embedder = engine.embedder
        self._engine_free = engine.at_once or workers
        self._room = workers * _AHEAD
        self._decode_room = workers
        self._changed = threading.Condition()
        self._decoded: deque[tuple[int, Decoded]] = deque()
        self._prepared: deque[tuple[int, Prepared[Result]]] = deque()
        self._results: dict[int, Result] = {}
        self._on_the_way = 0  # photos that were taken and not given out yet
        self._decoding = 0
        self._exhausted = False
        self._stopped = False
        self._error: BaseException | None = None

    def results(self) -> Iterator[Result]:
        turn = 0
        while True:
            with self._changed:
                while not self._is_due(turn):
                    self._changed.wait()
                if self._error is not None:
                    raise self._error
                if turn not in self._results:
                    return
                result = self._results.pop(turn)
                self._on_the_way -= 1
                self._changed.notify_all()
            turn += 1
            yield result

    def _is_due(self, turn: int) -> bool:
        ended = self._exhausted and not self._on_the_way
        return turn in self._results or self._error is not None or ended

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def work(self) -> None:
        try:
            while (task := self._wait_for_task()) is not None:
                task()
        except BaseException as error:  # noqa: BLE001 - raised again in `results`
            with self._changed:
                self._error = self._error or error
                self._stopped = True
                self._changed.notify_all()

    def _wait_for_task(self) -> Callable[[], None] | None:
        with self._changed:
            while not self._stopped:
                task = self._next_task()
                if task is not None:
                    return task
                if self._exhausted and not self._on_the_way:
                    return None
                self._changed.wait()
            return None

    def _next_task(self) -> Callable[[], None] | None:
        waiting = sum(len(prepared.crops) for _, prepared in self._prepared)
        if waiting >= BATCH and self._engine_free:
            return self._take_batch()
        if self._decoded and self._engine_free:
            self._engine_free -= 1
            turn, decoded = self._decoded.popleft()
            return lambda: self._do_prepare(turn, decoded)
        room = len(self._decoded) + self._decoding < self._decode_room
        if room and not self._exhausted and self._on_the_way < self._room:
            following = next(self._items, None)
            if following is not None:
                self._on_the_way += 1
                self._decoding += 1
                return lambda: self._do_decode(*following)
            self._exhausted = True
            self._changed.notify_all()
        # Nothing else can be done: a batch that is not full is better than waiting.
        if waiting and self._engine_free:
            return self._take_batch()
        return None

    def _take_batch(self) -> Callable[[], None]:
        batch: list[tuple[int, Prepared[Result]]] = []
        size = 0
        while self._prepared and size < BATCH:
            batch.append(self._prepared.popleft())
            size += len(batch[-1][1].crops)
        self._engine_free -= 1
        return lambda: self._do_embed(batch)

    def _do_decode(self, turn: int, item: Item) -> None:
        decoded = self._decode(item)
        with self._changed:
            self._decoding -= 1
            if isinstance(decoded, Done):
                self._results[turn] = decoded.result
            else:
                self._decoded.append((turn, decoded))
            self._changed.notify_all()

    def _do_prepare(self, turn: int, decoded: Decoded) -> None:
        prepared = self._prepare(decoded)
        with self._changed:
            self._engine_free += 1
            if isinstance(prepared, Done):
                self._results[turn] = prepared.result
            else:
                self._prepared.append((turn, prepared))
            self._changed.notify_all()

    def _do_embed(self, batch: list[tuple[int, Prepared[Result]]]) -> None:
        import numpy as np

        vectors = self._embedder.embed(np.concatenate([prepared.crops for _, prepared in batch]))
        done: dict[int, Result] = {}
        start = 0
        for turn, prepared in batch:
            done[turn] = prepared.finish(vectors[start : start + len(prepared.crops)])
            start += len(prepared.crops)
        with self._changed:
            self._engine_free += 1
            self._results |= done
            self._changed.notify_all()
