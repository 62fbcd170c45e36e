"""What lists and counts show."""

from __future__ import annotations

import fakes
from fakes import f, g, p

from facetagger import actions
from facetagger.entities import Suggestion
from facetagger.library import edits, queries
from facetagger.library.database import Library


def test_groups_and_counts_tell_what_there_is(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3])
    for members in ids:
        fakes.put_into_cluster(library, members)
    anna = min(actions.name(library, [f(i) for i in ids[0][:3]], "Anna").people)
    with library.transact(None) as tx:
        found = [Suggestion(i, anna, 0.8, 0.2, 0.9) for i in (ids[0][3], ids[1][0])]
        edits.replace_suggestions(tx, found)
    actions.ignore(library, [f(ids[2][0])])
    groups = {str(group.ref): group for group in queries.groups(library)}
    assert {ref: (group.faces, group.suggestions) for ref, group in groups.items()} == {
        f"p{anna}": (3, 2),
        "g2": (4, 1),
        "g3": (3, 0),
    }
    assert queries.groups(library, [g(1), p(99), g(99)])[0].faces == 1
    counts = queries.counts(library)
    assert (counts.groups, counts.alone, counts.people) == (2, 1, 1)
    assert (counts.faces, counts.suggestions, counts.ignored) == (12, 2, 1)
    assert [str(ref) for ref in queries.inbox(library)] == ["g2", "g3", f"f{ids[0][3]}"]
    votes = queries.group_suggestions(library, g(2))
    assert [(vote.name, vote.faces) for vote in votes] == [("Anna", 1)]
    assert queries.group_suggestions(library, p(anna)) == []


def test_of_groups_of_about_one_size_the_surest_come_first(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3, 4, 5], photos=9)
    sizes = (1, 9, 7, 4, 3)
    for members, size in zip(ids, sizes, strict=True):
        fakes.put_into_cluster(library, members[:size])
        for alone in members[size:]:
            actions.ignore(library, [f(alone)])
    anna = min(actions.name(library, [g(1)], "Anna").people)
    ben = min(actions.name(library, [f(ids[0][1])], "Ben").people)
    before = [str(ref) for ref in queries.inbox(library)]
    assert before == ["g2", "g3", "g4", "g5"]

    def suggested(votes: dict[int, tuple[int, float]]) -> list[str]:
        found = [Suggestion(i, who, 0.8, 0.2, p) for i, (who, p) in votes.items()]
        with library.transact(None) as tx:
            edits.replace_suggestions(tx, found)
        return [str(ref) for ref in queries.inbox(library)]

    small = dict.fromkeys((*ids[3][:3], *ids[4][:3]), (anna, 0.9))
    assert suggested(small) == ["g2", "g4", "g3", "g5"]
    assert suggested(small | dict.fromkeys(ids[2][:4], (ben, 0.9))) == before
    # Neither is a half of the faces, nor are two people half each, nor doubtful faces.
    assert suggested(dict.fromkeys(ids[3][:2], (anna, 0.9))) == before
    assert suggested({ids[3][0]: (ben, 0.9), **dict.fromkeys(ids[3][1:3], (anna, 0.9))}) == before
    assert suggested(dict.fromkeys(ids[3][:3], (anna, 0.6))) == before
