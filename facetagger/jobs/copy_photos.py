"""Copies of photos in a folder of the user's choice. Nothing there is ever overwritten."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from facetagger.entities import InputError, Photo, Progress
from facetagger.jobs.meter import Meter
from facetagger.library import queries
from facetagger.library.database import Library

_BATCH = 500


@dataclass(frozen=True, slots=True)
class CopyResult:
    """What was done.

    Attributes:
        copied: photos that lie in the folder now.
        there: photos of which the folder held a copy already, byte for byte, under their name.
        failed: (path, reason) of those that could not be copied.
    """

    copied: int = 0
    there: int = 0
    failed: tuple[tuple[str, str], ...] = ()


def copy_photos(
    library: Library, photo_ids: Sequence[int], folder: Path
) -> Generator[Progress, None, CopyResult]:
    """Copies photos into a folder; one whose name is taken there gets a number behind its name.

    A photo is whole there, or not at all: closing the generator leaves no part of one.

    Raises:
        InputError: it is no folder that can be written to, or the disk is full.
    """
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise InputError(f"{folder} is no folder that photos can be copied to.")
    meter = Meter("Copying photos", len(photo_ids))
    copied = there = 0
    failed: list[tuple[str, str]] = []
    for start in range(0, len(photo_ids), _BATCH):
        part = photo_ids[start : start + _BATCH]
        photos = queries.photos(library, part)
        for photo in (photos[i] for i in part if i in photos):
            try:
                done = _copy(photo, folder)
            except OSError as error:
                if not folder.is_dir() or shutil.disk_usage(folder).free < photo.size:
                    raise InputError(
                        f"{folder} could not take all photos: {error.strerror}. "
                        f"{copied} {'was' if copied == 1 else 'were'} copied."
                    ) from error
                failed.append((photo.path, f"{error.strerror}."))
            else:
                copied += done
                there += not done
            if progress := meter.step(photo.path):
                yield progress
    return CopyResult(copied, there, tuple(failed))


def _copy(photo: Photo, folder: Path) -> bool:
    """Copies a photo with its times; False: it is there already."""
    source = Path(photo.path)
    number = 1
    while True:
        suffix = f" ({number})" if number > 1 else ""
        target = folder / f"{source.stem}{suffix}{source.suffix}"
        try:
            # "x": whoever makes a file of that name in this moment keeps it.
            with target.open("xb") as output:
                _fill(source, target, output)
            return True
        except FileExistsError:
            if _is_same(source, target):
                return False
            number += 1


def _fill(source: Path, target: Path, output: IO[bytes]) -> None:
    try:
        with source.open("rb") as data:
            shutil.copyfileobj(data, output, 1 << 20)
        shutil.copystat(source, target)
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise


def _is_same(source: Path, target: Path) -> bool:
    """Whether a file is a copy, byte for byte."""
    if not target.is_file() or source.stat().st_size != target.stat().st_size:
        return False
    with source.open("rb") as one, target.open("rb") as two:
        while part := one.read(1 << 20):
            if part != two.read(1 << 20):
                return False
    return True
