"""The decisions of dev.py; what it installs is shown by .ci/run."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("facetagger_dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder that looks like a checkout with a complete environment, without installing one."""
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    return tmp_path


def make_environment(dev: ModuleType, checkout: Path) -> Path:
    venv = checkout / ".venv"
    site = venv / ("Lib/site-packages" if dev.WINDOWS else "lib/python3.11/site-packages")
    for name in ("numpy-2.0.dist-info", "scipy-1.0.dist-info"):
        (site / name).mkdir(parents=True)
    python = dev.venv_python(venv)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (venv / dev.STAMP.name).write_text(
        "\n".join([dev.fingerprint(checkout), *dev.installed(venv)]), encoding="utf-8"
    )
    return venv


def test_a_complete_environment_is_ready(dev: ModuleType, checkout: Path) -> None:
    venv = make_environment(dev, checkout)
    assert len(dev.installed(venv)) == 2
    assert dev.is_ready(venv, checkout)


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_other_packages_make_it_stale(dev: ModuleType, checkout: Path, name: str) -> None:
    venv = make_environment(dev, checkout)
    with (checkout / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert not dev.is_ready(venv, checkout)


def test_an_interrupted_set_up_is_not_ready(dev: ModuleType, checkout: Path) -> None:
    venv = make_environment(dev, checkout)
    (venv / dev.STAMP.name).unlink()
    assert not dev.is_ready(venv, checkout)
    assert not dev.can_be_updated(venv)


def test_an_empty_stamp_is_not_ready(dev: ModuleType, checkout: Path) -> None:
    venv = make_environment(dev, checkout)
    (venv / dev.STAMP.name).write_text("", encoding="utf-8")
    assert not dev.is_ready(venv, checkout)


def test_a_lost_package_or_python_is_not_ready(dev: ModuleType, checkout: Path) -> None:
    venv = make_environment(dev, checkout)
    next(venv.rglob("numpy*.dist-info")).rmdir()
    assert not dev.is_ready(venv, checkout)


def test_a_removed_python_is_not_ready(dev: ModuleType, checkout: Path) -> None:
    venv = make_environment(dev, checkout)
    dev.venv_python(venv).unlink()
    dev.venv_python(venv).symlink_to(checkout / "no such python")
    assert not dev.is_ready(venv, checkout)
    assert not dev.can_be_updated(venv)


def test_a_moved_checkout_has_another_fingerprint(
    dev: ModuleType, checkout: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("moved")
    for name in ("pyproject.toml", "constraints.txt"):
        (other / name).write_bytes((checkout / name).read_bytes())
    assert dev.fingerprint(other) != dev.fingerprint(checkout)


@pytest.mark.parametrize(
    ("log", "word"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: Could not install: [Errno 13] Permission denied: '/x'", "permissions"),
        ("Failed to establish a new connection\nNo matching distribution found", "network"),
        ("ERROR: No matching distribution found for onnxruntime==1", "no build for Python"),
        ("Killed", "Run the same command again"),
    ],
)
def test_advice_says_what_to_do(dev: ModuleType, log: str, word: str) -> None:
    assert word in dev.advice(log)


def test_run_takes_folder_library_and_the_rest(dev: ModuleType) -> None:
    assert dev.parse_run([]) == (False, None, None, [])
    assert dev.parse_run(["photos"]) == (False, "photos", None, [])
    assert dev.parse_run(["--library", "l", "photos"]) == (False, "photos", "l", [])
    assert dev.parse_run(["--demo", "--library", "l"]) == (True, None, "l", [])
    assert dev.parse_run(["photos", "--workers", "1"]) == (
        False,
        "photos",
        None,
        ["--workers", "1"],
    )


def test_what_to_install_is_one_line(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = {"libEGL.so.1": "libegl1", "Xvfb": "xvfb"}
    for tool, words in (
        ("apt-get", "apt-get install libegl1 xvfb"),
        ("dnf", "dnf install 'libEGL.so.1()(64bit)'"),
        ("", "libEGL.so.1 Xvfb"),
    ):
        monkeypatch.setattr(dev.shutil, "which", lambda name, tool=tool: name == tool or None)
        line = dev.what_to_install(missing)
        assert words in line
        assert "\n" not in line


def test_without_root_nothing_is_installed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.subprocess, "run", lambda *a, **k: pytest.fail("installs"))
    assert not dev.apt_install(["libegl1"])
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no display")
def test_run_without_display_and_folder_says_what_to_do(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not dev.has_display()
    assert dev.run_in_terminal(None, [], {}) == 2
    assert "python3 dev.py run FOLDER" in capsys.readouterr().err


def test_unknown_commands_and_benchmarks_are_wrong_usage(
    dev: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["dance"]) == 2
    assert "python3 dev.py run" in capsys.readouterr().out
    assert dev.command_bench(["no such benchmark"]) == 2
    assert dev.main(["build"]) == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a second Python, found by name")
def test_other_pythons_get_a_sentence(dev: ModuleType, tmp_path: Path) -> None:
    """As an older or newer Python would see it: only the version is changed."""
    script = tmp_path / "other.py"
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    changed = source.replace("import sys\n", "import sys\n\nsys.version_info = (3, 9, 2)\n", 1)
    script.write_text(changed, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), "run"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13; this is Python 3.9." in done.stderr
    assert "Traceback" not in done.stderr
