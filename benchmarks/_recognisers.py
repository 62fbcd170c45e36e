"""Ways to tell whose face it is, to be compared with ours: see recognition.py.

Each is taught with the vectors (n, d) of named faces and their people 0..p-1, and returns what
gives for faces (m, d) the best person (m,) and a certainty (m,), on any scale.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from _people import Labels, Vectors

from facetagger.engine.api import EngineInfo
from facetagger.recognition import classify, cluster, halves
from facetagger.recognition.likeness import BLOCK_CELLS, Gallery, sums

Answer = tuple[Labels, np.ndarray]
Predict = Callable[[Vectors], Answer]
Teach = Callable[[Vectors, Labels, EngineInfo], Predict]


def _best(similarity: np.ndarray) -> Answer:
    return similarity.argmax(axis=1), similarity.max(axis=1)


def _in_parts(score: Callable[[Vectors], np.ndarray], width: int) -> Predict:
    """The best of each row of a matrix of `width` columns that is never there as a whole."""

    def predict(faces: Vectors) -> Answer:
        rows = max(1, BLOCK_CELLS // width)
        found = [_best(score(faces[at : at + rows])) for at in range(0, len(faces), rows)]
        return np.concatenate([one[0] for one in found]), np.concatenate([one[1] for one in found])

    return predict


def ours(vectors: Vectors, people: Labels, info: EngineInfo) -> Predict:
    recognizer = classify.train(vectors, people, same_person=info.same_person, slope=info.slope)

    def predict(faces: Vectors) -> Answer:
        found = recognizer.predict(faces)
        return found.person_ids, found.probability

    return predict


def nearest(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    predict = _in_parts(lambda faces: faces @ vectors.T, len(vectors))

    def named(faces: Vectors) -> Answer:
        best, similarity = predict(faces)
        return people[best], similarity

    return named


def corrected(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    """Our likeness without the lead, the number of faces and of people."""
    probes = Gallery.of(vectors, people).probes
    return _in_parts(lambda faces: faces @ probes.T, len(probes))


def centroid(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    probes = Gallery.of(vectors, people).probes
    probes = probes / np.linalg.norm(probes, axis=1, keepdims=True)
    return _in_parts(lambda faces: faces @ probes.T, len(probes))


def exemplars(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    """The mean of a person's faces, and of each half of them where there are four: the best."""
    count = int(people.max()) + 1
    places = np.full(len(people), -1)
    owners = list(range(count))
    for person in range(count):
        members = np.flatnonzero(people == person)
        side = halves.halve(vectors[members]) if len(members) >= 4 else np.zeros(0, np.bool_)
        if side.any() and not side.all():
            places[members[side]], places[members[~side]] = len(owners), len(owners) + 1
            owners += [person, person]
    both = np.concatenate([people, places])
    probes = Gallery.of(np.concatenate([vectors, vectors]), both).probes
    predict = _in_parts(lambda faces: faces @ probes.T, len(probes))

    def named(faces: Vectors) -> Answer:
        best, similarity = predict(faces)
        return np.array(owners)[best], similarity

    return named


