"""What else can be done with a face engine: its speed measured here, its files removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QPushButton

from facetagger.engine import packs, speed
from facetagger.engine.api import EngineStatus
from facetagger.engine.speed import Speed
from facetagger.ui.background.runner import Failure
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import literal

if TYPE_CHECKING:
    from facetagger.ui.dialogs.engines import EnginesDialog

translate = words.translate


def good_for(engine_id: str) -> str:
    """What somebody would choose an engine for; empty: nothing is known of it."""
    family, _, name = engine_id.rpartition("/")
    if engine_id == packs.BUILTIN:
        return translate("Engines", "Comes along, small and fast: right for most albums.")
    if name in ("buffalo_l", "antelopev2"):
        return translate(
            "Engines", "Large: tells people who look alike apart better, and takes longer."
        )
    if name == "buffalo_m":
        return translate(
            "Engines", "Large, but faster at finding faces; more of the small ones are missed."
        )
    if name in ("buffalo_s", "buffalo_sc", "sface"):
        return translate("Engines", "Small models, made to be fast.")
    return translate("Engines", "Models that were added from a folder.") if family else ""


class Upkeep:
    """Serves the list of engines.

    Attributes:
        measure, remove: its buttons.
    """

    def __init__(self, dialog: EnginesDialog) -> None:
        self._dialog = dialog
        self._speeds = speed.kept()
        self.measure = QPushButton(translate("Engines", "&Measure speed"), dialog)
        self.measure.setToolTip(translate("Engines", "Takes about a second"))
        self.measure.clicked.connect(self._measure)
        self.remove = QPushButton(translate("Engines", "&Remove…"), dialog)
        self.remove.clicked.connect(self._ask_to_remove)

    def enable(self, status: EngineStatus | None, *, free: bool, in_use: bool) -> None:
        """Allows what can be done with an engine now."""
        there = free and status is not None and status.installed
        self.measure.setEnabled(there)
        self.remove.setEnabled(
            there and not in_use and status is not None and status.info.id != packs.BUILTIN
        )

    def speed(self, engine_id: str) -> str:
        """How fast an engine is here, in words; empty: nobody has measured it."""
        found = self._speeds.get(speed.key(engine_id, self._dialog.provider()))
        if found is None:
            return ""
        text = translate("Engines", "{photo} ms a photo, {face} ms a face")
        return text.format(
            photo=words.number(round(found.photo_ms)), face=words.decimal(found.face_ms)
        )

    def _measure(self) -> None:
        dialog, engine_id = self._dialog, self._dialog.selected_id()
        provider = dialog.provider()
        dialog.begin(translate("Engines", "Measuring…"))

        def work() -> Speed:
            found = speed.measure(packs.load(engine_id, provider=provider))
            speed.keep(engine_id, provider, found)
            return found

        def done(found: Speed) -> None:
            self._speeds[speed.key(engine_id, provider)] = found
            dialog.end()

        dialog.runner.call(work, done, dialog.say_why)

    def _ask_to_remove(self) -> None:
        dialog, engine_id = self._dialog, self._dialog.selected_id()
        text = translate(
            "Engines",
            "Remove the files of {name} from this computer? Names and faces stay; what it has "
            "found out about faces is kept, in case it comes back.",
        )
        title = translate("Engines", "Remove a face engine")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        question = text.format(name=words.quoted(engine_id))
        # What was added from a folder is not fetched again by itself: Enter keeps it.
        answer = QMessageBox.question(dialog, title, literal(question), yes | no, no)
        if answer != QMessageBox.StandardButton.Yes:
            return
        dialog.begin(translate("Engines", "Removing…"))

        def removed(_nothing: object) -> None:
            dialog.end()

        def failed(failure: Failure) -> None:
            dialog.say_why(failure)

        dialog.runner.call(lambda: packs.remove(engine_id), removed, failed)
