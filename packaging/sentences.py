"""The sentences that come from below the window, found in the sources: errors, reasons, phases.

They are English wherever they are stored or printed. The window recognises them by templates
(facetagger/ui/text/sentences.py), which are made here: `f"The folder {folder} does not exist."` becomes
"The folder {folder} does not exist.". Text that the sources choose between ('is' or 'are', a table,
a constant, what another function returns) is written out, a template each; everything else is a
place, named after the expression that fills it.
"""

from __future__ import annotations

import ast
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import _sources
from _sources import Module, Parts, arguments, assigned, called, is_join, is_open, joined, place_of

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "facetagger"
#: Here sentences are translated, or are not.
_ABOVE = ("ui", "cli")
#: Calls that are given a sentence which is no error, and which of their arguments it is.
_SPOKEN = {
    "Progress": 0, "Meter": 0, "fetch": 2, "EngineStatus": 2, "EngineInfo": 5, "OSError": 0,
}  # fmt: skip
_PHASE = "phase"
#: What a process of ours calls the sentence that it answers.
_ANSWER = "error"
#: So many sentences of one place are too many: something is put together that is no sentence.
_MOST = 12


@dataclass(frozen=True)
class Raised:
    """Where an error is made, and the templates that its text can have; none: not found."""

    place: str
    templates: tuple[str, ...]


