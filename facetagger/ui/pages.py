"""The views themselves, of which one is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QStackedWidget, QWidget

from facetagger.library import queries
from facetagger.ui.context import Context
from facetagger.ui.tiles.models import PeopleModel
from facetagger.ui.views.ignored import IgnoredView
from facetagger.ui.views.inbox.view import InboxView
from facetagger.ui.views.map.page import MapPage
from facetagger.ui.views.people.view import PeopleView
from facetagger.ui.views.person.view import PersonView
from facetagger.ui.views.photos.view import PhotosView
from facetagger.ui.views.review.view import ReviewView
from facetagger.ui.views.start import StartView


@runtime_checkable
class Reads(Protocol):
    """A view that reads what it shows when it comes to the screen."""

    refresh: Callable[[], None]


class Pages(QStackedWidget):
    """All views, by the names that `view_list` gives them, and the one before anything is there.

    Attributes:
        current: the name of the view on the screen.
    """

    def __init__(self, context: Context, people: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._context = context
        self.start = StartView(self)
        self.inbox = InboxView(context)
        self.people = PeopleView(context, people)
        self.person = PersonView(context)
        self.review = ReviewView(context)
        self.map = MapPage(context)
        self.ignored = IgnoredView(context)
        self.views: dict[str, QWidget] = {
            "start": self.start,
            "inbox": self.inbox,
            "people": self.people,
            "person": self.person,
            "review": self.review,
            "map": self.map,
            "ignored": self.ignored,
        }
        for view in self.views.values():
            self.addWidget(view)
        self.current = "inbox"

    @property
    def photos(self) -> PhotosView:
        """The photos; made when they are first asked for: the window is there sooner."""
        view = self.views.get("photos")
        if not isinstance(view, PhotosView):
            view = self.views["photos"] = PhotosView(self._context)
            view.setGeometry(self.contentsRect())  # or it would be laid out twice, first small
            self.addWidget(view)
        return view

    def close_pictures(self) -> None:
        """Waits for workers that make pictures of photos: the window closes."""
        if "photos" in self.views:
            self.photos.close_pictures()

    def show_view(self, name: str) -> None:
        """Brings a view to the screen and gives it the keys."""
        self.current = name
        view = self.photos if name == "photos" else self.views[name]
        self.setCurrentWidget(view)
        if isinstance(view, Reads):
            view.refresh()

    def view(self) -> QWidget:
        """The view on the screen."""
        return self.views[self.current]

    def do(self, command: str) -> None:
        """Has the view on the screen do something, if it is one that can."""
        act = getattr(self.view(), command, None)
        if act is not None:
            act()

    def say_why_empty(self, counts: queries.Counts, *, scanning: bool) -> None:
        """Says in an empty Inbox why it is empty."""
        if scanning:
            self.inbox.set_nothing(
                "photos",
                self.tr("Looking for faces…"),
                self.tr("Groups appear here while the scan runs; you can name them at once."),
            )
        elif counts.people:
            self.inbox.set_nothing(
                "done", self.tr("Everybody has a name"), self.tr("Drop another folder to go on.")
            )
        else:
            self.inbox.set_nothing(
                "photos",
                self.tr("No faces were found"),
                self.tr("Drop a folder with photos of people on this window."),
            )
