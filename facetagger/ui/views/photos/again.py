"""The filters of one window's photos, for the window that is opened in its place."""

from __future__ import annotations

from collections.abc import Callable

from facetagger.ui.views.photos.view import PhotosView


def remember(view: PhotosView) -> Callable[[PhotosView], None]:
    """What gives other photos the same filters and the same order."""
    filters = view.filters
    people = [(chip.person_id, chip.name, chip.without) for chip in filters.people.chips]
    chosen = [combo.currentIndex() for combo in (view.order, filters.faces, filters.together)]
    ticked = [box.isChecked() for box in (filters.unnamed, filters.only)]
    written = [field.text() for field in (filters.first, filters.last, filters.text)]
    folder = filters.folder.currentData()

    def show(other: PhotosView) -> None:
        given = other.filters
        for person_id, name, without in people:
            given.people.put(person_id, name, without=without)
        for combo, place in zip((other.order, given.faces, given.together), chosen, strict=True):
            combo.setCurrentIndex(place)
        for box, on in zip((given.unnamed, given.only), ticked, strict=True):
            box.setChecked(on)
        for field, text in zip((given.first, given.last, given.text), written, strict=True):
            field.setText(text)
        if folder is not None:  # the others are offered once they are read; this one stays chosen
            given.folder.addItem(folder, folder)
            given.folder.setCurrentIndex(given.folder.findData(folder))

    return show