class Finder:
    """Reads the sources below the window.

    Attributes:
        raised: every place where an error of the user's world is made.
        others: templates of sentences that are no errors.
    """

    def __init__(self, package: Path = PACKAGE) -> None:
        self._modules = {}
        for path in sorted(package.rglob("*.py")):
            parts = path.relative_to(package.parent).with_suffix("").parts
            if parts[1] not in _ABOVE:
                name = ".".join(parts).removesuffix(".__init__")
                tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
                self._modules[name] = Module(name, tree)
        self._errors = self._kinds_of_errors()
        self._calls: dict[str, list[tuple[ast.Call, Module]]] = {}
        for module in self._modules.values():
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call):
                    self._calls.setdefault(called(node), []).append((node, module))
        self._known: dict[ast.expr, list[Parts]] = {}
        self.raised: list[Raised] = []
        self.others: dict[str, tuple[str, ...]] = {}
        self._kinds: dict[str, dict[str, str]] = {}
        for module in self._modules.values():
            self._look_through(module)

    def templates(self) -> dict[str, dict[str, str]]:
        """Every template with the kinds of its places."""
        found = {t for raised in self.raised for t in raised.templates}
        found.update(*self.others.values())
        return {text: self._kinds[text] for text in sorted(found)}

    def _kinds_of_errors(self) -> set[str]:
        known, before = {"FacetaggerError"}, 0
        while len(known) > before:
            before = len(known)
            for module in self._modules.values():
                for node in ast.walk(module.tree):
                    if isinstance(node, ast.ClassDef):
                        bases = {getattr(b, "id", getattr(b, "attr", "")) for b in node.bases}
                        known |= {node.name} if bases & known else set()
        return known

    def _look_through(self, module: Module) -> None:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and node.args and called(node) in self._errors:
                where = f"{module.name}:{node.lineno}"
                self.raised.append(Raised(where, self._said(node.args[0], module)))
            for text in _other_texts(node):
                where = f"{module.name}:{text.lineno}"
                if found := self._said(text, module):
                    self.others[where] = found

    def _said(self, text: ast.expr, module: Module) -> tuple[str, ...]:
        templates = []
        for parts in self._texts(text, module):
            template, kinds = joined(parts)
            if re.sub(r"\{\w+\}", "", template):
                templates.append(template)
                self._kinds[template] = kinds
        return tuple(templates)

    # What an expression can be: a list of texts with places

    def _texts(self, node: ast.expr, module: Module) -> list[Parts]:
        """Every text that an expression can be; a place alone where that cannot be told."""
        if node not in self._known:
            # For whoever asks for it again while it is being found, as loops do.
            self._known[node] = anything = [(place_of(node),)]
            found = self._of(node, module)
            if found is not None and len(set(found)) <= _MOST:
                self._known[node] = list(dict.fromkeys(found))
            else:
                self._known[node] = anything
        return self._known[node]

    def _of(self, node: ast.expr, module: Module) -> list[Parts] | None:
        match node:
            case ast.Constant(value=str(text)):
                return [(text,)]
            case ast.Constant(value=None):
                return []
            case ast.JoinedStr():
                return self._product([self._piece(value, module) for value in node.values])
            case ast.BinOp(op=ast.Add()):
                sides = [(side, self._texts(side, module)) for side in (node.left, node.right)]
                return self._product([self._set_apart(e, module, found) for e, found in sides])
            case ast.IfExp():
                return [t for e in (node.body, node.orelse) for t in self._texts(e, module)]
            case ast.NamedExpr():
                return self._texts(node.value, module)
            case ast.Name() | ast.Attribute():
                return self._variable(node, module)
        return self._looked_up(node, module)

    def _looked_up(self, node: ast.expr, module: Module) -> list[Parts] | None:
        match node:
            case ast.Subscript(value=ast.Name() | ast.Attribute() as table):
                values = self._values(table, module)
                return values and [t for e, home in values for t in self._texts(e, home)]
            case ast.Call(func=ast.Attribute(attr="format", value=inner)):
                return [
                    _sources.filled_by_format(parts, node) for parts in self._texts(inner, module)
                ]
            case ast.Call():
                return self._returned(node, module)
        return None

    def _piece(self, node: ast.expr, module: Module) -> list[Parts]:
        if not isinstance(node, ast.FormattedValue):
            return self._texts(node, module)
        value = node.value
        if node.format_spec is not None:
            decimal = ast.unparse(node.format_spec).endswith("f'")
            return [(place_of(value, "number" if decimal else ""),)]
        found = self._texts(value, module)
        # Whatever may be anything is a place, even if it may be one of our own words, too.
        if any(is_open(parts) for parts in found):
            function = module.owners.get(value)
            name = value.id if isinstance(value, ast.Name) else ""
            listed = [e for e in assigned(function, name) if is_join(e)] if function else []
            return [(place_of(value, "list" if listed else ""),)]
        return self._set_apart(value, module, found)

    def _set_apart(self, node: ast.expr, module: Module, found: list[Parts]) -> list[Parts]:
        """A constant that is a whole sentence: a place in others, and a template of its own."""
        constant = self._constant(node, module)
        if constant is None or not all(re.fullmatch(r"[A-Z].*\.", joined(p)[0]) for p in found):
            return found
        self.others[f"{module.name}:{node.lineno}"] = self._said(node, module)
        return [(place_of(node, "sentence"),)]

    def _product(self, pieces: Sequence[list[Parts]]) -> list[Parts]:
        """Every way to put pieces one behind the other."""
        choices = itertools.islice(itertools.product(*pieces), _MOST + 1)
        return [tuple(itertools.chain(*choice)) for choice in choices]

    def _home(self, node: ast.Name | ast.Attribute, module: Module) -> tuple[Module, str] | None:
        """The module in which a global name is written, and its name there."""
        if isinstance(node, ast.Name):
            if node.id not in module.imports:
                return module, node.id
            source, name = module.imports[node.id]
            return (self._modules[source], name) if source in self._modules else None
        if isinstance(node.value, ast.Name) and node.value.id in module.imports:
            source, name = module.imports[node.value.id]
            home = self._modules.get(f"{source}.{name}")
            return (home, node.attr) if home else None
        return None

    def _constant(self, node: ast.expr, module: Module) -> tuple[ast.expr, Module] | None:
        if not isinstance(node, ast.Name | ast.Attribute):
            return None
        home = self._home(node, module)
        if home is None or home[1] not in home[0].constants:
            return None
        return home[0].constants[home[1]], home[0]

    def _values(self, node: ast.expr, module: Module) -> list[tuple[ast.expr, Module]] | None:
        """The values of a table."""
        found = self._constant(node, module)
        if found and isinstance(found[0], ast.Dict):
            return [(value, found[1]) for value in found[0].values]
        return None

    def _variable(self, node: ast.Name | ast.Attribute, module: Module) -> list[Parts] | None:
        if isinstance(node, ast.Name) and (function := module.owners.get(node)):
            if node.id in {arg.arg for arg in arguments(function)}:
                return self._handed_over(function, node.id)
            if given := list(assigned(function, node.id)):
                return [t for e in given for t in self._texts(e, module)]
            if rows := self._rows(function, node.id, module):
                return [t for e, home in rows for t in self._texts(e, home)]
        if (found := self._constant(node, module)) and not isinstance(
            getattr(found[0], "value", ""), int | float
        ):
            return self._texts(*found)
        return None

    def _rows(
        self, function: ast.FunctionDef, name: str, module: Module
    ) -> list[tuple[ast.expr, Module]]:
        """What a loop over a table of tuples calls by a name."""
        found = []
        for loop in ast.walk(function):
            if not isinstance(loop, ast.For) or not isinstance(loop.target, ast.Tuple):
                continue
            names = [getattr(e, "id", "") for e in loop.target.elts]
            table = self._constant(loop.iter, module)
            if name in names and table and isinstance(table[0], ast.Tuple):
                place = names.index(name)
                rows = [row for row in table[0].elts if isinstance(row, ast.Tuple)]
                found += [(row.elts[place], table[1]) for row in rows]
        return found

    def _handed_over(self, function: ast.FunctionDef, name: str) -> list[Parts] | None:
        """What callers give a function as one of its arguments."""
        place = [arg.arg for arg in arguments(function)].index(name)
        found: list[Parts] = []
        for call, module in self._calls.get(function.name, ()):
            given = [k.value for k in call.keywords if k.arg == name]
            given += call.args[place : place + 1]
            found += [t for e in given for t in self._texts(e, module)]
        return found or None

    def _returned(self, call: ast.Call, module: Module) -> list[Parts] | None:
        """What one of our own functions gives back."""
        node = call.func
        if not isinstance(node, ast.Name | ast.Attribute):
            return None
        itself = isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "self"
        if itself and isinstance(node, ast.Attribute):
            home: tuple[Module, str] | None = (module, node.attr)
        else:
            home = self._home(node, module)
        if home is None or home[1] not in home[0].functions:
            return None
        function = home[0].functions[home[1]]
        returned = [n.value for n in ast.walk(function) if isinstance(n, ast.Return) and n.value]
        return [t for e in returned for t in self._texts(e, home[0])] or None


