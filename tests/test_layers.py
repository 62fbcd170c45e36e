"""The rules of the design that a machine can check."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "facetagger"
MAX_LINES = 400
SOURCES = sorted(
    file for place in ("facetagger", "tests", "benchmarks") for file in (ROOT / place).rglob("*.py")
)


def test_import_contracts_hold() -> None:
    script = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    done = subprocess.run(
        [sys.executable, "-c", script, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"Contracts: [4-9] kept, 0 broken", done.stdout), done.stdout


def test_only_thumbnails_names_qpixmap() -> None:
    """A QPixmap outside the window's thread crashes, but not in offscreen tests."""
    users = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if re.search(r"\bQPixmap\b", file.read_text(encoding="utf-8"))
    ]
    assert set(users) <= {str(Path("facetagger/ui/tiles/thumbnails.py"))}


def test_nothing_reads_pictures_through_qt() -> None:
    """Qt's readers keep Python's lock and wait for the window's thread, which may wait for it.

    Seen as a deadlock: QImage.fromData in a worker against a disconnect in the window's thread.
    """
    readers = r"\b(fromData|loadFromData|QImageReader|QBuffer|QMovie)\b"
    users = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if re.search(readers, re.sub(r'"""(.|\n)*?"""', "", file.read_text(encoding="utf-8")))
    ]
    assert users == []


def test_signals_are_defined_in_three_places_only() -> None:
    allowed = {"runner.py", "bridge.py", "thumbnails.py"}
    users = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if file.name not in allowed and re.search(r"=\s*Signal\(", file.read_text(encoding="utf-8"))
    ]
    assert users == []


def test_sql_is_in_the_library_only() -> None:
    statement = re.compile(r"[\"'](SELECT|INSERT|UPDATE|DELETE FROM|PRAGMA)\s")
    users = [
        str(file.relative_to(ROOT))
        for file in PACKAGE.rglob("*.py")
        if "library" not in file.relative_to(PACKAGE).parts
        and statement.search(file.read_text(encoding="utf-8"))
    ]
    assert users == []


@pytest.mark.parametrize(
    "file", [ROOT / "dev.py", *SOURCES], ids=lambda f: str(f.relative_to(ROOT))
)
def test_no_file_is_long(file: Path) -> None:
    lines = len(file.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{lines} lines: split it by what it does"
