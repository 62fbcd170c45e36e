"""The models keep Qt's rules and tell the narrowest change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import fakes
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facetagger import actions
from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.tiles.models import FaceModel, GroupModel, GroupRow, PeopleModel, read_people
from facetagger.ui.tiles.rows_model import RowRole, RowsModel


class Letters(RowsModel):
    """Rows that say themselves, and count how often they were read."""

    def __init__(self) -> None:
        super().__init__()
        self.reads: list[list[str]] = []

    def read(self, keys: Sequence[str]) -> Mapping[str, str]:
        self.reads.append(list(keys))
        return {key: key.upper() for key in keys}

    def is_touched(self, key: str, row: str | None, changes: Changes) -> bool:
        return ord(key[0]) in changes.faces

    def text(self, row: str) -> str:
        return row


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def heard(letters: Letters) -> list[Any]:
    """What the model told: (what, first row, last row)."""
    told: list[Any] = []
    letters.rowsInserted.connect(lambda p, a, b: told.append(("in", a, b)))
    letters.rowsRemoved.connect(lambda p, a, b: told.append(("out", a, b)))
    letters.dataChanged.connect(lambda a, b, roles: told.append(("new", a.row(), b.row())))
    letters.layoutChanged.connect(lambda *_: told.append("order"))
    letters.modelReset.connect(lambda: told.append("reset"))
    return told


def test_qts_rules_through_every_kind_of_change(
    letters: Letters, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(letters, force_py=True)  # from here on it checks each signal
    for keys in ("", "abc", "abcxyz", "bz", "zb", "qzbrs", "a", ""):
        letters.set_keys(keys)
        assert letters.all_keys() == list(keys)


def test_narrow_signals(letters: Letters, heard: list[Any]) -> None:
    letters.set_keys("abcdef")
    letters.set_keys("abcdef")
    letters.set_keys("abf")
    letters.set_keys("abxyfz")
    assert heard == [("in", 0, 5), ("out", 2, 4), ("in", 2, 3), ("in", 5, 5)]


def test_changes_reach_the_rows_that_were_read(letters: Letters, heard: list[Any]) -> None:
    letters.set_keys("abcdef")
    for row in range(6):
        letters.data(letters.index(row), RowRole)
    heard.clear()
    letters.apply(Changes(faces=frozenset(map(ord, "bcex"))))
    assert heard == [("new", 1, 2), ("new", 4, 4)]
    letters.apply(Changes(faces=frozenset(map(ord, "x"))))
    letters.apply(Changes(everything=True))
    assert heard[2:] == [("new", 0, 5)] or heard[2:] == [
        ("new", 0, 0),
        ("new", 3, 3),
        ("new", 5, 5),
    ]


def test_rows_are_read_in_pages_and_once(letters: Letters) -> None:
    letters.set_keys([f"{i:05}" for i in range(10_000)])
    assert letters.reads == []
    for row in range(5000, 5010):
        letters.data(letters.index(row), RowRole)
    assert len(letters.reads) == 1
    assert len(letters.reads[0]) <= 48


@given(
    st.lists(st.sampled_from("abcdefgh"), unique=True),
    st.lists(st.sampled_from("abcdefgh"), unique=True),
)
def test_any_list_becomes_any_other_and_selection_stays(
    before: list[str], after: list[str]
) -> None:
    model = Letters()
    model.set_keys(before)
    held = {key: QPersistentModelIndex(model.index_of(key)) for key in before}
    selection = QItemSelectionModel(model)
    for key in before[::2]:
        selection.select(model.index_of(key), QItemSelectionModel.SelectionFlag.Select)
    model.set_keys(after)
    assert model.all_keys() == after
    assert [model.data(model.index(r)) for r in range(len(after))] == [k.upper() for k in after]
    for key, index in held.items():
        assert (model.key(index) if index.isValid() else None) == (key if key in after else None)
    kept = {model.key(index) for index in selection.selectedIndexes()}
    assert kept == set(before[::2]) & set(after)


def test_groups(
    library: Library, groups: list[list[int]], qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    model = GroupModel(library)
    model.set_keys(queries.inbox(library))
    qtmodeltester.check(model, force_py=True)
    rows = [model.data(model.index(r), RowRole) for r in range(model.rowCount())]
    assert [row.faces for row in rows] == [5, 4, 3, 1]
    assert set(rows[0].covers) <= set(groups[0])
    assert "5 faces" in model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    changes = actions.split(library, groups[0][:2])
    with qtbot.waitSignal(model.dataChanged) as told:
        model.apply(changes)
    assert (told.args[0].row(), told.args[1].row()) == (0, 0)
    assert model.row(model.all_keys()[0]).faces == 3
    model.set_keys(queries.inbox(library))


def test_a_group_that_is_gone_shows_nothing(library: Library, groups: list[list[int]]) -> None:
    model = GroupModel(library)
    refs: list[GroupRef] = queries.inbox(library)
    model.set_keys(refs)
    actions.name(library, [refs[0]], "Anna")
    assert model.data(model.index(0), RowRole) is None
    assert model.data(model.index(0)) == ""


def test_faces(library: Library, groups: list[list[int]], qtmodeltester: ModelTester) -> None:
    model = FaceModel(library)
    model.set_keys(groups[0])
    qtmodeltester.check(model, force_py=True)
    assert [model.row(i).face.id for i in model.all_keys()] == groups[0]


def test_people(library: Library, groups: list[list[int]], qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    qtmodeltester.check(model, force_py=True)
    for ref, name in zip(queries.inbox(library), ("Bea", "Anna", "Cleo"), strict=False):
        actions.name(library, [ref], name)
        model.set_people(read_people(library))
    assert [row.summary.person.name for row in model.people()] == ["Anna", "Bea", "Cleo"]
    assert [row.cover in groups[1] for row in model.people()][:1] == [True]
    told: list[int] = []
    model.dataChanged.connect(lambda a, b, roles: told.append(a.row()))
    actions.name(library, [fakes.f(groups[3][0])], "Bea")
    model.set_people(read_people(library))
    assert told == [1]
    assert "5" not in model.data(model.index(0))
    assert "6 faces" in model.data(model.index(1))


def test_rows_that_a_worker_read_are_taken_unless_something_changed(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3], 1)
    refs = [GroupRef(GroupKind.FACE, faces[0]) for faces in ids]
    model = GroupModel(library)
    asked: list[GroupRef] = []
    read = model.read

    def count(keys: Sequence[GroupRef]) -> Mapping[GroupRef, GroupRow]:
        asked.extend(keys)
        return read(keys)

    model.read = count  # type: ignore[method-assign]
    model.set_keys(refs)
    model.read_ahead(refs[:2])
    assert [model.row(ref).ref for ref in refs] == refs
    assert asked == refs  # each of them once
    model.apply(Changes(faces=frozenset({refs[0].id})))
    model.read_ahead(refs)
    model.apply(Changes(faces=frozenset({refs[0].id})))
    assert model.row(refs[0]).faces == 1
    assert asked == [*refs, refs[0], refs[0]]


def test_faces_of_many_cards_are_counted_as_far_as_these_were_read(library: Library) -> None:
    clusters = [
        fakes.put_into_cluster(library, fakes.put_people(library, [n], 2)[0]) for n in (1, 2)
    ]
    alone = [fakes.f(i) for i in fakes.put_people(library, [3], 2)[0]]
    refs = [*(GroupRef(GroupKind.CLUSTER, c) for c in clusters), *alone]
    model = GroupModel(library)
    assert model.faces_of(refs) == (2, False)
    model.set_keys(refs)
    assert model.row(refs[0]) is not None
    assert model.faces_of(refs) == (6, True)
