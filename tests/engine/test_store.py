"""Model packs on disk: there as a whole, or as before."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facetagger import settings
from facetagger.engine import cache, store
from facetagger.entities import EngineError

ID = "insightface/test"


def make(folder: Path, *contents: bytes) -> dict[str, tuple[Path, str]]:
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for role, content in zip(("detector", "embedder"), contents, strict=True):
        path = folder / f"{role}.onnx"
        path.write_bytes(content)
        files[role] = (path, store.digest(path))
    return files


def stored_models() -> list[bytes]:
    folder = settings.engines_dir() / "models"
    return sorted(path.read_bytes() for path in folder.iterdir()) if folder.exists() else []


def test_put_and_found_again(tmp_path: Path) -> None:
    files = make(tmp_path / "from", b"one", b"two")
    put = store.put(ID, files, {"dimension": 3})
    assert store.get(ID) == put
    assert store.ids() == [ID]
    assert put.files["detector"].read() == b"one"
    assert put.files["embedder"].path.stat().st_size == 3
    assert dict(put.facts) == {"dimension": 3}


def test_packs_share_files_and_keep_them_while_needed(tmp_path: Path) -> None:
    store.put(ID, make(tmp_path / "a", b"same", b"one"), {})
    store.put("insightface/other", make(tmp_path / "b", b"same", b"two"), {})
    assert stored_models() == [b"one", b"same", b"two"]
    store.remove(ID)
    assert stored_models() == [b"same", b"two"]
    assert store.get(ID) is None
    with pytest.raises(EngineError, match="not installed"):
        store.remove(ID)


def test_a_new_pack_takes_the_old_ones_place(tmp_path: Path) -> None:
    store.put(ID, make(tmp_path / "a", b"one", b"two"), {})
    store.put(ID, make(tmp_path / "b", b"one", b"three"), {})
    assert stored_models() == [b"one", b"three"]


def test_no_space_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store.put(ID, make(tmp_path / "a", b"one", b"two"), {})
    calls = 0

    def full(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(EngineError, match=r"cannot be stored.*No space"):
            store.put(ID, make(tmp_path / "b", b"three", b"four"), {})
    assert store.get(ID) == before
    assert stored_models() == [b"one", b"two"]


def test_a_record_that_cannot_be_written_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store.put(ID, make(tmp_path / "a", b"one", b"two"), {})

    def fails(path: Path, data: bytes) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(cache, "write", fails)
    with pytest.raises(EngineError, match="Permission denied"):
        store.put(ID, make(tmp_path / "b", b"one", b"four"), {})
    assert store.get(ID) == before
    assert stored_models() == [b"one", b"two"]


def test_a_file_that_changes_meanwhile_is_not_taken(tmp_path: Path) -> None:
    files = make(tmp_path / "a", b"one", b"two")
    files["embedder"][0].write_bytes(b"TWO")
    with pytest.raises(EngineError, match="has changed"):
        store.put(ID, files, {})
    assert store.ids() == []
    assert stored_models() == []


@pytest.mark.parametrize("damage", ["gone", "cut", "changed"])
def test_damage_is_told_and_cured_by_the_same_files(damage: str, tmp_path: Path) -> None:
    files = make(tmp_path / "a", b"one", b"two")
    file = store.put(ID, files, {}).files["embedder"]
    match damage:
        case "gone":
            file.path.unlink()
        case "cut":
            file.path.write_bytes(b"t")
        case "changed":
            file.path.write_bytes(b"TWO")
    with pytest.raises(EngineError, match=r"embedder\.onnx is (missing|damaged)"):
        file.check()
    assert store.put(ID, files, {}).files["embedder"].read() == b"two"


@given(
    st.one_of(
        st.binary(max_size=40),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["files", "facts", "detector", "name"]), inner)
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_any_damaged_record_is_told(data: bytes) -> None:
    record = settings.engines_dir() / "insightface+broken.json"
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_bytes(data)
    with pytest.raises(EngineError, match="insightface/broken"):
        store.get("insightface/broken")
    store.remove("insightface/broken")
    assert store.ids() == []


@pytest.mark.parametrize(
    "name", ["", "test", "a/b/c", "../x", "insightface/..", "x/ y", "a+b/c", "a/b\\c", "a/b\0"]
)
def test_a_name_that_is_no_file_name_is_refused(name: str) -> None:
    with pytest.raises(EngineError, match="cannot name an engine"):
        store.check_id(name)
