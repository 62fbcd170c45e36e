"""Converted models: made once, whole, and made anew when something is wrong."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from facetagger.engine import cache
from facetagger.entities import EngineError

CONTENT = b"weights" * 1000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> cache.Source:
    """A model file in an installed package whose code must never run."""
    monkeypatch.setenv("FACETAGGER_CACHE", str(tmp_path / "cache"))
    package = tmp_path / "site" / "models_of_a_test"
    (package / "deep").mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit('imported')")
    (package / "deep" / "net.dat").write_bytes(CONTENT)
    monkeypatch.syspath_prepend(tmp_path / "site")
    return cache.Source("models_of_a_test", "deep/net.dat", "models-of-a-test", SHA256)


class Converter:
    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, data: bytes) -> bytes:
        self.calls += 1
        return data[::-1]


def test_converted_once_and_found_again(source: cache.Source) -> None:
    convert = Converter()
    first = cache.converted(source, convert, 1)
    assert cache.converted(source, convert, 1) == first
    assert convert.calls == 1
    assert first.read_bytes() == CONTENT[::-1]
    assert sorted(p.suffix for p in first.parent.iterdir()) == [".onnx", ".sha256"]


@pytest.mark.parametrize("damage", ["cut", "changed", "gone", "no sidecar", "binary sidecar"])
def test_a_damaged_model_is_made_anew(source: cache.Source, damage: str) -> None:
    convert = Converter()
    file = cache.converted(source, convert, 1)
    sidecar = file.with_name(file.name + ".sha256")
    match damage:
        case "cut":
            file.write_bytes(file.read_bytes()[:100])
        case "changed":
            file.write_bytes(b"X" + file.read_bytes()[1:])
        case "gone":
            file.unlink()
        case "no sidecar":
            sidecar.unlink()
        case "binary sidecar":
            sidecar.write_bytes(b"\xff\xfe")
    assert cache.converted(source, convert, 1).read_bytes() == CONTENT[::-1]
    assert convert.calls == 2


def test_a_new_converter_makes_a_new_file(source: cache.Source) -> None:
    convert = Converter()
    assert cache.converted(source, convert, 1) != cache.converted(source, convert, 2)
    assert convert.calls == 2


def test_a_wrong_source_is_told(source: cache.Source) -> None:
    source.find().write_bytes(CONTENT + b"!")
    with pytest.raises(EngineError, match=r"net\.dat is damaged.*'models-of-a-test' again"):
        cache.converted(source, Converter(), 1)


def test_a_missing_source_is_told(source: cache.Source) -> None:
    source.find().unlink()
    with pytest.raises(EngineError, match=r"net\.dat is missing. Install .*'models-of-a-test'"):
        cache.converted(source, Converter(), 1)


def test_a_missing_package_is_told() -> None:
    with pytest.raises(EngineError, match="Install the package 'no-such'"):
        cache.Source("no_such_package_here", "a.dat", "no-such", SHA256).find()


def test_a_cache_that_cannot_be_written_is_told(
    source: cache.Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FACETAGGER_CACHE", str(tmp_path / "file"))
    with pytest.raises(EngineError, match="cannot be written"):
        cache.converted(source, Converter(), 1)


def test_nothing_is_left_behind_when_writing_fails(
    source: cache.Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.os, "fsync", full)
    with pytest.raises(EngineError, match="No space left"):
        cache.converted(source, Converter(), 1)
    assert list((tmp_path / "cache" / "engines").iterdir()) == []


def test_threads_convert_once(source: cache.Source) -> None:
    convert = Converter()
    with ThreadPoolExecutor(8) as pool:
        files = list(pool.map(lambda _: cache.converted(source, convert, 1), range(8)))
    assert len(set(files)) == 1
    assert convert.calls == 1


def test_processes_at_once_leave_one_whole_model(source: cache.Source, tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r})\n"
        "from facetagger.engine import cache\n"
        f"s = cache.Source('models_of_a_test', 'deep/net.dat', 'x', {SHA256!r})\n"
        "print(cache.converted(s, lambda data: data[::-1], 1))\n"
    )
    root = Path(__file__).resolve().parents[2]
    running = [
        subprocess.Popen([sys.executable, "-c", script], cwd=root, stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    names = {process.communicate(timeout=60)[0] for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert len(names) == 1
    convert = Converter()
    assert cache.converted(source, convert, 1).read_bytes() == CONTENT[::-1]
    assert convert.calls == 0
    assert len(list((tmp_path / "cache" / "engines").iterdir())) == 2
