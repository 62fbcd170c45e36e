"""Comparing two faces: of files, and of the library."""

from __future__ import annotations

from pathlib import Path

import fakes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from photos_for_tests import WheelPhotos

from facetagger.engine import packs
from facetagger.entities import InputError, PhotoError
from facetagger.jobs import compare
from facetagger.library.database import Library


def test_faces_of_a_file_the_largest_first(album: Path) -> None:
    found = compare.looks(album / "all.png", fakes.engine())
    assert len(found) == 3
    assert {look.path for look in found} == {str(album / "all.png")}
    assert all(look.face_id is None for look in found)
    crops = [look.crop for look in found]
    side = 2 * fakes.FakeEmbedder.side
    assert [crop.shape for crop in crops] == [(side, side, 3)] * 3
    vectors = compare.vectors_of(album / "all.png", fakes.engine())
    assert np.allclose(vectors, [look.vector for look in found])


def test_a_face_of_the_library_is_as_in_its_file(album: Path, library: Library) -> None:
    engine = fakes.engine()
    fakes.scanned(library, album)
    path = album / "day 0" / "1.png"
    (face_id,) = fakes.faces_at(library, path)
    look, of_file = compare.look_at(library, face_id, engine), compare.looks(path, engine)[0]
    assert (look.face_id, look.path) == (face_id, str(path))
    assert np.allclose(look.vector, of_file.vector)
    assert np.array_equal(look.crop, of_file.crop)
    assert look.quality == pytest.approx(of_file.quality, abs=1e-6)
    (other,) = fakes.faces_at(library, album / "day 1" / "1.png")
    (stranger,) = fakes.faces_at(library, album / "day 1" / "2.png")
    same = compare.likeness(look.vector, compare.look_at(library, other, engine).vector, fakes.INFO)
    assert same.same
    assert same.sure == same.probability > 0.9
    two = compare.likeness(
        look.vector, compare.look_at(library, stranger, engine).vector, fakes.INFO
    )
    assert not two.same
    assert two.sure == 1 - two.probability > 0.9


def test_what_cannot_be_compared_is_said(album: Path, library: Library) -> None:
    engine = fakes.engine()
    with pytest.raises(InputError, match="cannot be read"):
        compare.looks(album / "nothing.png", engine)
    nobody = fakes.photo(album / "nobody.png", None)
    with pytest.raises(PhotoError, match="There is no face in"):
        compare.looks(nobody, engine)
    broken = album / "broken.png"
    broken.write_bytes(nobody.read_bytes()[:60])
    with pytest.raises(PhotoError, match=r"broken\.png"):
        compare.vectors_of(broken, engine)
    with pytest.raises(InputError, match="not there any more"):
        compare.look_at(library, 12, engine)
    fakes.scanned(library, album / "day 0")
    path = album / "day 0" / "1.png"
    (face_id,) = fakes.faces_at(library, path)
    path.unlink()
    with pytest.raises(PhotoError, match=r"1\.png"):
        compare.look_at(library, face_id, engine)


@given(st.floats(-1, 1))
def test_what_is_more_likely_is_at_least_even(cosine: float) -> None:
    one = np.array([1, 0], np.float32)
    other = np.array([cosine, np.sqrt(1 - cosine**2)], np.float32)
    found = compare.likeness(one, other, fakes.INFO)
    assert 0.5 <= found.sure <= 1
    assert found.same == (found.probability >= 0.5)


def test_real_faces_are_upright_in_their_crops(wheel_photos: WheelPhotos) -> None:
    engine = packs.load("builtin")
    found = compare.looks(wheel_photos.table, engine)
    sizes = [look.box.area for look in found]
    assert len(found) == 6
    assert sizes == sorted(sizes, reverse=True)
    # Seen again in its own crop, the face is where the engine wants it: in the middle.
    again = engine.detector.detect(found[0].crop)[0].box
    assert abs(again.x + again.w / 2 - 0.5) < 0.1
    assert not found[0].is_poor
