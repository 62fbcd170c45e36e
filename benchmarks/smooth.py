"""Whether the window stays smooth while it scans: python3 dev.py bench smooth [FOLDER]

Opens the real window on a library of its own, scans FOLDER (without one: the demo's album, several
times over), and meanwhile names groups as a user would, letter by letter. A timer of 5 ms beats in
the window's thread; what comes late is a gap. For each of the longest it says how much of it that
thread worked, waited for a core of the machine and waited for Python, and in which line of
facetagger it was. References of the same run: the window before the scan, and another process that
works 10 ms at a time, which shows how long the busy machine itself keeps a program waiting.
Without a display the window is offscreen.
"""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facetagger.library.database import Library
from facetagger.photos import demo
from facetagger.ui import app as start
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow

SCHEDULE = Path("/proc/thread-self/schedstat")
BEAT_S, LIMIT_S, TYPE_MS, IDLE_MS = 0.005, 0.05, 120, 4000
COPIES = 12
NAMES = ["Anna", "Bea", "Cem", "Dora", "Emil", "Fay", "Gus", "Hana"]
WORKER = """
import time
late = []
while True:
    time.sleep(0.005)
    began, cpu = time.perf_counter(), time.thread_time()
    while time.thread_time() - cpu < 0.01:
        pass
    late.append((time.perf_counter() - began - 0.01) * 1000)
    if len(late) == 20:
        print(max(late), flush=True)
        late.clear()
"""


@dataclass(frozen=True, slots=True)
class Beat:
    """One beat: when, how late, and what the window's thread spent the time with, seconds.

    Attributes:
        work: it ran.
        queue: it was ready, and other threads and programs had the cores (Linux only).
    """

    when: float
    late: float
    work: float
    queue: float


class Heart(QObject):
    """Beats in the window's thread; a watcher looks where that thread is when a beat is missed."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: list[Beat] = []
        self.places: list[tuple[float, str]] = []  # (when, where the window's thread was)
        self._last = time.perf_counter()
        self._spent = spent()
        self._home = threading.get_ident()
        self._running = True
        self._timer = QTimer(self, interval=int(BEAT_S * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()

    def _beat(self) -> None:
        now, (work, queue) = time.perf_counter(), spent()
        before = self._spent
        late = now - self._last - BEAT_S
        self.beats.append(Beat(now, late, work - before[0], queue - before[1]))
        self._last, self._spent = now, (work, queue)

    def _watch(self) -> None:
        told = 0.0
        while self._running:
            time.sleep(BEAT_S)
            if self._last != told and time.perf_counter() - self._last > LIMIT_S / 2:
                told = self._last
                frame = sys._current_frames().get(self._home)
                if frame is not None:
                    self.places.append(
                        (time.perf_counter(), _where(traceback.extract_stack(frame)))
                    )

    def stop(self) -> None:
        self._running = False
        self._timer.stop()
        self._watcher.join()

    def forget(self) -> None:
        self.beats.clear()
        self.places.clear()
        self._last, self._spent = time.perf_counter(), spent()


def spent() -> tuple[float, float]:
    """Seconds that this thread has run, and that it was ready to and waited for a core."""
    if not SCHEDULE.exists():
        return time.thread_time(), 0.0
    run, queue, _ = SCHEDULE.read_text().split()
    return int(run) / 1e9, int(queue) / 1e9


def _where(stack: Sequence[traceback.FrameSummary]) -> str:
    """The innermost two lines of facetagger's window."""
    ours = [f for f in stack if f"{os.sep}facetagger{os.sep}" in f.filename]
    lines = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in ours[-2:]]
    return " > ".join(lines) or "Qt (no line of facetagger)"


