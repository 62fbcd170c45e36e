"""Where the window stands and how large it is; kept from one start to the next."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

_WISH = QSize(1280, 820)
_SMALLEST = QSize(640, 420)
#: What the system draws around a window, which is part of no size that Qt knows before it is shown.
_FRAME = QSize(8, 40)


class Place:
    """The place of a window on the screen."""

    def __init__(self, window: QMainWindow, line: int) -> None:
        self._window = window
        self._line = line

    def restore(self, kept: str) -> None:
        """Gives the window the place that `keep` returned; a fresh one fits on the screen."""
        window = self._window
        room = window.screen().availableGeometry().size() - _FRAME
        larger = max(1.0, self._line / 17)  # the wish is for the usual font
        wish = QSize(round(_WISH.width() * larger), round(_WISH.height() * larger))
        window.setMinimumSize(_SMALLEST.boundedTo(room))
        window.resize(wish.boundedTo(room))
        if kept:
            window.restoreGeometry(QByteArray(_decoded(kept)))

    def keep(self) -> str:
        """The place as text, for the settings."""
        return base64.b64encode(self._window.saveGeometry().data()).decode("ascii")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""  # nothing worth a complaint: the window then has its usual place
