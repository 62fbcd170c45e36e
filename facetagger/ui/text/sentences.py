"""Sentences that come from below the window, in the window's language.

Errors, the reasons why files could not be read, and what jobs are doing are English: the command
line prints them, the library stores them, and both outlive a change of language. Here they are
recognised by the templates that packaging/translations.py finds in the sources, and said anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QLocale

from facetagger import settings
from facetagger.ui.text import words

#: The context in which packaging/translations.py puts the templates into the catalogues.
_in_catalogue = partial(QCoreApplication.translate, "sentences")
NUMBER, LIST, SENTENCE = "number", "list", "sentence"
_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
#: A text can be cut in many ways where a template's words are in its values, too.
_WAYS = 64


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with places.

    Attributes:
        source: as it is in the catalogues: "The folder {folder} does not exist.".
        literals: what stands around the places: one more than there are places.
        places: their names, in order; one name twice is the same value twice.
        kinds: of places: NUMBER, LIST or SENTENCE; any other is shown as it is.
    """

    source: str
    literals: tuple[str, ...]
    places: tuple[str, ...]
    kinds: Mapping[str, str]

    @classmethod
    def of(cls, source: str, kinds: Mapping[str, str]) -> Template:
        """Takes a template apart."""
        parts = re.split(r"\{(\w+)\}", source)
        return cls(source, tuple(parts[::2]), tuple(parts[1::2]), kinds)

    @property
    def has_words(self) -> bool:
        """Whether it says anything itself; "{path}: {error}" does not."""
        return any(char.isalpha() for literal in self.literals for char in literal)

    def values(self, text: str) -> Iterator[dict[str, str]]:
        """Every way in which a text is this sentence, up to many: what stands in the places."""
        first, last = self.literals[0], self.literals[-1]
        if not self.places:
            if text == first:
                yield {}
        elif text.startswith(first) and text.endswith(last):
            inner = text[len(first) : len(text) - len(last)]
            if len(first) + len(last) < len(text):
                yield from filter(None, map(self._filled, islice(self._cuts(inner, 1), _WAYS)))

    def _cuts(self, text: str, number: int) -> Iterator[list[str]]:
        """Ways to cut what lies between the first literal and the last one."""
        if number == len(self.places):
            if text:
                yield [text]
            return
        literal, at = self.literals[number], 0
        while (at := text.find(literal, at + 1)) > 0:
            for rest in self._cuts(text[at + len(literal) :], number + 1):
                yield [text[:at], *rest]

    def _filled(self, cut: Sequence[str]) -> dict[str, str] | None:
        found: dict[str, str] = {}
        for place, value in zip(self.places, cut, strict=True):
            if found.setdefault(place, value) != value:
                return None
            if self.kinds.get(place) == NUMBER and not _DECIMAL.fullmatch(value):
                return None
        return found


@lru_cache(maxsize=1)
def known() -> tuple[Template, ...]:
    """All sentences, the narrowest first: whichever fits says the most."""
    listed = json.loads(settings.resource("sentences.json").read_text(encoding="utf-8"))
    found = [Template.of(source, kinds) for source, kinds in listed.items()]
    return tuple(sorted(found, key=lambda t: -sum(map(len, t.literals))))


@lru_cache(maxsize=256)
def recognised(text: str) -> tuple[Template, dict[str, str]] | None:
    """The template of a sentence and what stands in its places; None: it is not one of ours."""
    return _first_that_fits(text, known())


def _first_that_fits(
    text: str, templates: Iterable[Template]
) -> tuple[Template, dict[str, str]] | None:
    for template in templates:
        ways = list(template.values(text))
        # A cause is best a sentence that is known, too; without words of its own, it has to be.
        causes = [way for way in ways if _has_cause(template, way)]
        if causes:
            # "{path}: {error}": with a colon in the path, too, the shorter cause is the error.
            return template, min(causes, key=lambda way: len(_causes(template, way)[-1]))
        if ways and template.has_words:
            return template, ways[0]
    return None


def said(text: str) -> str:
    """A sentence of the errors, reasons and jobs as the window says it; any other as it is."""
    found = recognised(text)
    if found is None:
        return text
    template, values = found
    shown = {place: _shown(template.kinds.get(place), v) for place, v in values.items()}
    return _in_catalogue(template.source).format(**shown)


def _has_cause(template: Template, values: Mapping[str, str]) -> bool:
    causes = _causes(template, values)
    return any(recognised(cause) or _unfinished(cause) for cause in causes)


def _causes(template: Template, values: Mapping[str, str]) -> list[str]:
    return [v for place, v in values.items() if template.kinds.get(place) == SENTENCE]


def _unfinished(text: str) -> bool:
    """Whether a text is a sentence without its full stop, because another one goes on with it."""
    worded = (template for template in known() if template.has_words)
    return not text.endswith(".") and _first_that_fits(f"{text}.", worded) is not None


def _shown(kind: str | None, value: str) -> str:
    if kind == NUMBER:
        digits = len(value.partition(".")[2])
        return QLocale().toString(float(value), "f", digits)
    if kind == LIST:
        return words.listed(value.split(", "))
    if kind != SENTENCE:
        return value
    if not recognised(value) and _unfinished(value):
        return said(f"{value}.").rstrip(".。")
    return said(value)
