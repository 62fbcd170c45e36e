"""One window closes and the next opens in another language: it shows what this one showed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from facetagger.ui.views.photos import again
from facetagger.ui.views.photos.view import PhotosView

if TYPE_CHECKING:
    from facetagger.ui.main_window import MainWindow


def remember(window: MainWindow) -> Callable[[MainWindow], None]:
    """What has the next window show the same view, filters, and what the last scan found."""
    current, person_id = window.current, window.person.person_id
    photos = window.views.get("photos")
    filtered = again.remember(photos) if isinstance(photos, PhotosView) else None
    found = window.scans.found if window.status.isVisible() else None

    def show(opened: MainWindow) -> None:
        if filtered is not None:
            filtered(opened.pages.photos)
        if current == "person" and person_id is not None:
            opened.show_person(person_id)
        elif current not in ("person", "start"):
            opened.show_view(current)
        if found is not None:
            opened.scans.tell(found)

    return show
