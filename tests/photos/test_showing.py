"""Names of files as they can be shown."""

from __future__ import annotations

import os

import pytest

from facetagger.photos.showing import readable


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Größe 🌻.jpg", "Größe 🌻.jpg"),
        ("two\nlines\r.jpg", r"two\nlines\r.jpg"),
        ("bell\a, escape\x1b[31m", r"bell\x07, escape\x1b[31m"),
        ("photo\u202egpj.exe", r"photo\u202egpj.exe"),
        ("one\u2028two\u2066", r"one\u2028two\u2066"),
        ("\u05e9\u05dc\u05d5\u05dd\u200f \U0001f468\u200d\U0001f469", None),  # marks that belong
    ],
)
def test_what_would_spoil_a_line_is_written_out(name: str, shown: str | None) -> None:
    assert readable(name) == (name if shown is None else shown)


@pytest.mark.skipif(os.name == "nt", reason="on Windows names are text")
def test_bytes_that_are_no_text_are_written_out() -> None:
    assert readable(os.fsdecode(b"caf\xe9.jpg")) == r"caf\xe9.jpg"
    readable(os.fsdecode(bytes(range(1, 256)))).encode()
