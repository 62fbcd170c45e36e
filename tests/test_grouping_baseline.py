"""The stored figures of grouping: what CI compares with, without any photo of the test data."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture
def grouping(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The benchmark, on a machine without the test data."""
    monkeypatch.setenv("FACETAGGER_TEST_DATA", str(tmp_path / "nothing"))
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import grouping

    return grouping


def test_figures_are_kept_and_compared(
    grouping: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "baseline.json"
    baseline.write_text(json.dumps({"other people": {"b3_f": 0.5}}))
    options = ["--baseline", str(baseline)]
    assert grouping.main(["--keep", *options]) == 0
    kept = json.loads(baseline.read_text())
    assert kept["other people"] == {"b3_f": 0.5}
    figures = kept["invented people"]
    assert figures["floor_per_1000"] <= figures["actions_per_1000"]
    assert grouping.main(["--check", *options]) == 0
    assert "people_lfw is not there" in capsys.readouterr().out

    figures["b3_f"] += 0.02  # it was better once
    figures["actions_per_1000"] -= 2.0  # within the tolerance
    del figures["pair_f"]
    baseline.write_text(json.dumps(kept))
    assert grouping.main(["--check", *options]) == 1
    out = capsys.readouterr().out
    assert "Worse than before: invented people: b3_f is" in out
    assert "pair_f has no stored figure" in out
    assert "Worse than before: invented people: actions_per_1000" not in out


def test_a_folder_that_is_not_there(
    grouping: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grouping.main([str(tmp_path / "nobody")]) == 2
    assert "is not a folder" in capsys.readouterr().out
