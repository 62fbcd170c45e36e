"""What the Photos view shows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from facetagger.ui.views.photos.view import PhotosView


def shown(view: PhotosView) -> list[str]:
    return [view.model.row(key).name for key in view.model.all_keys()]


def wait_for(qtbot: QtBot, view: PhotosView, *names: str) -> None:
    qtbot.waitUntil(lambda: set(shown(view)) == {f"{name}.png" for name in names})
