"""The one way into a thread, and the one way back.

Everything that may take longer than a frame goes through the window's single `Runner`: jobs
(generators of Progress), the user's actions (one at a time, in order) and short background calls.
Workers never touch a widget: they put what they have into a queue and wake the Runner, which lives
in the window's thread and tells the others there.
"""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot

from facetagger.entities import FacetaggerError, FolderError, Progress
from facetagger.ui.imports import numpy_first
from facetagger.ui.text import sentences, words

log = logging.getLogger(__name__)
#: Results are told one after another for so long; then painting and keys have a turn.
_TURN_S = 0.01

Job = Generator[Progress, None, Any]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something did not work.

    Attributes:
        sentence: for the user.
        details: for "Copy details": the traceback.
        expected: the user's world went wrong; otherwise it is a mistake of ours.
        typed: it is about what stands in the field with the cursor.
        folder: a folder of photos is not there, or cannot be read; that may be over soon.
        english: the sentence as it is logged.
    """

    sentence: str
    details: str
    expected: bool
    typed: bool = False
    folder: bool = False
    english: str = ""

    @classmethod
    def of(cls, error: BaseException) -> Failure:
        """Describes an exception; one that is a mistake of ours is logged as well."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, FacetaggerError):
            gone = isinstance(error, FolderError)
            told, english = sentences.said(str(error)), str(error)
            return cls(told, details, expected=True, folder=gone, english=english)
        log.error("Unexpected error in the background", exc_info=error)
        sentence = words.translate(
            "Runner", "Something went wrong inside facetagger: {error}"
        ).format(error=str(error) or type(error).__name__)
        return cls(sentence, details, expected=False)

    @classmethod
    def of_crops(cls, error: Exception) -> Failure:
        """Describes why pictures of faces are missing; it was logged where it happened."""
        sentence = words.translate("Runner", "Pictures of faces could not be read: {error}").format(
            error=sentences.said(str(error)) or type(error).__name__
        )
        return cls(sentence, "".join(traceback.format_exception(error)), expected=True)


class _Ticket:
    """A running job: how the window's thread talks to the worker that pulls the generator."""

    def __init__(self, kind: str, make: Callable[[], Job]) -> None:
        self.kind = kind
        self.make = make
        self.go = threading.Event()
        self.go.set()
        self.stopping = False


