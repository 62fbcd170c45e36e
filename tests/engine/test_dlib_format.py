"""Reading dlib's numbers."""

from __future__ import annotations

import numpy as np
import pytest

from facetagger.engine import convert, packs
from facetagger.engine.dlib_format import read_resnet
from facetagger.entities import EngineError


@pytest.fixture(scope="module")
def data() -> bytes:
    return packs.sources("builtin")["embedder"].read()


def test_the_whole_network_is_read(data: bytes) -> None:
    network = read_resnet(data)
    shapes = [layer.weights.shape for layer in network.convolutions]
    assert shapes[0] == (32, 3, 7, 7)
    assert shapes[1:7] == [(32, 32, 3, 3)] * 6
    assert shapes[7] == (64, 32, 3, 3)
    assert shapes[-1] == (256, 256, 3, 3)
    assert len(shapes) == 29
    assert [layer.stride for layer in network.convolutions].count(2) == 5
    assert network.outputs.shape == (256, 128)
    assert all(np.isfinite(layer.weights).all() for layer in network.convolutions)


@pytest.mark.parametrize("length", [0, 300, 20_000, 1_000_000, -2000])
def test_a_cut_file_is_refused(data: bytes, length: int) -> None:
    with pytest.raises(EngineError, match="not dlib's face recognition model"):
        convert.resnet(data[:length])


def test_another_file_is_refused() -> None:
    with pytest.raises(EngineError, match="not dlib's face recognition model"):
        convert.resnet(b"\x01\x05con_4 is not what follows" * 50)
