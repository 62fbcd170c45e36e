"""The engines that facetagger knows, from `resources/engines.json`: facts, never code.

Each entry says which file is what, its sha256 and where these facts come from; nothing is guessed
from a model's outputs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from facetagger import settings
from facetagger.engine.api import EngineInfo
from facetagger.engine.arcface import Scaling
from facetagger.engine.cache import Source
from facetagger.entities import EngineError

MANIFEST = "engines.json"
ROLES = ("detector", "embedder")


@dataclass(frozen=True, slots=True)
class Fact:
    """A model file: its name, sha256 (hex) and size in bytes, and where it is to be had alone."""

    name: str
    sha256: str
    size: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of an engine.

    Attributes:
        family: which module can run it: "builtin", "insightface", "opencv".
        files: by role, "detector" and "embedder"; empty for the built-in engine.
        scaling: of the embedder's input.
        archive: address of a zip file that holds the files, or None.
        download_size: bytes to be fetched, None if that is not known.
        licences: resources with the licence's text, in the order to be read.
        calibration: where same_person, slope and certain come from.
    """

    info: EngineInfo
    family: str
    files: Mapping[str, Fact] = field(default_factory=dict)
    scaling: Scaling = field(default_factory=lambda: Scaling(127.5, 127.5))
    archive: str | None = None
    download_size: int | None = None
    licences: tuple[str, ...] = ()
    calibration: str = ""

    @property
    def download(self) -> bool:
        """Whether there is an address for each file."""
        return bool(self.archive) or (
            bool(self.files) and all(fact.url for fact in self.files.values())
        )


def read() -> dict[str, Entry]:
    """Every engine of the manifest.

    Raises:
        EngineError: the manifest is missing or broken.
    """
    return {engine_id: _entry(engine_id, raw) for engine_id, raw in _part("engines").items()}


def wheels(engine_id: str) -> Mapping[str, Source]:
    """Where the built-in engine's files lie, by role.

    Raises:
        EngineError: no such engine, or the manifest is missing or broken.
    """
    raw = _part("engines").get(engine_id, {})
    if raw.get("family") != "builtin":
        raise EngineError(f"The engine '{engine_id}' does not come with facetagger.")
    return {
        role: Source(file["package"], file["path"], file["distribution"], file["sha256"])
        for role, file in raw["files"].items()
    }


def defaults(family: str) -> Mapping[str, Any]:
    """What is taken to be true of a family's models that the manifest does not know.

    Raises:
        EngineError: the manifest is missing or broken, or does not know the family.
    """
    try:
        return _part("defaults")[family]
    except KeyError as error:
        raise EngineError(f"The list of face engines knows no models of '{family}'.") from error


def _part(name: str) -> Mapping[str, Mapping[str, Any]]:
    try:
        text = settings.resource(MANIFEST).read_text(encoding="utf-8")
        part: dict[str, dict[str, Any]] = json.loads(text)[name]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineError(f"The list of face engines cannot be read: {error}") from error
    if not isinstance(part, dict):
        raise EngineError(f"The list of face engines cannot be read: '{name}' is no list.")
    return part


def info(engine_id: str, raw: Mapping[str, Any], files: Mapping[str, str]) -> EngineInfo:
    """Facts from their form in JSON, the manifest's and that of an imported pack.

    Raises:
        KeyError, TypeError, ValueError: something is missing or wrong.
    """
    low, high = raw.get("certain", EngineInfo.__dataclass_fields__["certain"].default)
    return EngineInfo(
        id=engine_id,
        version=str(raw["version"]),
        dimension=int(raw["dimension"]),
        same_person=float(raw["same_person"]),
        slope=float(raw["slope"]),
        licence=str(raw["licence"]),
        commercial_use=bool(raw["commercial_use"]),
        files=files,
        certain=(float(low), float(high)),
    )


def scaling(raw: Mapping[str, Any]) -> Scaling:
    """From its form in JSON.

    Raises:
        KeyError, TypeError, ValueError: something is missing or wrong.
    """
    return Scaling(float(raw["mean"]), float(raw["spread"]))


def _entry(engine_id: str, raw: Mapping[str, Any]) -> Entry:
    try:
        if raw["family"] == "builtin":
            names = {
                file["path"].rsplit("/", 1)[-1]: file["sha256"] for file in raw["files"].values()
            }
            return Entry(info(engine_id, raw, names), "builtin", calibration=raw["calibration"])
        facts = {
            role: Fact(file["name"], file["sha256"], file["size"], file.get("url"))
            for role, file in raw["files"].items()
        }
        return Entry(
            info(engine_id, raw, {fact.name: fact.sha256 for fact in facts.values()}),
            raw["family"],
            facts,
            scaling(raw["scaling"]),
            raw.get("archive"),
            raw.get("download_size"),
            tuple(raw["licences"]),
            raw["calibration"],
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EngineError(
            f"The list of face engines cannot be read: {engine_id} is wrong ({error!r})."
        ) from error
