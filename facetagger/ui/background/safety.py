"""What keeps the library safe while the window is open: backups, and a look after a crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from facetagger import settings
from facetagger.jobs.backup import back_up, back_up_if_due
from facetagger.library import backups, queries
from facetagger.library.backups import Backup
from facetagger.ui import opening, reopening
from facetagger.ui.background.runner import Failure
from facetagger.ui.dialogs import health
from facetagger.ui.dialogs.health import BackupsDialog, DamageDialog, DeleteDialog
from facetagger.ui.opening import Errand
from facetagger.ui.text import words

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow

translate = words.translate
BACKUP = "backup"
#: Not while the window is still busy with its first groups; then as often as much may be decided.
FIRST_MS, EVERY_MS = 20_000, 5 * 60_000


class Safety(QObject):
    """Of one window.

    Attributes:
        errand: what is to be done once the window is closed, before the next one opens.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._directory: Path = window.library.directory
        self._told = ""
        self.errand: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self.back_up)
        self._shown: BackupsDialog | None = None
        window.runner.failed.connect(self._failed)
        window.runner.finished.connect(self._made)

    def start(self) -> None:
        """The window is on the screen: looks at a library that was not closed, and backs up."""
        self._timer.start()
        library = self._window.library
        if not library.was_closed:
            self._window.runner.call(library.check_quickly, self._checked)

    def back_up(self) -> None:
        """Makes a backup if one is due."""
        self._timer.setInterval(EVERY_MS)
        self._window.runner.start(BACKUP, partial(back_up_if_due, self._window.library))

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == BACKUP and self._shown is not None:
            self._shown.say(failure.sentence, bad=True)
        elif kind == BACKUP and self._window.message.complains:
            pass  # the user's own step went wrong, of the same maybe: this is told the next time
        elif kind == BACKUP and failure.sentence != self._told:
            self._told = failure.sentence  # once: it will be the same the next time
            self._window.complain(failure)

    # Damage

    def _checked(self, problems: list[str]) -> None:
        if problems:
            self._timer.stop()
            find = partial(backups.newest_good, self._directory)
            self._window.runner.call(find, self._ask)

    def _ask(self, backup: Backup | None) -> None:
        sentence = self.tr(
            "facetagger was not closed the last time, and its file {path} is damaged."
        )
        dialog = DamageDialog(self._window, sentence.format(path=self._window.library.path), backup)
        dialog.finished.connect(lambda _code: self._answered(dialog.chosen, backup))
        dialog.open()

    def _answered(self, chosen: str, backup: Backup | None) -> None:
        errand = opening.answer(chosen, self._window, self._directory, backup)
        if errand is None and chosen != health.QUIT:
            self._ask(backup)
        else:
            self._leave(errand)

    # What the menus ask for

    def show_backups(self) -> None:
        """Lists what the library can be taken back to."""
        self._window.runner.call(partial(backups.found, self._directory), self._show_backups)

    def _show_backups(self, found: list[Backup]) -> None:
        dialog = BackupsDialog(self._window, found)

        def restore() -> None:
            if dialog.chosen is not None:
                self._leave(opening.restore(self._directory, dialog.chosen))

        dialog.accepted.connect(restore)
        dialog.make = self._make_now
        self._shown = dialog
        dialog.finished.connect(self._close_backups)
        dialog.open()

    def _close_backups(self) -> None:
        self._shown = None

    def _make_now(self) -> None:
        # If a backup is being made at this moment, the list waits for that one.
        self._window.runner.start(BACKUP, partial(back_up, self._window.library))

    def _made(self, kind: str, _result: object) -> None:
        if kind == BACKUP and self._shown is not None:
            self._window.runner.call(partial(backups.found, self._directory), self._list_anew)

    def _list_anew(self, found: list[Backup]) -> None:
        if self._shown is not None:
            self._shown.show_found(found)

    def delete_all(self) -> None:
        """Asks whether everything that is known about faces shall be deleted."""
        self._window.runner.call(lambda: queries.counts(self._window.library), self._ask_to_delete)

    def _ask_to_delete(self, counts: queries.Counts) -> None:
        dialog = DeleteDialog(self._window, counts.faces, counts.people)
        dialog.accepted.connect(lambda: self._leave(opening.delete_all(self._directory)))
        dialog.open()

    def reopen(self) -> None:
        """Closes the window and opens it again, in the language that was chosen."""
        self._leave(Errand(self._directory, again=reopening.remember(self._window)))

    def open_another(self) -> None:
        """Asks for another library and opens it."""
        errand = opening.another(self._window, self._directory)
        if errand is not None:
            self._leave(errand)

    def open_usual(self) -> None:
        """Opens the usual library in place of the one that was chosen."""
        self._leave(Errand(settings.usual_dir(), chosen=True))

    def _leave(self, errand: Errand | None) -> None:
        """Closes the window; what it has asked for is done once the library is closed."""
        self.errand = errand
        self._window.close()
