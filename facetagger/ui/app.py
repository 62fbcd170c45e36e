"""Starting the window."""

from __future__ import annotations

import gc
import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from facetagger.entities import FacetaggerError, LibraryError
from facetagger.library.database import Library
from facetagger.settings import Look, Settings
from facetagger.ui import opening
from facetagger.ui.background.runner import Failure
from facetagger.ui.look import icons, style
from facetagger.ui.main_window import MainWindow
from facetagger.ui.opening import Errand
from facetagger.ui.text import words
from facetagger.ui.text.language import Language

log = logging.getLogger(__name__)

#: The exit status if there is no library to open.
CANNOT = 3


def main(folder: Path | None = None, library_dir: Path | None = None) -> int:
    """Opens the window and returns its exit status when it is closed.

    Args:
        folder: scanned at once.
        library_dir: the library's folder; None: the user's own.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("facetagger")
    app.setApplicationDisplayName("facetagger")
    app.setDesktopFileName("facetagger")
    # One look on every system: our style sheet is drawn for Fusion.
    app.setStyle("Fusion")
    language = Language(app)
    _wear(app, language, Look.load() or Look())  # whatever is asked before a library is open
    errand = opening.first(library_dir)
    status = 0 if errand is not None else CANNOT
    back: Path | None = None
    while errand is not None:
        opened = errand.directory
        try:
            status, errand = _open(app, language, errand, folder)
            back, folder = opened, None
        except FacetaggerError as error:
            status, errand = CANNOT, opening.instead(errand, error, back)
    return status


def _open(
    app: QApplication, language: Language, errand: Errand, folder: Path | None
) -> tuple[int, Errand | None]:
    """Does what has to be done first and runs a window; what is to be done after it.

    Raises:
        FacetaggerError: the library cannot be opened.
    """
    _wear(app, language, _look(errand.directory))  # of what goes wrong before there is a window
    said = errand.said if opening.run(errand) else ""
    opened = opening.open_library(errand.directory)
    if opened is None:
        return CANNOT, None
    with opened[0] as library:
        Settings.load(library.directory)  # or a window would be half there when they turn out bad
        look = Look.of(library.directory)
        _keep(look)
        _wear(app, language, look)
        if errand.chosen or library.directory != errand.directory:  # in place of a damaged one
            said = opening.keep_choice(library.directory)
        said = " ".join(filter(None, (opened[1] or said or opening.shared(library), _odd_look())))
        status, following = _run(app, library, folder, said, errand.again)
        if following is None or (following.work is None and following.again is None):
            opening.back_up_on_leaving(library)
        return status, following


def _look(directory: Path) -> Look:
    """How the user wants the window to look."""
    try:
        return Look.of(directory)
    except LibraryError:
        return Look()  # what is wrong with them is told once the library is open


def _odd_look() -> str:
    """What is said if the user's choices of how the window looks cannot be read."""
    path = Look.damage()
    if path is None:
        return ""
    told = words.translate("Opening", "The file {path} cannot be read; the usual look is shown.")
    return told.format(path=path)


def _keep(look: Look) -> None:
    """What was chosen in a library of an older version holds in all of them from now on."""
    if look == Look() or Look.load() is not None:
        return
    try:
        look.save()
    except OSError:
        log.warning("How the window looks cannot be kept", exc_info=True)


def _wear(app: QApplication, language: Language, look: Look) -> None:
    language.use(look.language)
    style.apply(app, look.theme, look.text)
    app.setWindowIcon(icons.app_icon())


#: Seconds that a worker may keep Python to itself. Painting gives Python away and takes it back
#: hundreds of times a frame; with the usual 5 ms each time may cost as much while a job runs.
_TURN = 0.0005
#: Python's search for cycles of garbage stops everything; reading 100,000 faces makes it search
#: often and for long (150 ms), and finds nothing. So: seldom, and not through what is there now.
_GARBAGE = (50_000, 20, 50)


def _run(
    app: QApplication,
    library: Library,
    folder: Path | None,
    said: str,
    again: Callable[[MainWindow], None] | None,
) -> tuple[int, Errand | None]:
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_GARBAGE)
    window = MainWindow(library)
    hook = sys.excepthook
    sys.excepthook = _hook(window)
    for number in (signal.SIGINT, signal.SIGTERM):
        # Told by the system to end: as if the window were closed. Python hears of it at the
        # window's next timer, or while it paints, when it must not lose its surface.
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.close))
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(window.restyle)
    try:
        window.show()
        gc.freeze()
        gc.enable()  # see __main__
        if again is not None:
            again(window)
        window.scans.go_on()
        window.watching.start()
        if folder is not None:
            window.scan([folder])
        window.safety.start()
        if said:
            window.say(said)
        return app.exec(), window.safety.errand
    finally:
        sys.excepthook = hook
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        hints.colorSchemeChanged.disconnect(window.restyle)
        window.shut_down()
        window.deleteLater()


def _hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """What happens to exceptions in slots, which reach nobody else: Qt has no caller for them."""

    def unexpected(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        # Queued: a worker may have raised it, and only our thread may touch the window.
        if issubclass(kind, KeyboardInterrupt):
            QTimer.singleShot(0, window, window.close)
        else:
            failure = Failure.of(error.with_traceback(trace))
            QTimer.singleShot(0, window, lambda: window.complain(failure))

    return unexpected
