"""The command `engines`: which there are, install one, import a folder, use one, remove one."""

from __future__ import annotations

import dataclasses
import sys
from typing import Any

from facetagger.cli.context import Context
from facetagger.cli.output import complain, emit, follow, say, table
from facetagger.engine import packs, speed
from facetagger.engine.api import EngineInfo, EngineStatus
from facetagger.engine.speed import Speed
from facetagger.entities import EngineError, InputError


def show(context: Context) -> int:
    """Lists the face engines, and measures those that are installed."""
    status = 0
    rows = []
    for engine in packs.available():
        found, problem = _measured(context, engine)
        if problem:
            complain(f"{engine.info.id}: {problem}")
            status = 1
        if context.json:
            emit(_record(context, engine, found, problem))
        else:
            rows.append(_row(context, engine, found, problem))
    if not context.json:
        heads = ("Engine", "Installed", "Used", "Commercial use", "Size")
        table([*heads, "ms a photo", "ms a face", "Licence of the models"], rows)
    return status


def _measured(context: Context, status: EngineStatus) -> tuple[Speed | None, str | None]:
    """The engine's speed here, or why it cannot be used; neither if it is not installed."""
    if not status.installed:
        return None, status.problem
    try:
        engine = packs.load(status.info.id, provider=context.settings.provider)
        return speed.measure(engine), None
    except EngineError as error:
        return None, str(error)


def _row(
    context: Context, status: EngineStatus, found: Speed | None, problem: str | None
) -> list[str]:
    info = status.info
    size = "" if status.size is None else f"{status.size / 1e6:.1f} MB"
    return [
        info.id,
        "damaged" if problem else "yes" if status.installed else "no",
        "yes" if info.id == context.engine_id else "",
        "allowed" if info.commercial_use else "not allowed",
        size,
        f"{found.photo_ms:.0f}" if found else "",
        f"{found.face_ms:.1f}" if found else "",
        info.licence,
    ]


def _record(
    context: Context, status: EngineStatus, found: Speed | None, problem: str | None
) -> dict[str, Any]:
    """An engine as tools read it."""
    info = status.info
    return {
        "engine": info.id,
        "version": info.version,
        "dimension": info.dimension,
        "licence": info.licence,
        "commercial_use": info.commercial_use,
        "installed": status.installed,
        "used": info.id == context.engine_id,
        "problem": problem,
        "size": status.size,
        "download": status.download,
        "ms_per_photo": round(found.photo_ms, 2) if found else None,
        "ms_per_face": round(found.face_ms, 2) if found else None,
        "same_person": info.same_person,
        "calibration": packs.calibration(info.id) if not problem else "",
        "files": dict(info.files),
    }


def install(context: Context) -> int:
    """Shows the licence of an engine's models and, once it is accepted, downloads them."""
    engine_id = context.arguments.id
    text = packs.licence(engine_id)
    if not context.arguments.accept_licence:
        print(text, file=sys.stderr)
        _ask(engine_id)
    info = follow(packs.install(engine_id))
    _say(context, info, f"The engine {info.id} is installed.")
    return 0


def _ask(engine_id: str) -> None:
    """Lets the user accept the licence.

    Raises:
        InputError: nobody can be asked, or the answer is no.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise InputError(
            f"The licence of {engine_id} has to be accepted first; --accept-licence does that."
        )
    print(f"\nDo you accept these terms and want to download {engine_id}? [y/N] ", file=sys.stderr)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise InputError("The licence was not accepted; nothing was downloaded.")


def import_folder(context: Context) -> int:
    """Makes the models in a folder an engine."""
    info = packs.import_folder(context.arguments.folder, context.arguments.id)
    _say(context, info, f"The engine {info.id} is installed: {', '.join(info.files)}.")
    return 0


def use(context: Context) -> int:
    """Chooses the engine of the library; it is tried first."""
    engine_id = context.arguments.id
    provider = context.arguments.provider or context.settings.provider
    engine = packs.load(engine_id, provider=provider)
    speed.measure(engine, seconds=0)
    chosen = dataclasses.replace(context.settings, engine=engine_id, provider=provider)
    chosen.save(context.directory)
    _say(
        context,
        engine.info,
        f"The library now uses {engine_id}. All names stay. The next 'facetagger scan' describes"
        " the faces that are known already anew, without looking for them again.",
    )
    return 0


def remove(context: Context) -> int:
    """Takes an engine's files off this disk."""
    engine_id = context.arguments.id
    if engine_id == context.settings.engine:
        raise InputError(f"The library uses {engine_id}; choose another engine first.")
    packs.remove(engine_id)
    if context.json:
        emit({"engine": engine_id, "installed": False})
    else:
        say(f"The engine {engine_id} is removed.")
    return 0


def _say(context: Context, info: EngineInfo, sentence: str) -> None:
    if context.json:
        emit({"engine": info.id, "installed": True})
    else:
        say(sentence)
