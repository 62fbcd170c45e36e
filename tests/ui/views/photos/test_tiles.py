"""What is written below a photo."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QApplication

from facetagger.entities import Photo
from facetagger.library.search import Numbers
from facetagger.ui.views.photos.model import PhotoRow
from facetagger.ui.views.photos.tiles import title


def test_day_and_name_where_both_have_room(qapp: QApplication) -> None:
    def row(taken: datetime | None) -> PhotoRow:
        photo = Photo(1, "/photos/IMG_1.jpg", 1, 1, "", 40, 30, taken, None)
        return PhotoRow(photo, Numbers(1, 0))

    dated = row(datetime(2019, 8, 25))
    assert title(dated, 1000) == f"{dated.day}  ·  \u2066IMG_1.jpg\u2069"
    assert title(dated, 60) == dated.day
    assert title(row(None), 60) == "\u2066IMG_1.jpg\u2069"
