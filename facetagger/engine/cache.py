"""Finds model files in installed wheels and keeps the models that are made of model files.

A cached model lies in the user's cache folder with its sha256 beside it. Both are written to a
temporary name and renamed, so that another process sees either nothing or all of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from facetagger import settings
from facetagger.entities import EngineError

_lock = threading.Lock()


class ModelFile(Protocol):
    """A model file from anywhere: a wheel, or a pack that the user has installed."""

    @property
    def name(self) -> str:
        """Its file name."""
        ...

    @property
    def sha256(self) -> str:
        """Of the right file, hex."""
        ...

    def read(self) -> bytes:
        """The file's content, checked.

        Raises:
            EngineError: it is missing, cannot be read, or is not the file that is expected.
        """
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """A model file that an installed wheel brings along.

    Attributes:
        package: import name of the package it lies in; the package is never imported.
        path: inside the package, with forward slashes.
        distribution: the name to install it by.
        sha256: of the right file, hex.
    """

    package: str
    path: str
    distribution: str
    sha256: str

    @property
    def name(self) -> str:
        """Its file name."""
        return Path(self.path).name

    def find(self) -> Path:
        """Where the file is.

        Raises:
            EngineError: it is not installed.
        """
        spec = importlib.util.find_spec(self.package)
        for folder in (spec.submodule_search_locations or []) if spec else []:
            file = Path(folder, *self.path.split("/"))
            if file.is_file():
                return file
        raise EngineError(
            f"The model file {self.path} is missing. Install the package '{self.distribution}'."
        )

    def read(self) -> bytes:
        """The file's content, checked.

        Raises:
            EngineError: it is missing, cannot be read, or is not the file that is expected.
        """
        file = self.find()
        try:
            data = file.read_bytes()
        except OSError as error:
            raise EngineError(f"The model file {file} cannot be read: {error}") from error
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise EngineError(
                f"The model file {file} is damaged or of another version. "
                f"Install the package '{self.distribution}' again."
            )
        return data


def converted(source: ModelFile, convert: Callable[[bytes], bytes], version: int | str) -> Path:
    """The model that `convert` makes of `source`, made now if it is not in the cache.

    Args:
        source: the file to convert.
        convert: from the file's content to an ONNX model's; always the same for one version.
        version: of the converter, and of what it makes; another one gives another file.

    Raises:
        EngineError: the source is missing or wrong, or the cache cannot be written.
    """
    name = f"{Path(source.name).stem}-{source.sha256[:12]}-v{version}.onnx"
    file = settings.cache_dir() / "engines" / name
    with _lock:
        if not _intact(file):
            _store(file, convert(source.read()))
    return file


def _sidecar(file: Path) -> Path:
    return file.with_name(file.name + ".sha256")


def _intact(file: Path) -> bool:
    try:
        expected = _sidecar(file).read_text(encoding="ascii").strip()
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == expected
    except FileNotFoundError:
        return False
    except (OSError, UnicodeDecodeError):
        # Whatever is wrong with it, making it anew is the cure; if that fails too, that is told.
        return False


def _store(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, data)
        write(_sidecar(file), hashlib.sha256(data).hexdigest().encode("ascii"))
    except OSError as error:
        # Windows refuses to replace a file that another process has just opened; that process
        # can only have opened it because it wrote the same model before us.
        if not (isinstance(error, PermissionError) and _intact(file)):
            raise EngineError(
                f"The converted model cannot be written to {file.parent}: {error}"
            ) from error


def write(file: Path, data: bytes) -> None:
    """Writes a file so that others see the old one, or none, until all of it is there.

    Raises:
        OSError: as from writing; nothing is left behind.
    """
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=file.stem, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        Path(temporary).replace(file)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise
