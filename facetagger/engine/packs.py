"""The engines that there are: those of the manifest, and packs that the user has imported."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

from facetagger import settings
from facetagger.engine import family, manifest, store
from facetagger.engine.api import Engine, EngineInfo, EngineStatus
from facetagger.engine.arcface import Scaling
from facetagger.engine.cache import Source
from facetagger.engine.manifest import ROLES, Entry, Fact
from facetagger.engine.runtime import AUTO
from facetagger.engine.store import Pack
from facetagger.entities import EngineError, Progress

BUILTIN = "builtin"
UNKNOWN_LICENCE = "unknown: what the models' maker allows"


def available() -> list[EngineStatus]:
    """Every engine of the manifest and every imported pack, and whether its files are there.

    Raises:
        EngineError: the manifest is missing or broken.
    """
    entries = manifest.read()
    statuses = [_status(engine_id, entry) for engine_id, entry in entries.items()]
    others = [engine_id for engine_id in store.ids() if engine_id not in entries]
    return statuses + [_imported(engine_id) for engine_id in others]


def load(engine_id: str, threads: int = 1, provider: str = AUTO) -> Engine:
    """The engine of that id, ready to use; converting its models the first time takes a second.

    Args:
        engine_id: one that `available` lists.
        threads: cores that one call of detect or embed may use. Calls from several threads at
            once scale better than several cores for one call, so 1 is best for a scan.
        provider: what models run on: "auto", "cpu", or a name of `runtime.providers`.

    Raises:
        EngineError: no such engine, or one of its files is missing, wrong or cannot be converted.
    """
    entries = manifest.read()
    entry = entries.get(engine_id)
    if entry is not None and entry.family == BUILTIN:
        from facetagger.engine import builtin

        return builtin.load(entry.info, sources(engine_id), threads, provider)
    pack = store.get(engine_id)
    if pack is None:
        raise EngineError(_not_there(engine_id, entries))
    info, scaling = _facts(pack, entry)
    detector, embedder = (pack.files[role] for role in ROLES)
    kind = family.named(engine_id.split("/")[0])
    return family.engine(kind, info, (detector, embedder), scaling, threads, provider)


def licence(engine_id: str) -> str:
    """The whole text of the licence of an engine's models, to be read before they are fetched.

    Raises:
        EngineError: no such engine, or the text is missing from this installation.
    """
    entry = _known(engine_id)
    try:
        texts = [settings.resource(f"licences/{name}") for name in entry.licences]
        return "\n\n".join(text.read_text(encoding="utf-8").strip() for text in texts)
    except OSError as error:
        raise EngineError(f"The licence of '{engine_id}' cannot be read: {error}") from error


def install(engine_id: str) -> Generator[Progress, None, EngineInfo]:
    """Downloads an engine and puts it in place; only to be called after the user has accepted.

    What has arrived when it is broken off is kept, and the next call goes on from there.

    Raises:
        EngineError: no such engine, it cannot be downloaded, or what came is not what it should
            be. What was installed before stays.
    """
    from facetagger.engine import download  # and with it http, which nothing else needs

    entry = _known(engine_id)
    if not entry.download:
        raise EngineError(f"'{engine_id}' cannot be downloaded; import a folder instead.")
    if entry.archive:
        wanted = [(entry.archive, entry.archive.rsplit("/", 1)[-1])]
    else:
        wanted = [(fact.url or "", fact.name) for fact in entry.files.values()]
    parts = []
    for url, name in wanted:
        part = settings.engines_dir() / "downloads" / f"{name}.part"
        yield from download.fetch(url, part, f"Downloading {name} (MB)")
        parts.append(part)
    yield Progress("Checking the models")
    try:
        info = _unpacked(engine_id, entry, parts)
    finally:
        # Complete, but wrong or no longer needed: the next call begins anew.
        for part in parts:
            part.unlink(missing_ok=True)
    return info


def import_folder(folder: Path, engine_id: str) -> EngineInfo:
    """Makes model files of a folder an engine: copies them to the user's data, with their sha256.

    For an engine of the manifest the files must be the ones that the manifest names. For any other
    `family/name` the family's own rules say which file is what, and the two are tried.

    Raises:
        EngineError: a file is missing, wrong, ambiguous or does not work, or cannot be copied.
            What was there before under this id stays.
    """
    entries = manifest.read()
    entry = entries.get(engine_id)
    if engine_id == BUILTIN:
        raise EngineError("The built-in engine is always there; import models under another name.")
    store.check_id(engine_id)
    kind = family.named(engine_id.split("/")[0])
    files = _models(folder)
    if entry is not None:
        chosen = {role: _exact(files, fact, folder) for role, fact in entry.files.items()}
        return _facts(store.put(engine_id, chosen, {}), entry)[0]
    found = kind.recognised(list(files))
    dimension = family.dimension(kind, found.detector, found.embedder, found.scaling)
    chosen = {
        role: (path, store.digest(path))
        for role, path in zip(ROLES, (found.detector, found.embedder), strict=True)
    }
    both = hashlib.sha256("".join(sha256 for _, sha256 in chosen.values()).encode())
    raw = manifest.defaults(engine_id.split("/")[0])
    facts = {
        # Other files give other vectors, which must not be compared with those of before.
        "version": both.hexdigest()[:8],
        "dimension": dimension,
        "scaling": {"mean": found.scaling.mean, "spread": found.scaling.spread},
        "licence": UNKNOWN_LICENCE,
        "commercial_use": False,
        **{key: raw[key] for key in ("same_person", "slope", "certain", "calibration")},
    }
    return _facts(store.put(engine_id, chosen, facts), None)[0]


def remove(engine_id: str) -> None:
    """Takes an installed engine's files off this disk.

    Raises:
        EngineError: it is not installed, or cannot be deleted.
    """
    if engine_id == BUILTIN:
        raise EngineError("The built-in engine cannot be removed.")
    store.remove(engine_id)


def sources(engine_id: str) -> Mapping[str, Source]:
    """The files of the built-in engine, by role: "detector", "embedder".

    Raises:
        EngineError: the engine does not come with facetagger.
    """
    return manifest.wheels(engine_id)


def calibration(engine_id: str) -> str:
    """Where an engine's figures (same_person, slope, certain) come from.

    Raises:
        EngineError: no such engine.
    """
    entry = manifest.read().get(engine_id)
    if entry is not None:
        return entry.calibration
    pack = store.get(engine_id)
    return str(pack.facts.get("calibration", "")) if pack else ""


def _known(engine_id: str) -> Entry:
    entries = manifest.read()
    if engine_id not in entries or engine_id == BUILTIN:
        names = ", ".join(f"'{name}'" for name in entries if name != BUILTIN)
        raise EngineError(f"There is no engine '{engine_id}' to install. There is: {names}.")
    return entries[engine_id]


def _not_there(engine_id: str, entries: Mapping[str, Entry]) -> str:
    if engine_id in entries:
        return (
            f"The face engine '{engine_id}' is not installed; "
            f"'facetagger engines install {engine_id}' downloads it."
        )
    names = ", ".join(f"'{name}'" for name in [*entries, *store.ids()])
    return f"There is no face engine '{engine_id}'. There is: {names}."


def _facts(pack: Pack, entry: Entry | None) -> tuple[EngineInfo, Scaling]:
    """What is known of a pack: from the manifest, or from its own record."""
    names = {file.name: file.sha256 for file in pack.files.values()}
    if entry is not None:
        if names != entry.info.files:
            raise EngineError(
                f"The files of the engine '{pack.id}' are of another version; install it again."
            )
        return entry.info, entry.scaling
    try:
        return manifest.info(pack.id, pack.facts, names), manifest.scaling(pack.facts["scaling"])
    except (KeyError, TypeError, ValueError) as error:
        raise EngineError(
            f"The record of the engine '{pack.id}' is damaged; install it again."
        ) from error


def _status(engine_id: str, entry: Entry) -> EngineStatus:
    if entry.family == BUILTIN:
        try:
            size = sum(source.find().stat().st_size for source in sources(engine_id).values())
        except EngineError as error:
            return EngineStatus(entry.info, False, str(error))
        return EngineStatus(entry.info, True, size=size)
    try:
        pack = store.get(engine_id)
        if pack is None:
            return EngineStatus(entry.info, False, None, entry.download_size, entry.download)
        _facts(pack, entry)
        return EngineStatus(entry.info, True, None, _size(pack), entry.download)
    except EngineError as error:
        return EngineStatus(entry.info, False, str(error), None, entry.download)


def _imported(engine_id: str) -> EngineStatus:
    try:
        pack = store.get(engine_id)
        if pack is not None:
            return EngineStatus(_facts(pack, None)[0], True, None, _size(pack))
        problem = f"The engine '{engine_id}' has just been removed."
    except EngineError as error:
        problem = str(error)
    # Nothing is known of it but its name; it is listed so that it can be repaired or removed.
    info = EngineInfo(engine_id, "", 0, 0.0, 0.0, UNKNOWN_LICENCE, False, {})
    return EngineStatus(info, False, problem)


def _size(pack: Pack) -> int:
    return sum(file.find().stat().st_size for file in pack.files.values())


def _models(folder: Path) -> list[Path]:
    """The ONNX files in a folder and in the folders in it, as archives are unpacked."""
    try:
        if not folder.is_dir():
            raise EngineError(f"There is no folder {folder}.")
        files = [path for depth in ("*", "*/*") for path in folder.glob(depth)]
        files = sorted(p for p in files if p.suffix.lower() == ".onnx" and p.is_file())
    except OSError as error:
        raise EngineError(f"The folder {folder} cannot be read: {error}") from error
    if not files:
        raise EngineError(f"There are no models (files ending in .onnx) in {folder}.")
    return files


def _exact(files: list[Path], fact: Fact, folder: Path) -> tuple[Path, str]:
    """The file of the manifest among others, with its sha256."""
    named = [path for path in files if path.name == fact.name]
    if not named:
        raise EngineError(f"The file {fact.name} is missing in {folder}.")
    try:
        found = next((path for path in named if store.digest(path) == fact.sha256), None)
    except OSError as error:
        raise EngineError(f"The file {fact.name} cannot be read: {error}") from error
    if found is None:
        raise EngineError(
            f"The file {named[0]} is damaged or of another version: its sha256 is not "
            f"{fact.sha256}."
        )
    return found, fact.sha256


def _unpacked(engine_id: str, entry: Entry, parts: list[Path]) -> EngineInfo:
    """Brings downloaded files to the form of a folder, and imports that."""
    from facetagger.engine import download

    engines = settings.engines_dir()
    with tempfile.TemporaryDirectory(dir=engines, prefix="unpacked-") as name:
        folder = Path(name)
        facts = list(entry.files.values())
        if entry.archive:
            download.unpack(parts[0], [(fact.name, fact.size) for fact in facts], folder)
        else:
            for part, fact in zip(parts, facts, strict=True):
                shutil.move(part, folder / fact.name)
        return import_folder(folder, engine_id)
