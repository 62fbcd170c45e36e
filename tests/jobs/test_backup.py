"""The daily backup as a job: followed, stopped, not made when it is not due."""

from __future__ import annotations

import shutil

import fakes
import pytest

from facetagger.entities import LibraryError
from facetagger.jobs import backup
from facetagger.library import backups
from facetagger.library.database import Library


def test_it_tells_how_far_it_is(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_PAGES_A_STEP", 1)
    fakes.put_people(library, [1, 2])
    job = backup.back_up_if_due(library)
    steps = []
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            made = end.value
            break
    assert made.contents == backups.Contents(8, 8, 0)
    assert steps
    assert steps[0].phase == "Backing up the library"
    assert all(step.total and 0 < step.done <= step.total for step in steps)
    assert fakes.finish(backup.back_up_if_due(library)) is None, "made today"


def test_closing_the_job_leaves_nothing_behind(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES_A_STEP", 1)
    fakes.put_people(library, range(30))
    job = backup.back_up(library)
    next(job)
    job.close()
    assert not list((library.directory / "backups").glob("library-*.tmp*"))
    assert fakes.finish(backup.back_up(library)) is not None


def test_earlier_ones_are_named_only_where_there_are_some(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(library.directory)
    for kept in (False, True):
        with monkeypatch.context() as full:
            full.setattr(shutil, "disk_usage", lambda place: usage._replace(free=1000))
            with pytest.raises(LibraryError, match="no room for a backup") as caught:
                backups.make(library)
        assert ("The earlier backups are kept." in str(caught.value)) == kept
        fakes.finish(backup.back_up(library))
