"""Makes a network calculate in integers of eight bits: the same answers but for 1 %, twice as fast.

Values become unsigned, weights signed bytes, as the node pairs QuantizeLinear and DequantizeLinear
say ("QDQ"); onnxruntime fuses them with the convolutions when it loads the model. The values'
ranges were measured once, on photos (`benchmarks/lighter.py`).

B. Jacob et al., "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only
Inference", 2018; M. Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias
Correction", 2019, section 4.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LARGEST = 127
#: Processors with AVX2 but no VNNI add two products of a byte and a signed byte in 16 bits before
#: they go on in 32: weights of neighbouring channels may not be larger together, or it overflows.
#: So every processor gives the same numbers.
LARGEST_PAIR = 128
ROUNDS = 20  # of equalisation; the weights have settled by then


def equalised(graph: Any) -> None:
    """Scales the channels between two convolutions so that their weights use a range alike.

    The network's answers stay the same: what one convolution gives is divided by what the next one
    multiplies with. Only where nothing else, or only a Relu, is between the two.
    """
    import numpy as np
    from onnx import numpy_helper

    tensors = {tensor.name: tensor for tensor in graph.initializer}
    values = {name: numpy_helper.to_array(t).astype(np.float64) for name, t in tensors.items()}
    chained = _chained(graph)
    for _ in range(ROUNDS):
        for first, second in chained:
            ours, bias, theirs = values[first.input[1]], first.input[2], second.input[1]
            deep = _group(second) > 1  # depthwise: its filters are its channels
            following = values[theirs] if deep else values[theirs].swapaxes(0, 1)
            low, high = _largest(ours), _largest(following)
            used = (low > 0) & (high > 0)
            factor = np.where(used, np.sqrt(low / np.where(used, high, 1.0)), 1.0)
            column = factor[:, None, None, None]
            values[first.input[1]] = ours / column
            values[bias] = values[bias] / factor
            values[theirs] = values[theirs] * (column if deep else column.swapaxes(0, 1))
    for node in {id(node): node for pair in chained for node in pair}.values():
        for name in node.input[1:]:
            tensors[name].CopyFrom(numpy_helper.from_array(values[name].astype(np.float32), name))


def _chained(graph: Any) -> list[tuple[Any, Any]]:
    users = _users(graph)
    found = []
    for node in graph.node:
        after = users.get(node.output[0], [])
        if len(after) == 1 and after[0].op_type == "Relu":
            after = users.get(after[0].output[0], [])
        if node.op_type == "Conv" and [user.op_type for user in after] == ["Conv"]:
            found.append((node, after[0]))
    return found


def _users(graph: Any) -> dict[str, list[Any]]:
    users: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    return users


def _group(node: Any) -> int:
    return next((a.i for a in node.attribute if a.name == "group"), 1)


def _largest(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The largest weight of each filter, without its sign."""
    import numpy as np

    largest: NDArray[np.float64] = np.abs(weights).reshape(len(weights), -1).max(axis=1)
    return largest


def measured(graph: Any) -> list[str]:
    """The values whose ranges `eight_bits` can use: results of layers, behind their Relu."""
    users = _users(graph)
    found = []
    for node in graph.node:
        after = [user.op_type for user in users.get(node.output[0], [])]
        layer = node.op_type in {"Conv", "Relu", "Add", "MaxPool", "AveragePool", "Pad"}
        if layer and after and set(after) != {"Relu"}:
            found.append(node.output[0])
    return found


def shift(graph: Any, amounts: Mapping[str, list[float]]) -> None:
    """Adds to what convolutions give, by channel: takes back what rounding changes on average.

    Args:
        amounts: by the name of the convolution's result.
    """
    import numpy as np
    from onnx import numpy_helper

    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.output[0] in amounts:
            bias = tensors[node.input[2]]
            moved = numpy_helper.to_array(bias) + np.array(amounts[node.output[0]], np.float32)
            bias.CopyFrom(numpy_helper.from_array(moved, bias.name))


def eight_bits(graph: Any, ranges: Mapping[str, tuple[float, float]]) -> Any:
    """The graph, calculating in eight bits where the ranges of its values are known.

    A convolution does so if the ranges of what it takes and of what it gives (or the Relu behind
    it) are known; everything else stays as it is. What comes in as bytes is used as it is.

    Args:
        graph: an ONNX GraphProto, of operator set 13 or later; its Cast to float is that of bytes.
        ranges: lowest and highest value by name; what is beyond is cut off.
    """
    return _EightBits(graph, ranges).made()


