"""The user's settings while the window is open."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from facetagger.settings import Look, Settings
from facetagger.ui.background.runner import Failure
from facetagger.ui.text import sentences, words


class Choices:
    """The one owner of the settings: whoever keeps a choice here loses no other one.

    Attributes:
        now: the settings of the library as they are kept.
        look: how the window looks, in every library.
        complain: is told once that what is chosen cannot be written down: it holds all the same
            until the window is closed, and keeps nobody from what he is about to do.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._told = False
        self.complain: Callable[[Failure], None] = lambda failure: None
        self.now = Settings.load(directory)
        self.look = Look.of(directory)

    def keep(self, **choices: Any) -> bool:
        """Keeps what the user has chosen, here and in the file; True if that changed anything."""
        settings = replace(self.now, **choices)
        if settings == self.now:
            return False
        self.now = settings
        self._write(lambda: settings.save(self._directory))
        return True

    def wear(self, **choices: Any) -> None:
        """Keeps how the window is to look, here and for every start."""
        self.look = replace(self.look, **choices)
        self._write(self.look.save)

    def _write(self, save: Callable[[], None]) -> None:
        try:
            save()
        except OSError as error:
            if not self._told:
                self.complain(_why(error))
            self._told = True  # once: on a full disk each of many choices would say the same
        else:
            self._told = False

    def order(self, view: str) -> str:
        """The order that the user has chosen in a view; empty: none yet."""
        return next((o[len(view) + 1 :] for o in self.now.sort if o.startswith(f"{view}:")), "")

    def keep_order(self, view: str, order: str) -> None:
        """Keeps the order of a view for the next starts."""
        others = (o for o in self.now.sort if not o.startswith(f"{view}:"))
        self.keep(sort=(*others, f"{view}:{order}"))


def _why(error: OSError) -> Failure:
    sentence = words.translate(
        "Choices", "Your settings cannot be kept: {reason}. They hold until the window is closed."
    ).format(reason=sentences.said(error.strerror or str(error)))
    details = "".join(traceback.format_exception(error))
    return Failure(sentence, details, expected=True)
