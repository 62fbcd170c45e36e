"""What is selected in a view, whatever it shows: what 'Compare' begins with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facetagger.entities import GroupKind, GroupRef
from facetagger.library.database import Library
from facetagger.ui.compare import facts
from facetagger.ui.context import Context
from facetagger.ui.views.ignored import IgnoredView
from facetagger.ui.views.inbox.view import InboxView
from facetagger.ui.views.map.page import MapPage
from facetagger.ui.views.people.view import PeopleView
from facetagger.ui.views.person.view import PersonView
from facetagger.ui.views.photos.view import PhotosView
from facetagger.ui.views.review.view import ReviewView

if TYPE_CHECKING:
    from facetagger.ui.compare.dialog import CompareDialog  # the window is there sooner without


def selected(view: QWidget, library: Library) -> list[Path | int]:
    """The faces selected in a view, or the photos; the cover of a selected group or person."""
    if isinstance(view, PhotosView):
        rows = (view.model.row(key) for key in view.grid.selected_keys()[:2])
        return [Path(row.photo.path) for row in rows if row is not None]
    if isinstance(view, PersonView):
        grid = view.suggestions if view.suggestions.hasFocus() else view.grid
        return list(grid.selected_keys())
    if isinstance(view, IgnoredView):
        return list(view.grid.selected_keys())
    if isinstance(view, PeopleView):
        refs = [GroupRef(GroupKind.PERSON, i) for i in view.grid.selected_keys()]
    elif isinstance(view, InboxView | ReviewView | MapPage):
        refs = view.targets()
    else:
        return []
    found = (facts.cover(library, ref) for ref in refs[:2])
    return [face_id for face_id in found if face_id is not None]


def show(parent: QWidget, context: Context, what: Sequence[Path | int]) -> CompareDialog:
    """Shows the comparison, the one that is open already if there is one."""
    from facetagger.ui.compare.dialog import CompareDialog  # the window is there sooner without

    shown = next((d for d in parent.findChildren(CompareDialog) if d.isVisible()), None)
    dialog = shown or CompareDialog(parent, context)
    dialog.show_faces(what)
    dialog.show()
    dialog.activateWindow()
    return dialog
