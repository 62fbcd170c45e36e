"""The command `engines`, as a user meets it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import fakes
import models_for_tests as models
import numpy as np
import pytest
from PIL import Image

from facetagger import cli
from facetagger.engine import packs
from facetagger.entities import EngineError, Progress
from facetagger.settings import Settings

ID = "insightface/test"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return models.pack(tmp_path / "pack")


def listed(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    capsys.readouterr()
    cli.main(["engines", "--json"])
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {record["engine"]: record for record in records}


def test_a_pack_is_imported_used_and_removed(
    pack: Path, own_library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["engines", "import", str(pack), "--as", ID]) == 0
    assert "det_tiny.onnx, w_tiny.onnx" in capsys.readouterr().out
    assert cli.main(["engines", "--json", "use", ID]) == 0
    assert cli.main(["engines", "use", ID]) == 0
    used, sentence = capsys.readouterr().out.splitlines()
    assert "All names stay" in sentence
    assert json.loads(used) == {"engine": ID, "installed": True}
    assert Settings.load(own_library).engine == ID
    assert cli.main(["engines", "use", ID, "--provider", "cpu"]) == 0
    assert Settings.load(own_library).provider == "cpu"
    capsys.readouterr()
    photos = tmp_path / "photos"
    photos.mkdir()
    Image.fromarray(models.photo((64, 32), (192, 128))).save(photos / "a.png")
    assert cli.main(["scan", str(photos), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["faces"] == 2
    assert cli.main(["engines", "remove", ID]) == 2
    assert "choose another engine first" in capsys.readouterr().err
    assert cli.main(["engines", "use", "builtin"]) == 0
    assert "All names stay" in capsys.readouterr().out
    assert cli.main(["engines", "remove", ID]) == 0
    assert ID not in listed(capsys)


def test_the_list_says_what_a_person_chooses_by(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["engines", "import", str(pack), "--as", ID])
    engines = listed(capsys)
    mine, known = engines[ID], engines["insightface/buffalo_l"]
    assert mine["installed"] is True
    assert mine["ms_per_photo"] > 0  # type: ignore[operator]
    assert mine["ms_per_face"] > 0  # type: ignore[operator]
    assert mine["size"] == sum(path.stat().st_size for path in pack.iterdir())
    assert (known["installed"], known["download"], known["ms_per_photo"]) == (False, True, None)
    assert engines["builtin"]["used"] is True
    assert cli.main(["engines"]) == 0
    out = capsys.readouterr().out
    assert "non-commercial research only" in out
    assert "288.6 MB" in out


def test_a_damaged_pack_is_listed_with_its_problem(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["engines", "import", str(pack), "--as", ID])
    stored = packs.store.get(ID)
    assert stored is not None
    path = stored.files["embedder"].path
    path.write_bytes(bytes(path.stat().st_size))
    engines = listed(capsys)
    assert "damaged" in str(engines[ID]["problem"])
    assert cli.main(["engines"]) == 1
    out, err = capsys.readouterr()
    assert "damaged" in out
    assert ID in err
    assert cli.main(["engines", "use", ID]) == 3
    assert cli.main(["doctor", "--json"]) in (0, 1)


@pytest.mark.parametrize(
    ("arguments", "sentence", "status"),
    [
        (["use", "insightface/buffalo_l"], "not installed", 3),
        (["use", "magic"], "no face engine 'magic'", 3),
        (["import", "nowhere", "--as", ID], "no folder", 3),
        (["import", "."], "required: --as", 2),
        (["install", "magic", "--accept-licence"], "no engine 'magic'", 3),
        (["use", "builtin", "--provider", "abacus"], "invalid choice: 'abacus'", 2),
        (["remove", ID], "not installed", 3),
    ],
)
def test_what_cannot_be_is_one_sentence(
    arguments: list[str],
    sentence: str,
    status: int,
    own_library: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["engines", *arguments]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert Settings.load(own_library).engine == "builtin"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "options", "downloads"),
    [
        ("y\n", [], True),
        ("\n", [], False),
        ("no\n", [], False),
        (None, [], False),
        (None, ["--accept-licence"], True),
    ],
)
def test_the_licence_is_accepted_first(
    typed: str | None,
    options: list[str],
    downloads: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[str] = []

    def install(engine_id: str):  # type: ignore[no-untyped-def]
        asked.append(engine_id)
        yield Progress("Downloading", 1, 2)
        return fakes.INFO

    monkeypatch.setattr(packs, "install", install)
    monkeypatch.setattr("sys.stdin", io.StringIO() if typed is None else Terminal(typed))
    status = cli.main(["engines", "install", "insightface/buffalo_l", *options])
    err = capsys.readouterr().err
    assert ("non-commercial research only" in err) == (not options)
    assert asked == (["insightface/buffalo_l"] if downloads else [])
    assert status == (0 if downloads else 2)


def test_a_download_that_fails_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def install(engine_id: str):  # type: ignore[no-untyped-def]
        yield Progress("Downloading", 0)
        raise EngineError("The server is not there.")

    monkeypatch.setattr(packs, "install", install)
    assert cli.main(["engines", "install", "insightface/buffalo_l", "--accept-licence"]) == 3
    assert capsys.readouterr().err == "facetagger: The server is not there.\n"


@pytest.mark.expect_log(r"'cuda' is not offered")
def test_doctor_names_the_providers_and_what_is_used(
    own_library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facetagger.engine.runtime._fallbacks", [])
    Settings(provider="cuda").save(own_library)
    assert cli.main(["doctor", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["providers"][-1] == "cpu"
    assert report["engine"]["runs on"] == ["cpu"]
    assert any("'cuda' is not offered" in problem for problem in report["problems"])


def test_a_photo_is_scanned_with_an_engine_of_choice(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["engines", "import", str(pack), "--as", ID])
    (tmp_path / "photos").mkdir()
    Image.fromarray(np.vstack([models.photo((0, 0))] * 2)).save(tmp_path / "photos" / "b.png")
    capsys.readouterr()
    assert cli.main(["scan", str(tmp_path / "photos"), "--engine", ID, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["faces"] == 2
