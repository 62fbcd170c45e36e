"""The words of facetagger: every type that crosses a layer, and the errors a user may meet.

Glossary
    photo       one image file, known by (root, relative path) and by its content.
    face        one box on one photo; its decision (state, person) belongs to the user.
    person      the user's word: a name given to faces. Two people may bear one name.
    cluster     the machine's guess that faces are one person; disposable.
    group       what is shown and dragged as one: a cluster, a person, or a single face.
    suggestion  the machine's guess that a face is a known person, waiting for yes or no.
    rejection   the user's no to a suggestion, remembered for ever.
"""

from __future__ import annotations

import enum
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_NAME_LENGTH = 200


class State(enum.StrEnum):
    """What is known about a face. SUGGESTED is UNKNOWN with a suggestion waiting."""

    UNKNOWN = "unknown"
    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    IGNORED = "ignored"
    NOT_A_FACE = "not-a-face"


class Source(enum.IntEnum):
    """Who gave a face its name; a higher value wins. AUTO names never train."""

    AUTO = 1
    IMPORTED = 2
    MANUAL = 3


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in fractions (0..1) of the upright image, origin at the top left."""

    x: float
    y: float
    w: float
    h: float

    @property
    def area(self) -> float:
        """Fraction (0..1) of the image that the box covers."""
        return self.w * self.h

    def clipped(self) -> Box:
        """The part of the box that lies on the image."""
        left, top = min(max(self.x, 0.0), 1.0), min(max(self.y, 0.0), 1.0)
        right = min(max(self.x + self.w, left), 1.0)
        bottom = min(max(self.y + self.h, top), 1.0)
        return Box(left, top, right - left, bottom - top)

    def iou(self, other: Box) -> float:
        """Intersection over union with another box, 0..1."""
        width = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        height = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        union = self.area + other.area - shared
        # Areas of less than any pixel can vanish in the arithmetic.
        return min(1.0, shared / union) if union > 0 else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face as a detector sees it.

    Attributes:
        box: where it is, clipped to the image.
        landmarks: float32 (5, 2), fractions (x, y) of the upright image: the viewer's left eye,
            right eye, nose, left and right mouth corner.
        score: the detector's certainty, 0..1.
    """

    box: Box
    landmarks: NDArray[np.float32]
    score: float


@dataclass(frozen=True, slots=True)
class Photo:
    """An image file. Width and height are pixels of the upright image, 0 if it is unreadable.

    taken_at is local time without a zone, as cameras write it.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    content_id: str
    width: int
    height: int
    taken_at: datetime | None
    error: str | None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """A face on a photo, without its vector: lists stay light. score and quality are 0..1."""

    id: int
    photo_id: int
    box: Box
    score: float
    quality: float
    state: State
    source: Source | None
    person_id: int | None
    cluster_id: int | None

    @property
    def is_lost(self) -> bool:
        """Whether an edit has taken it from its photo: it keeps its name, its box says nothing."""
        return self.score <= 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name. The id is the identity, not the name."""

    id: int
    name: str
    cover_face_id: int | None = None
    hidden: bool = False
    birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The guess that a face is a known person.

    Attributes:
        similarity: cosine to the person, -1..1.
        margin: similarity minus that of the second-best person.
        probability: calibrated, 0..1.
    """

    face_id: int
    person_id: int
    similarity: float
    margin: float
    probability: float


class GroupKind(enum.StrEnum):
    """What a group is made of; the value begins its identifier."""

    CLUSTER = "g"
    PERSON = "p"
    FACE = "f"


class GroupRef(NamedTuple):
    """Names a group: a cluster, a person, or a face on its own. Its text is opaque to tools.

    A tuple: the window compares and looks up tens of thousands at once.
    """

    kind: GroupKind
    id: int

    def __str__(self) -> str:
        return f"{self.kind}{self.id}"

    @classmethod
    def parse(cls, text: str) -> GroupRef:
        """Reads what `str` wrote.

        Raises:
            InputError: the text is no identifier.
        """
        kind, number = text[:1], text[1:]
        known = kind in set(GroupKind) and number.isascii() and number.isdigit()
        # SQLite's largest integer: looking for a larger one fails rather than finds nothing.
        if not known or len(number) > 19 or int(number) >= 1 << 63:
            shown = text if len(text) <= 40 else f"{text[:40]}…"
            raise InputError(f"'{shown}' is not an identifier; take one that facetagger printed.")
        return cls(GroupKind(kind), int(number))


@dataclass(frozen=True, slots=True)
class GroupSuggestion:
    """How a group's faces vote for one person: how many, and their mean probability (0..1)."""

    person_id: int
    name: str
    faces: int
    probability: float


@dataclass(frozen=True, slots=True)
class Group:
    """A group as it is shown.

    Attributes:
        name: of the person, None for a cluster or a single face.
        faces: how many belong to it (confirmed ones for a person).
        suggestions: a person: suggestions waiting; else: members that have a suggestion.
    """

    ref: GroupRef
    name: str | None
    faces: int
    suggestions: int


