"""Networks without PReLU give the same numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from facetagger.engine import prelu, runtime
from facetagger.entities import EngineError


def network(path: Path, slopes: np.ndarray, *, listed: bool = False) -> Path:
    """A convolution and a PReLU; `listed`: the weights are inputs, as in old files."""
    chance = np.random.default_rng(1)
    weights = {
        "w": chance.normal(size=(6, 3, 3, 3)).astype(np.float32),
        "slopes": slopes.astype(np.float32),
    }
    nodes = [
        helper.make_node("Conv", ["data", "w"], ["x"], kernel_shape=[3, 3]),
        helper.make_node("PRelu", ["x", "slopes"], ["y"]),
    ]
    inputs = {"data": ["n", 3, 16, 16]} | (
        {name: list(value.shape) for name, value in weights.items()} if listed else {}
    )
    graph = helper.make_graph(
        nodes,
        "prelu",
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in inputs.items()],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 6, 14, 14])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    opset = helper.make_opsetid("", 13)
    onnx.save(helper.make_model(graph, opset_imports=[opset], ir_version=8), path)
    return path


def kinds(data: bytes) -> list[str]:
    return [node.op_type for node in onnx.load_model_from_string(data).graph.node]


def run(path: Path, pixels: np.ndarray) -> np.ndarray:
    session = runtime.session(path, provider="cpu")
    return session.run({session.inputs()[0].name: pixels})[0]


@pytest.mark.parametrize("listed", [False, True])
@pytest.mark.parametrize("shape", [(6, 1, 1), (1, 6, 1, 1)])
def test_the_numbers_are_the_same(tmp_path: Path, shape: tuple[int, ...], listed: bool) -> None:
    slopes = np.array([0.25, -0.5, 0, 1, 3, -2]).reshape(shape)
    before = network(tmp_path / "before.onnx", slopes, listed=listed)
    after = tmp_path / "after.onnx"
    after.write_bytes(prelu.without_prelu(before.read_bytes()))
    onnx.checker.check_model(onnx.load(after), full_check=True)
    assert kinds(after.read_bytes()) == ["Conv", "Relu", "Conv", "Relu", "Conv", "Add"]
    assert [value.name for value in onnx.load(after).graph.input] == ["data"]
    pixels = np.random.default_rng(2).normal(size=(2, 3, 16, 16)).astype(np.float32)
    # Freed of its weights, the first convolution is calculated in another order.
    np.testing.assert_allclose(
        run(after, pixels), run(before, pixels), rtol=1e-3 * listed, atol=1e-5 * listed
    )


@pytest.mark.parametrize("slopes", [np.full((1, 1, 1), 0.3), np.full((14,), 0.3)])
def test_others_stay_as_they_are(tmp_path: Path, slopes: np.ndarray) -> None:
    before = network(tmp_path / "before.onnx", slopes)
    assert kinds(prelu.without_prelu(before.read_bytes())) == ["Conv", "PRelu"]


def test_what_is_no_model_is_told() -> None:
    with pytest.raises(EngineError, match="no ONNX model"):
        prelu.without_prelu(b"a letter")


def test_a_real_network_gives_the_same(test_data: Path, tmp_path: Path) -> None:
    before = test_data / "models" / "mobilefacenet_y1.onnx"
    after = tmp_path / "after.onnx"
    after.write_bytes(prelu.without_prelu(before.read_bytes()))
    assert "PRelu" not in kinds(after.read_bytes())
    noise = np.random.default_rng(3).integers(0, 256, (2, 3, 112, 112)).astype(np.float32)
    np.testing.assert_allclose(run(after, noise), run(before, noise), atol=1e-6)
