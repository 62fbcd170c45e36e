"""Sentences from below the window: every one is found, recognised, and said in the language."""

from __future__ import annotations

import ast
import json
import random
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.language_help import ROOT, translations

from facetagger import settings
from facetagger.entities import EngineError, LibraryError, PhotoError, Progress
from facetagger.library.errors import RESTORE
from facetagger.photos import damage, limits
from facetagger.photos.kinds import Kind
from facetagger.ui import opening
from facetagger.ui.background.runner import Failure
from facetagger.ui.dialogs.problems import ProblemsDialog
from facetagger.ui.status import StatusBar
from facetagger.ui.text import sentences
from facetagger.ui.text.language import Language
from facetagger.ui.text.sentences import Template

#: Errors that are handed on: their sentences are found where they were made.
HANDED_ON = {"facetagger.photos.guarded"}
_VALUES = (
    "C:\\Photos\\2019",
    "/home/anna/Bilder/Urlaub 2019/IMG_0001.JPG",
    "Anna “Änne” O'Neill",
    "{path}",
    "写真",
    "a: b",
    "x y (z), 3.5",
    "1",
    "line\nbreak",
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py."""
    return translations()


def _filled(template: Template, chance: random.Random) -> tuple[str, dict[str, str]]:
    values = {}
    for number, place in enumerate(template.places, 1):
        kind = template.kinds.get(place)
        value = f"{chance.uniform(0, 900):.1f}" if kind == sentences.NUMBER else ""
        # Where "a: b" stands before ": ", nobody could say which of the two is the template's.
        behind = template.literals[number] if number < len(template.places) else "\0"
        values[place] = value or chance.choice([v for v in _VALUES if behind not in v])
    # "{path}: {error}" says nothing itself: it counts only around a sentence that is known.
    if not template.has_words:
        values |= dict.fromkeys(template.kinds, "The file is empty.")
    return template.source.format(**values), values


def test_every_sentence_is_recognised_as_itself_whatever_is_filled_in() -> None:
    chance = random.Random(6)
    for template in sentences.known():
        for _ in range(4):
            text, values = _filled(template, chance)
            found = sentences.recognised(text)
            assert found is not None, text
            assert (found[0].source, found[1]) == (template.source, values), text


def test_what_is_filled_in_comes_through_and_english_stays_as_it_is() -> None:
    chance = random.Random(7)
    for template in sentences.known():
        plain = replace(template, kinds={p: k for p, k in template.kinds.items() if k != "number"})
        text, _ = _filled(plain, chance)
        if plain.kinds == template.kinds:
            assert sentences.said(text) == text


def test_what_is_not_known_stays_as_it_is() -> None:
    for text in (
        "",
        ": ",
        "a: b",
        "Anna",
        "[Errno 5] strange: '/x'",
        "Something else: went wrong.",
    ):
        assert sentences.said(text) == text


def test_the_list_is_that_of_the_sources(tool: ModuleType) -> None:
    listed = settings.resource("sentences.json").read_text(encoding="utf-8")
    assert listed == tool.listed(), "run packaging/translations.py release"


def test_every_error_below_the_window_is_found(tool: ModuleType) -> None:
    finder = tool.sentences.Finder()
    for raised in finder.raised:
        module = raised.place.partition(":")[0]
        assert raised.templates or module in HANDED_ON, raised.place
    # As many as Python's own reading of the sources finds.
    kinds = "Facetagger|Input|Folder|Photo|(?:Damaged|Newer)?Library|DamagedSettings|Engine"
    names = rf"\b(?:{kinds})Error\("
    count = 0
    for path in (ROOT / "facetagger").rglob("*.py"):
        if not {"ui", "cli"} & set(path.parts):
            source = ast.unparse(ast.parse(path.read_text(encoding="utf-8")))
            count += len(re.findall(f"(?<!class ){names}", source))
    assert len(finder.raised) == count > 100


def test_the_finder_writes_out_what_the_sources_choose_between(tool: ModuleType) -> None:
    found = tool.sentences.templates()
    assert "The picture is a lossless JPEG, which cannot be read." in found  # a table
    assert "There is no model of the kind of SFace in the folder." in found  # an argument
    assert "The library {path} is damaged: it was cut short. {restore}" in found  # a constant
    assert RESTORE in found
    assert "The picture is a HEIF file that is not coded as HEVC." in found  # a function
    [one, many] = [t for t in found if t.startswith("{folder} could not take all photos")]
    assert {"was copied", "were copied"} == {one[-11:-1].strip(), many[-12:-1].strip()}
    assert found["The file is too large ({size} GB) to be a photo."] == {"size": "number"}


# In another language

_GERMAN = {
    "{path}: {error}": "{path} – {error}",
    "The folder {folder} does not exist.": "Es gibt keinen Ordner {folder}.",
    "The picture is damaged: the file is cut short.": "Das Bild ist unvollständig.",
    "The file is too large ({size} GB) to be a photo.": "Datei zu groß: {size} GB.",
    "There is no engine '{engine_id}' to install. There is: {names}.": "Kein {engine_id}: {names}.",
    "The folder {folder} cannot be used: {error}.": "{folder} geht nicht: {error}.",
    "No space left on device": "kein Platz",
    "Finding faces": "Gesichter!",
    "{path} is not a facetagger library. {restore}": "{path} ist keine Bibliothek. {restore}",
    RESTORE: "Es gibt Sicherungen.",
    "{error}: it is gone since the scan began. The photos read so far are kept; once it is "
    "back, a scan goes on from there.": "{error} Er ist fort.",
    "The folder {folder} may not be read by this user.": "Kein Recht an {folder}.",
}


@pytest.fixture(scope="module")
def german(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue with a few sentences."""
    folder = tmp_path_factory.mktemp("catalogue")
    tool.update(["de"], folder)
    catalogue = ET.parse(folder / "facetagger_de.ts")
    left = dict(_GERMAN)
    for message in catalogue.iter("message"):
        translation = message.find("translation")
        if translation is not None and (said := left.pop(message.findtext("source", ""), None)):
            translation.text = said
            del translation.attrib["type"]
    assert not left
    catalogue.write(folder / "facetagger_de.ts", encoding="utf-8", xml_declaration=True)
    tool.release(folder, folder / "translations")
    return folder / "translations"


@pytest.fixture
def spoken(german: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Language:
    real = settings.resource
    monkeypatch.setattr(
        settings, "resource", lambda name: german if name == "translations" else real(name)
    )
    made = Language(qapp)
    made.use("de")
    return made


@pytest.mark.usefixtures("spoken")
def test_errors_and_reasons_are_said_in_the_language() -> None:
    cut = damage.sentence(ValueError("image file is truncated"), Kind.JPEG, b"")
    assert Failure.of(cut).sentence == "Das Bild ist unvollständig."
    failure = Failure.of(PhotoError(f"/a: b/c.jpg: {cut}"))
    assert failure.sentence == "/a: b/c.jpg – Das Bild ist unvollständig."
    assert f"/a: b/c.jpg: {cut}" in failure.details  # for whoever is sent a report
    assert sentences.said("The file is too large (1.5 GB) to be a photo.") == (
        "Datei zu groß: 1,5 GB."
    )
    full = LibraryError("The folder /x cannot be used: No space left on device.")
    assert Failure.of(full).sentence == "/x geht nicht: kein Platz."
    assert Failure.of(full).english == str(full)
    none = EngineError("There is no engine 'a' to install. There is: 'b', 'c'.")
    assert Failure.of(none).sentence == "Kein a: 'b', 'c'."
    assert sentences.said(str(limits.too_slow(30.0))).startswith("The picture was given up")


@pytest.mark.usefixtures("spoken")
def test_a_sentence_in_a_sentence_is_said_too() -> None:
    gone = "The folder /media/anna may not be read by this user: it is gone since the scan began. "
    gone += "The photos read so far are kept; once it is back, a scan goes on from there."
    assert sentences.said(gone) == "Kein Recht an /media/anna Er ist fort."


@pytest.mark.usefixtures("spoken")
def test_reasons_that_the_library_keeps_in_english_are_listed_in_the_language(
    qtbot: QtBot,
) -> None:
    reasons = ["The picture is damaged: the file is cut short.", "No reason of ours"]
    dialog = ProblemsDialog(None, [(f"/x/{i}.jpg", reason) for i, reason in enumerate(reasons)])
    qtbot.addWidget(dialog)
    said = dict(dialog.model.reasons())
    assert said == {"Das Bild ist unvollständig.": 1, "No reason of ours": 1}


@pytest.mark.usefixtures("spoken")
def test_a_damaged_library_is_told_without_what_the_dialog_offers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "library.db").write_bytes(b"SQLite format 3" + b"no more" * 100)
    asked: list[str] = []
    monkeypatch.setattr(opening, "_ask", lambda _directory, sentence: asked.append(sentence))
    assert opening.open_library(tmp_path) is None
    assert asked == [f"{tmp_path / 'library.db'} ist keine Bibliothek. "]


@pytest.mark.usefixtures("spoken")
def test_what_a_scan_does_is_said_in_the_language(qtbot: QtBot) -> None:
    bar = StatusBar(None)
    qtbot.addWidget(bar)
    bar.show_progress(Progress("Finding faces", 1, 2))
    assert any(label.text() == "Gesichter!" for label in bar.findChildren(QLabel))


def test_the_list_can_be_read_as_data() -> None:
    listed = json.loads(settings.resource("sentences.json").read_text(encoding="utf-8"))
    kinds = {kind for places in listed.values() for kind in places.values()}
    assert kinds == {sentences.NUMBER, sentences.LIST, sentences.SENTENCE}
