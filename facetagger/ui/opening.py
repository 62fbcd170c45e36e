"""Opening the library before there is a window; what can only be done while none is open."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from facetagger import settings
from facetagger.entities import (
    DamagedLibraryError,
    DamagedSettingsError,
    FacetaggerError,
    LibraryError,
    NewerLibraryError,
)
from facetagger.jobs import backup as backup_job
from facetagger.library import backups, restoring
from facetagger.library.backups import Backup
from facetagger.library.database import FILE_NAME, Library
from facetagger.library.errors import RESTORE
from facetagger.settings import Look, Settings
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.dialogs import health
from facetagger.ui.dialogs.health import AwayDialog, DamageDialog, SettingsDamageDialog
from facetagger.ui.look import icons, style
from facetagger.ui.text import sentences, words
from facetagger.ui.widgets.plain import Label, literal

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow

log = logging.getLogger(__name__)

translate = words.translate
#: What takes no longer than this is not worth a sign that says "wait".
_PATIENCE_MS = 400


@dataclass(frozen=True, slots=True)
class Errand:
    """What is done between closing one window and opening the next.

    Attributes:
        directory: the library that is opened afterwards.
        work: what is done, in a thread; None: nothing.
        waiting: what is shown if it takes long.
        said: what the next window says.
        chosen: the user has chosen this library; from now on it is opened at every start.
        again: has the next window show what the last one showed; None: it begins anew.
    """

    directory: Path
    work: Callable[[], Any] | None = None
    waiting: str = ""
    said: str = ""
    chosen: bool = False
    again: Callable[[MainWindow], None] | None = None


def first(given: Path | None) -> Errand | None:
    """Which library a start opens; None: the one that should be there is not, and the user quits.

    Nothing is made in place of a library that is elsewhere: its drive may be unplugged.

    Args:
        given: the folder that the command line names.
    """
    if given is not None:
        return Errand(given)
    try:
        directory = settings.data_dir()
    except LibraryError as error:
        complain(sentences.said(str(error)))
        return None
    while is_away(directory):
        errand = _ask_instead(directory, "")
        if errand is None or errand.chosen or errand.directory != directory:
            return errand
    return Errand(directory)


def instead(errand: Errand, error: FacetaggerError, back: Path | None) -> Errand | None:
    """What is opened in place of a library that cannot be; None: nothing.

    Args:
        errand: which one it is.
        error: why it cannot be opened.
        back: the library that was open before the user chose this one.
    """
    directory, sentence = errand.directory, sentences.said(str(error))
    if isinstance(error, DamagedSettingsError):
        return _ask_about_settings(errand, sentence, str(error.__cause__))
    if back is None:
        # Or a chosen one could never be left again. A newer one stays newer: no use to look again.
        newer = isinstance(error, NewerLibraryError)
        return _ask_instead(directory, sentence, for_good=newer)
    complain(sentence)
    return Errand(back) if back != directory else None


def _ask_instead(directory: Path, sentence: str, *, for_good: bool = False) -> Errand | None:
    """Asks what to open in place of the library of this start; None: nothing."""
    _dress()
    while True:
        dialog = AwayDialog(None, directory, sentence, for_good=for_good)
        dialog.usual.setVisible(directory != settings.usual_dir())
        dialog.exec()
        if dialog.chosen == health.ANOTHER:
            if errand := another(None, directory):
                return errand
        elif dialog.chosen == health.USUAL:
            return Errand(settings.usual_dir())  # this time: the drive may be back at the next
        else:
            return Errand(directory) if dialog.chosen == health.AGAIN else None


def _ask_about_settings(errand: Errand, sentence: str, details: str) -> Errand | None:
    """Asks what to do about settings that cannot be read; None: to quit."""
    _dress()
    dialog = SettingsDamageDialog(None, sentence, details)
    dialog.exec()
    if dialog.chosen == health.AGAIN:
        return replace(errand, work=None)  # that is done
    if dialog.chosen == health.QUIT:
        return None
    return replace(
        errand,
        work=partial(settings.set_aside, errand.directory),
        said=translate("Opening", "The usual settings are used; the damaged file is kept."),
    )


def is_away(directory: Path) -> bool:
    """Whether a library that the user has chosen is not where it was."""
    return _is_chosen(directory) and not (directory / FILE_NAME).exists()


def _is_chosen(directory: Path) -> bool:
    """Whether it is opened at every start by the user's word, and not the environment's."""
    return settings.given_dir() is None and directory == settings.chosen_dir()


def keep_choice(directory: Path) -> str:
    """Has the next starts open a library; what is to be said about it."""
    if settings.given_dir() is not None:
        return ""  # whoever starts the program says which one it opens
    try:
        settings.choose_dir(directory)
    except OSError as error:
        cannot = translate("Opening", "The next start opens another library: {error}")
        return cannot.format(error=sentences.said(str(error)))
    if directory == settings.usual_dir():
        return translate("Opening", "This is the usual library. It is opened at every start.")
    return translate("Opening", "This library is opened at the next starts, too.")


def restore(directory: Path, backup: Backup) -> Errand:
    """Takes a backup back."""
    said = translate("Opening", "The backup of {date} was restored.")
    return Errand(
        directory,
        partial(restoring.restore, directory, backup.path),
        translate("Opening", "Restoring the backup…"),
        said.format(date=health.moment(backup)),
    )


def delete_all(directory: Path) -> Errand:
    """Deletes all face data."""

    def work() -> None:
        restoring.delete_all(directory)
        chosen = Settings.load(directory)
        if chosen.unfinished or chosen.stopped:  # or its scan would fill the library again
            replace(chosen, unfinished=(), stopped=()).save(directory)

    return Errand(
        directory,
        work,
        translate("Opening", "Deleting…"),
        translate("Opening", "All face data was deleted."),
    )


def another(parent: QWidget | None, directory: Path) -> Errand | None:
    """Asks for another library's folder; None: the user thought better of it.

    An empty folder gets a new library; one with other things in it is nobody's library.
    """
    title = translate("Opening", "Choose the folder of another library")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(directory.parent))
    if not chosen:
        return None
    folder = Path(chosen)
    if not (folder / FILE_NAME).exists() and folder.is_dir() and any(folder.iterdir()):
        sentence = translate("Opening", "There is no library in {folder}, and it is not empty.")
        complain(sentence.format(folder=folder))
        return None
    return Errand(folder, chosen=True)


def run(errand: Errand) -> bool:
    """Does an errand and waits for it; False if it failed, which the user was told."""
    if errand.work is None:
        return True
    _, failure = _wait_for(errand.work, errand.waiting)
    if failure is not None:
        complain(failure.sentence)
    return failure is None


def open_library(directory: Path) -> tuple[Library, str] | None:
    """Opens a library, or one that the user chooses in place of a damaged one.

    Returns:
        It, and what the window says about it; None if the user quits.

    Raises:
        FacetaggerError: it cannot be opened.
    """
    said = ""
    while True:
        try:
            return Library.open(directory), said
        except DamagedLibraryError as error:
            # The dialog itself says what can be done.
            sentence = sentences.said(str(error)).removesuffix(sentences.said(RESTORE))
            errand = _ask(directory, sentence)
            if errand is None:
                return None
            if run(errand):
                directory, said = errand.directory, errand.said


def back_up_on_leaving(library: Library) -> None:
    """The window is closed, and its library is left: what was decided today is in a backup."""
    waiting = translate("BackupsDialog", "Backing up the library…")
    _, failure = _wait_for(partial(backup_job.back_up_on_leaving, library), waiting)
    if failure is not None:  # while the window was open it was said if there is no room
        why = failure.english or failure.sentence
        log.warning("There is no backup of what was decided last: %s", why)


def shared(library: Library) -> str:
    """What is to be said if the library is open elsewhere, too; else nothing."""
    if not library.was_open:
        return ""
    return translate(
        "Opening",
        "This library is also open in another window or program. Each shows what the other "
        "changes.",
    )


def complain(sentence: str) -> None:
    """Tells what went wrong while there is no window."""
    _dress()
    QMessageBox.critical(None, "facetagger", literal(sentence))


def _dress() -> None:
    """Before the first window, nothing has its style yet."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and not app.styleSheet():
        look = Look.load() or Look()
        style.apply(app, look.theme, look.text)
        app.setWindowIcon(icons.app_icon())


