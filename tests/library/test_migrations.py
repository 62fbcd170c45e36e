"""Libraries of every version, as they were written, opened by the program as it is."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.library import migrations, queries, state
from facetagger.library.database import FILE_NAME, Library

DATA = Path(__file__).resolve().parent.parent / "data"


def make_version_4(folder: Path) -> None:
    """Made tests/data/library_v4.db: python -c 'from library.test_migrations import *; renew()'

    Never made anew once version 4 is released: a later program has to open what that one wrote.
    """
    with Library.open(folder) as library:
        ids = fakes.put_people(library, [1, 2, 3], photos=3)
        fakes.put_into_cluster(library, ids[2])
        fakes.put(library, "/photos/odd \udcff name.jpg", fakes.new_face(4))
        actions.name(library, [fakes.f(i) for i in ids[0][:2]], "Zoë 🌻")
        actions.name(library, [fakes.f(ids[1][0])], "Ben")
        actions.reject(library, [ids[1][0]])
        actions.not_a_face(library, [fakes.f(ids[1][1])])
        with library.transact(None) as tx:
            tx.execute("UPDATE photo SET missing = 1 WHERE id = 3")
            tx.execute("UPDATE cluster SET cover_face_id = ?", [ids[2][1]])
            tx.execute("INSERT INTO lone VALUES (?, ?)", [ids[1][2], fakes.INFO.vector_id])
            tx.execute("INSERT INTO refused_group VALUES (1, 2)")
            state.set_organised(tx, state.organise_mark(library, fakes.INFO.vector_id))
        with library.transact("Not the same person") as tx:
            tx.execute("INSERT INTO apart (face_id, other_id) VALUES (?, ?)", ids[2][:2])
        actions.rename(library, 2, "Benjamin")
        actions.undo(library)
    with sqlite3.connect(folder / FILE_NAME) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA page_size = 512")  # makes the file small
        db.execute("VACUUM")
    db.close()


def renew() -> None:
    """Makes library_v4.db anew, from the folder tests/."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        make_version_4(Path(folder))
        shutil.copyfile(Path(folder) / FILE_NAME, DATA / "library_v4.db")


def schema(library: Library) -> dict[str, object]:
    """Every table with its columns, every index with what it is about."""
    found: dict[str, object] = {}
    rows = library.read(
        "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'"
    )
    for kind, name, table in rows:
        if kind == "table":
            found[name] = set(
                library.read("SELECT name, type, pk FROM pragma_table_info(?)", [name])
            )
        else:
            columns = library.read("SELECT seqno, name FROM pragma_index_info(?)", [name])
            partial = library.read(
                "SELECT partial FROM pragma_index_list(?) WHERE name = ?", [table, name]
            )
            found[name] = (table, columns, partial)
    return found


@pytest.mark.parametrize("version", range(1, migrations.VERSION + 1))
def test_a_stored_library_becomes_the_same_as_a_new_one(
    own_library: Path, tmp_path: Path, version: int
) -> None:
    own_library.mkdir()
    shutil.copy(DATA / f"library_v{version}.db", own_library / FILE_NAME)
    with Library.open(tmp_path / "new") as new, Library.open(own_library) as old:
        assert schema(old) == schema(new), "an unreleased version is made anew with renew()"
        assert old.check() == []
        assert old.read("PRAGMA user_version") == [(migrations.VERSION,)]


@pytest.mark.parametrize("version", range(2, migrations.VERSION + 1))
def test_a_library_opens_and_keeps_its_content(own_library: Path, version: int) -> None:
    own_library.mkdir()
    shutil.copy(DATA / f"library_v{version}.db", own_library / FILE_NAME)
    with Library.open(own_library) as library:
        assert [(s.person.name, s.faces) for s in queries.people(library)] == [
            ("Ben", 0),
            ("Zoë 🌻", 2),
        ]
        counts = queries.counts(library)
        assert (counts.photos, counts.faces, counts.groups, counts.ignored) == (10, 10, 1, 1)
        assert library.read("SELECT face_id, person_id FROM rejection") == [(4, 2)]
        assert library.read("SELECT count(*) FROM photo WHERE missing > 0") == [(1,)]
        assert library.read("SELECT count(*) FROM state WHERE key = 'organised'") == [(1,)]
        assert queries.photo_at(library, "/photos/odd \udcff name.jpg") is not None
        assert library.redo_label == "Rename “Ben” to “Benjamin”"
        actions.redo(library)
        said = [(7, 8)] if version >= 3 else []
        assert library.read("SELECT face_id, other_id FROM apart") == said
        covers = [(8,)] if version >= 3 else [(None,)]
        assert library.read("SELECT cover_face_id FROM cluster") == covers
        while library.undo_label is not None:
            actions.undo(library)
        assert queries.people(library) == []
        assert library.read("SELECT 1 FROM apart") == []
        assert library.check() == []
    copies = list(own_library.glob(f"library-version{version}-*"))
    assert len(copies) == (version < migrations.VERSION), "a copy of each that is older"
