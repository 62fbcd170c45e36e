"""Languages: what is found to be translated, what is loaded, what is missing."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from ui.language_help import translations

from facetagger import settings
from facetagger.ui import keys
from facetagger.ui.text import language, words
from facetagger.ui.text.language import Language


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translations.py."""
    return translations()


def translate_all(path: Path) -> None:
    """Fills a catalogue: every string in « »."""

    def filled(match: re.Match[str]) -> str:
        source, between = match[1], match[2]
        kept, text = between.split("<translation")[0], f"«{source}»"
        if "<numerusform>" in between:
            forms = (f"«1 {source}»", f"«n {source}»")
            text = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return f"<source>{source}</source>{kept}<translation>{text}</translation>"

    text = path.read_text(encoding="utf-8")
    text = re.sub(r"(?s)<source>(.*?)</source>(.*?</translation>)", filled, text)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def german(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Resources with a German catalogue of the test's own."""
    folder = tmp_path_factory.mktemp("resources")
    tool.update(["de"], folder)
    translate_all(folder / "facetagger_de.ts")
    assert tool.gaps(folder / "facetagger_de.ts", tool.texts()) == []
    tool.release(folder, folder / "translations")
    return folder / "translations"


@pytest.fixture
def spoken(german: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Language:
    real = settings.resource
    monkeypatch.setattr(
        settings, "resource", lambda name: german if name == "translations" else real(name)
    )
    return Language(qapp)


def test_a_chosen_language_is_spoken_with_plural_forms_and_qts_own_words(
    spoken: Language, qtbot: QtBot
) -> None:
    assert language.offered() == ["en", "de"]
    spoken.use("de")
    assert spoken.code == "de"
    assert words.faces(1) == "«1 face»"
    assert words.faces(3800) == "«n 3.800 faces»"
    assert words.translate("ViewList", "People") == "«People»"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_de.qm"
    assert theirs.exists()
    assert "Abbrechen" in buttons.buttons()[0].text().replace("&", "")
    spoken.use("en")
    assert words.faces(3800) in ("3,800 faces", "3800 faces")


def test_a_language_without_a_catalogue_is_english_from_left_to_right(
    spoken: Language, qapp: QApplication
) -> None:
    spoken.use("ja")
    assert spoken.code == "en"
    assert words.translate("ViewList", "People") == "People"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_tool_finds_every_kind_of_string(tool: ModuleType) -> None:
    found = {(t.context, t.source): t for t in tool.texts()}
    assert found["words", "{n} faces"].plural
    assert not found["words", "1 face"].plural
    assert ("Keys", "type the name of the current group") in found  # by another name, `t`
    assert ("InboxView", "Groups without a name") in found  # self.tr
    assert len(found) > 600


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != language.SOURCE])
def test_file_dialogs_are_in_one_language(qapp: QApplication, code: str) -> None:
    Language(qapp).use(code)
    for words_of_qt in language.LACKING:
        assert QCoreApplication.translate("QFileDialog", words_of_qt) != words_of_qt


def test_the_tool_tells_what_a_translation_lacks(tool: ModuleType, tmp_path: Path) -> None:
    tool.update(["de"], tmp_path)
    path = tmp_path / "facetagger_de.ts"
    fresh = tool.gaps(path, tool.texts())
    assert any("“People” is not translated" in gap for gap in fresh)
    translate_all(path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("«Name {what}»", "«Name {was}»"), encoding="utf-8")
    assert [gap for gap in tool.gaps(path, tool.texts()) if "places" in gap] == [
        "InboxView: “Name {what}” has other places than its translation “«Name {was}»”"
    ]


def test_catalogues_are_complete(tool: ModuleType) -> None:
    """Of every language that there is a catalogue of."""
    there = [code for code in tool.CODES if (tool.CATALOGUES / f"facetagger_{code}.ts").exists()]
    problems = [gap for gap in tool.check() if any(f"facetagger_{code}." in gap for code in there)]
    assert problems == []


_KEYS = ("Enter", "Esc", "Home", "Tab", "Del", "Space", "Ctrl", "Shift")
#: Sources in which such a word stands for the key, and is no word of a sentence.
_AS_KEY = r"(?:^|[\s(+,;:\t])({})(?=$|[+,;:.)\s])"


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != language.SOURCE])
def test_keys_are_called_alike_in_menus_and_in_sentences(
    tool: ModuleType, qapp: QApplication, code: str
) -> None:
    """As Qt calls them, which writes them into the menus."""
    theirs = QTranslator(qapp)
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert theirs.load(QLocale(code), "qtbase", "_", where)
    qapp.installTranslator(theirs)
    try:
        named = {key: keys.named(key) for key in _KEYS}
        named |= {key: keys.named(f"{key}+A").removesuffix("+A") for key in ("Ctrl", "Shift")}
    finally:
        qapp.removeTranslator(theirs)
    wrong = []
    for message in ET.parse(tool.CATALOGUES / f"facetagger_{code}.ts").iter("message"):
        source, said = message.findtext("source", ""), message.findtext("translation") or ""
        for key, name in named.items():
            if said and re.search(_AS_KEY.format(key), source) and name not in said:
                wrong.append(f"“{source}”: {key} is {name}, not as in “{said}”")
    assert wrong == []
