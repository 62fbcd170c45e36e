"""What sentences.py reads in Python's syntax trees: names, tables, calls, the names of places."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

#: Places for what went wrong, which may be a sentence of ours, too.
_CAUSES = ("error", "reason")


@dataclass(frozen=True)
class Place:
    """Something that is filled in.

    Attributes:
        name: after the expression.
        kind: "number", a decimal one; "list", of names; "sentence", maybe one of ours; or "".
        source: the expression, by which places of one name are told apart.
    """

    name: str
    kind: str = ""
    source: str = ""


Part = str | Place
Parts = tuple[Part, ...]


@dataclass
class Module:
    name: str
    tree: ast.Module
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)
    owners: dict[ast.AST, ast.FunctionDef] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = node
                # The innermost function is walked last.
                self.owners.update(dict.fromkeys(ast.walk(node), node))
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    self.imports[alias.asname or alias.name] = (node.module, alias.name)
        for node in self.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            for target in (t for t in targets if isinstance(t, ast.Name)):
                self.constants[target.id] = node.value


def called(call: ast.Call) -> str:
    node = call.func
    return str(getattr(node, "attr", getattr(node, "id", "")))


def arguments(function: ast.FunctionDef) -> list[ast.arg]:
    everything = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return [arg for arg in everything if arg.arg not in ("self", "cls")]


def assigned(function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.NamedExpr) else targets
        if [getattr(target, "id", "") for target in targets] == [name]:
            yield node.value


def is_open(parts: Parts) -> bool:
    """Whether a text is nothing but what is filled in, or a list."""
    return not any(isinstance(part, str) and re.search("[A-Za-z]", part) for part in parts)


def is_join(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and called(node) == "join"


def place_of(node: ast.expr, kind: str = "") -> Place:
    name = _named(node).lower().strip("_")
    return Place(name, kind or ("sentence" if name in _CAUSES else ""), ast.unparse(node))


def _named(node: ast.expr) -> str:
    """A name for a place, after the expression that fills it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr="path" | "reason" as name):
            return name
        case ast.Attribute(attr="name", value=ast.Attribute(attr="path")):
            return "file"
        case ast.Attribute(attr=name, value=owner):
            # What a system error says is an error; the name of a file is a file.
            general = name in ("name", "strerror", "id", "code") and _named(owner) != "self"
            return _named(owner) if general else name
        case ast.Call(func=ast.Name(id="len")):
            return "count"
        case ast.Call(func=ast.Name(id="str" | "repr") | ast.Attribute(attr="ceil"), args=[inner]):
            return _named(inner)
        case ast.Call(func=ast.Attribute(value=inner, attr="rstrip" | "isoformat" | "format")):
            return _named(inner)
        case ast.Call():
            return called(node)
        case ast.BinOp(left=inner) | ast.Subscript(value=inner) | ast.BoolOp(values=[inner, *_]):
            return _named(inner)
    return "what"


def filled_by_format(parts: Parts, call: ast.Call) -> Parts:
    """A text with {names} in it, as `format` fills them."""
    found: list[Part] = []
    for part in parts:
        if isinstance(part, Place):
            found.append(part)
            continue
        for i, piece in enumerate(re.split(r"\{(\w+)\}", part)):
            found.append(Place(piece) if i % 2 else piece)
    return tuple(part for part in found if part)


def joined(parts: Parts) -> tuple[str, dict[str, str]]:
    """A template with its places in braces, and the kinds of those that have one."""
    written, kinds = "", {}
    names: dict[str, list[str]] = {}
    for part in parts:
        if isinstance(part, str):
            written += part
            continue
        sources = names.setdefault(part.name, [])
        if part.source not in sources:
            sources.append(part.source)
        number = sources.index(part.source) + 1
        name = f"{part.name}{number if number > 1 else ''}"
        written += f"{{{name}}}"
        kinds |= {name: part.kind} if part.kind else {}
    return written, kinds
