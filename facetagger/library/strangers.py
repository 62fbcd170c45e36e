"""Faces that were seen only once: most of them are strangers."""

from __future__ import annotations

from facetagger.library.database import Library


def lone_faces(library: Library, *, below: float | None = None) -> list[int]:
    """Faces that were seen only once and that nobody is suggested for, the best first.

    Args:
        below: only those of a lower quality (0..1).
    """
    rows = library.read(
        "WITH alone AS (SELECT id, quality FROM face WHERE state = 'unknown' "
        "AND cluster_id IS NULL UNION ALL SELECT f.id, f.quality FROM (SELECT min(id) AS id "
        "FROM face WHERE cluster_id IS NOT NULL GROUP BY cluster_id HAVING count(*) = 1) s "
        "CROSS JOIN face f ON f.id = s.id) SELECT id FROM alone a "
        "WHERE (?1 IS NULL OR quality < ?1) "
        "AND NOT EXISTS (SELECT 1 FROM suggestion s WHERE s.face_id = a.id) "
        "ORDER BY quality DESC, id",
        (below,),
    )
    return [row[0] for row in rows]
