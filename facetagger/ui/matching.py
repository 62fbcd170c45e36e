"""Which of the known names somebody means who has typed a few letters."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from facetagger.entities import without_accents

EXACT, START, WORD, INITIALS, INSIDE, LETTERS = 6, 5, 4, 3, 2, 1
#: Hits of this rank or better are what a hurried typist means; weaker ones are only offered.
SURE = INITIALS


class Candidate(NamedTuple):
    """Somebody who may be meant. Of people whose names fit alike, the likelier one comes first.

    A tuple: at the first letter there is one made of each of 5,000 people.

    Attributes:
        faces: how many faces bear the name.
        weight: how likely by the look of the faces, 0 to 1.
        near: how much company they share: the same photos, the same days; 0: none.
        recent: when the name was last given; a higher number is later, 0: not lately.
        beside: on how many photos it is beside the faces, if on so many that it can hardly be meant
            by the first letters of its name; 0: it can.
    """

    person_id: int
    name: str
    faces: int
    weight: float = 0.0
    near: float = 0.0
    recent: int = 0
    beside: int = 0

    def likelihood(self) -> tuple[float, float, int, int]:
        """To be compared with that of others: look, company, recency, number of faces."""
        return (self.weight, self.near, self.recent, self.faces)


@dataclass(frozen=True, slots=True)
class Hit:
    """A candidate and how well the letters fit (one of the ranks above)."""

    candidate: Candidate
    rank: int

    @property
    def is_meant(self) -> bool:
        """Whether Enter takes it: nobody is on a photo twice, unless that is said by hand."""
        return self.rank == EXACT or (self.rank >= SURE and not self.candidate.beside)


def plain(text: str) -> str:
    """Lower case without accents, with single blanks: 'José' is found by 'jose'."""
    return " ".join(without_accents(text).split())


@lru_cache(maxsize=20_000)
def parts(text: str) -> tuple[str, str]:
    """A name with a blank before each word, and its initials."""
    name = plain(text)
    return f" {name}", "".join(word[0] for word in name.split())


def rank(typed: str, name: str) -> int:
    """How well what was typed (already `plain`) fits a name; 0 if not at all."""
    if not typed:
        return 0
    spaced, initials = parts(name)
    place = spaced.find(f" {typed}")
    if place == 0:
        return EXACT if len(spaced) == len(typed) + 1 else START
    if place > 0:
        return WORD
    if len(typed) > 1 and initials.startswith(typed.replace(" ", "")):
        return INITIALS
    if typed in spaced:
        return INSIDE
    if not spaced.startswith(typed[0], 1):
        return 0
    letters = iter(spaced)
    return LETTERS if all(letter in letters for letter in typed.replace(" ", "")) else 0


def best(typed: str, candidates: Iterable[Candidate], limit: int = 8) -> Sequence[Hit]:
    """The candidates that fit, best first."""
    wanted = plain(typed)
    hits = [(r, one) for one in candidates if (r := rank(wanted, one.name))]
    return [Hit(one, r) for r, one in heapq.nsmallest(limit, hits, key=_place)]


def _place(hit: tuple[int, Candidate]) -> tuple[object, ...]:
    fits, one = float(hit[0]), hit[1]
    if one.beside:  # behind those who may be meant, but in front of mere similarity
        fits = EXACT - 0.5 if fits == EXACT else min(fits, SURE - 0.5)
    return (-fits, -one.weight, -one.near, -one.recent, -one.faces, one.name)
