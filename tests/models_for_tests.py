"""Tiny ONNX models with the inputs and outputs of real ones, and a manifest that knows them.

The detectors find white squares of 32 px that lie on their grid; the embedders see the brightness
of an 8 x 8 grid over the crop.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from facetagger import settings

SQUARE = 32  # pixels
DIMENSION = 64
#: Landmarks in a square, fractions of its side.
LANDMARKS = np.array([[0.3, 0.35], [0.7, 0.35], [0.5, 0.55], [0.35, 0.75], [0.65, 0.75]])


class _Graph:
    """Collects nodes and weights."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def constant(self, values: np.ndarray) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def node(self, kind: str, *inputs: str, output: str = "", name: str = "", **attrs: Any) -> str:
        output = output or f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=name, **attrs))
        return output

    def save(self, path: Path, takes: Any, outputs: dict[str, list[int | None]]) -> Path:
        """Writes the model; `takes` is its input's name and shape."""
        path.parent.mkdir(parents=True, exist_ok=True)
        source = helper.make_tensor_value_info(takes[0], TensorProto.FLOAT, takes[1])
        gives = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
            for name, shape in outputs.items()
        ]
        graph = helper.make_graph(self.nodes, "tiny", [source], gives, self.weights)
        opset = helper.make_opsetid("", 13)
        onnx.save(helper.make_model(graph, opset_imports=[opset], ir_version=8), path)
        return path


def _grid(graph: _Graph, stride: int, biases: np.ndarray, slope: float, width: int) -> str:
    """Numbers of each cell: its mean times `slope` plus the biases, as rows of `width`."""
    channels = len(biases)
    weights = np.full((channels, 3, stride, stride), slope / (3 * stride * stride), np.float32)
    cells = graph.node(
        "Conv",
        "image",
        graph.constant(weights),
        graph.constant(biases.astype(np.float32)),
        strides=[stride] * 2,
        kernel_shape=[stride] * 2,
    )
    rows = graph.node("Transpose", cells, perm=[0, 2, 3, 1])
    return graph.node("Reshape", rows, graph.constant(np.array([-1, width], np.int64)))


def scrfd(path: Path, *, landmarks: bool = True, side: int | str = "side") -> Path:
    """A detector with SCRFD's outputs; only the coarsest grid finds anything.

    Args:
        path: where to.
        landmarks: without them a detector is of no use.
        side: width and height that the file admits; a text leaves them free.
    """
    graph, outputs = _Graph(), {}
    # The cell's corner is the square's: distances left, top, right, bottom; in strides.
    for kind in ("score", "box", "points")[: 3 if landmarks else 2]:
        for stride in (8, 16, 32):
            name = f"{kind}{stride}"
            if kind == "score":
                # Pixels come as -1..1: white gives 0.95, grey nothing; of two boxes only the first.
                low = -60.0 if stride < SQUARE else -57.0
                raw = _grid(graph, stride, np.array([low, -200.0]), 60.0, 1)
                graph.node("Sigmoid", raw, output=name)
            elif kind == "box":
                raw = _grid(graph, stride, np.array([0, 0, 1, 1] * 2), 0.0, 4)
                graph.node("Identity", raw, output=name)
            else:
                raw = _grid(graph, stride, np.tile(LANDMARKS.reshape(-1), 2), 0.0, 10)
                graph.node("Identity", raw, output=name)
            outputs[name] = [None, {"score": 1, "box": 4, "points": 10}[kind]]
    return graph.save(path, ("image", [1, 3, side, side]), outputs)


def yunet(path: Path) -> Path:
    """A detector with YuNet's outputs, of a fixed size as the real one."""
    graph, outputs = _Graph(), {}
    for kind in ("cls", "obj", "bbox", "kps"):
        for stride in (8, 16, 32):
            name = f"{kind}_{stride}"
            if kind in ("cls", "obj"):
                # Pixels come as 0..255.
                low = -300.0 if stride < SQUARE else -252.0
                graph.node("Sigmoid", _grid(graph, stride, np.array([low]), 1.0, 1), output=name)
            else:
                centre = np.array([0.5, 0.5, 0, 0]) if kind == "bbox" else LANDMARKS.reshape(-1)
                raw = _grid(graph, stride, centre, 0.0, len(centre))
                graph.node("Identity", raw, output=name)
            outputs[name] = [None, {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}[kind]]
    return graph.save(path, ("image", [1, 3, 640, 640]), outputs)


def arcface(path: Path, *, scales: bool = False, vector: bool = True, seed: int = 0) -> Path:
    """An embedder of 112 x 112 crops.

    Args:
        path: where to.
        scales: it takes 0..255 and scales by itself, as SFace does.
        vector: without, it gives an image.
        seed: other seeds are other models.
    """
    graph = _Graph()
    last = "data"
    if scales:
        mean, part = (graph.constant(np.array(n, np.float32)) for n in (127.5, 1 / 127.5))
        last = graph.node("Sub", last, mean, name="Sub0")
        last = graph.node("Mul", last, part, name="Mul0")
    last = graph.node("AveragePool", last, kernel_shape=[14, 14], strides=[14, 14])
    if vector:
        last = graph.node("Flatten", last)
        mixer = np.random.default_rng(seed).normal(size=(3 * 64, DIMENSION)).astype(np.float32)
        last = graph.node("MatMul", last, graph.constant(mixer))
    graph.node("Identity", last, output="fc1")
    shape: list[int | None] = [None, DIMENSION] if vector else [None, 3, 8, 8]
    return graph.save(path, ("data", ["n", 3, 112, 112]), {"fc1": shape})


def pack(folder: Path) -> Path:
    """A folder with a detector and an embedder of InsightFace's kind."""
    scrfd(folder / "det_tiny.onnx")
    arcface(folder / "w_tiny.onnx")
    return folder


def photo(*places: tuple[int, int], width: int = 320, height: int = 256) -> np.ndarray:
    """A grey photo with white squares whose upper left corners are at (x, y), multiples of 32."""
    rgb = np.full((height, width, 3), 90, np.uint8)
    for x, y in places:
        rgb[y : y + SQUARE, x : x + SQUARE] = 255
    return rgb


def know(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    engine_id: str,
    files: dict[str, Path],
    **more: Any,
) -> None:
    """Puts an engine of these files into the manifest, for the rest of the test."""
    real = settings.resource
    manifest = json.loads(real("engines.json").read_text(encoding="utf-8"))
    entry = dict(manifest["engines"]["insightface/buffalo_sc"])
    entry |= {"dimension": DIMENSION, "family": engine_id.split("/")[0]}
    entry.pop("archive")
    urls = more.pop("urls", {})
    entry["files"] = {
        role: {
            "name": path.name,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "size": path.stat().st_size,
        }
        | ({"url": urls[role]} if role in urls else {})
        for role, path in files.items()
    }
    manifest["engines"][engine_id] = entry | more
    changed = tmp_path / "manifest of the test.json"
    changed.write_text(json.dumps(manifest), encoding="utf-8")
    monkeypatch.setattr(
        settings, "resource", lambda name: changed if name == "engines.json" else real(name)
    )
