"""Undo in the window: what came back is shown where the user is, and no other action goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.entities import Changes
from facetagger.jobs import history
from facetagger.ui.text import words

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow


class Undoing:
    """Serves the menu, and the sentence that offers to take an action back."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def undo(self, step: int | None = None) -> None:
        """Takes the last action back. step: only if it is this one."""
        self._window.commands.undo(self.show, step, redone=self.show_done)

    def show(self, changes: Changes) -> None:
        """Shows what an undo has brought back."""
        window = self._window
        window.inbox.reveal(changes)
        window.review.undone(changes)
        window.person.undone(changes)
        window.people.reveal(changes)
        window.ignored.undone(changes)
        window.pages.map.undone(changes)
        window.photo.editing.undone(changes)
        if "photos" in window.views:
            window.pages.photos.undone(changes)

    def show_done(self, changes: Changes) -> None:
        """Shows what an action has brought about, or has brought about again."""
        self._window.inbox.show_done(changes)
        self._window.people.reveal(changes)

    def went(self, sentence: str, way: history.Travelled | None) -> None:
        """Many actions were undone or done again at once.

        Args:
            sentence: says so.
            way: to take all of it back; None: it was not gone to its end.
        """
        window = self._window
        window.acted()
        window.inbox.put_in_order()
        offer = None
        if way is not None:
            again, back = words.translate("Menus", "Redo"), words.translate("Menus", "Undo")
            offer = (again if way.undone else back, lambda: self._go_back(way))
        window.say(sentence, offer=offer)

    def _go_back(self, way: history.Travelled) -> None:
        from facetagger.ui.dialogs.history import gone

        window = self._window
        window.runner.act(
            lambda: history.go_back(window.library, way),
            lambda back: self.went(gone(back), back),
            window.complain,
        )

    def check_offer(self) -> None:
        """Withdraws a sentence if its action is not the last one any more, here or elsewhere."""
        window, step = self._window, self._window.message.step
        if not step or not window.message.isVisible():
            return

        def told(last: bool) -> None:
            if not last:
                window.message.withdraw(step)

        window.runner.call(lambda: window.library.is_last(step), told)
