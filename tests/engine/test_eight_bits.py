"""Networks in integers of eight bits."""

from __future__ import annotations

import numpy as np
import onnx
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as shapes

from facetagger.engine import eight_bits

WEIGHTS = shapes.arrays(
    np.float32,
    st.tuples(st.integers(1, 4), st.integers(1, 8), st.integers(1, 3), st.integers(1, 3)),
    elements=st.floats(-100, 100, width=32, allow_subnormal=False),
)


def run(graph, **inputs: np.ndarray) -> np.ndarray:
    import onnxruntime

    model = onnx.helper.make_model(
        graph, opset_imports=[onnx.helper.make_opsetid("", 13)], ir_version=8
    )
    onnx.checker.check_model(model, full_check=True)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return session.run(None, inputs)[0]


def chain(seed: int = 0):
    """Bytes, a convolution, Relu, a depthwise one, Relu, one more, added to what it began with."""
    random = np.random.default_rng(seed)
    sizes = {"a": (8, 4, 3, 3), "b": (8, 1, 3, 3), "c": (8, 8, 1, 1)}
    scales = np.array([1, 0.01, 5, 1, 0.3, 2, 1, 0.1])[:, None, None, None]
    weights = []
    for name, size in sizes.items():
        values = random.normal(0, 0.1, size) * (scales if name == "a" else 1)
        weights.append(onnx.numpy_helper.from_array(values.astype(np.float32), name))
        bias = random.normal(0, 1, 8).astype(np.float32)
        weights.append(onnx.numpy_helper.from_array(bias, f"{name}0"))
    node = onnx.helper.make_node
    nodes = [
        node("Cast", ["bytes"], ["x"], to=onnx.TensorProto.FLOAT),
        node("Conv", ["x", "a", "a0"], ["t1"], pads=[1] * 4),
        node("Relu", ["t1"], ["t2"]),
        node("Conv", ["t2", "b", "b0"], ["t3"], pads=[1] * 4, group=8),
        node("Relu", ["t3"], ["t4"]),
        node("Conv", ["t4", "c", "c0"], ["t5"]),
        node("Add", ["t5", "t5"], ["t6"]),
        node("Relu", ["t6"], ["end"]),
    ]
    info = onnx.helper.make_tensor_value_info
    size = [1, 4, 12, 12]
    given = [info("bytes", onnx.TensorProto.UINT8, size)]
    wanted = [info("end", onnx.TensorProto.FLOAT, [1, 8, 12, 12])]
    return onnx.helper.make_graph(nodes, "chain", given, wanted, weights)


def part(graph, name: str) -> np.ndarray:
    """What a value within the graph is."""
    size = [1, 8, 12, 12]
    wanted = onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, size)
    return run(
        onnx.helper.make_graph(graph.node, "part", graph.input, [wanted], graph.initializer),
        bytes=picture(),
    )


def picture() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (1, 4, 12, 12)).astype(np.uint8)


@given(WEIGHTS)
def test_filters_are_near_and_never_overflow(weights: np.ndarray) -> None:
    rounded, step = eight_bits.filters(weights)
    size = np.abs(rounded.astype(int))
    assert size.max() <= 127
    if weights.shape[1] > 1:
        # What two neighbours add up to with the largest bytes fits into 16 bits.
        assert 255 * (size[:, 0::2][:, : weights.shape[1] // 2] + size[:, 1::2]).max() < 2**15
    # Never worse than with a step that cuts nothing.
    column = step[:, None, None, None]
    coarsest = np.abs(weights).max(axis=(1, 2, 3), keepdims=True) / 63
    error = ((rounded * column - weights.astype(np.float64)) ** 2).sum(axis=(1, 2, 3))
    most = (coarsest / 2) ** 2 * weights[0].size
    assert (error <= most[:, 0, 0, 0] * 1.001 + 1e-6).all()


def test_equalised_weights_give_the_same_answers() -> None:
    graph, same = chain(), chain()
    eight_bits.equalised(same)
    np.testing.assert_allclose(
        run(same, bytes=picture()), run(graph, bytes=picture()), rtol=1e-4, atol=1e-3
    )
    first, second = (onnx.numpy_helper.to_array(same.initializer[place]) for place in (0, 2))
    largest = [np.abs(values).reshape(8, -1).max(axis=1) for values in (first, second)]
    np.testing.assert_allclose(largest[0], largest[1], rtol=0.01)


def test_layers_with_ranges_calculate_in_bytes() -> None:
    graph = chain()
    names = eight_bits.measured(graph)
    assert names == ["t2", "t4", "t5"]  # behind the Relu where there is one, and not the output
    eight_bits.equalised(graph)
    values = [part(graph, name) for name in names]
    ranges = {n: (float(v.min()), float(v.max())) for n, v in zip(names, values, strict=True)}
    light = eight_bits.eight_bits(graph, ranges)
    exact, about = (run(one, bytes=picture()) for one in (graph, light))
    assert np.abs(about - exact).std() < 0.03 * exact.std()
    kinds = [node.op_type for node in light.node]
    assert kinds.count("QuantizeLinear") == 3
    assert "Cast" not in kinds
    stored = {tensor.name: tensor.data_type for tensor in light.initializer}
    assert stored["a.bytes"] == stored["c.bytes"] == onnx.TensorProto.INT8
    assert {"a", "b", "c"}.isdisjoint(stored)


def test_layers_without_ranges_stay_as_they_are() -> None:
    graph = chain()
    light = eight_bits.eight_bits(graph, {"t2": (0.0, 50.0)})
    stored = {tensor.name for tensor in light.initializer}
    assert {"b", "c", "a.bytes"} <= stored  # what t4 can hold is not known
    unchanged = eight_bits.eight_bits(graph, {})
    np.testing.assert_allclose(
        run(unchanged, bytes=picture()), run(graph, bytes=picture()), rtol=1e-4, atol=1e-4
    )


def test_shift_moves_what_a_convolution_gives() -> None:
    graph = chain()
    before = part(graph, "t5")
    amounts = np.arange(8.0)
    eight_bits.shift(graph, {"t5": list(amounts)})
    np.testing.assert_allclose(
        part(graph, "t5") - before, np.broadcast_to(amounts[:, None, None], before.shape), atol=1e-4
    )