def _ask(directory: Path, sentence: str) -> Errand | None:
    looking = translate("Opening", "The library is damaged. Looking for a good backup…")
    backup, failure = _wait_for(partial(backups.newest_good, directory), looking)
    if failure is not None:
        complain(failure.sentence)
        return None
    while True:
        dialog = DamageDialog(None, sentence, backup)
        dialog.exec()
        errand = answer(dialog.chosen, None, directory, backup)
        if errand is not None or dialog.chosen == health.QUIT:
            return errand


def answer(
    chosen: str, parent: QWidget | None, directory: Path, backup: Backup | None
) -> Errand | None:
    """What is to be done after a DamageDialog; None: to quit, or to ask again."""
    if chosen == health.RESTORE and backup is not None:
        return restore(directory, backup)
    return another(parent, directory) if chosen == health.ANOTHER else None


def _wait_for(work: Callable[[], Any], waiting: str) -> tuple[Any, Failure | None]:
    """Does work in a thread, with a sign if it takes long; its result, or why there is none."""
    _dress()
    outcome: list[tuple[Any, Failure | None]] = []
    runner, loop = Runner(), QEventLoop()
    sign = Label(waiting)
    sign.setWindowTitle("facetagger")
    sign.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
    sign.setMargin(2 * style.metrics().height())
    timer = QTimer(sign)
    timer.setSingleShot(True)
    timer.timeout.connect(sign.show)
    timer.start(_PATIENCE_MS)

    def end(result: Any, failure: Failure | None) -> None:
        outcome.append((result, failure))
        loop.quit()

    runner.call(work, lambda result: end(result, None), lambda failure: end(None, failure))
    loop.exec()
    timer.stop()
    sign.hide()
    sign.deleteLater()
    runner.close()
    return outcome[0]
