"""An album from the first scan to the last name, in the real window, by keys alone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
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


def test_real_keys_on_a_real_screen(
    test_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight people of labelled photos, the real engine, keys sent by X."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}")
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import _ui_screen

    source = test_data / "people_lfw"
    people = sorted(p for p in source.iterdir() if len(list(p.glob("*.jpg"))) >= PHOTOS)
    for person in [p for p in people if p.name[0] != "_"][:PEOPLE]:
        (tmp_path / "album" / person.name).mkdir(parents=True)
        for photo in sorted(person.glob("*.jpg"))[:PHOTOS]:
            shutil.copyfile(photo, tmp_path / "album" / person.name / photo.name)
    command = [sys.executable, str(BENCHMARKS / "_ui_naming.py"), str(tmp_path / "named")]
    with _ui_screen.screen(virtual=True) as screen:
        done = subprocess.run(
            [*command, "--scan", str(tmp_path / "album"), "--quick"],
            env={**screen.environment, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["how"].startswith("X ")
    check(found, PEOPLE * PHOTOS)


def test_keys_sent_by_qt(
    naming: Any, open_window: Callable[[], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same where there is neither X nor the test data: people of the fake engine."""
    monkeypatch.setattr("facetagger.ui.scans.SUGGEST_AFTER_MS", 0)
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
    assert outcome["people"] == found["people"] == PEOPLE
    assert outcome.get("wrong", 0) == 0
    assert outcome["right"] >= 0.98 * faces
    assert found["presses"] == sum(found["parts"].values())
    # 540 for 40 people: 13.5 a person, whose names are most of it.
    assert found["presses"] <= 13.5 * PEOPLE
