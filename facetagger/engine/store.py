"""The model packs on this disk, in a folder that all libraries share.

    models/<sha256>.onnx          model files, named by what is in them; packs may share them
    insightface+buffalo_l.json    a pack: which files it is made of, and facts about it
    downloads/                    what has arrived of a download that was broken off

A pack is there from the moment its record is renamed to its place, and not before; a new one takes
the old one's place in the same moment. Until then the old one works.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from facetagger import settings
from facetagger.engine import cache
from facetagger.entities import EngineError

_ID = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}/[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A model file of a pack: its own name, sha256 (hex) and size in bytes."""

    name: str
    sha256: str
    size: int

    @property
    def path(self) -> Path:
        """Where it lies."""
        return settings.engines_dir() / "models" / f"{self.sha256}.onnx"

    def find(self) -> Path:
        """Where it is, if it is there and has its size; its content is not looked at.

        Raises:
            EngineError: it is not there, or not whole.
        """
        try:
            size = self.path.stat().st_size
        except OSError as error:
            raise EngineError(
                f"The model file {self.name} is missing ({self.path}); install its engine again."
            ) from error
        if size != self.size:
            raise EngineError(
                f"The model file {self.name} is damaged ({self.path}); install its engine again."
            )
        return self.path

    def check(self) -> Path:
        """Where it is, after its whole content was checked.

        Raises:
            EngineError: it is missing or damaged.
        """
        path = self.find()
        try:
            same = digest(path) == self.sha256
        except OSError as error:
            raise EngineError(f"The model file {path} cannot be read: {error}") from error
        if not same:
            raise EngineError(
                f"The model file {self.name} is damaged ({path}); install its engine again."
            )
        return path

    def read(self) -> bytes:
        """Its content, checked.

        Raises:
            EngineError: it is missing or damaged.
        """
        return self.check().read_bytes()


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack on this disk.

    Attributes:
        files: by role, "detector" and "embedder".
        facts: about an engine that the manifest does not know, as the manifest would put it.
    """

    id: str
    files: Mapping[str, StoredFile]
    facts: Mapping[str, Any]


def digest(path: Path) -> str:
    """The sha256 of a file, hex.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def check_id(engine_id: str) -> None:
    """Whether a pack can be kept under an identifier.

    Raises:
        EngineError: it cannot.
    """
    if not _ID.fullmatch(engine_id):
        raise EngineError(
            f"'{engine_id}' cannot name an engine: take one like insightface/my-models, "
            "of letters, digits, '-', '_' and '.'."
        )


def ids() -> list[str]:
    """The identifiers of all packs on this disk, whole or not."""
    try:
        names = sorted(path.name for path in settings.engines_dir().glob("*+*.json"))
    except OSError:  # no such folder on some systems is an error, on others an empty list
        return []
    found = [name.removesuffix(".json").replace("+", "/", 1) for name in names]
    return [engine_id for engine_id in found if _ID.fullmatch(engine_id)]


def get(engine_id: str) -> Pack | None:
    """The pack of an identifier, None if there is none. Its files are not looked at.

    Raises:
        EngineError: its record is damaged.
    """
    record = _record(engine_id)
    try:
        raw = json.loads(record.read_text(encoding="utf-8"))
        files = {
            str(role): StoredFile(str(file["name"]), str(file["sha256"]), int(file["size"]))
            for role, file in raw["files"].items()
        }
        if set(files) != {"detector", "embedder"}:
            raise ValueError("not the files of an engine")
        if not all(_SHA256.fullmatch(file.sha256) for file in files.values()):
            raise ValueError("no sha256")
        return Pack(engine_id, files, dict(raw["facts"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError(
            f"The record of the engine '{engine_id}' is damaged ({record}); install it again."
        ) from error


def put(engine_id: str, files: Mapping[str, tuple[Path, str]], facts: Mapping[str, Any]) -> Pack:
    """Copies model files in and makes them a pack; what was there before stays if that fails.

    Args:
        engine_id: of the pack.
        files: by role, where each file is and its sha256.
        facts: see `Pack`.

    Raises:
        EngineError: a file has changed since its sha256 was taken, or cannot be copied.
    """
    check_id(engine_id)
    try:
        before = get(engine_id)
    except EngineError:  # a damaged record is what this replaces
        before = None
    new: list[Path] = []
    try:
        stored = {}
        for role, (source, sha256) in files.items():
            file = StoredFile(source.name, sha256, source.stat().st_size)
            if not _whole(file):
                _copy(source, file)
                new.append(file.path)
            stored[role] = file
        raw = {
            "files": {
                role: {"name": file.name, "sha256": file.sha256, "size": file.size}
                for role, file in stored.items()
            },
            "facts": dict(facts),
        }
        cache.write(_record(engine_id), json.dumps(raw, indent=2).encode())
    except BaseException as error:
        for path in new:
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise EngineError(
                f"The engine cannot be stored in {settings.engines_dir()}: {error}"
            ) from error
        raise
    if before is not None:
        _drop_unused(before)
    return Pack(engine_id, stored, facts)


def remove(engine_id: str) -> None:
    """Takes a pack off this disk, with the files that no other one needs.

    Raises:
        EngineError: there is no such pack, or it cannot be deleted.
    """
    record = _record(engine_id)
    try:
        pack = get(engine_id)
    except EngineError:
        pack = Pack(engine_id, {}, {})  # its files cannot be known
    if pack is None:
        raise EngineError(f"The engine '{engine_id}' is not installed.")
    try:
        record.unlink()
        _drop_unused(pack)
    except OSError as error:
        raise EngineError(f"The engine '{engine_id}' cannot be removed: {error}") from error


def _record(engine_id: str) -> Path:
    return settings.engines_dir() / f"{engine_id.replace('/', '+')}.json"


def _whole(file: StoredFile) -> bool:
    try:
        file.check()
    except EngineError:
        return False
    return True


def _copy(source: Path, file: StoredFile) -> None:
    """Copies a file to its place, checking what is written rather than what was there before."""
    folder = file.path.parent
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, suffix=".tmp")
    try:
        seen = hashlib.sha256()
        with os.fdopen(handle, "wb") as target, source.open("rb") as opened:
            while block := opened.read(_BLOCK):
                seen.update(block)
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        if seen.hexdigest() != file.sha256:
            raise EngineError(f"The file {source} has changed while it was copied.")
        Path(temporary).replace(file.path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise


def _drop_unused(pack: Pack) -> None:
    """Deletes the files of a former pack that no pack needs any more."""
    needed = set()
    for engine_id in ids():
        try:
            other = get(engine_id)
        except EngineError:
            return  # who knows what it needs
        needed |= {file.sha256 for file in other.files.values()} if other else set()
    for file in pack.files.values():
        if file.sha256 not in needed:
            file.path.unlink(missing_ok=True)
