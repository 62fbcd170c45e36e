"""The engines that there are, from the manifest `resources/engines.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from facetagger import settings
from facetagger.engine.api import Engine, EngineInfo, EngineStatus
from facetagger.engine.cache import Source
from facetagger.entities import EngineError

MANIFEST = "engines.json"


def available() -> list[EngineStatus]:
    """Every engine of the manifest, and whether its files are there.

    Raises:
        EngineError: the manifest is missing or broken.
    """
    statuses = []
    for engine_id, entry in _manifest().items():
        problem = None
        try:
            for source in _sources(entry).values():
                source.find()
        except EngineError as error:
            problem = str(error)
        statuses.append(EngineStatus(_info(engine_id, entry), problem is None, problem))
    return statuses


def load(engine_id: str, threads: int = 1) -> Engine:
    """The engine of that id, ready to use; converting its models the first time takes a second.

    Args:
        engine_id: one of the manifest's.
        threads: cores that one call of detect or embed may use. Calls from several threads at
            once scale better than several cores for one call, so 1 is best for a scan.

    Raises:
        EngineError: no such engine, or one of its files is missing, wrong or cannot be converted.
    """
    entry = _entry(engine_id)
    # Each family of engines is a module of its own, told what the manifest says of its member.
    if entry["family"] == "builtin":
        from facetagger.engine import builtin

        return builtin.load(_info(engine_id, entry), _sources(entry), threads)
    raise EngineError(f"The face engine '{engine_id}' needs a newer version of facetagger.")


def sources(engine_id: str) -> dict[str, Source]:
    """The model files that an engine is made of, by their role: "detector", "embedder".

    Raises:
        EngineError: no such engine.
    """
    return _sources(_entry(engine_id))


def _entry(engine_id: str) -> Mapping[str, Any]:
    manifest = _manifest()
    if engine_id not in manifest:
        names = ", ".join(f"'{name}'" for name in manifest)
        raise EngineError(f"There is no face engine '{engine_id}'. There is: {names}.")
    return manifest[engine_id]


def _manifest() -> Mapping[str, Mapping[str, Any]]:
    try:
        text = settings.resource(MANIFEST).read_text(encoding="utf-8")
        engines: dict[str, dict[str, Any]] = json.loads(text)["engines"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineError(f"The list of face engines cannot be read: {error}") from error
    return engines


def _sources(entry: Mapping[str, Any]) -> dict[str, Source]:
    return {
        role: Source(file["package"], file["path"], file["distribution"], file["sha256"])
        for role, file in entry["files"].items()
    }


def _info(engine_id: str, entry: Mapping[str, Any]) -> EngineInfo:
    return EngineInfo(
        id=engine_id,
        version=entry["version"],
        dimension=entry["dimension"],
        same_person=entry["same_person"],
        slope=entry["slope"],
        licence=entry["licence"],
        commercial_use=entry["commercial_use"],
        files={file["path"].rsplit("/", 1)[-1]: file["sha256"] for file in entry["files"].values()},
    )
