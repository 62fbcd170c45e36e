#!/usr/bin/env python3
"""The catalogues of the window's languages: what is to be translated, made ready for Qt.

python packaging/translations.py update [CODE …]   new strings into translations/*.ts
python packaging/translations.py release           .ts to resources/translations/*.qm, and the list
                                                   of sentences from below the window (sentences.py)
python packaging/translations.py check             whether a string is missing or was not released

Runs in the environment that dev.py makes. pyside6-lupdate reads Python, but misses plural forms of
`translate`, and functions that go by another name: so the strings are found in Python's own syntax
tree, and lupdate is given them as C++, which it reads well. It does the merging.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "facetagger" / "ui"
CATALOGUES = ROOT / "translations"
RELEASED = ROOT / "resources" / "translations"
#: What the window recognises the sentences by that come from below it, and their context.
SENTENCES = ROOT / "resources" / "sentences.json"
BELOW = "sentences"
#: English is the language of the sources.
CODES = ("de", "fr", "es", "ja", "zh_CN")


@dataclass(frozen=True, order=True)
class Text:
    """One string. plural: it has a form for each kind of number."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    place: str = ""


class _Finder(ast.NodeVisitor):
    def __init__(self, name: str, names: set[str]) -> None:
        self._name = name
        self._names = names
        self._classes: list[str] = []
        self.found: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        owner = getattr(called, "value", None)
        if name == "tr" and isinstance(owner, ast.Name):
            context = self._classes[-1] if owner.id == "self" else owner.id
            self._add(node, [ast.Constant(context), *node.args])
        elif name == "QT_TRANSLATE_NOOP":
            self._add(node, node.args)
        elif name in self._names and (owner is None or getattr(owner, "id", "") == "words"):
            self._add(node, node.args)
        elif name == "translate" and getattr(owner, "id", "") == "QCoreApplication":
            sys.exit(f"{self._name}:{node.lineno}: take words.translate; this is not found")

    def _add(self, node: ast.Call, args: Sequence[ast.expr]) -> None:
        texts = [a.value if isinstance(a, ast.Constant) else None for a in args[:2]]
        if len(texts) < 2 or not all(isinstance(t, str) for t in texts) or node.keywords:
            sys.exit(f"{self._name}:{node.lineno}: no string that can be translated stands here")
        comment = args[2].value if len(args) > 2 and isinstance(args[2], ast.Constant) else ""
        self.found.append(
            Text(str(texts[0]), str(texts[1]), comment or "", len(args) > 3, self._name)
        )


