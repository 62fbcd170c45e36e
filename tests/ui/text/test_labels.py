"""Labels of undo: every one that an action writes is known to the window."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from facetagger.ui.text import labels

ACTIONS = Path(__file__).parents[3] / "facetagger" / "actions"
WRITTEN = (
    "Name 5 faces “Anna & “Bea””",
    "Name 1 face as “Anna”",
    "Confirm 2 faces as 2 people",
    "Merge 9 faces into one group",
    "Merge 2 faces with a group of 39",
    "Merge 8 faces into “Anna”",
    "Rename “Anna” to “An to “ne”",
    "Choose the cover of “{name}”",
    "Forget 1 photo that is gone",
    "Forget 12 photos that are gone",
    "Forget “Anna”",
    "Reject 1 face",
    "Review 5 suggestions (3 yes, 2 no)",
    "Review 1 suggestion (1 yes, 0 no)",
    "Tell apart “Anna” and “Bea”",
    "Tell apart “Anna” and 3 faces",
    "Tell apart 1 face and “Anna”",
    "Tell apart 2 faces and 3 faces",
    "Divide 2 faces off",
    "Divide a group into 4 and 1 face",
    "Bring back 9 faces",
    "Ignore 8 faces",
    "Ignore 8 faces seen only once",
    "Mark 1 face as not a face",
    "Draw a box",
    "Move a box",
    "Set the birth date of “Anna”",
    "Remove the birth date of “Anna”",
    "Hide “Anna”",
    "Show “Anna” again",
)


@pytest.mark.parametrize("label", WRITTEN)
def test_a_label_is_said_as_it_was_written(label: str) -> None:
    assert labels.said(label) == label


def test_every_label_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown by another language: each label becomes one of its sentences."""
    monkeypatch.setattr(
        QCoreApplication,
        "translate",
        lambda context, text, *_: f"«{text}»" if _is(context) else text,
    )
    monkeypatch.setattr(labels.words, "translate", QCoreApplication.translate)
    for label in WRITTEN:
        assert labels.said(label).startswith("«"), label


def _is(context: str) -> bool:
    return context == "labels"


def test_no_action_writes_a_label_that_is_not_among_them() -> None:
    """The first word of each label in the sources is that of a known one."""
    known = {label.split()[0] for label in WRITTEN}
    for path in ACTIONS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "transact":
                label = node.args[0]
                first = label.values[0] if isinstance(label, ast.JoinedStr) else label
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    assert first.value.split()[0] in known, path


def test_what_is_not_known_stays_as_it_is() -> None:
    assert labels.said("Something of a later version") == "Something of a later version"
