"""packaging/translations.py, which is no part of the package, for tests of languages."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def translations() -> ModuleType:
    """The tool as a module, with the modules beside it."""
    folder = str(ROOT / "packaging")
    sys.path.insert(0, folder)
    try:
        return importlib.import_module("translations")
    finally:
        sys.path.remove(folder)
