"""A labelled album named from start to finish in the real window, every press and click counted.

python3 benchmarks/_ui_naming.py LIBRARY [--scan FOLDER] [--full] [--mouse] [--quick] [--log]

Prints one line of JSON. FOLDER holds a folder of photos a person. Started by ui.py and by
tests/ui/test_end_to_end.py, with a screen of their own.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from pathlib import Path

from _ui_keys import pump
from _ui_mouse import MouseUser
from _ui_user import User, outcome, short_names, truth
from PySide6.QtWidgets import QApplication

from facetagger.library.database import Library
from facetagger.ui import app as start
from facetagger.ui.background import scans
from facetagger.ui.background.runner import Failure
from facetagger.ui.look import style
from facetagger.ui.main_window import MainWindow

_SCANNED_WITHIN = 1800.0


def open_window(library: Library) -> MainWindow:
    """The window, as the application opens it, with the keys."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    sys.setswitchinterval(start._TURN)
    gc.set_threshold(*start._GARBAGE)
    style.apply(app, "light")
    window = MainWindow(library)
    window.resize(1280, 800)
    window.show()
    gc.freeze()
    window.activateWindow()
    pump(lambda: window.isActiveWindow(), 20, "the window on the screen")
    return window


def name_album(
    window: MainWindow,
    folder: Path | None,
    *,
    full: bool = False,
    mouse: bool = False,
    log: bool = False,
) -> dict[str, object]:
    """Scans an album, names everybody in it, and says what that took.

    Args:
        folder: scanned first; None: the library holds the faces already.
        full: whole names are typed, not what a family calls somebody.
        mouse: by the mouse, but for the letters of names that are new.
        log: tells of every step.
    """
    library, failures = window.library, list[str]()
    window.runner.failed.connect(lambda _kind, failure: failures.append(_details(failure)))
    if folder is not None:
        window.scan([folder])
        pump(lambda: not window.scans.is_running, _SCANNED_WITHIN, "the scan")
    whose = truth(library)
    people = sorted({who for who in whose.values() if who is not None})
    names = {who: who.replace("_", " ") for who in people} if full else short_names(people)
    user = (MouseUser if mouse else User)(window, whose, names)
    if log:
        user.log = lambda line: print(f"{user.hands.total:4} {line}", file=sys.stderr)
    began = time.monotonic()
    user.name_everybody()
    user.rest()
    if failures:
        raise SystemExit("\n".join(failures))
    return {
        "how": user.hands.how,
        "faces": sum(who is not None for who in whose.values()),
        "background": sum(who is None for who in whose.values()),
        "people": len(people),
        "presses": user.hands.total,
        "parts": dict((user.hands.presses + user.hands.gestures).most_common()),
        "notches": user.hands.notches,
        "outcome": dict(outcome(library, whose, names)),
        "seconds": time.monotonic() - began,
    }


def _details(failure: object) -> str:
    return failure.details if isinstance(failure, Failure) else str(failure)


def main() -> int:
    """Names as asked for on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--scan", type=Path)
    parser.add_argument("--full", action="store_true", help="type whole names")
    parser.add_argument("--mouse", action="store_true", help="by the mouse, not by keys")
    parser.add_argument("--quick", action="store_true", help="suggestions without a pause before")
    parser.add_argument("--log", action="store_true", help="tell every step")
    chosen = parser.parse_args()
    if chosen.quick:
        scans.SUGGEST_AFTER_MS = 0
    with Library.open(chosen.library) as library:
        window = open_window(library)
        found = name_album(
            window, chosen.scan, full=chosen.full, mouse=chosen.mouse, log=chosen.log
        )
        window.close()
        window.deleteLater()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
