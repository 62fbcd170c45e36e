"""A window that is opened again in another language shows what the one before it showed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fakes
import pytest
from ui.start_help import in_window, shown

from facetagger import actions
from facetagger.engine.api import Engine
from facetagger.jobs.scan import ScanResult
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.search import Order
from facetagger.ui.background import describing
from facetagger.ui.background.runner import Job
from facetagger.ui.background.scans import Found
from facetagger.ui.main_window import MainWindow

_UNREADABLE = "could not be read"


def _two_named(own_library: Path) -> list[int]:
    with Library.open(own_library) as library:
        ids = fakes.put_people(library, [1, 2], photos=2)
        actions.name(library, [fakes.f(ids[0][0])], "Anna")
        actions.name(library, [fakes.f(ids[1][0])], "Ben")
        return [queries.people_named(library, name)[0].id for name in ("Anna", "Ben")]


def test_photos_are_shown_again_with_their_filters_and_what_the_scan_said(
    start: Callable[..., int], own_library: Path
) -> None:
    anna, ben = _two_named(own_library)
    wanted: list[object] = []
    said: list[str] = []

    def filter_and_reopen(window: MainWindow) -> None:
        found = ScanResult(photos=9, new=9, changed=0, faces=4, unreadable=2)
        window.scans.tell(Found(found, (Path("/photos"),), resumed=False))
        window.show_view("photos")
        view = window.pages.photos
        view.filters.people.put(anna, "Anna")
        view.filters.people.put(ben, "Ben", without=True)
        view.filters.faces.setCurrentIndex(2)
        view.filters.unnamed.setChecked(True)
        view.filters.first.setText("2015")
        view.filters.text.setText("jpg")
        view.filters.folder.addItem("/photos", "/photos")
        view.filters.folder.setCurrentIndex(1)
        view.order.setCurrentIndex(view.order.findData(Order.NAME))
        wanted.append(view.filters.wanted())
        window.safety.reopen()

    def look(window: MainWindow) -> None:
        assert window.current == "photos"
        view = window.pages.photos
        wanted.append(view.filters.wanted())
        assert view.order.currentData() == Order.NAME
        said.append(window.status._problems.text())
        assert window.status._problems.isVisible()
        window.close()

    assert start(in_window(filter_and_reopen), in_window(look)) == 0
    assert wanted[0] == wanted[1]
    assert _UNREADABLE in said[0]


def test_a_person_is_shown_again(start: Callable[..., int], own_library: Path) -> None:
    _anna, ben = _two_named(own_library)

    def show_and_reopen(window: MainWindow) -> None:
        window.show_person(ben)
        window.safety.reopen()

    def look(window: MainWindow) -> None:
        assert (window.current, window.person.person_id) == ("person", ben)
        assert not window.status.isVisible()
        window.close()

    assert start(in_window(show_and_reopen), in_window(look)) == 0


def test_what_the_scan_said_is_there_again_after_a_box_was_described(
    start: Callable[..., int], own_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The faces that boxes wait for are described at the start; the line was gone with that."""
    _two_named(own_library)
    opened: list[MainWindow] = []
    monkeypatch.setattr(describing, "is_needed", lambda library, engine_id: bool(opened))
    described: list[str] = []
    describe = describing.describe

    def noted(library: Library, engine: Engine, *, quiet: bool) -> Job:
        described.append(engine.info.id)
        return describe(library, engine, quiet=quiet)

    monkeypatch.setattr(describing, "describe", noted)

    def reopen(window: MainWindow) -> None:
        opened.append(window)
        found = ScanResult(photos=9, new=9, changed=0, faces=4, unreadable=2)
        window.scans.tell(Found(found, (Path("/photos"),), resumed=False))
        window.safety.reopen()

    def is_through() -> bool:
        window = shown(MainWindow)
        if not isinstance(window, MainWindow) or not described or not window.status.isVisible():
            return False
        if "Found 4 faces" not in window.status._text.text():
            return False
        assert _UNREADABLE in window.status._problems.text()
        window.close()
        return True

    assert start(in_window(reopen), is_through) == 0
