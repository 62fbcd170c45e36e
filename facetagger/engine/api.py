"""What an engine is: a detector and an embedder that belong together, and facts about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from facetagger.entities import Detection


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """Facts about an engine that others need without running it.

    Attributes:
        id: "builtin", "insightface/buffalo_l", ...; vectors of different ids are never compared.
        version: changes whenever the same photo would give vectors that cannot be compared.
        dimension: length of a vector.
        same_person: cosine (-1..1) at which a pair of faces is as likely one person as two.
        slope: of the calibration, p(one person) = 1 / (1 + exp(-slope * (cosine - same_person))),
            for a pair that was as likely one person as two before it was looked at.
        licence: of the models, as a short text for the user.
        commercial_use: whether that licence allows it.
        files: name of each model file and its sha256 (hex).
        certain: the detector's scores (low, high) between which a face's quality rises from
            nothing to full.
    """

    id: str
    version: str
    dimension: int
    same_person: float
    slope: float
    licence: str
    commercial_use: bool
    files: Mapping[str, str]
    certain: tuple[float, float] = (0.5, 0.93)

    @property
    def vector_id(self) -> str:
        """Names the vectors of an engine in the library: those of two ids are never compared."""
        return self.id if self.version == "1" else f"{self.id}@{self.version}"


class Detector(Protocol):
    """Finds faces. May be called from several threads at once."""

    def detect(self, rgb: NDArray[np.uint8]) -> list[Detection]:
        """The faces of an upright image, largest first, none twice; [] if there is none.

        Args:
            rgb: uint8 (h, w, 3), of any size from 1x1.
        """
        ...


class Embedder(Protocol):
    """Turns aligned crops into vectors. May be called from several threads at once."""

    @property
    def template(self) -> NDArray[np.float32]:
        """Where the landmarks lie in a crop: float32 (5, 2), pixels (x, y)."""
        ...

    @property
    def side(self) -> int:
        """Width and height of a crop, pixels."""
        ...

    def embed(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Vectors of crops that `align.crop` made.

        Args:
            crops: uint8 (n, side, side, 3), RGB; n may be 0.

        Returns:
            float32 (n, dimension), each row of L2 norm 1.
        """
        ...


@dataclass(frozen=True, slots=True)
class Engine:
    """A detector and an embedder that were made for each other.

    Attributes:
        at_once: how many threads should call it at the same time; None: as many as there are.
            A graphics processor is busy with two, and needs memory for each.
    """

    info: EngineInfo
    detector: Detector
    embedder: Embedder
    at_once: int | None = None


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Whether an engine could be used now.

    Attributes:
        installed: its model files are there (they are checked when it is loaded).
        problem: a sentence for the user if it cannot be used, else None.
        size: bytes of its model files on this disk, or of the download; None if that is not known.
        download: whether `packs.install` can fetch it.
    """

    info: EngineInfo
    installed: bool
    problem: str | None = None
    size: int | None = None
    download: bool = False
