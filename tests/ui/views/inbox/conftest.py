"""A window with more groups than the screen shows."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest

from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow


@pytest.fixture
def many(library: Library, open_window: Callable[[], MainWindow]) -> MainWindow:
    """Thirty groups, of 40 faces down to 11, more than a screen of them."""
    for number in range(30):
        ids = fakes.put_people(library, [number + 20], 2)[0]
        fakes.put_into_cluster(library, ids)
    return open_window()
