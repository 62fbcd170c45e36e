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
    manifest = _manifest()
    entry = manifest.get(engine_id)
    if entry is None:
        names = ", ".join(f"'{name}'" for name in manifest)
        raise EngineError(f"There is no face engine '{engine_id}'. There is: {names}.")
    info, sources = _info(engine_id, entry), _sources(entry)
    if entry["family"] == "builtin":
        from facetagger.engine import builtin

        return builtin.load(info, sources, threads)
    raise EngineError(f"The face engine '{engine_id}' needs a newer version of facetagger.")


def _manifest() -> Mapping[str, Mapping[str, Any]]:
    try:
        text = settings.resource(MANIFEST).read_text(encoding="utf-8")
        engines: dict[str, dict[str, Any]] = json.loads(text)["engines"]
    except (OSError, ValueError, KeyError) as error:
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
