"""A library of the test's own, and an album of fake faces."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest

from facetagger.library.database import Library


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Three people on three photos each, in folders, and one photo of all of them."""
    folder = tmp_path / "album"
    for person in range(3):
        for take in range(3):
            fakes.photo(folder / f"day {take}" / f"{person}.png", (person, 10 * person + take))
    fakes.photo(folder / "all.png", (0, 90), (1, 91), (2, 92))
    return folder
