"""Score what was arranged: pairs, an order, groups, marked sentences."""

from fractions import Fraction
from itertools import pairwise

from quizapp.core.attempt import Part, Score
from quizapp.core.item import EvidenceMarking, Grouping, Item, ItemSet, Matching, Ordering
from quizapp.core.marks import marked_sentences, quoted_sentences
from quizapp.core.response import GroupsResponse, ListResponse, PairsResponse
from quizapp.core.text import fold_option
from quizapp.core.verdicts import graded, portion


def score_matching(item: Item, body: Matching, response: PairsResponse) -> Score:
    """Give right pairs / pairs."""
    given = {fold_option(left): right for left, right in response.pairs}
    parts = []
    for pair in body.pairs:
        partner = given.get(fold_option(pair.left), "")
        parts.append(Part(pair.left, partner, pair.right, right=fold_option(partner) == fold_option(pair.right)))
    right = sum(part.right for part in parts)
    return graded(item, portion(right, len(parts)), "pairs", right, len(parts), tuple(parts))


def score_ordering(item: Item, body: Ordering, response: ListResponse) -> Score:
    """Give the share of the key's neighbours that stand in that order, not necessarily side by side."""
    places: dict[str, int] = {}
    for place, entry in enumerate(response.entries):
        places.setdefault(fold_option(entry), place)
    order = dict(enumerate(response.entries))
    parts = []
    for first, second in pairwise(body.sequence):
        before, after = places.get(fold_option(first)), places.get(fold_option(second))
        follower = order.get(before + 1, "") if before is not None else ""
        right = before is not None and after is not None and before < after
        parts.append(Part(first, follower, second, right=right))
    right_ones = sum(part.right for part in parts)
    due = len(parts)
    share = portion(right_ones, due) if due else Fraction(int(set(places) == set(map(fold_option, body.sequence))))
    return graded(item, share, "order", right_ones, due, tuple(parts))


def score_grouping(item: Item, body: Grouping, response: GroupsResponse) -> Score:
    """Give max(0, (right ones - distractors put in) / entries that have a group)."""
    given: dict[str, dict[str, str]] = {}
    shown: dict[str, str] = {}
    for name, entries in response.groups:
        for entry in entries:
            given.setdefault(fold_option(entry), {})[fold_option(name)] = name
            shown.setdefault(fold_option(entry), entry)
    parts = [_placed(entry, group.name, given) for group in body.groups for entry in group.entries]
    right, due = sum(part.right for part in parts), len(parts)
    belonging = {fold_option(part.label) for part in parts}
    loose = [
        Part(text, ", ".join(given[key].values()), "", right=False)
        for key, text in shown.items()
        if key not in belonging
    ]
    return graded(item, portion(right - len(loose), due), "groups", right, due, (*parts, *loose))


def score_evidence(item: Item, body: EvidenceMarking, response: ListResponse, item_set: ItemSet) -> Score:
    """Give max(0, (right - wrong marks) / required), at most all points."""
    article = item_set.article
    wanted = quoted_sentences(article, body.answer)
    marked, strangers = marked_sentences(article, response.entries, wanted)
    parts = [
        Part(article.at(span), article.at(span), article.at(span), right=True) for span in marked if span in wanted
    ]
    right = len(parts)
    wrong = [article.at(span) for span in marked if span not in wanted] + list(strangers)
    missed = [article.at(span) for span in sorted(wanted.difference(marked))]
    share = portion(right - len(wrong), body.required)
    parts += [Part(text, text, "", right=False) for text in wrong]
    if right < body.required:
        parts += [Part(text, "", text, right=False) for text in missed]
    return graded(item, share, "evidence", min(right, body.required), body.required, tuple(parts))


def _placed(entry: str, group: str, given: dict[str, dict[str, str]]) -> Part:
    """Judge one entry: right only where it was put into its own group and into no other."""
    places = given.get(fold_option(entry), {})
    right = list(places) == [fold_option(group)]
    return Part(entry, ", ".join(places.values()), group, right=right)
