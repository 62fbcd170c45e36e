"""The language of the window: catalogues, how numbers and dates are written, where lines begin."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facetagger import settings

log = logging.getLogger(__name__)

#: The user's choice of the system's own language.
SYSTEM = "system"
#: The language of the sources, which needs no catalogue.
SOURCE = "en"
#: What can be chosen, by code, in the words of those who speak it.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
#: Words of Qt's file dialog that its own catalogues lack but the German one: ours have them.
LACKING = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


def catalogues() -> Path | None:
    """The folder of the catalogues; None: none are installed."""
    try:
        return settings.resource("translations")
    except FileNotFoundError:
        return None


def offered() -> list[str]:
    """The codes of the languages that there is a catalogue of, English first."""
    folder = catalogues()
    found = [code for code in NAMES if folder and (folder / f"facetagger_{code}.qm").is_file()]
    return [SOURCE, *(code for code in found if code != SOURCE)]


class Language:
    """Speaks one language at a time.

    Attributes:
        code: the one that the window speaks now.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = SOURCE

    def use(self, choice: str) -> None:
        """Speaks a language from now on; what is on the screen keeps its words.

        Args:
            choice: a code of `NAMES`, or `SYSTEM`. A language that has no catalogue is English.
        """
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        wish = locale_of(choice)
        QLocale.setDefault(wish)
        self.code = SOURCE
        if (ours := self._ours(choice)) is not None:
            self.code = Path(ours.filePath()).stem.removeprefix("facetagger_")
            self._install(ours)
        # Qt's own words ("Cancel") in the language of ours: half a translation is worse than none.
        if self.code != SOURCE:
            theirs = QTranslator(self._app)
            where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if theirs.load(QLocale(self.code), "qtbase", "_", where):
                self._install(theirs)
            else:
                log.debug("Qt has no words of its own in %s", self.code)
        self._app.setLayoutDirection(QLocale(self.code).textDirection())

    def _ours(self, choice: str) -> QTranslator | None:
        folder = catalogues()
        if folder is None:
            return None
        # One after the other as the user prefers them: French before German before English.
        for name in [choice] if choice in NAMES else QLocale.system().uiLanguages():
            code = name.replace("-", "_")
            if QLocale(code).language() == QLocale.Language.English:
                return None
            translator = QTranslator(self._app)
            if translator.load(QLocale(code), "facetagger", "_", str(folder)):
                return translator
            translator.deleteLater()
        return None

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


def locale_of(choice: str) -> QLocale:
    """A language as it is written where the user lives."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C:
        # Nobody has said where he lives: dates are written so that nobody takes the month for the
        # day, 2019-05-17. Of all kinds of English, Canada's does that.
        system = QLocale(QLocale.Language.English, QLocale.Country.Canada)
    if choice == SYSTEM or choice not in NAMES:
        return system
    wish = QLocale(choice)
    same = (wish.language(), wish.script()) == (system.language(), system.script())
    return system if same else wish
