"""One start of the program, as the user has it: python3 benchmarks/_ui_start.py SPAWNED [LIBRARY]

SPAWNED: time.time() just before. Without LIBRARY: a bare window of Qt, as a reference. Prints a
line of JSON: seconds until the window was painted, and until it showed its first thumbnails; the
longest gap of the window's thread in the seconds after that; memory.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

SETTLED_S = 4.0


def bare(spawned: float) -> None:
    """A window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            QTimer.singleShot(0, app.quit)

    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    window = Bare()
    window.resize(1280, 800)
    window.show()
    app.exec()
    visible = time.time() - spawned
    print(json.dumps({"visible": visible, "less the wait": visible - waited()}))


def waited() -> float:
    """Seconds that this thread was ready to run and other programs had the cores (Linux only)."""
    schedule = Path("/proc/thread-self/schedstat")
    return int(schedule.read_text().split()[1]) / 1e9 if schedule.exists() else 0.0


def memory() -> float:
    """Megabytes that this process holds, 0.0 where nobody tells."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    lines = [line.split() for line in status.read_text().splitlines()]
    return next(int(line[1]) / 1000 for line in lines if line[0] == "VmRSS:")


def program(spawned: float, library: str) -> None:
    """The program itself, closed when everything has come to rest."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from facetagger.ui import app

    found: dict[str, float] = {}

    class Watched(app.MainWindow):
        def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            super().showEvent(event)
            self.views[self.current].installEventFilter(self)
            self.inbox.grid.viewport().installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, self, self.painted)
            return False

        def painted(self) -> None:
            now = time.time() - spawned
            if "visible" not in found:
                from smooth import Heart

                found["visible"], found["less the wait"] = now, now - waited()
                self.heart = Heart()
                QTimer.singleShot(int(SETTLED_S * 1000), self, self.end)
            rows, crops = self.inbox.model.rowCount(), self.thumbnails
            if "thumbnails" not in found and rows and crops._ready and not crops._asked:
                found["thumbnails"] = now - found["visible"]

        def end(self) -> None:
            self.heart.stop()
            found["gap"] = max(beat.late - beat.queue for beat in self.heart.beats)
            found["memory"] = memory()
            self.close()

    app.MainWindow = Watched
    sys.argv = ["facetagger", "--library", library, "gui"]
    from facetagger.__main__ import main

    status = main()
    print(json.dumps(found))
    sys.exit(status)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        bare(float(sys.argv[1]))
    else:
        program(float(sys.argv[1]), sys.argv[2])
