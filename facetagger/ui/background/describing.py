"""Changing the face engine: trying one out, and describing the faces anew with it."""

from __future__ import annotations

from collections.abc import Generator

from facetagger.engine import packs
from facetagger.engine.api import Engine, EngineInfo
from facetagger.entities import Progress
from facetagger.jobs import organise, reembed
from facetagger.library import state, vectors
from facetagger.library.database import Library
from facetagger.ui.text import words


def try_out(engine_id: str, provider: str) -> EngineInfo:
    """Loads an engine and runs both of its models once, before anybody relies on it.

    Raises:
        EngineError: a file is missing, wrong or broken.
    """
    import numpy as np

    engine = packs.load(engine_id, provider=provider)
    engine.detector.detect(np.zeros((64, 64, 3), np.uint8))
    side = engine.embedder.side
    engine.embedder.embed(np.zeros((1, side, side, 3), np.uint8))
    return engine.info


def facts(engine_id: str, provider: str) -> EngineInfo:
    """What is known of an engine; without reading its models, if it is one that is listed.

    Raises:
        EngineError: there is no such engine, or it cannot be loaded.
    """
    for status in packs.available():
        if status.info.id == engine_id and status.installed:
            return status.info
    return packs.load(engine_id, provider=provider).info


def is_needed(library: Library, engine_id: str) -> bool:
    """Whether faces lack vectors of an engine, or have some that no groups were made of yet."""
    known = {status.info.id: status.info for status in packs.available()}
    if engine_id not in known:
        return False
    if state.is_out_of_order(library):
        return True
    return vectors.count_without_vector(library, known[engine_id].vector_id) > 0


def describe(
    library: Library, engine: Engine, *, quiet: bool
) -> Generator[Progress, None, reembed.ReembedResult]:
    """Describes all faces that an engine has not seen yet, then puts the library in order."""
    result = yield from reembed.reembed(library, engine, quiet=quiet)
    # Back at an engine that had described every face, it is the order that is another engine's.
    if not state.is_organised(library, engine.info.vector_id):
        yield from organise.organise(library, engine.info)
    return result


def sentence(result: reembed.ReembedResult) -> str:
    """What describing came to."""
    if result.waiting:
        return words.translate(
            "Describing",
            "{faces} described anew; {waiting} wait until their photos can be read: scan their "
            "folders then.",
        ).format(faces=words.faces(result.faces), waiting=words.faces(result.waiting))
    if not result.faces:
        return words.translate("Describing", "This engine had described every face before.")
    return words.translate("Describing", "{faces} described anew.").format(
        faces=words.faces(result.faces)
    )
