"""The commands that work on photos and files: scan, organise, verify, export, doctor."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from pathlib import Path

from facetagger.cli import health
from facetagger.cli.context import Context
from facetagger.cli.output import complain, count, duration, emit, follow, say, table
from facetagger.entities import FolderError, Photo, PhotoError
from facetagger.jobs import compare
from facetagger.jobs import export as export_job
from facetagger.jobs import organise as organise_job
from facetagger.jobs import scan as scan_job
from facetagger.library import paths, queries, state
from facetagger.photos import walk

#: Files that are named one by one; of more, `facetagger problems` tells.
_NAMED = 20


def scan(context: Context) -> int:
    """Finds the faces of new and changed photos, suggests people and makes groups."""
    arguments = context.arguments
    for folder in arguments.folders:
        walk.resolve(folder)  # wrong usage is told before anything is done
    library, engine = context.library, context.engine
    before = {_version(photo) for photo in queries.problems(library)}
    job = scan_job.scan(
        library,
        engine,
        arguments.folders,
        workers=arguments.workers,
        organise=not arguments.no_organise,
        quiet=arguments.quiet or context.settings.quiet,
        exclude=[*context.settings.exclude, *arguments.exclude],
        max_pixels=(arguments.max_megapixels or context.settings.max_megapixels) * 1_000_000,
    )
    try:
        result = follow(job)
    except FolderError as error:  # it was there a moment ago
        complain(str(error))
        return 1
    except KeyboardInterrupt:
        complain("Interrupted. The photos read so far are kept; scan again to go on.")
        return 130
    if not result.unplugged:
        _forget_unfinished(context)
    if context.json:
        record = dataclasses.asdict(result)
        del record["skipped"], record["unplugged"]  # told as problems
        emit({key: round(v, 3) if isinstance(v, float) else v for key, v in record.items()})
    else:
        _print_scan(context, result)
    broken = [
        p
        for p in queries.problems(library)
        # Those of other folders that are to be tried again were not looked at.
        if _version(p) not in before and p.mtime_ns != state.TRY_AGAIN
    ]
    return _name_problems([*result.skipped, *((p.path, p.error or "") for p in broken)])


def _forget_unfinished(context: Context) -> None:
    """What the window has left of these folders is done."""
    settings = context.settings
    done = [os.fspath(folder.expanduser().resolve()) for folder in context.arguments.folders]

    def left(folders: Sequence[str]) -> tuple[str, ...]:
        places = {folder: os.fspath(Path(folder).resolve()) for folder in folders}
        return tuple(f for f, p in places.items() if not any(paths.contains(d, p) for d in done))

    now = dataclasses.replace(
        settings, unfinished=left(settings.unfinished), stopped=left(settings.stopped)
    )
    if now != settings:
        now.save(context.directory)


def _print_scan(context: Context, result: scan_job.ScanResult) -> None:
    if not result.photos:
        folders = ", ".join(str(folder) for folder in context.arguments.folders)
        say(f"There are no photos in {folders}.")
        return
    parts = [f"{result.new} new", f"{result.changed} changed"]
    parts += [f"{result.moved} moved"] if result.moved else []
    parts += [f"{result.missing} missing"] if result.missing else []
    print(f"{count(result.photos, 'photo')}: {', '.join(parts)}.")
    if result.new or result.changed:
        rate = f"{result.photos_per_second:.1f} photos a second"
        print(f"{count(result.faces, 'face')} found in {duration(result.seconds)} ({rate}).")
    numbers = queries.counts(context.library)
    print(
        f"{count(numbers.groups, 'unnamed group')}, {count(numbers.alone, 'face')} alone,"
        f" {count(numbers.suggestions, 'suggestion')}. 'facetagger groups' lists them."
    )


def _version(photo: Photo) -> tuple[str, int, int]:
    return photo.path, photo.size, photo.mtime_ns


def _name_problems(found: list[tuple[str, str]]) -> int:
    for path, reason in found[:_NAMED]:
        complain(f"{path}: {reason}")
    if len(found) > _NAMED:
        complain(f"and {len(found) - _NAMED} more; 'facetagger problems' lists them all.")
    return 1 if found else 0


def organise(context: Context) -> int:
    """Suggests people for faces without a name, and groups them."""
    regroup = context.arguments.regroup
    result = follow(organise_job.organise(context.library, context.engine_info, regroup=regroup))
    if context.json:
        emit({**dataclasses.asdict(result), "seconds": round(result.seconds, 3)})
    else:
        print(
            f"{count(result.suggestions, 'suggestion')}, {count(result.groups, 'unnamed group')},"
            f" {count(result.alone, 'face')} alone, in {duration(result.seconds)}."
        )
    if result.damaged:
        complain(
            f"{count(result.damaged, 'face')} left out: the stored vectors are damaged. The next "
            "'facetagger scan' describes these faces anew."
        )
    return 0


def verify(context: Context) -> int:
    """Compares the largest faces of two photos; nothing is stored."""
    engine = context.engine
    seen = []
    for path in context.arguments.photos:
        try:
            seen.append(compare.vectors_of(path, engine)[0])
        except PhotoError as error:
            complain(str(error))
    if len(seen) < 2:
        return 1
    found = compare.likeness(seen[0], seen[1], engine.info)
    if context.json:
        similarity, probability = round(found.similarity, 4), round(found.probability, 4)
        emit({"similarity": similarity, "probability": probability, "same": found.same})
    else:
        verdict = "the same person" if found.same else "two people"
        sure = "more than 99.9 %" if found.sure >= 0.9995 else f"{found.sure:.1%}"
        print(f"Probably {verdict}: {sure} (similarity {found.similarity:.3f}).")
    return 0


def export(context: Context) -> int:
    """Writes everything to a JSON file."""
    destination: Path = context.arguments.destination
    result = follow(export_job.export_json(context.library, destination))
    if context.json:
        emit(dataclasses.asdict(result))
    else:
        files = count(result.files, "file")
        say(f"{files} with {count(result.faces, 'face')} written: {destination}")
    return 0


def doctor(context: Context) -> int:
    """Checks versions, the library, the engine and what a window needs."""
    report = health.examine(context)
    if context.json:
        emit(report.record)
    else:
        table(["What", "State"], report.rows())
        print("Everything is in order." if not report.problems else "")
    for problem in report.problems:
        complain(problem)
    return report.status
