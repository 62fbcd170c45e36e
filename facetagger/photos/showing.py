"""Names of files as they can be shown: a system allows signs in them that no list can hold."""

from __future__ import annotations

import re

#: Control characters and ends of lines; what turns the direction of all that follows; bytes of a
#: name that is no valid text, which Python keeps as half of a pair.
_ODD = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SIGNS = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}


def readable(text: str) -> str:
    r"""A path or a sentence in one line, whose odd signs are written out: \n, \u202e, \xff."""
    return _ODD.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte: see os.fsdecode
        return f"\\x{code - 0xDC00:02x}"
    return _SIGNS.get(found[0]) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")
