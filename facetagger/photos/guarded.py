"""Reading pictures in child processes: a decoder that crashes or hangs harms nobody.

A child is started when one is needed, serves one thread at a time and is used again; so there are
as many as threads that ask at once. It is started as a program of its own rather than by
`multiprocessing`, which would import the parent's main module (and all that it imports) into it.
A child ends itself when its time is up, when nobody has asked for a while, and with its parent.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any

from facetagger.entities import PhotoError
from facetagger.photos import child as child_process
from facetagger.photos import limits
from facetagger.photos.kinds import Kind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: What a process that faulthandler ended returns.
_TIME_UP = 1
#: A child that has waited longer is not asked any more: it might just be ending itself.
_FRESH = child_process.IDLE / 2
_GRACE = 2.0
#: Without it Windows opens a console window beside the application.
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What a child read: as `decode.Decoded`."""

    rgb: NDArray[np.uint8]
    width: int
    height: int
    taken_at: datetime | None
    content_id: str


class _EndedError(Exception):
    """The child ended before it answered."""


class _Child:
    """One process. Only one thread uses it at a time."""

    def __init__(self) -> None:
        self.used = time.monotonic()
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_WINDOW,
        )

    def ask(self, request: dict[str, Any]) -> Answer:
        """Has a picture read.

        Raises:
            PhotoError: it cannot be read.
            _EndedError: the child is no more.
        """
        requests, answers = self._pipes()
        try:
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
            line = answers.readline()
        except OSError as error:
            raise _EndedError from error
        if not line.endswith(b"\n"):
            raise _EndedError
        answer = json.loads(line)
        self.used = time.monotonic()
        if "bug" in answer:
            raise RuntimeError(f"Reading a picture failed in the child process:\n{answer['bug']}")
        if "error" in answer:
            raise PhotoError(answer["error"])
        return self._picture(answer, answers)

    def end(self) -> int:
        """Ends the process if it still runs; returns its exit status."""
        for pipe in self._pipes():
            try:
                pipe.close()
            except OSError:
                continue  # what was not yet sent cannot be sent any more: nobody waits for it
        try:
            return self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def kill(self) -> None:
        """Ends the process at once; a thread that waits for its answer is told."""
        self._process.kill()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("the process was started with pipes")
        return self._process.stdin, self._process.stdout

    @staticmethod
    def _picture(answer: dict[str, Any], answers: IO[bytes]) -> Answer:
        import numpy as np

        width, height = answer["size"]
        full_width, full_height = answer["full"]
        rgb = np.empty((height, width, 3), np.uint8)
        rest = memoryview(rgb.data).cast("B")
        while rest:
            # readinto of a buffered reader fills the array without a copy in between.
            read = answers.readinto(rest)  # type: ignore[attr-defined]
            if not read:
                raise _EndedError
            rest = rest[read:]
        taken_at = answer["taken_at"]
        return Answer(
            rgb,
            full_width,
            full_height,
            datetime.fromisoformat(taken_at) if taken_at else None,
            answer["content_id"],
        )


class _Pool:
    """The children: those that wait, and all that run."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Child] = []
        self._all: set[_Child] = set()

    def read(self, request: dict[str, Any]) -> Answer:
        """Has a picture read by a child that waits, or by a new one."""
        child = self._take()
        try:
            answer = child.ask(request)
        except _EndedError:
            raise self._why(child, request["seconds"]) from None
        except PhotoError:
            self._give_back(child)
            raise
        except BaseException:  # for example Ctrl+C: its answer would come to the next one
            child.kill()
            self._forget(child)
            raise
        self._give_back(child)
        return answer

    def close(self) -> None:
        """Ends all children."""
        with self._lock:
            children, waiting = list(self._all), set(self._waiting)
            self._waiting.clear()
        for child in children:
            if child in waiting:
                self._forget(child)
            else:
                child.kill()  # the thread that waits for it does the rest

    def _take(self) -> _Child:
        stale = []
        with self._lock:
            while self._waiting:
                child = self._waiting.pop()
                if time.monotonic() - child.used < _FRESH:
                    break
                stale.append(child)
            else:
                child = None
        for old in stale:
            self._forget(old)
        if child is None:
            try:
                child = _Child()
            except OSError as error:
                raise PhotoError(
                    f"The reader of this kind of picture cannot be started: {error.strerror}."
                ) from error
            with self._lock:
                self._all.add(child)
        return child

    def _give_back(self, child: _Child) -> None:
        with self._lock:
            self._waiting.append(child)

    def _forget(self, child: _Child) -> int:
        with self._lock:
            self._all.discard(child)
        return child.end()

    def _why(self, child: _Child, seconds: float) -> PhotoError:
        if self._forget(child) == _TIME_UP:
            return limits.too_slow(seconds)
        return PhotoError("The picture is damaged: its decoder crashed.")


_pool = _Pool()
atexit.register(_pool.close)


def read(path: str, kind: Kind, max_px: int | None, max_pixels: int, seconds: float) -> Answer:
    """Reads a picture in a child process.

    Args:
        path: of the file.
        kind: what it holds.
        max_px: the longest side wanted; None: full size.
        max_pixels: pictures of more pixels are refused.
        seconds: after which it is given up.

    Raises:
        PhotoError: it cannot be read, or its decoder crashed or took too long.
    """
    return _pool.read(
        {
            "path": os.path.abspath(path),  # noqa: PTH100 (resolve() would follow links)
            "kind": kind,
            "max_px": max_px,
            "max_pixels": max_pixels,
            "seconds": seconds,
        }
    )


def close() -> None:
    """Ends all child processes; the next picture starts one again."""
    _pool.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, child_process.ARGUMENT]
    # With the parent's own paths instead of what the environment and .pth files would give.
    paths = [os.path.abspath(path) for path in sys.path]  # noqa: PTH100
    start = (
        f"import sys; sys.path[:] = {paths!r}; from facetagger.photos import child; child.main()"
    )
    return [sys.executable, "-I", "-S", "-c", start]
