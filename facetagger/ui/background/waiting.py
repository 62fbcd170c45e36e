"""Folders that went away in the middle of their scan: it goes on as soon as they are back."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from facetagger.entities import FolderError
from facetagger.library import files, paths
from facetagger.library.database import Library
from facetagger.photos import walk
from facetagger.ui.background.runner import Runner

#: So often it is looked whether they are there: drives come without a word.
_EVERY_MS = 3000
_Told = tuple[list[Path], list[Path]]


class Waiting(QObject):
    """Looks for folders until they are there again.

    Attributes:
        missed: called with new ones that are indeed not there.
        back: called with those that are there again, and are waited for no more.
    """

    def __init__(self, library: Library, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self.missed: Callable[[Sequence[Path]], None] = lambda folders: None
        self.back: Callable[[Sequence[Path]], None] = lambda folders: None
        self.folders: tuple[Path, ...] = ()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(lambda: self._look(self._found))

    def add(self, folders: Collection[Path]) -> None:
        """Waits for these as well."""
        self.folders = tuple(dict.fromkeys((*self.folders, *folders)))
        self._timer.start()
        self._looking = False
        # What is there all the same is gone on with a moment later: if it fails again, not at once.
        self._look(self._found_first)

    def drop(self, folders: Collection[Path]) -> None:
        """Waits for these no more."""
        self.folders = tuple(folder for folder in self.folders if folder not in folders)
        if not self.folders:
            self._timer.stop()

    def close(self) -> None:
        """The window closes; who waits is still known."""
        self._timer.stop()

    def _look(self, found: Callable[[_Told], None]) -> None:
        if not self._looking:  # a network drive may take long to answer
            self._looking = True
            folders = self.folders
            self._runner.call(lambda: _told(self._library, folders), found)

    def _found_first(self, told: _Told) -> None:
        self._looking = False
        there, strange = told
        self.drop(strange)
        self.missed([folder for folder in self.folders if folder not in there])

    def _found(self, told: _Told) -> None:
        self._looking = False
        there, strange = told
        back = [folder for folder in there if folder in self.folders]
        self.drop([*back, *strange])
        self.back(back)


def _told(library: Library, folders: Sequence[Path]) -> _Told:
    """Which folders are there, and which were never scanned, so that nothing is left to do."""
    back, strange = [], []
    roots = files.roots(library)
    for folder in folders:
        place = os.fspath(folder.expanduser().resolve())
        if _is_there(folder):
            back.append(folder)
        elif not any(paths.contains(r, place) or paths.contains(place, r) for r in roots):
            strange.append(folder)
    return back, strange


def _is_there(folder: Path) -> bool:
    try:
        return not paths.is_away(os.fspath(walk.resolve(folder)))
    except FolderError:
        return False