def _other_texts(node: ast.AST) -> Iterator[ast.expr]:
    """Sentences that are no errors, but are shown: what jobs do, reasons handed over."""
    match node:
        case ast.Call():
            if (place := _SPOKEN.get(called(node))) is not None:
                yield from node.args[place : place + 1]
            yield from (k.value for k in node.keywords if k.arg == _PHASE)
            # Files that are left out, each with the reason.
            if called(node) == "append" and isinstance(node.args[0], ast.Tuple):
                yield from (e for e in node.args[0].elts[1:] if isinstance(e, ast.JoinedStr))
        case ast.Dict():
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == _ANSWER:
                    yield value


#: What systems say, as C libraries do in English: causes, at the end of our sentences.
SYSTEM = (
    "No space left on device",
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "Read-only file system",
    "Input/output error",
    "Is a directory",
    "Not a directory",
    "Directory not empty",
    "File exists",
    "File name too long",
    "Too many open files",
    "Disk quota exceeded",
    "Stale file handle",
    "Host is down",
    "Connection refused",
    "Connection reset by peer",
    "Network is unreachable",
    "Name or service not known",
    "Temporary failure in name resolution",
    "timed out",
)
#: The same, as Python prints them with a path.
SYSTEM_WITH_PATH = {"[Errno {number}] {error}: '{path}'": {"error": "sentence"}}


def licences() -> list[str]:
    """The remarks on the engines' licences, which are shown beside them."""
    listed = json.loads((ROOT / "resources" / "engines.json").read_text(encoding="utf-8"))
    return sorted({engine["licence"] for engine in listed["engines"].values()})


def templates() -> dict[str, dict[str, str]]:
    """Everything that the window has to say and that comes from below, with kinds of places."""
    found = {**Finder().templates(), **SYSTEM_WITH_PATH}
    found |= {text: {} for text in (*licences(), *SYSTEM)}
    # Two that differ by the names of their places only are one sentence.
    shapes = {re.sub(r"\{\w+\}", "{}", text): text for text in sorted(found, reverse=True)}
    return {text: found[text] for text in sorted(shapes.values())}
