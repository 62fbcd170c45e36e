"""Backups behind commands, `doctor --restore`, `doctor --delete-all-face-data`, damaged files."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import fakes
import pytest

from facetagger import cli
from facetagger.cli import health
from facetagger.library import backups
from facetagger.library.database import FILE_NAME, Library
from facetagger.settings import Settings


@pytest.fixture
def named(own_library: Path) -> Path:
    """A library in which a command has named somebody."""
    with Library.open(own_library) as library:
        fakes.put_people(library, [1, 2], photos=2)
    assert cli.main(["name", "Anna", "--face", "f1"]) == 0
    return own_library


@pytest.fixture(autouse=True)
def quiet(capsys: pytest.CaptureFixture[str], named: Path) -> None:
    capsys.readouterr()


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def people(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert cli.main(["people", "--json"]) == 0
    return [entry["person"] for entry in printed(capsys)]


def test_a_command_that_changes_the_library_makes_one_backup_a_day(
    named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [first] = backups.found(named)
    assert first.contents == backups.Contents(4, 4, 1)
    assert cli.main(["name", "Ben", "--face", "f3"]) == 0
    assert len(backups.found(named)) == 1
    tomorrow = datetime.now() + timedelta(days=1, minutes=1)

    class Tomorrow(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return tomorrow

    monkeypatch.setattr(backups, "datetime", Tomorrow)
    assert cli.main(["groups"]) == 0
    assert len(backups.found(named)) == 1, "looking makes none"
    assert cli.main(["undo"]) == 0
    assert len(backups.found(named)) == 2
    assert cli.main(["redo"]) == 0
    assert len(backups.found(named)) == 2


def test_a_backup_that_fails_is_told_and_the_command_is_done(
    own_library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (own_library / "backups").iterdir():
        path.unlink()
    (own_library / "backups").rmdir()
    (own_library / "backups").write_bytes(b"")
    assert cli.main(["name", "Ben", "--face", "f3"]) == 1
    assert "no backup could be made" in capsys.readouterr().err
    assert people(capsys) == ["Anna", "Ben"]


def test_doctor_tells_of_backups(named: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["doctor", "--json"])
    facts = printed(capsys)[0]["library"]
    assert (facts["healthy"], facts["backups"]) == (True, 1)
    assert facts["newest backup"] == backups.found(named)[0].made_at.isoformat()


@pytest.mark.parametrize(
    ("free", "said"),
    [(0, "disk that holds the library is full"), (1001, "no room for a backup"), (10**12, "")],
)
def test_doctor_tells_how_much_is_free_and_what_that_means(
    named: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    free: int, said: str,
) -> None:  # fmt: skip
    usage = shutil.disk_usage(named)
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage._replace(free=free))
    monkeypatch.setattr(health, "_FULL", 1000)
    cli.main(["doctor", "--json"])
    [record] = printed(capsys)
    assert record["library"]["free"] == f"{free / 1e6:,.0f} MB"
    told = [problem for problem in record["problems"] if "MB are free" in problem]
    assert [said in problem for problem in told] == [True] * bool(said)


def test_of_a_healthy_library_the_backups_are_listed(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [made] = backups.found(named)
    assert cli.main(["doctor", "--restore"]) == 0
    said = capsys.readouterr().out
    assert "healthy; nothing was changed" in said
    assert str(made.path) in said
    assert cli.main(["doctor", "--restore", "--json"]) == 0
    assert printed(capsys) == [
        {
            "backup": str(made.path),
            "made": made.made_at.isoformat(),
            "kind": "daily",
            "readable": True,
            "bytes": made.size,
            "photos": 4,
            "faces": 4,
            "people": 1,
        }
    ]


def test_a_damaged_library_is_told_by_every_command_and_mended_by_one(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = named / FILE_NAME
    file.write_bytes(b"no library" * 1000)
    for command in (["groups"], ["name", "Ben", "--face", "f3"], ["undo"], ["scan", str(named)]):
        assert cli.main(command) == 3
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert "'facetagger doctor --restore'" in said
    assert file.read_bytes() == b"no library" * 1000
    [made] = backups.found(named)
    assert cli.main(["doctor", "--restore", "--json"]) == 0
    [record] = printed(capsys)
    assert record["restored"] == str(made.path)
    assert (record["photos"], record["faces"], record["people"]) == (4, 4, 1)
    assert Path(record["kept"]).read_bytes() == b"no library" * 1000
    assert people(capsys) == ["Anna"]


def test_a_backup_is_taken_back_by_its_name_and_the_way_back_is_told(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [made] = backups.found(named)
    assert cli.main(["name", "Ben", "--face", "f3"]) == 0
    capsys.readouterr()
    assert cli.main(["doctor", "--restore", made.path.name]) == 0
    said = capsys.readouterr().out
    assert "4 faces and 1 person" in said
    back = said.split("doctor --restore ")[1].splitlines()[0]
    assert people(capsys) == ["Anna"]
    assert cli.main(["doctor", "--restore", back]) == 0
    assert people(capsys) == ["Anna", "Ben"]
    assert cli.main(["doctor", "--restore", "nothing.db"]) == 2
    assert "There is no file nothing.db" in capsys.readouterr().err


def test_without_a_good_backup_nothing_is_changed(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [made] = backups.found(named)
    made.path.write_bytes(b"")
    (named / FILE_NAME).write_bytes(b"no library" * 1000)
    assert cli.main(["doctor", "--restore"]) == 3
    assert "no good backup" in capsys.readouterr().err
    assert (named / FILE_NAME).read_bytes() == b"no library" * 1000


def test_a_newer_library_is_not_taken_for_a_damaged_one(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Library.open(named) as library:
        library._writer.execute("PRAGMA user_version = 99")
    assert cli.main(["doctor", "--restore"]) == 3
    assert "newer facetagger" in capsys.readouterr().err
    assert not list(named.glob("library-set-aside*"))


def test_after_a_crash_the_next_command_looks_at_the_file(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mark = named / "sessions" / "12345-abc.open"
    mark.touch()
    assert people(capsys) == ["Anna"]
    assert not mark.exists()
    with Library.open(named) as library:
        [(page, size)] = library.read(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = 'photo'"
        )
    content = bytearray((named / FILE_NAME).read_bytes())
    content[(page - 1) * size : page * size] = bytes(range(256)) * (size // 256)
    (named / FILE_NAME).write_bytes(content)
    mark.touch()
    for _ in range(2):
        assert cli.main(["people"]) == 3
        assert "is damaged" in capsys.readouterr().err
    assert cli.main(["doctor", "--restore"]) == 0
    assert people(capsys) == ["Anna"]


def test_all_face_data_is_deleted_on_a_second_word(
    named: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Settings(theme="dark", unfinished=("/photos",)).save(named)
    assert cli.main(["doctor", "--delete-all-face-data"]) == 2
    said = capsys.readouterr().err
    assert "Add --yes to do it; nothing was deleted yet." in said
    assert people(capsys) == ["Anna"]
    assert cli.main(["doctor", "--delete-all-face-data", "--yes", "--json"]) == 0
    assert printed(capsys)[0]["deleted"] >= 3
    assert people(capsys) == []
    assert backups.found(named) == []
    kept = Settings.load(named)
    assert (kept.theme, kept.unfinished) == ("dark", ())


def test_what_does_not_go_together_is_refused() -> None:
    assert cli.main(["doctor", "--restore", "--delete-all-face-data"]) == 2
