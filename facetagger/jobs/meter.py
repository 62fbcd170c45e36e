"""How fast a job is and how long it will take, told 20 times a second at most."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator

from facetagger.entities import Progress

_INTERVAL = 0.05  # seconds between two reports
_WINDOW = 60.0  # seconds that the speed is measured over
_SAMPLES = 120


class Meter:
    """Counts what a job has done, and reports it now and then.

    Args:
        phase: what is being done, as the user reads it.
        total: how many units there are, None if that is not known yet.
        known: how many of them were done before; they count for no speed.
    """

    def __init__(self, phase: str, total: int | None = None, known: int = 0) -> None:
        self.phase = phase
        self.total = total
        self.done = known
        self.faces = 0
        self.left_out = 0.0  # seconds
        self._told = 0.0
        self._samples: deque[tuple[float, int]] = deque([(time.monotonic(), known)], _SAMPLES)

    def step(self, item: str = "", *, faces: int = 0) -> Progress | None:
        """Counts one unit; a report if one is due."""
        self.done += 1
        self.faces += faces
        now = time.monotonic()
        if now - self._told < _INTERVAL:
            return None
        self._told = now
        return self.report(item)

    def shown(self, progress: Progress) -> Generator[Progress, None, None]:
        """Yields a report; the time until the job goes on (it may be paused) does not count."""
        asked = time.monotonic()
        yield progress
        self.leave_out(time.monotonic() - asked)

    def leave_out(self, seconds: float) -> None:
        """Does not count a time in which other things were done."""
        self.left_out += seconds
        self._samples = deque(((at + seconds, done) for at, done in self._samples), _SAMPLES)

    def report(self, item: str = "") -> Progress:
        """How far the job is now."""
        speed = self._speed()
        left = None
        if speed and self.total is not None:
            left = max(0, self.total - self.done) / speed
        return Progress(self.phase, self.done, self.total, item, speed, left, self.faces)

    def _speed(self) -> float | None:
        now = time.monotonic()
        if now - self._samples[-1][0] >= _WINDOW / _SAMPLES:
            self._samples.append((now, self.done))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW:
            self._samples.popleft()
        started, before = self._samples[0]
        if self.done == before or now - started < 0.5:
            return None
        return (self.done - before) / (now - started)
