"""The commands that show and change people and groups, on a real album scanned once."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from photos_for_tests import WheelPhotos

from facetagger import cli
from facetagger.entities import MAX_NAME_LENGTH

Record = dict[str, Any]


class Shell:
    """Runs commands in this process, as a user with a terminal would."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: str, status: int = 0) -> str:
        """Runs a command that must end with a status; returns what it printed."""
        found = cli.main(arguments)
        self.out, self.err = self._capsys.readouterr()
        assert found == status, f"{arguments}: {found}, {self.err}"
        return self.out

    def json(self, *arguments: str) -> list[Record]:
        """Runs a command with --json; returns its lines."""
        return [json.loads(line) for line in self(*arguments, "--json").splitlines()]

    def fails(self, *arguments: str, status: int = 2) -> str:
        """Runs a command that must fail; returns what it complained, one sentence."""
        assert self(*arguments, status=status) == ""
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        return self.err.strip()

    def groups(self) -> list[Record]:
        """Groups without a name, largest first."""
        return [group for group in self.json("groups") if group["name"] is None]

    def faces_of(self, group: str) -> list[str]:
        """The faces of a group."""
        return [face["face"] for face in self.json("faces") if face["group"] == group]


@pytest.fixture
def shell(scanned_album: Path, own_library: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    shutil.copytree(scanned_album, own_library)
    capsys.readouterr()
    return Shell(capsys)


def test_every_person_of_the_album_is_a_group(shell: Shell) -> None:
    groups = shell.json("groups")
    assert [set(group) for group in groups] == [{"group", "name", "faces", "suggestions"}] * len(
        groups
    )
    assert len(groups) == WheelPhotos.PEOPLE
    sizes = [group["faces"] for group in groups]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 4
    assert f"{WheelPhotos.PEOPLE} unnamed groups" in shell("groups")


def test_faces_have_the_keys_that_tools_are_built_on(shell: Shell) -> None:
    faces = shell.json("faces")
    keys = ["face", "photo", "box", "score", "quality", "group", "person", "state", "source"]
    for face in faces:
        assert list(face) == [*keys, "suggestion"]
        x, y, w, h = face["box"]
        assert 0 <= x <= x + w <= 1.000001
        assert 0 <= y <= y + h <= 1.000001
        assert 0 <= face["score"] <= 1
        assert 0 <= face["quality"] <= 1
        assert face["state"] == "unknown"
        assert face["person"] is face["source"] is face["suggestion"] is None
    by_group: dict[str, int] = {}
    for face in faces:
        if face["group"] is not None:
            by_group[face["group"]] = by_group.get(face["group"], 0) + 1
    assert by_group == {group["group"]: group["faces"] for group in shell.json("groups")}


def test_faces_of_one_photo(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = Path(next(f["photo"] for f in shell.json("faces") if "everyone." in f["photo"]))
    assert len(shell.json("faces", "--photo", str(photo))) == 6
    monkeypatch.chdir(photo.parent)
    assert len(shell.json("faces", "--photo", photo.name)) == 6
    assert "not in the library" in shell.fails("faces", "--photo", "no such photo.jpg")


def test_naming_some_faces_and_suggesting_the_rest(shell: Shell) -> None:
    largest, *others = [group["group"] for group in shell.groups()]
    members = shell.faces_of(largest)
    for number, group in enumerate(others):
        shell("name", f"Somebody {number}", "--group", group)
    assert shell.json("name", "Zoë 北京", "--face", *members[:5]) == [{"changed": 5}]
    organised = shell.json("organise")
    (numbers,) = organised
    assert list(numbers) == ["suggestions", "groups", "alone", "seconds", "damaged"]
    suggested = {f["face"]: f for f in shell.json("faces", "--unnamed") if f["suggestion"]}
    rest = [member for member in members[5:] if member in suggested]
    assert len(rest) >= len(members[5:]) - 2  # half a face at the edge of a photo may be nobody's
    for member in rest:
        assert suggested[member]["state"] == "suggested"
        assert suggested[member]["suggestion"]["person"] == "Zoë 北京"
        assert 0.5 <= suggested[member]["suggestion"]["probability"] <= 1
    zoe = next(line for line in shell.json("people") if line["person"] == "Zoë 北京")
    assert list(zoe) == ["person", "faces", "photos", "suggestions"]
    assert (zoe["faces"], zoe["photos"]) == (5, 5)
    assert "Zoë 北京" in shell("people")
    assert "Zoë 北京? " in shell("faces", "--unnamed")

    shell("reject", "--face", rest[0])
    shell("confirm", "--face", rest[1])
    shell("confirm", "--person", "zoë 北京", "--above", "0.5")
    confirmed = shell.json("faces", "--person", "Zoë 北京")
    assert {face["face"] for face in confirmed} >= {*members[:5], *rest[1:]}
    assert len({face["group"] for face in confirmed}) == 1
    assert {(face["state"], face["source"]) for face in confirmed} == {("confirmed", "manual")}
    shell("organise")
    (refused,) = [face for face in shell.json("faces") if face["face"] == rest[0]]
    assert refused["suggestion"] is None or refused["suggestion"]["person"] != "Zoë 北京"


def test_merge_split_ignore_and_back_again(shell: Shell) -> None:
    before = shell.json("faces")
    first, second, third, fourth, *_ = [group["group"] for group in shell.groups()]
    shell("name", "Anna", "--group", first)
    merged = shell.json("merge", second, "p1")
    assert merged == [{"changed": len([f for f in before if f["group"] == second])}]
    assert {"p1", None} >= {f["group"] for f in shell.json("faces", "--person", "Anna")}
    members = shell.faces_of(third)
    assert shell.json("split", "--face", *members[:2]) == [{"changed": 2}]
    assert len(shell.faces_of(third)) == len(members) - 2
    shell("ignore", "--group", fourth)
    shell("not-a-face", "--face", members[-1])
    states = [face["state"] for face in shell.json("faces")]
    assert states.count("not-a-face") == 1
    assert states.count("ignored") == len([f for f in before if f["group"] == fourth])

    labels = [step["action"] for step in shell.json("history")]
    assert len(labels) == 5
    assert shell("history").count("\n") == 6
    undone = [shell.json("undo")[0]["undone"] for _ in labels]
    assert undone == labels
    assert shell.json("faces") == before
    assert "nothing to undo" in shell.fails("undo")
    assert shell.json("redo") == [{"redone": labels[-1]}]
    assert [step["undone"] for step in shell.json("history")] == [True] * 4 + [False]
    assert "p1" in shell("groups")


def test_one_person_in_two_groups_is_asked_about_until_the_answer_is_no(shell: Shell) -> None:
    assert shell.json("alike") == []
    assert "No two groups" in shell("alike")
    largest = shell.groups()[0]["group"]
    shell("split", "--face", *shell.faces_of(largest)[:2])
    (pair,) = shell.json("alike")
    assert list(pair) == ["first", "second", "probability", "faces"]
    assert (pair["first"], pair["faces"]) == (largest, 2)
    assert 0.5 <= pair["probability"] <= 1
    shell("name", "Anna", "--group", largest)
    assert "Anna" in shell("alike")
    (answer,) = shell.json("different", pair["second"], shell.json("alike")[0]["first"])
    assert answer["changed"] >= 2
    assert shell.json("alike") == []
    assert "was known" in shell("different", pair["second"], "p1")
    shell("undo")
    assert len(shell.json("alike", "--limit", "1")) == 1
    assert "Merge 2 faces into" in shell("merge", "p1", pair["second"])


def test_rename_forget_and_namesakes(shell: Shell) -> None:
    first, second, third, *_ = [group["group"] for group in shell.groups()]
    shell("name", "Anna", "--group", first)
    shell("name", "anna", "--group", second)  # the same Anna
    shell("name", "Anna", "--new", "--group", third)  # another one
    assert [line["person"] for line in shell.json("people")] == ["Anna", "Anna"]
    assert "p1, p2" in shell.fails("rename", "Anna", "Berta")
    shell("rename", "p2", "Berta")
    assert [line["person"] for line in shell.json("people")] == ["Anna", "Berta"]
    shell("forget", "Berta")
    assert [line["person"] for line in shell.json("people")] == ["Anna"]
    assert "Nobody is named “Berta”" in shell.fails("forget", "Berta")
    assert {face["state"] for face in shell.json("faces", "--person", "Anna")} == {"confirmed"}


@pytest.mark.parametrize("name", ["", " \t ", "x" * (MAX_NAME_LENGTH + 1), "x" * 300, "a\x00b"])
def test_a_name_that_is_none_changes_nothing(shell: Shell, name: str) -> None:
    group = shell.groups()[0]["group"]
    assert "name" in shell.fails("name", name, "--group", group)
    shell("name", "Anna", "--group", group)
    assert "name" in shell.fails("rename", "Anna", name)
    assert [line["person"] for line in shell.json("people")] == ["Anna"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["name", "Anna", "--group", "g9999"], "g9999"),
        (["name", "Anna", "--face", "f9999"], "f9999"),
        (["split", "--face", "f9999"], "f9999"),
        (["merge", "g1", "g9999"], "g9999"),
        (["merge", "g1"], "two different groups"),
        (["confirm", "--face", "f1"], "Nothing is suggested"),
        (["confirm", "--person", "Nobody"], "Nobody is named"),
        (["reject", "--face", "f1"], "no name to reject"),
        (["faces", "--person", "Nobody"], "Nobody is named"),
        (["redo"], "nothing to redo"),
    ],
)
def test_what_is_not_there_is_said(shell: Shell, arguments: list[str], words: str) -> None:
    before = shell.json("faces")
    assert words in shell.fails(*arguments)
    assert shell.json("faces") == before
    assert shell.json("history") == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["name", "Anna"],
        ["name", "Anna", "--face", "g1"],
        ["name", "Anna", "--group", "1"],
        ["split"],
        ["confirm", "--person", "Anna", "--above", "2"],
        ["confirm", "--person", "Anna", "--face", "f1"],
        ["scan"],
        ["scan", ".", "--workers", "0"],
        ["export", "xml", "x"],
    ],
)
def test_wrong_usage_is_2_and_touches_no_library(
    own_library: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert cli.main(arguments) == 2
    assert "usage: facetagger" in capsys.readouterr().err
    assert not own_library.exists()


def test_an_empty_library_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(capsys)
    for command in ("problems", "faces", "groups", "people", "history"):
        assert shell.json(command) == []
        assert shell(command) != ""
    assert shell.json("organise")[0]["groups"] == 0


def test_the_library_option_stands_before_or_after(
    scanned_album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shell = Shell(capsys)
    before = shell.json("--library", str(scanned_album), "groups")
    assert before == shell.json("groups", "--library", str(scanned_album))
    assert len(before) == WheelPhotos.PEOPLE


def test_export_json(shell: Shell, tmp_path: Path) -> None:
    shell("name", "Anna", "--group", shell.groups()[0]["group"])
    target = tmp_path / "all.json"
    faces = shell.json("faces")
    assert shell.json("export", "json", str(target)) == [{"files": 1, "faces": len(faces)}]
    written = target.read_text(encoding="utf-8")
    assert "Anna" in written
    assert isinstance(json.loads(written), dict)
    assert "cannot be written" in shell.fails("export", "json", str(tmp_path / "no" / "x.json"))
