"""`facetagger search`, on photos that a scan would have stored."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import fakes
import pytest

from facetagger import actions, cli
from facetagger.library import edits
from facetagger.library.database import Library

BOTH, ANNA = "/photos/both of us.jpg", "/photos/añna 🌻.jpg"


@pytest.fixture(autouse=True)
def album(own_library: Path) -> None:
    with Library.open(own_library) as library:
        edits.ensure_root(library, "/photos")
        for path, people in ((BOTH, ("Anna", "Ben")), (ANNA, ("Anna",))):
            faces = [fakes.new_face(n, x=0.3 * n) for n in range(len(people))]
            taken = datetime(2019, 12, 24 if path == BOTH else 25)
            row = edits.NewPhoto(path, 1, 1, ascii(path), 10, 10, taken)
            with library.transact(None) as tx:
                ids = edits.put_photo(tx, row, faces, fakes.INFO.id)
            for face_id, name in zip(ids, people, strict=True):
                actions.name(library, [fakes.f(face_id)], name)


@pytest.mark.parametrize(
    ("arguments", "photos"),
    [
        (["--all", "Anna", "Ben"], [BOTH]),
        (["--any", "Anna"], [BOTH, ANNA]),
        (["--all", "anna", "--not", "Ben"], [ANNA]),
        (["--all", "p1", "--only"], [ANNA]),
        (["--from", "2019-12-25"], [ANNA]),
        (["--all", "Anna", "--from", "2019", "--to", "2019-12-24"], [BOTH]),
        (["--from", "2019-12", "--to", "2019-12"], [BOTH, ANNA]),
        (["--all", "Anna", "--to", "2018"], []),
        (["--json", "--any", "Ben"], [BOTH]),
    ],
)
def test_paths_a_line(
    arguments: list[str], photos: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", *arguments]) == 0
    assert capsys.readouterr().out.splitlines() == photos


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "Say what to search for: people, days, or both."),
        (["--only", "--from", "2019"], "Say with --all or --any whom nobody else may be beside."),
        (["--all", "Cleo"], "Nobody is named “Cleo”."),
    ],
)
def test_what_cannot_be_searched_is_said(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", *arguments]) == 2
    assert capsys.readouterr().err == f"facetagger: {sentence}\n"


@pytest.mark.parametrize("day", ["2019-13", "2019-02-30", "Christmas", "2019-1-1-1", "0", "2019-"])
def test_a_day_that_is_none_is_wrong_usage(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--from", day]) == 2
    assert f"'{day}' is not a date" in capsys.readouterr().err
