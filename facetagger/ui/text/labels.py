"""Labels of undo in the language of the window.

The library keeps them in English, as the actions write them: the command line shows the same, and a
library outlives a change of language. Here they are recognised and said anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from facetagger.ui.text import words

_Shown = Callable[[str], str]
#: What stands in the places of a label: how it is recognised, and how it is shown.
_PLACES: dict[str, tuple[str, _Shown]] = {
    "faces": (r"(\d+) faces?", lambda found: words.faces(int(found))),
    "more": (r"(\d+) faces?", lambda found: words.faces(int(found))),
    "suggestions": (r"(\d+) suggestions?", lambda found: words.suggestions(int(found))),
    "people": (r"(\d+) people", lambda found: words.people(int(found))),
    "photos": (r"(\d+) photos?", lambda found: words.photos(int(found))),
    "n": (r"(\d+)", lambda found: words.number(int(found))),
    "m": (r"(\d+)", lambda found: words.number(int(found))),
    "name": (r"“(.*)”", words.quoted),
    "other": (r"“(.*)”", words.quoted),
}


def _sentences() -> tuple[tuple[str, str], ...]:
    """The labels as the actions write them, and as they are said here; narrow ones first."""
    t = words.translate
    return (
        ("Name {faces} {name}", t("labels", "Name {faces} {name}")),
        ("Confirm {faces} as {name}", t("labels", "Confirm {faces} as {name}")),
        ("Confirm {faces} as {people}", t("labels", "Confirm {faces} as {people}")),
        ("Name {faces} as {name}", t("labels", "Name {faces} as {name}")),
        ("Name {faces} as {people}", t("labels", "Name {faces} as {people}")),
        ("Merge {faces} into one group", t("labels", "Merge {faces} into one group")),
        ("Merge {faces} with a group of {n}", t("labels", "Merge {faces} with a group of {n}")),
        ("Merge {faces} into {name}", t("labels", "Merge {faces} into {name}")),
        ("Rename {name} to {other}", t("labels", "Rename {name} to {other}")),
        ("Choose the cover of {name}", t("labels", "Choose the cover of {name}")),
        ("Forget {photos} that are gone", t("labels", "Forget {photos} that are gone")),
        ("Forget 1 photo that is gone", t("labels", "Forget 1 photo that is gone")),
        ("Remove {photos} from the library", t("labels", "Remove {photos} from the library")),
        ("Forget {name}", t("labels", "Forget {name}")),
        ("Reject {faces}", t("labels", "Reject {faces}")),
        (
            "Review {suggestions} ({n} yes, {m} no)",
            t("labels", "Review {suggestions} ({n} yes, {m} no)"),
        ),
        ("Tell apart {name} and {other}", t("labels", "Tell apart {name} and {other}")),
        ("Tell apart {name} and {faces}", t("labels", "Tell apart {name} and {faces}")),
        ("Tell apart {faces} and {name}", t("labels", "Tell apart {faces} and {name}")),
        ("Tell apart {faces} and {more}", t("labels", "Tell apart {faces} and {more}")),
        ("Divide {faces} off", t("labels", "Divide {faces} off")),
        (
            "Divide a group into {n} and {faces}",
            t("labels", "Divide a group into {n} and {faces}"),
        ),
        ("Bring back {faces}", t("labels", "Bring back {faces}")),
        ("Ignore {faces} seen only once", t("labels", "Ignore {faces} seen only once")),
        ("Ignore {faces}", t("labels", "Ignore {faces}")),
        (
            "Mark {faces} as not a face",
            t("labels", "Mark {faces} as not a face"),
        ),
        ("Draw a box", t("labels", "Draw a box")),
        ("Move a box", t("labels", "Move a box")),
        ("Set the birth date of {name}", t("labels", "Set the birth date of {name}")),
        ("Remove the birth date of {name}", t("labels", "Remove the birth date of {name}")),
        ("Hide {name}", t("labels", "Hide {name}")),
        ("Show {name} again", t("labels", "Show {name} again")),
    )


@lru_cache(maxsize=64)
def _pattern(source: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", source)
    texts = [re.escape(part) if i % 2 == 0 else _PLACES[part][0] for i, part in enumerate(parts)]
    return re.compile("".join(texts), re.DOTALL)


def said(label: str) -> str:
    """A label of undo as the window says it; one that is not known stays as it is."""
    for source, sentence in _sentences():
        if found := _pattern(source).fullmatch(label):
            places = re.findall(r"\{(\w+)\}", source)
            values = zip(places, found.groups(), strict=True)
            return sentence.format(**{place: _PLACES[place][1](text) for place, text in values})
    return label