class User(QObject):
    """Types names into the Inbox, a letter at a time, and moves on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._word = ""
        self._count = 0
        self.named = 0
        self._timer = QTimer(self, interval=TYPE_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _press(self) -> None:
        inbox = self._window.inbox
        if self._window.current != "inbox" or not inbox.model.rowCount():
            return
        self._count += 1
        if self._word:
            QTest.keyClick(inbox.field, self._word[0])
            self._word = self._word[1:]
            if not self._word:
                QTest.keyClick(inbox.field, Qt.Key.Key_Return)
                self.named += 1
        elif self._count % 3 == 0:
            self._word = NAMES[self.named % len(NAMES)]
        else:
            QTest.keyClick(inbox.field, Qt.Key.Key_Right)


def report(title: str, heart: Heart, since: float) -> None:
    late = sorted(beat.late * 1000 for beat in heart.beats)
    own = sorted((beat.late - beat.queue) * 1000 for beat in heart.beats)
    for text, values in ((title, late), ("    less the wait for a core", own)):
        over = sum(value > LIMIT_S * 1000 for value in values)
        print(
            f"{text}: longest gap {values[-1]:.0f} ms, 99 % below "
            f"{values[int(len(values) * 0.99)]:.0f} ms, {over} of {len(values)} over 50 ms"
        )
    worst = sorted(heart.beats, key=lambda beat: beat.queue - beat.late)[:8]
    for beat in (b for b in worst if b.late > LIMIT_S):
        start = beat.when - beat.late - BEAT_S
        places = [place for at, place in heart.places if start <= at <= beat.when + 0.01]
        rest = max(0.0, beat.late + BEAT_S - beat.work - beat.queue)
        print(
            f"    {beat.late * 1000:4.0f} ms at {beat.when - since:5.1f} s: {beat.work * 1000:.0f} "
            f"worked, {beat.queue * 1000:.0f} waited for a core, {rest * 1000:.0f} for Python: "
            f"{places[0] if places else 'Python was held elsewhere'}"
        )


def album(folder: Path) -> Path:
    """The demo's photos, several times over."""
    first = demo.make(folder / "album" / "0")
    for number in range(1, COPIES):
        shutil.copytree(first, folder / "album" / str(number))
    return folder / "album"


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="facetagger-smooth-") as temporary:
        place = Path(temporary)
        folder = Path(arguments[0]) if arguments else album(place)
        app = QApplication(sys.argv[:1])
        app.setStyle("Fusion")
        sys.setswitchinterval(start._TURN)
        gc.set_threshold(*start._GARBAGE)
        style.apply(app, "light")
        with Library.open(place / "library") as library:
            window = MainWindow(library)
            window.show()
            gc.freeze()
            measure(window, folder)
            window.close()
            window.deleteLater()
    return 0


def run_for(over: Callable[[], bool], least_ms: int = 0) -> None:
    """Runs the event loop as the application does; QTest.qWait would keep Python to itself."""
    began, loop = time.perf_counter(), QEventLoop()

    def look() -> None:
        if (time.perf_counter() - began) * 1000 >= least_ms and over():
            loop.quit()

    timer = QTimer(interval=100)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    timer.stop()


def measure(window: MainWindow, folder: Path) -> None:
    run_for(lambda: True, IDLE_MS // 2)
    heart = Heart()
    began = time.perf_counter()
    run_for(lambda: True, IDLE_MS)
    report("Window alone", heart, began)
    with subprocess.Popen(
        [sys.executable, "-c", WORKER], stdout=subprocess.PIPE, text=True
    ) as other:
        user = User(window)
        failed: list[str] = []
        window.runner.failed.connect(lambda _kind, failure: failed.append(failure.details))
        heart.forget()
        began = time.perf_counter()
        window.scan([folder])
        run_for(lambda: not window.scans.is_running, 1000)
        seconds = time.perf_counter() - began
        user.stop()
        heart.stop()
        other.terminate()
        late = [float(line) for line in (other.communicate()[0] or "").split()]
    if failed:
        raise SystemExit(failed[0])
    print(f"Scan of {folder.name}: {seconds:.0f} s, {user.named} names typed")
    report("Window while it scans", heart, began)
    print(f"Another process that works 10 ms at a time: longest gap {max(late, default=0):.0f} ms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