def texts() -> list[Text]:
    """Every string of the window, once for each context, and every sentence from below it."""
    found = {
        (BELOW, text, ""): Text(BELOW, text, place="said below the window")
        for text in sentences.templates()
    }
    for path in sorted(SOURCES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        finder = _Finder(path.relative_to(ROOT).as_posix(), {"translate", *_aliases(tree)})
        finder.visit(tree)
        for text in finder.found:
            known = found.setdefault((text.context, text.source, text.comment), text)
            if known.plural != text.plural:
                sys.exit(f"{text.place}: “{text.source}” is with plural forms, and without")
    return sorted(found.values())


def _aliases(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name | ast.Attribute):
            value = node.value
            name = value.attr if isinstance(value, ast.Attribute) else value.id
            if name == "translate":
                yield from (t.id for t in node.targets if isinstance(t, ast.Name))


def as_cpp(found: Sequence[Text]) -> str:
    """The strings as lupdate reads them best."""
    lines = []
    for text in found:
        parts = [json.dumps(p, ensure_ascii=False) for p in (text.context, text.source)]
        if text.comment or text.plural:
            parts.append(json.dumps(text.comment, ensure_ascii=False))
        if text.plural:
            parts.append("n")
        lines.append(f"//: {text.place}\nQCoreApplication::translate({', '.join(parts)});")
    return "void strings(int n) {\n" + "\n".join(lines) + "\n}\n"


def update(codes: Sequence[str], folder: Path = CATALOGUES) -> None:
    """Puts new strings into the catalogues, and takes those out that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "strings.cpp"
        source.write_text(as_cpp(texts()), encoding="utf-8")
        for code in codes:
            _tool(
                "lupdate", str(source), "-locations", "none", "-no-obsolete", "-source-language",
                "en", "-target-language", code, "-ts", str(folder / f"facetagger_{code}.ts"),
            )  # fmt: skip


def listed() -> str:
    """What the window reads to recognise sentences."""
    return json.dumps(sentences.templates(), ensure_ascii=False, indent=1) + "\n"


def release(folder: Path = CATALOGUES, released: Path = RELEASED) -> None:
    """Makes of every catalogue what the window loads."""
    if released == RELEASED:
        SENTENCES.write_text(listed(), encoding="utf-8")
    released.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.ts")):
        _tool("lrelease", str(path), "-qm", str(released / f"{path.stem}.qm"))


def gaps(path: Path, found: Sequence[Text]) -> list[str]:
    """What is missing in a catalogue: sentences with the string each."""
    wanted = {(t.context, t.source, t.comment) for t in found}
    problems = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            key = (context.findtext("name", ""), source, comment)
            if key not in wanted:
                problems.append(f"{key[0]}: “{source}” is not in the program any more")
                continue
            wanted.discard(key)
            problems += [f"{key[0]}: “{source}” {what}" for what in _wrong(message, source)]
    return problems + [f"{key[0]}: “{key[1]}” is not in the catalogue" for key in sorted(wanted)]


def _wrong(message: ET.Element, source: str) -> Iterator[str]:
    translation = message.find("translation")
    forms = [f.text or "" for f in message.iter("numerusform")]
    if translation is None or translation.get("type") == "unfinished":
        yield "is not translated"
        return
    for text in forms or [translation.text or ""]:
        if not text.strip():
            yield "is not translated"
        elif _places(text) != _places(source):
            yield f"has other places than its translation “{text}”"
        elif source.count("\t") != text.count("\t"):
            yield "has a key after a tab, and its translation has none"


def _places(text: str) -> set[str]:
    """The names in braces, which the program fills in."""
    return {part.split("}")[0] for part in text.split("{")[1:]}


def check(folder: Path = CATALOGUES, released: Path = RELEASED) -> list[str]:
    """Everything that keeps the catalogues from being complete."""
    found, problems = texts(), []
    if not SENTENCES.exists() or SENTENCES.read_text(encoding="utf-8") != listed():
        problems.append(f"{SENTENCES.name} does not list the sentences as they are: run release")
    for code in CODES:
        path = folder / f"facetagger_{code}.ts"
        if not path.exists():
            problems.append(f"{path.name} is missing")
            continue
        problems += [f"{path.name}: {gap}" for gap in gaps(path, found)]
        with tempfile.TemporaryDirectory() as place:
            fresh = Path(place) / f"{path.stem}.qm"
            _tool("lrelease", str(path), "-qm", str(fresh))
            made = released / fresh.name
            if not made.exists() or made.read_bytes() != fresh.read_bytes():
                problems.append(f"{made.name} is not made from {path.name} as it is: run release")
    return problems


def _tool(name: str, *args: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    done = subprocess.run([program, *args], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{program.name} failed:\n{done.stdout}{done.stderr}")


def main() -> int:
    """Runs a command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", choices=("update", "release", "check"))
    parser.add_argument("codes", nargs="*", default=CODES, help="languages; all of them if none")
    chosen = parser.parse_args()
    if chosen.command == "update":
        update(chosen.codes)
    elif chosen.command == "release":
        release()
    else:
        problems = check()
        sys.stdout.write("\n".join(problems or ["Every string is translated."]) + "\n")
        return 1 if problems else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