class _EightBits:
    """Writes the new graph's nodes and weights, in the old one's order."""

    def __init__(self, graph: Any, ranges: Mapping[str, tuple[float, float]]) -> None:
        self.graph = graph
        self.ranges = ranges
        self.weights = {tensor.name: tensor for tensor in graph.initializer}
        self.users = _users(graph)
        self.nodes: list[Any] = []
        self.constants: list[Any] = []
        self.names: dict[str, str] = {}  # what now holds the value of that name
        self.scales: dict[str, np.float32] = {}

    def made(self) -> Any:
        from onnx import helper

        for node in self.graph.node:
            if node.op_type == "Cast":
                self.bytes(node)
            else:
                self.layer(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [tensor for name, tensor in self.weights.items() if name in used]
        graph = self.graph
        return helper.make_graph(
            self.nodes, graph.name, graph.input, graph.output, kept + self.constants
        )

    def node(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:
        from onnx import helper

        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def constant(self, name: str, values: Any) -> str:
        from onnx import numpy_helper

        self.constants.append(numpy_helper.from_array(values, name))
        return name

    def bytes(self, cast: Any) -> None:
        """Bytes stand for 0 to 255: nothing has to be rounded."""
        import numpy as np

        name = cast.output[0]
        self.scales[name] = np.float32(1)
        scale = self.constant(f"{name}.scale", np.array(1, np.float32))
        zero = self.constant(f"{name}.zero", np.array(0, np.uint8))
        self.names[name] = self.node("DequantizeLinear", [cast.input[0], scale, zero], name)

    def layer(self, node: Any) -> None:
        """The node itself, with its weights as bytes and its result rounded, if that is known."""
        import onnx

        new = onnx.NodeProto.FromString(node.SerializeToString())
        new.input[:] = [self.names.get(name, name) for name in node.input]
        if node.op_type == "Conv" and node.input[0] in self.scales and self.known(node.output[0]):
            new.input[1:] = self.filters(node)
        self.nodes.append(new)
        if node.output[0] in self.ranges:
            self.rounded(node.output[0])

    def known(self, name: str) -> bool:
        after = self.users.get(name, [])
        if len(after) == 1 and after[0].op_type == "Relu":
            name = after[0].output[0]
        return name in self.ranges

    def rounded(self, name: str) -> None:
        import numpy as np

        low, high = min(self.ranges[name][0], 0.0), max(self.ranges[name][1], 0.0)
        scale = np.float32(max(high - low, 1e-6) / 255)
        self.scales[name] = scale
        steps = [
            self.constant(f"{name}.scale", np.array(scale, np.float32)),
            self.constant(f"{name}.zero", np.array(round(-low / float(scale)), np.uint8)),
        ]
        as_bytes = self.node("QuantizeLinear", [name, *steps], f"{name}.bytes")
        self.names[name] = self.node("DequantizeLinear", [as_bytes, *steps], f"{name}.rounded")

    def filters(self, node: Any) -> list[str]:
        """Names of the weights and the bias, from constants of 8 and of 32 bits."""
        import numpy as np
        from onnx import numpy_helper

        given, weights, bias = node.input
        rounded, scale = filters(numpy_helper.to_array(self.weights[weights]))
        step = (scale.astype(np.float64) * self.scales[given]).astype(np.float32)
        shift = np.round(numpy_helper.to_array(self.weights[bias]).astype(np.float64) / step)
        return [
            self.restored(weights, rounded, scale),
            self.restored(bias, shift.astype(np.int32), step),
        ]

    def restored(self, name: str, values: NDArray[Any], scale: NDArray[np.float32]) -> str:
        import numpy as np

        parts = [
            self.constant(f"{name}.bytes", values),
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", np.zeros(len(scale), values.dtype)),
        ]
        return self.node("DequantizeLinear", parts, f"{name}.rounded", axis=0)


def filters(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights as bytes, and the step of each filter that brings them nearest to what they were.

    Args:
        weights: float32 (filters, channels, rows, columns).

    Returns:
        int8 of the same shape, and float32 (filters,): weights are about their product.
    """
    import numpy as np

    exact = weights.astype(np.float64)
    # With this step nothing has to be cut; smaller ones cut the largest and round the others less.
    coarsest = np.maximum(_largest(exact), 1e-9) / (LARGEST_PAIR // 2 - 1)
    least = np.full(len(exact), np.inf)
    chosen, steps = np.zeros(exact.shape, np.int8), np.zeros(len(exact), np.float32)
    for part in np.linspace(0.4, 1, 61):
        step = part * coarsest
        column = step[:, None, None, None]
        rounded = _within(np.round(exact / column))
        error = ((rounded * column - exact) ** 2).reshape(len(exact), -1).sum(axis=1)
        better = error < least
        least[better], steps[better] = error[better], step[better]
        chosen[better] = rounded[better]
    return chosen, steps


def _within(rounded: NDArray[np.float64]) -> NDArray[np.float64]:
    """The larger weight of two neighbouring channels is cut until the pair is small enough."""
    import numpy as np

    channels = rounded.shape[1]
    if channels == 1:  # depthwise: nothing is added up in pairs
        return np.clip(rounded, -LARGEST, LARGEST)
    half = LARGEST_PAIR // 2
    if channels % 2:
        return np.clip(rounded, -half, half)
    size = np.minimum(np.abs(rounded), LARGEST)
    pairs = size.reshape(len(rounded), -1, 2, *rounded.shape[2:])
    # Both at most a half, or one the more the less the other is.
    limit = np.maximum(half, LARGEST_PAIR - pairs[:, :, ::-1])
    cut: NDArray[np.float64] = np.minimum(pairs, limit).reshape(rounded.shape)
    return np.copysign(cut, rounded)
