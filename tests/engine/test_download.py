"""Downloads from a server on this machine: whole, broken off and gone on with, wrong."""

from __future__ import annotations

import re
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import models_for_tests as models
import pytest

from facetagger import settings
from facetagger.engine import download, manifest, packs
from facetagger.entities import EngineError, Progress

ID = "insightface/known"


class Server:
    """Serves `files`; `cut` ends an answer early, `ranges` is whether it can go on."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.cut: int | None = None
        self.ranges = True
        self.asked: list[str | None] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, to: BaseHTTPRequestHandler) -> None:
        asked = to.headers["Range"]
        self.asked.append(asked)
        data = self.files.get(to.path.lstrip("/"))
        start = int(re.findall(r"\d+", asked)[0]) if asked and self.ranges else 0
        if data is None:
            to.send_error(404)
        elif start and start >= len(data):
            to.send_error(416)
        else:
            to.send_response(206 if start else 200)
            to.send_header("Content-Length", str(len(data) - start))
            to.end_headers()
            to.wfile.write(data[start:][: self.cut])

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


def fetched(server: Server, name: str, part: Path) -> list[Progress]:
    return list(download.fetch(f"{server.address}/{name}", part, "Downloading"))


def test_a_whole_file_arrives(server: Server, tmp_path: Path) -> None:
    server.files["a"] = bytes(3_000_000)
    last = fetched(server, "a", tmp_path / "downloads" / "a.part")[-1]
    assert (tmp_path / "downloads" / "a.part").read_bytes() == server.files["a"]
    assert (last.done, last.total, last.phase) == (3, 3, "Downloading")


@pytest.mark.parametrize("ranges", [True, False])
def test_a_broken_off_download_goes_on(server: Server, tmp_path: Path, ranges: bool) -> None:
    server.files["a"] = bytes(range(256)) * 4000
    server.ranges = ranges
    server.cut = 300_000
    with pytest.raises(EngineError, match=r"ended after 0 of 2 MB.*kept; try again"):
        fetched(server, "a", tmp_path / "a.part")
    server.cut = None
    fetched(server, "a", tmp_path / "a.part")
    assert (tmp_path / "a.part").read_bytes() == server.files["a"]
    assert server.asked == [None, "bytes=300000-"]
    fetched(server, "a", tmp_path / "a.part")  # there is nothing left to ask for
    assert (tmp_path / "a.part").read_bytes() == server.files["a"]


def test_what_is_not_there_is_told(server: Server, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="the server says 404"):
        fetched(server, "a", tmp_path / "a.part")
    server.close()
    with pytest.raises(EngineError, match="cannot be reached"):
        fetched(server, "a", tmp_path / "a.part")
    server.__init__()  # type: ignore[misc]  # the fixture closes it


def zipped(pack: Path, archive: Path) -> bytes:
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("../../evil.onnx", b"evil")
        opened.writestr("known/genderage.onnx", b"another model that nobody needs")
        for path in pack.iterdir():
            opened.write(path, f"known/{path.name}")
    return archive.read_bytes()


def leftovers() -> list[str]:
    folder = settings.engines_dir()
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture
def known(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a pack that the manifest knows, with the address of the server."""
    folder = models.pack(tmp_path / "known")
    files = {"detector": folder / "det_tiny.onnx", "embedder": folder / "w_tiny.onnx"}
    models.know(monkeypatch, tmp_path, ID, files, archive=f"{server.address}/known.zip")
    server.files["known.zip"] = zipped(folder, tmp_path / "known.zip")
    return folder


def test_an_archive_is_installed(known: Path) -> None:
    steps = list(packs.install(ID))
    assert steps[0].phase == "Downloading known.zip (MB)"
    assert packs.load(ID).info.id == ID
    assert len(leftovers()) == 3  # the record and two models
    status = next(s for s in packs.available() if s.info.id == ID)
    assert (status.installed, status.download) == (True, True)


def test_single_files_are_installed(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "detector": models.yunet(tmp_path / "zoo" / "yunet.onnx"),
        "embedder": models.arcface(tmp_path / "zoo" / "sface.onnx", scales=True),
    }
    urls = {role: f"{server.address}/{path.name}" for role, path in files.items()}
    server.files |= {path.name: path.read_bytes() for path in files.values()}
    models.know(
        monkeypatch,
        tmp_path,
        "opencv/known",
        files,
        urls=urls,
        scaling={"mean": 0, "spread": 1},
    )
    list(packs.install("opencv/known"))
    found = packs.load("opencv/known").detector.detect(models.photo((64, 32)))
    assert len(found) == 1


@pytest.mark.parametrize("wrong", ["no zip", "other model", "model missing"])
def test_a_wrong_download_is_told_and_leaves_nothing(
    wrong: str, known: Path, server: Server, tmp_path: Path
) -> None:
    match wrong:
        case "no zip":
            server.files["known.zip"] = b"<html>Log in to this wireless network</html>"
        case "other model":
            models.arcface(known / "w_tiny.onnx", seed=5)
            server.files["known.zip"] = zipped(known, tmp_path / "other.zip")
        case "model missing":
            (known / "w_tiny.onnx").unlink()
            server.files["known.zip"] = zipped(known, tmp_path / "other.zip")
    with pytest.raises(EngineError, match=r"is damaged|w_tiny\.onnx"):
        list(packs.install(ID))
    assert leftovers() == []
    assert not (tmp_path / "evil.onnx").exists()


def test_stopping_keeps_what_has_arrived(known: Path, server: Server) -> None:
    job = packs.install(ID)
    next(job)
    job.close()
    assert leftovers() == ["downloads/known.zip.part"]
    list(packs.install(ID))
    assert packs.load(ID).info.id == ID


def test_what_is_not_to_be_had_is_told() -> None:
    with pytest.raises(EngineError, match=r"no engine 'builtin' to install.*buffalo_l"):
        list(packs.install("builtin"))
    with pytest.raises(EngineError, match="no engine 'insightface/other'"):
        packs.licence("insightface/other")


def test_the_manifest_is_whole() -> None:
    """Every pack can be downloaded over https, and its licence can be read."""
    from facetagger.engine import runtime

    runtime.import_cv2()
    from insightface.utils.storage import model_zoo_download_url

    for engine_id, entry in manifest.read().items():
        if engine_id == packs.BUILTIN:
            continue
        assert set(entry.files) == set(manifest.ROLES)
        assert entry.download
        assert entry.calibration
        assert all(re.fullmatch("[0-9a-f]{64}", fact.sha256) for fact in entry.files.values())
        urls = [entry.archive] if entry.archive else [f.url for f in entry.files.values()]
        assert all(url and url.startswith("https://") for url in urls)
        text = packs.licence(engine_id)
        if engine_id.startswith("insightface/"):
            assert entry.archive == model_zoo_download_url(f"{engine_id.split('/')[1]}.zip")
            assert not entry.info.commercial_use
            assert "non-commercial research only" in text
        else:
            assert "Permission is hereby granted" in text
            assert "Apache License" in text


def test_the_licence_is_the_one_that_insightface_states() -> None:
    from importlib import metadata

    description = str(metadata.metadata("insightface").get_payload())
    told = " ".join(description.replace("**", "").split())
    text = " ".join(packs.licence("insightface/buffalo_l").split())
    start = text.index("The library code")
    quoted = text[start : text.index(" Model licenses apply")]
    assert quoted in told
