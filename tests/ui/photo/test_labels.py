"""Names on a photo, and the hint at a face that has none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from facetagger.entities import Box, Face, State
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.photo.canvas import Canvas


def shown(face_id: int, x: float, y: float, name: str = "") -> Shown:
    face = Face(face_id, 1, Box(x, y, 0.05, 0.08), 1, 1, State.UNKNOWN, None, None, None)
    return Shown(face, name, False)


@pytest.fixture
def labels(monkeypatch: pytest.MonkeyPatch) -> dict[str, QRectF]:
    """Where each label was painted."""
    found: dict[str, QRectF] = {}
    paint = Canvas._paint_label

    def note(self: Canvas, painter: QPainter, label: QRectF, name: str, *, faint: bool) -> None:
        found[name] = label
        paint(self, painter, label, name, faint=faint)

    monkeypatch.setattr(Canvas, "_paint_label", note)
    return found


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas(None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def look(canvas: Canvas, boxes: list[Shown], marked: int) -> None:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    canvas.show_image(image, QSizeF(800, 600), boxes, marked)
    canvas.grab()


def test_the_hint_at_a_face_lies_on_no_name(canvas: Canvas, labels: dict[str, QRectF]) -> None:
    look(canvas, [shown(1, 0.4, 0.4), shown(2, 0.47, 0.4, "Mystery")], 1)
    assert not labels["Who is this?"].intersects(labels["Mystery"])
    assert labels["Who is this?"].bottom() < 0.4 * 600  # above its box
    assert labels["Mystery"].top() > 0.48 * 600
    labels.clear()
    look(canvas, [shown(1, 0.4, 0.4)], 1)
    assert labels["Who is this?"].top() > 0.48 * 600
    labels.clear()
    # Names below and above: the hint can wait.
    above = shown(3, 0.47, 0.27, "Anna")
    look(canvas, [shown(1, 0.4, 0.4), shown(2, 0.47, 0.4, "Mystery"), above], 1)
    assert set(labels) == {"Mystery", "Anna"}
