"""Taking a backup back, whatever has become of the library; deleting everything."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import fakes
import pytest

from facetagger import actions
from facetagger.entities import DamagedLibraryError, LibraryError
from facetagger.library import backups, queries, restoring, state
from facetagger.library.database import FILE_NAME, Library
from facetagger.settings import Settings

DATA = Path(__file__).resolve().parent.parent / "data"


def people(library: Library) -> dict[str, int]:
    return {s.person.name: s.faces for s in queries.people(library)}


@pytest.fixture
def backup(own_library: Path) -> Path:
    """A library with Anna in a backup, and Ben named since; the library is closed."""
    with Library.open(own_library) as library:
        ids = fakes.put_people(library, [1, 2])
        library.crops.put({i: b"old" for one in ids for i in one})
        actions.name(library, [fakes.f(ids[0][0])], "Anna")
        with library.transact(None) as tx:
            state.set_organised(tx, state.organise_mark(library, "x"))
        made = backups.make(library)
        assert made is not None
        actions.name(library, [fakes.f(ids[1][0])], "Ben")
        [new] = fakes.put(library, "/photos/new.jpg", fakes.new_face(3))
        library.crops.put({new: b"new"})
    return made.path


def test_the_backup_takes_the_place_and_what_was_there_is_kept(
    own_library: Path, backup: Path
) -> None:
    kept = restoring.restore(own_library, backup)
    assert kept is not None
    with Library.open(own_library) as library:
        assert people(library) == {"Anna": 1}
        assert library.undo_label == "Name 1 face “Anna”"
        assert library.check() == []
        assert not state.is_organised(library, "x"), "the next scan puts it in order"
        # What was found since is found again, and gets no thumbnail of another face.
        [again] = fakes.put(library, "/photos/new.jpg", fakes.new_face(3))
        assert library.crops.get([again]) == {}
        assert library.crops.get([1]) == {1: b"old"}
    if os.name != "nt":
        assert (own_library / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert restoring.restore(own_library, kept) is not None, "and back again"
    with Library.open(own_library) as library:
        assert people(library) == {"Anna": 1, "Ben": 1}
        assert library.check() == []
    assert [b.set_aside for b in backups.found(own_library)] == [False, True, True]


def diary(file: Path) -> None:
    file.write_text("My diary. " * 500, encoding="utf-8")


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-5000])


def empty(file: Path) -> None:
    file.write_bytes(b"")


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize("damage", [diary, cut, empty, gone])
def test_a_damaged_library_is_refused_untouched_and_a_backup_mends_it(
    own_library: Path, backup: Path, damage: Callable[[Path], None]
) -> None:
    file = own_library / FILE_NAME
    damage(file)
    before = file.read_bytes() if file.exists() else None
    with pytest.raises(DamagedLibraryError, match="facetagger doctor --restore"):
        Library.open(own_library)
    assert (file.read_bytes() if file.exists() else None) == before
    good = backups.newest_good(own_library)
    assert good is not None
    assert good.path == backup
    kept = restoring.restore(own_library, good.path)
    assert (kept.read_bytes() if kept else None) == before
    with Library.open(own_library) as library:
        assert people(library) == {"Anna": 1}


def test_a_new_empty_library_is_made_where_there_never_was_one(own_library: Path) -> None:
    own_library.mkdir()
    (own_library / FILE_NAME).touch()  # a program was killed before it wrote anything
    with Library.open(own_library) as library:
        assert people(library) == {}


def test_a_damaged_library_is_set_aside_with_its_log(own_library: Path, backup: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        (own_library / f"{FILE_NAME}{suffix}").write_bytes(suffix.encode() or b"no library")
    kept = restoring.restore(own_library, backup)
    assert kept is not None
    assert kept.read_bytes() == b"no library"
    for suffix in ("-wal", "-shm"):
        assert kept.with_name(kept.name + suffix).read_bytes() == suffix.encode()
    with Library.open(own_library) as library:
        assert people(library) == {"Anna": 1}, "and not what an old log says"


def test_what_a_killed_program_had_in_its_log_is_in_the_file_that_is_kept(
    own_library: Path, backup: Path, tmp_path: Path
) -> None:
    with Library.open(own_library) as library:
        actions.name(library, [fakes.f(2)], "Cleo")
        shutil.copytree(own_library, tmp_path / "killed")
    killed = tmp_path / "killed"
    assert (killed / f"{FILE_NAME}-wal").stat().st_size > 0
    kept = restoring.restore(killed, killed / "backups" / backup.name)
    assert kept is not None
    found = {b.path: b.contents for b in backups.found(killed)}[kept]
    assert found == backups.Contents(9, 9, 3)
    restoring.restore(killed, kept)
    with Library.open(killed) as library:
        assert "Cleo" in people(library)


def test_a_bad_backup_is_refused_before_anything_is_done(own_library: Path, backup: Path) -> None:
    before = (own_library / FILE_NAME).read_bytes()
    backup.write_bytes(backup.read_bytes()[:-5000])
    other = backup.with_name("recipes.db")
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE recipe (name TEXT)")
    db.close()
    newer = shutil.copy(own_library / FILE_NAME, backup.with_name("newer.db"))
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    for path, sentence in (
        (backup, "damaged"),
        (other, "is not a facetagger library"),
        (newer, "newer facetagger"),
        (backup.with_name("no such file.db"), "There is no file"),
    ):
        with pytest.raises(LibraryError, match=sentence):
            restoring.restore(own_library, path)
    assert (own_library / FILE_NAME).read_bytes() == before
    assert not list(own_library.glob("library-*"))


def test_a_backup_of_an_older_version_is_brought_up_to_date(own_library: Path) -> None:
    Library.open(own_library).close()
    restoring.restore(own_library, DATA / "library_v1.db")
    with Library.open(own_library) as library:
        assert people(library) == {"Ben": 0, "Zoë 🌻": 2}


def test_while_somebody_has_it_open_nothing_is_restored_or_deleted(
    own_library: Path, backup: Path
) -> None:
    with Library.open(own_library) as library:
        with pytest.raises(LibraryError, match="in use by another program"):
            restoring.restore(own_library, backup)
        with pytest.raises(LibraryError, match="in use by another program"):
            restoring.delete_all(own_library)
        assert people(library) == {"Anna": 1, "Ben": 1}
        assert library.check() == []


def test_on_a_full_disk_nothing_is_changed(small_disk: Path) -> None:
    folder = small_disk / "library"
    with Library.open(folder) as library:
        fakes.put_people(library, [1])
        made = backups.make(library)
        assert made is not None
    before = (folder / FILE_NAME).read_bytes()
    free = shutil.disk_usage(small_disk).free
    (small_disk / "filler").write_bytes(bytes(free - 50_000))
    with pytest.raises(LibraryError, match="is full"):
        restoring.restore(folder, made.path)
    assert (folder / FILE_NAME).read_bytes() == before
    assert not list(folder.glob("library-*"))
    (small_disk / "filler").unlink()
    restoring.restore(folder, made.path)


def test_damaged_thumbnails_do_not_keep_a_backup_from_coming_back(
    own_library: Path, backup: Path
) -> None:
    (own_library / "crops.db").write_bytes(b"no database at all, but long enough to be one" * 50)
    restoring.restore(own_library, backup)


def test_deleting_everything_leaves_photos_and_settings(own_library: Path, backup: Path) -> None:
    Settings(theme="dark").save(own_library)
    (own_library / "crops-damaged-20260101-000000.db").write_bytes(b"x")
    (own_library / "library-version1-20260101-000000-000000.db").write_bytes(b"x")
    (own_library / "photo.jpg").write_bytes(b"a photo")
    (own_library / "backups" / "mine.txt").write_bytes(b"not ours")
    restoring.restore(own_library, backup)
    assert restoring.delete_all(own_library) == 6
    left = sorted(str(p.relative_to(own_library)) for p in own_library.rglob("*") if p.is_file())
    ours = ["photo.jpg", os.path.join("sessions", "guard"), "settings.json"]  # noqa: PTH118
    assert [name for name in left if not name.startswith("backups")] == ours
    assert (own_library / "backups" / "mine.txt").exists()
    for path in own_library.rglob("*"):
        assert path.is_dir() or b"Anna" not in path.read_bytes()
    with Library.open(own_library) as library:
        assert queries.counts(library).photos == 0
        assert library.undo_label is None
    assert Settings.load(own_library).theme == "dark"
