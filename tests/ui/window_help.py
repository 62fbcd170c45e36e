"""Short ways for the tests of the window."""

from __future__ import annotations

import io

from PIL import Image
from pytestqt.qtbot import QtBot

from facetagger.ui.views.inbox import InboxView


def crop(colour: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (192, 192), colour).save(buffer, "JPEG")
    return buffer.getvalue()


def wait_for_inbox(qtbot: QtBot, inbox: InboxView, cards: int) -> None:
    qtbot.waitUntil(lambda: inbox.model.rowCount() == cards)


def sizes(inbox: InboxView) -> list[int]:
    return [inbox.model.row(ref).faces for ref in inbox.model.all_keys()]
