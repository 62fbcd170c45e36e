"""The user's settings while the window is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from facetagger.settings import Look, Settings


class Choices:
    """The one owner of the settings: whoever keeps a choice here loses no other one.

    Attributes:
        now: the settings of the library as they are kept.
        look: how the window looks, in every library.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.now = Settings.load(directory)
        self.look = Look.of(directory)

    def keep(self, **choices: Any) -> bool:
        """Keeps what the user has chosen, here and in the file; True if that changed anything.

        Raises:
            OSError: the file cannot be written; the choice holds until the window is closed.
        """
        settings = replace(self.now, **choices)
        if settings == self.now:
            return False
        self.now = settings
        settings.save(self._directory)
        return True

    def wear(self, **choices: Any) -> None:
        """Keeps how the window is to look, here and for every start.

        Raises:
            OSError: the file cannot be written; the choice holds until the window is closed.
        """
        self.look = replace(self.look, **choices)
        self.look.save()

    def order(self, view: str) -> str:
        """The order that the user has chosen in a view; empty: none yet."""
        return next((o[len(view) + 1 :] for o in self.now.sort if o.startswith(f"{view}:")), "")

    def keep_order(self, view: str, order: str) -> None:
        """Keeps the order of a view for the next starts."""
        others = (o for o in self.now.sort if not o.startswith(f"{view}:"))
        self.keep(sort=(*others, f"{view}:{order}"))