def svm(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    """Linear, one against the rest, of vectors less their mean: with it it is far worse."""
    from sklearn.svm import LinearSVC

    mean = vectors.mean(axis=0)

    def centred(faces: Vectors) -> Vectors:
        rest = faces - mean
        return rest / np.linalg.norm(rest, axis=1, keepdims=True)

    machine = LinearSVC(C=1.0).fit(centred(vectors), people)
    return lambda faces: _best(machine.decision_function(centred(faces)))


def fusion(vectors: Vectors, people: Labels, info: EngineInfo) -> Predict:
    """A logistic curve (Platt) over likeness, lead and nearest face, learnt from named faces.

    Each named face is asked for without itself; once more without its person, as a stranger.
    """
    from sklearn.linear_model import LogisticRegression

    gallery = Gallery.of(vectors, people)
    sizes = gallery.sizes
    if sizes.max() < 2:
        return ours(vectors, people, info)
    total, _ = sums(vectors, people)
    rows = np.arange(len(people))
    like, near = vectors @ gallery.probes.T, vectors @ vectors.T
    left = total[people] - vectors  # the sum of the person's other faces
    several = sizes[people] > 1
    scale = np.linalg.norm(gallery.probes, axis=1)[people] / np.maximum(
        np.linalg.norm(left, axis=1), 1e-9
    )
    itself = np.einsum("ij,ij->i", left, vectors) * scale
    near[rows, rows] = -1.0
    others = like.copy()
    others[rows, people] = -1.0
    top = np.sort(others, axis=1)
    own = np.where(people[:, None] == people[None, :], near, -1.0).max(axis=1)
    foreign = np.where(people[:, None] == people[None, :], -1.0, near).max(axis=1)
    known = np.column_stack([itself, itself - top[:, -1], own])[several]
    strange = np.column_stack([top[:, -1], top[:, -1] - top[:, -2], foreign])
    curve = LogisticRegression(C=1e3, class_weight="balanced", max_iter=1000)
    spread = np.concatenate([known, strange]).std(axis=0)
    curve.fit(
        np.concatenate([known, strange]) / spread, np.arange(len(known) + len(strange)) < len(known)
    )

    def predict(faces: Vectors) -> Answer:
        similarity = faces @ gallery.probes.T
        best, top = _best(similarity)
        similarity[np.arange(len(faces)), best] = -1.0
        face = np.array(
            [row[people == who].max() for row, who in zip(faces @ vectors.T, best, strict=True)]
        )
        columns = np.column_stack([top, top - similarity.max(axis=1), face]) / spread
        return best, curve.decision_function(columns)

    return predict


def extreme_value(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
    """Rudd et al., 'The extreme value machine' (2018): a Weibull curve of the margin of each face.

    The tail are the 20 nearest faces of others, at half their distance.
    """
    tail = min(20, len(vectors) - int(np.bincount(people).max()))
    margin = np.empty((len(vectors), tail))
    rows = max(1, BLOCK_CELLS // len(vectors))
    for at in range(0, len(vectors), rows):
        part = vectors[at : at + rows] @ vectors.T
        part[people[at : at + rows, None] == people[None, :]] = -np.inf
        best = np.partition(part, len(vectors) - tail, axis=1)[:, -tail:]
        margin[at : at + rows] = np.sqrt(np.maximum(2.0 - 2.0 * best, 1e-9)) / 2.0
    shape, scale = _weibull(margin)

    def score(faces: Vectors) -> np.ndarray:
        distance = np.sqrt(np.maximum(2.0 - 2.0 * (faces @ vectors.T), 0.0))
        return -((distance / scale) ** shape)

    predict = _in_parts(score, len(vectors))

    def named(faces: Vectors) -> Answer:
        best, similarity = predict(faces)
        return people[best], similarity

    return named


def _weibull(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shape and scale of each row by maximum likelihood (Newton's method on the shape)."""
    logs = np.log(values / values.max(axis=1, keepdims=True))
    shape = 1.2 / np.maximum(logs.std(axis=1), 1e-6)
    for _ in range(20):
        powers = np.exp(shape[:, None] * logs)
        zero, one, two = ((powers * logs**order).sum(axis=1) for order in range(3))
        value = one / zero - 1.0 / shape - logs.mean(axis=1)
        shape = np.clip(shape - value / (two / zero - (one / zero) ** 2 + shape**-2.0), 0.1, 1e4)
    scale = values.max(axis=1) * np.mean(np.exp(shape[:, None] * logs), axis=1) ** (1.0 / shape)
    return shape, scale


def _normalised(*, person: bool, face: bool) -> Teach:
    """z-norm (person), t-norm (face) or both (s-norm); the others are the cohort."""

    def teach(vectors: Vectors, people: Labels, _info: EngineInfo) -> Predict:
        probes = Gallery.of(vectors, people).probes
        count = len(probes)
        totals, squares = np.zeros(count), np.zeros(count)
        for at in range(0, len(vectors), rows := max(1, BLOCK_CELLS // count)):
            part = vectors[at : at + rows] @ probes.T
            part[np.arange(len(part)), people[at : at + rows]] = 0.0
            totals += part.sum(axis=0)
            squares += (part.astype(np.float64) ** 2).sum(axis=0)
        others = len(vectors) - np.bincount(people)
        mean = totals / others
        spread = np.sqrt(np.maximum(squares / others - mean**2, 1e-9))

        def score(faces: Vectors) -> np.ndarray:
            similarity = faces @ probes.T
            result = np.zeros_like(similarity)
            if person:
                result += (similarity - mean) / spread
            if face:
                rest = np.sort(similarity, axis=1)[:, :-1]
                middle, width = rest.mean(axis=1), rest.std(axis=1)
                result += (similarity - middle[:, None]) / width[:, None]
            return result

        return _in_parts(score, count)

    return teach


def less_everybody(vectors: Vectors, people: Labels, info: EngineInfo) -> Predict:
    """Ours, less a quarter of how like a face is to the five nearest groups of other faces."""
    gallery = Gallery.of(vectors, people)

    def predict(faces: Vectors) -> Answer:
        matches = gallery.match(faces)
        odds = gallery.log_odds(
            matches, same_person=info.same_person, slope=info.slope, weights=classify.NAMES
        )
        labels = cluster.cluster(faces, same_person=info.same_person)
        alone = labels < 0
        labels[alone] = labels.max() + 1 + np.arange(np.count_nonzero(alone))
        like = faces @ Gallery.of(faces, labels).probes.T
        like[np.arange(len(faces)), labels] = -1.0
        everybody = np.sort(like, axis=1)[:, -5:].mean(axis=1)
        return matches.best, odds - 0.4 * info.slope * (everybody - everybody.mean())

    return predict


METHODS: dict[str, Teach] = {
    "ours": ours,
    "nearest face": nearest,
    "nearest centroid": centroid,
    "corrected mean alone": corrected,
    "halves of a person": exemplars,
    "linear SVM": svm,
    "logistic fusion": fusion,
    "extreme value machine": extreme_value,
    "z-norm": _normalised(person=True, face=False),
    "t-norm": _normalised(person=False, face=True),
    "s-norm": _normalised(person=True, face=True),
    "ours less everybody": less_everybody,
}
