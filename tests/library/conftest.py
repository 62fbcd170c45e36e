"""A library of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facetagger.library.database import Library


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB, where this user may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or mount is None or sys.platform != "linux":
        pytest.skip("only root on Linux may mount a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "none", place], check=False
    ).returncode:
        pytest.skip("this root may not mount")
    yield place
    subprocess.run(["umount", place], check=True)