class Runner(QObject):
    """Runs jobs, actions and calls in threads; lives as long as the window.

    Signals (all in the window's thread):
        started(kind), progress(kind, Progress), finished(kind, result), stopped(kind),
        failed(kind, Failure), paused(kind, bool).
    """

    started = Signal(str)
    progress = Signal(str, object)
    finished = Signal(str, object)
    stopped = Signal(str)
    failed = Signal(str, object)
    paused = Signal(str, bool)
    _wake = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tickets: dict[str, _Ticket] = {}
        self._arrived: deque[Callable[[], None]] = deque()
        self._resting = False
        self._latest: dict[str, Progress] = {}
        self._jobs = self._pool(4)
        self._calls = self._pool(2)
        self._actions = self._pool(1)
        self._closed = False
        # Queued on purpose: the worker must come back at once, and the slots run in our thread.
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        pool.setExpiryTimeout(-1)  # a new thread would open the library anew each time
        return pool

    # Jobs

    def start(self, kind: str, make: Callable[[], Job]) -> bool:
        """Runs a job, unless one of its kind runs already.

        Args:
            kind: "scan", "suggest", …: at most one of each runs at a time.
            make: called in the worker, so it may load an engine; returns the generator.

        Returns:
            False if one of that kind is running.
        """
        if self._closed or kind in self._tickets:
            return False
        ticket = _Ticket(kind, make)
        self._tickets[kind] = ticket
        self._jobs.start(lambda: self._drive(ticket))
        self.started.emit(kind)
        return True

    def is_running(self, kind: str) -> bool:
        """True from `start` until finished, stopped or failed was told."""
        return kind in self._tickets

    @property
    def is_busy(self) -> bool:
        """Whether any job runs."""
        return bool(self._tickets)

    def is_paused(self, kind: str) -> bool:
        """True if a job of that kind is held."""
        ticket = self._tickets.get(kind)
        return ticket is not None and not ticket.go.is_set()

    def pause(self, kind: str) -> None:
        """Holds a job: its generator is not pulled until `resume`."""
        if (ticket := self._tickets.get(kind)) and ticket.go.is_set():
            ticket.go.clear()
            self.paused.emit(kind, True)

    def resume(self, kind: str) -> None:
        """Goes on with a paused job."""
        if (ticket := self._tickets.get(kind)) and not ticket.go.is_set():
            ticket.go.set()
            self.paused.emit(kind, False)

    def stop(self, kind: str) -> None:
        """Asks a job to end: its generator is closed at its next Progress, then `stopped`."""
        if ticket := self._tickets.get(kind):
            ticket.stopping = True
            ticket.go.set()

    # Actions and calls

    def act(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Does a user's action behind those asked for before it; then `done(result)` here."""
        if not self._closed:
            self._actions.start(lambda: self._run(function, done, failed))

    def call(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Does short work in the background (reading); then `done(result)` here."""
        if not self._closed:
            self._calls.start(lambda: self._run(function, done, failed))

    def close(self) -> None:
        """Closes the generators, finishes the actions asked for, and waits for every thread."""
        self._closed = True
        for kind in list(self._tickets):
            self.stop(kind)
        self._calls.clear()
        for pool in (self._actions, self._jobs, self._calls):
            pool.waitForDone()
        while self._arrived:
            self._tell_next()

    # In the workers

    def _drive(self, ticket: _Ticket) -> None:
        generator: Job | None = None
        try:
            if not ticket.stopping:
                numpy_first()
                generator = ticket.make()
            finished, result = self._pull(ticket, generator)
        except BaseException as error:  # noqa: BLE001 - told to the window, whatever it is
            failure = Failure.of(error)
            self._send(lambda: self._end(ticket, self.failed, failure))
        else:
            if finished:
                self._send(lambda: self._end(ticket, self.finished, result))
            else:
                self._send(lambda: self._end(ticket, self.stopped))

    def _pull(self, ticket: _Ticket, generator: Job | None) -> tuple[bool, Any]:
        """Returns whether the job came to its end, and its result."""
        if generator is None:
            return False, None
        try:
            while not ticket.stopping:
                progress = next(generator)
                self._latest[ticket.kind] = progress
                self._send(lambda: self._tell_progress(ticket))
                ticket.go.wait()
            return False, None
        except StopIteration as end:
            return True, end.value
        finally:
            generator.close()

    def _run(
        self,
        function: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Failure], None] | None,
    ) -> None:
        try:
            result = function()
        except BaseException as error:  # noqa: BLE001 - told to the window, whatever it is
            failure = Failure.of(error)
            if failed is not None:
                self._send(lambda: failed(failure))
            else:
                self._send(lambda: self.failed.emit("", failure))
        else:
            if done is not None:
                self._send(lambda: done(result))

    def _send(self, tell: Callable[[], None]) -> None:
        self._arrived.append(tell)
        self._wake.emit()

    # In the window's thread

    @Slot()
    def _deliver(self) -> None:
        """Tells what has arrived; after a while the window paints and takes keys first."""
        if self._resting:
            return
        end = time.monotonic() + _TURN_S
        while self._arrived and time.monotonic() < end:
            self._tell_next()
        if time.monotonic() >= end:
            # Not 0 ms: what is posted while Qt sends what was posted comes before keys and timers.
            self._resting = True
            QTimer.singleShot(1, self, self._go_on)

    def _go_on(self) -> None:
        self._resting = False
        self._deliver()

    def _tell_next(self) -> None:
        try:
            self._arrived.popleft()()
        # One listener's mistake must not swallow the results behind it.
        except Exception as error:  # noqa: BLE001
            self.failed.emit("", Failure.of(error))

    def _tell_progress(self, ticket: _Ticket) -> None:
        # Several may have gathered while the window was busy: only the newest is worth showing.
        progress = self._latest.pop(ticket.kind, None)
        if progress is not None and self._tickets.get(ticket.kind) is ticket:
            self.progress.emit(ticket.kind, progress)

    def _end(self, ticket: _Ticket, signal: Any, *values: object) -> None:
        if self._tickets.get(ticket.kind) is ticket:
            del self._tickets[ticket.kind]
        self._latest.pop(ticket.kind, None)
        signal.emit(ticket.kind, *values)
