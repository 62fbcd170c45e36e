"""Which of the known names somebody means who has typed a few letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

EXACT, START, WORD, INITIALS, INSIDE, LETTERS = 6, 5, 4, 3, 2, 1
#: Hits of this rank or better are what a hurried typist means; weaker ones are only offered.
SURE = INITIALS


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant. weight: how likely before a letter was typed; more is likelier."""

    person_id: int
    name: str
    faces: int
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A candidate and how well the letters fit (one of the ranks above)."""

    candidate: Candidate
    rank: int


def plain(text: str) -> str:
    """Lower case without accents: 'José' is found by 'jose'."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())


def rank(typed: str, name: str) -> int:
    """How well what was typed (already `plain`) fits a name; 0 if not at all."""
    name = plain(name)
    if not typed:
        return 0
    if name == typed:
        return EXACT
    if name.startswith(typed):
        return START
    words = name.split()
    if any(word.startswith(typed) for word in words):
        return WORD
    if len(typed) > 1 and "".join(word[0] for word in words).startswith(typed.replace(" ", "")):
        return INITIALS
    if typed in name:
        return INSIDE
    letters = iter(name)
    if typed[0] == name[:1] and all(letter in letters for letter in typed.replace(" ", "")):
        return LETTERS
    return 0


def best(typed: str, candidates: Iterable[Candidate], limit: int = 8) -> Sequence[Hit]:
    """The candidates that fit, best first."""
    wanted = plain(typed)
    hits = [Hit(c, r) for c in candidates if (r := rank(wanted, c.name))]
    hits.sort(key=lambda h: (-h.rank, -h.candidate.weight, -h.candidate.faces, h.candidate.name))
    return hits[:limit]