@dataclass(frozen=True, slots=True)
class Alike:
    """Two groups that may be one person.

    Attributes:
        first: the group that stays if they are: the one with a name, else the larger one.
        second: the group that goes into it.
        similarity: cosine between the two on the scale of two faces, -1..1.
        probability: that they are one person, calibrated, 0..1.
        faces: how many faces get a name, or a group, by a yes.
    """

    first: GroupRef
    second: GroupRef
    similarity: float
    probability: float
    faces: int


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """A person with the numbers that lists show."""

    person: Person
    faces: int
    photos: int
    suggestions: int

    def by_name(self) -> tuple[str, str, int]:
        """What lists of people are sorted by: Élodie stands beside Elodie, not behind Zoe."""
        name = self.person.name
        return without_accents(name), name.casefold(), self.person.id


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history: a user's action, done or undone."""

    id: int
    label: str
    at: datetime
    undone: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is.

    Attributes:
        phase: what is being done, as a short sentence for the user.
        done, total: photos (or the phase's own units); total is None while it is not known.
        item: what is being worked on, often a path.
        per_second: units a second over the last minute, None before it is known.
        seconds_left: None before it is known.
        faces: faces found so far.
    """

    phase: str
    done: int = 0
    total: int | None = None
    item: str = ""
    per_second: float | None = None
    seconds_left: float | None = None
    faces: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that a transaction touched, announced after it was committed.

    Attributes:
        everything: the library was changed by somebody else; nothing that was read before holds.
        boxes: the faces whose box was drawn or moved by an action, or its undo: their vectors and
            thumbnails are gone, and wait to be made anew.
        taken_out: an action took photos out of the library, or its undo brought them back.
        step: the step of undo that holds them; 0: none does.
    """

    faces: frozenset[int] = field(default_factory=frozenset)
    photos: frozenset[int] = field(default_factory=frozenset)
    people: frozenset[int] = field(default_factory=frozenset)
    clusters: frozenset[int] = field(default_factory=frozenset)
    everything: bool = False
    boxes: frozenset[int] = field(default_factory=frozenset)
    taken_out: bool = False
    step: int = field(default=0, compare=False)

    def __bool__(self) -> bool:
        return self.everything or bool(self.faces or self.photos or self.people or self.clusters)

    @classmethod
    def union(cls, parts: Iterable[Changes]) -> Changes:
        """All that any of the parts touched."""
        parts = list(parts)
        return cls(
            frozenset().union(*(p.faces for p in parts)),
            frozenset().union(*(p.photos for p in parts)),
            frozenset().union(*(p.people for p in parts)),
            frozenset().union(*(p.clusters for p in parts)),
            any(p.everything for p in parts),
            frozenset().union(*(p.boxes for p in parts)),
            any(p.taken_out for p in parts),
        )


class FacetaggerError(Exception):
    """Something in the user's world went wrong; the text is a sentence for the user."""


class InputError(FacetaggerError):
    """What the user asked for makes no sense: an empty name, an unknown identifier."""


class FolderError(FacetaggerError):
    """A folder of photos cannot be read or is not there (any more)."""


class PhotoError(FacetaggerError):
    """One photo cannot be read; the text says why, without the path."""


class LibraryError(FacetaggerError):
    """The library cannot be used."""


class NewerLibraryError(LibraryError):
    """A newer program has made the library; this one will never open it."""


class DamagedLibraryError(LibraryError):
    """The library's file is damaged, lost, or no library at all; a backup can take its place."""


class DamagedSettingsError(LibraryError):
    """The library's settings cannot be read; it itself is whole. The usual ones can be used."""


class EngineError(FacetaggerError):
    """The face engine or one of its model files cannot be used."""


@lru_cache(maxsize=20_000)  # those of everybody, again at every reading
def without_accents(text: str) -> str:
    """Lower case without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def plain_name(name: str) -> str:
    """A name with single blanks and, of several ways to write a letter, the composed one."""
    return unicodedata.normalize("NFC", " ".join(name.split()))


def clean_name(name: str) -> str:
    """A name as it is stored: without blanks around it and with single ones inside.

    Raises:
        InputError: it is empty, too long, or holds control characters.
    """
    cleaned = plain_name(name)
    kinds = {unicodedata.category(character) for character in cleaned}
    # Cf stays: Persian, Hindi and emoji need joiners that show nothing by themselves.
    if kinds & {"Cc", "Cs"}:
        raise InputError("A name cannot hold control characters.")
    if not kinds - {"Cf", "Zs"}:
        raise InputError("A name needs at least one letter.")
    if len(cleaned) > MAX_NAME_LENGTH:
        raise InputError(
            f"A name can have up to {MAX_NAME_LENGTH} characters; this one has {len(cleaned)}."
        )
    return cleaned
