"""An album from the first scan to the last name, in the real window: by keys alone, by mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import fakes
import pytest

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS = ROOT / "benchmarks"
PEOPLE, PHOTOS = 8, 12
NAMES = ["Ada", "Adam", "Bea", "Cem", "Dora", "Emil", "Fay", "Gus"]


@pytest.fixture
def naming(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import _ui_naming

    return _ui_naming


@pytest.fixture
def on_screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Runs a program on a screen of its own; returns what it prints."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}")
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import _ui_screen

    paths = os.pathsep.join(map(str, (ROOT, BENCHMARKS, ROOT / "tests")))
    with _ui_screen.screen(virtual=True) as screen:

        def run(program: Path, *arguments: object) -> Any:
            done = subprocess.run(
                [sys.executable, str(program), *map(str, arguments)],
                env={**screen.environment, "PYTHONPATH": paths},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, done.stderr
            assert "Traceback" not in done.stderr, done.stderr
            return json.loads(done.stdout)

        yield run


def test_real_keys_and_a_real_mouse(
    test_data: Path, tmp_path: Path, on_screen: Callable[..., Any]
) -> None:
    """People of labelled photos, the real engine; keys, clicks and drags sent by X."""
    source = test_data / "people_lfw"
    people = sorted(p for p in source.iterdir() if len(list(p.glob("*.jpg"))) >= PHOTOS)
    people = [p for p in people if p.name[0] != "_"][:PEOPLE]
    for how, wishes, number in (("keys", (), PEOPLE), ("mouse", ("--mouse",), PEOPLE // 2)):
        album = tmp_path / f"album for {how}"
        for person in people[-number:]:
            (album / person.name).mkdir(parents=True)
            for photo in sorted(person.glob("*.jpg"))[:PHOTOS]:
                shutil.copyfile(photo, album / person.name / photo.name)
        library = tmp_path / f"named by {how}"
        found = on_screen(
            BENCHMARKS / "_ui_naming.py", library, "--scan", album, "--quick", *wishes
        )
        assert found["how"].startswith("X ")
        assert found["people"] == number
        check(found, number * PHOTOS)


def test_drags_on_a_real_screen(tmp_path: Path, on_screen: Callable[..., Any]) -> None:
    """What is dragged goes where it is dropped, Escape leaves all as it is, edges scroll."""
    found = on_screen(Path(__file__).with_name("drags.py"), tmp_path / "dragged")
    before = found["before"]
    assert found["escape"] == found["unchanged"] == before
    assert found["scrolled"] > 0
    first, second, third, *rest = before
    assert found["merged"] == [first + second, third, *rest]
    assert f"{first} faces" in found["merge said"][0]
    assert found["named"] == {"Anna": 3 + third}
    assert "Anna" in found["name said"][0]
    assert found["a face"] == {"Anna": 4 + third}
    assert found["ignored"] == 1
    assert found["after"] == {"Anna": 3}


def test_keys_sent_by_qt(
    naming: Any, open_window: Callable[[], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same where there is neither X nor the test data: people of the fake engine."""
    monkeypatch.setattr("facetagger.ui.background.scans.SUGGEST_AFTER_MS", 0)
    for number, name in enumerate(NAMES, 1):
        for take in range(PHOTOS):
            fakes.photo(tmp_path / "album" / name / f"{take}.png", (number, 3 * take + 1))
    found = naming.name_album(open_window(), tmp_path / "album")
    assert found["people"] == len(NAMES)
    check(found, len(NAMES) * PHOTOS)
    # Not even all letters of all names, as one of them begins another one: that needs Ctrl.
    assert found["presses"] <= sum(len(name) + 1 for name in NAMES) + 2


def check(found: dict[str, Any], faces: int) -> None:
    """Everybody has the right name, for fewer presses than a thousand faces may take."""
    outcome = found["outcome"]
    assert found["faces"] == faces
    assert outcome["people"] == found["people"]
    assert outcome.get("wrong", 0) == 0
    assert outcome["right"] >= 0.98 * faces
    assert found["presses"] == sum(found["parts"].values())
    # 540 for 40 people: 13.5 a person, whose names are most of it.
    assert found["presses"] <= 13.5 * found["people"]
