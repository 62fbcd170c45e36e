from __future__ import annotations

from pathlib import Path

import fakes
import numpy as np
import photos_for_tests
import pytest

from facetagger.entities import FolderError, InputError
from facetagger.jobs import evaluate, organise
from facetagger.library import queries
from facetagger.library.database import Library

STRANGERS = range(100, 112)


@pytest.fixture
def sorted_photos(tmp_path: Path) -> Path:
    """Three people with six photos each, and twelve strangers."""
    folder = tmp_path / "sorted"
    for person in range(3):
        for take in range(6):
            fakes.photo(folder / f"person {person}" / f"{take}.png", (person, take))
    for person in STRANGERS:
        fakes.photo(folder / "_strangers" / f"{person}.png", (person, 0))
    return folder


def read(folder: Path) -> evaluate.Sample:
    return fakes.finish(evaluate.read(folder, fakes.engine(), workers=2))


def test_people_and_strangers_are_read(sorted_photos: Path) -> None:
    sample = read(sorted_photos)
    assert sample.people == ("person 0", "person 1", "person 2")
    assert (sample.photos, len(sample.paths), sample.strangers) == (30, 30, 12)
    assert (sample.skipped, sample.without_face) == ((), 0)
    place = sample.paths.index("person 1/4.png")
    assert sample.labels[place] == 1
    assert np.array_equal(sample.vectors[place], fakes.vector(1, 4))
    assert sample.labels[sample.paths.index("_strangers/105.png")] == -1


def test_only_the_largest_face_of_a_photo_counts(sorted_photos: Path) -> None:
    fakes.photo(sorted_photos / "person 0" / "deep" / "er" / "two.png", (0, 9), (1, 9))
    sample = read(sorted_photos)
    assert len(sample.paths) == 31
    assert sample.labels[sample.paths.index("person 0/deep/er/two.png")] == 0


def test_what_cannot_be_used_is_named(sorted_photos: Path) -> None:
    text = photos_for_tests.make_text_file_named_jpg(sorted_photos / "person 2" / "text.jpg")
    beside = fakes.photo(sorted_photos / "beside.png", 2)
    fakes.photo(sorted_photos / "person 2" / "empty.png", None)
    sample = read(sorted_photos)
    assert {path for path, _ in sample.skipped} == {str(text), str(beside)}
    assert "in no person's folder" in dict(sample.skipped)[str(beside)]
    assert (sample.photos, len(sample.paths), sample.without_face) == (33, 30, 1)


def test_folders_in_which_nothing_can_be_measured(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="does not exist"):
        read(tmp_path / "none")
    folder = tmp_path / "people"
    folder.mkdir()
    with pytest.raises(InputError, match="no folder of photos"):
        read(folder)
    fakes.photo(folder / "a.png", 1)
    with pytest.raises(InputError, match="no folder of photos"):
        read(folder)
    fakes.photo(folder / "Anna" / "b.png", None)
    with pytest.raises(InputError, match="No face was found"):
        read(folder)
    fakes.photo(folder / "Anna" / "c.png", 1)
    fakes.photo(folder / "Anna" / "d.png", 1)
    with pytest.raises(InputError, match="one person only, Anna"):
        read(folder)
    fakes.photo(folder / "_strangers" / "e.png", 2)
    assert len(read(folder).paths) == 3


def test_figures_of_people_who_are_easy_to_tell_apart(sorted_photos: Path) -> None:
    found = fakes.finish(evaluate.measure(read(sorted_photos), fakes.INFO))
    assert found.pairs == found.b3 == (1.0, 1.0, 1.0)
    assert (found.groups, found.mixed_groups) == (3, 0)
    assert found.actions.total == found.work.actions.total == found.work.floor == 3
    assert set(found.recognition) == {1, 3, 5}
    assert all(one is not None and one.recall == 1.0 for one in found.recognition.values())
    (note,) = found.notes
    # Every second person of three is a stranger too, for there are few strangers.
    assert "24 faces of strangers" in note


def test_what_cannot_be_measured_is_none_with_a_reason(tmp_path: Path) -> None:
    for person in range(2):
        for take in range(2):
            fakes.photo(tmp_path / f"{person}" / f"{take}.png", (person, take))
    found = fakes.finish(evaluate.measure(read(tmp_path), fakes.INFO))
    assert found.recognition[1] is not None
    assert found.recognition[3] is found.recognition[5] is None
    assert "Nobody has more than 3 faces." in found.notes[0]


def test_groups_are_those_of_the_program(sorted_photos: Path, library: Library) -> None:
    # Some of the faces are blurred, say: they start no group, but join one.
    sample = read(sorted_photos)
    sample.quality[::7] = 0.1
    ids = {}
    for path, vector, quality in zip(sample.paths, sample.vectors, sample.quality, strict=True):
        face = fakes.new_face(0)
        stored = type(face)(face.detection, float(quality), vector)
        ids[path] = fakes.put(library, f"/photos/{path}", stored)[0]
    fakes.finish(organise.organise(library, fakes.INFO))
    stored_groups = [queries.faces(library, [ids[path]])[0].cluster_id for path in sample.paths]
    labels = evaluate.group(sample.vectors, sample.quality, fakes.INFO.same_person)
    pairs = set(zip(stored_groups, labels.tolist(), strict=True))
    assert {stored for stored, label in pairs if label == -1} == {None}
    assert len(pairs) == len({stored for stored, _ in pairs}) == 4
