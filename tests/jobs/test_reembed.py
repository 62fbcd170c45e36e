"""Changing the engine: vectors are made anew, everything else stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import fakes
import numpy as np
import pytest
from fakes import finish, name, numbers, scanned

from facetagger import actions
from facetagger.engine.api import Engine
from facetagger.entities import FacetaggerError
from facetagger.jobs.reembed import ReembedResult, reembed
from facetagger.library import queries, state
from facetagger.library.database import Library
from facetagger.library.vectors import count_without_vector, face_table
from facetagger.photos import decode

OTHER = "other"


def other_engine() -> Engine:
    """Describes as the fake does, under a name of its own, and finds nothing at all."""

    def never(rgb: np.ndarray) -> None:
        raise AssertionError("faces are not looked for again")

    return replace(fakes.engine(never), info=replace(fakes.INFO, id=OTHER))


def done(library: Library, engine: Engine | None = None) -> tuple[int, int]:
    result: ReembedResult = finish(reembed(library, engine or other_engine()))
    return result.faces, result.waiting


def test_all_faces_get_a_vector_and_keep_everything_else(library: Library, album: Path) -> None:
    scanned(library, album, organise=True)
    anna = name(library, album / "all.png")
    actions.ignore(library, [fakes.f(anna + 1)])
    before = fakes.dump(library)
    assert count_without_vector(library, OTHER) == 12
    assert done(library) == (12, 0)
    assert count_without_vector(library, OTHER) == 0
    assert fakes.dump(library) == before
    new = face_table(library, OTHER, fakes.DIMENSION)
    old = face_table(library, fakes.INFO.vector_id, fakes.DIMENSION)
    np.testing.assert_allclose(new.vectors, old.vectors, atol=1e-6)
    assert done(library) == (0, 0)


def test_it_goes_on_where_it_was_broken_off(library: Library, album: Path) -> None:
    scanned(library, album)
    job = reembed(library, other_engine())
    next(job)
    job.close()
    left = count_without_vector(library, OTHER)
    assert 0 < left < 12
    assert done(library) == (left, 0)


def test_photos_that_are_gone_or_changed_wait(library: Library, album: Path) -> None:
    scanned(library, album)
    (album / "day 0" / "0.png").unlink()
    fakes.photo(album / "all.png", (0, 90))
    assert done(library) == (8, 4)


def test_a_photo_that_cannot_be_read_now_waits(
    library: Library, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned(library, album)
    right = decode.load

    def load(path: str, *arguments: object, **named: object) -> decode.Decoded:
        if path.endswith("all.png"):
            raise decode.PhotoError("The disk has a bad day.")
        return right(path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(decode, "load", load)
    assert done(library) == (9, 3)
    monkeypatch.undo()
    assert done(library) == (3, 0)


def test_a_scan_with_another_engine_describes_old_faces_too(library: Library, album: Path) -> None:
    scanned(library, album, organise=True)
    anna = name(library, album / "all.png")
    fakes.photo(album / "new.png", (0, 95))
    engine = replace(fakes.engine(), info=replace(fakes.INFO, id=OTHER))
    result = scanned(library, album, engine=engine, organise=True)
    assert numbers(result) == {"photos": 11, "new": 1, "faces": 1}
    assert count_without_vector(library, OTHER) == 0
    assert fakes.face(library, anna).person_id is not None
    [suggestion] = [
        s
        for s in queries.suggestions(library)
        if s.face_id == fakes.faces_at(library, album / "new.png")[0]
    ]
    assert suggestion.person_id == fakes.face(library, anna).person_id


def test_a_box_that_is_moved_meanwhile_keeps_no_vector_of_its_old_place(
    library: Library, album: Path
) -> None:
    scanned(library, album)
    [face_id, *_] = fakes.faces_at(library, album / "all.png")
    box = fakes.face(library, face_id).box
    engine = other_engine()

    class Moving:
        """Moves the box while its crop is being described."""

        template, side, moved = engine.embedder.template, engine.embedder.side, False

        def embed(self, crops: np.ndarray) -> np.ndarray:
            if not self.moved:
                self.moved = True
                away = replace(box, x=box.x + 0.01)
                actions.move_box(library, face_id, away)
            return engine.embedder.embed(crops)

    assert done(library, replace(engine, embedder=Moving())) == (11, 0)
    rows = library.read("SELECT engine_id FROM embedding WHERE face_id = ?", (face_id,))
    assert rows == []  # it waits to be described where it is now
    assert count_without_vector(library, OTHER) == 1


def test_the_next_scan_puts_the_new_vectors_in_order(library: Library, album: Path) -> None:
    scanned(library, album, organise=True)
    done(library)
    assert not state.is_organised(library, OTHER)
    assert not state.is_organised(library, fakes.INFO.vector_id), "vectors have changed"


def test_an_error_of_the_engine_is_told(library: Library, album: Path) -> None:
    scanned(library, album)

    class Broken(fakes.FakeEmbedder):
        def embed(self, crops: np.ndarray) -> np.ndarray:
            raise FacetaggerError("The model is broken.")

    with pytest.raises(FacetaggerError, match="The model is broken"):
        done(library, replace(other_engine(), embedder=Broken()))
    assert count_without_vector(library, OTHER) == 12
