"""Let the questions of a set follow a correction of its facts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizapp.core.fact_sheet import FactSheet
from quizapp.core.item import Item, ItemSet, Status
from quizapp.core.redraft import Redraft
from quizapp.generation.basis import Basis
from quizapp.generation.candidates import Candidate
from quizapp.generation.fact_changes import Changes, changes_between, completed
from quizapp.generation.provenance import content
from quizapp.generation.redrafted_items import added_questions, noted, placed


def redraft(item_set: ItemSet, sheet: FactSheet, basis: Basis) -> Redraft:
    """Return the set with other facts: questions on a removed fact go, those on a corrected one are made anew, new
    facts bring new ones, all others stay as they are. What a person has edited stays and says so in its note."""
    old = FactSheet.of(item_set)
    sheet = completed(old, sheet, basis)
    changes = changes_between(old, sheet)
    met = {one for item in item_set.items if changes.touch(item) for one in item.about}
    pool = basis.pool_on(sheet, met | changes.changed.keys() | changes.added.keys())
    fates = _Fates(changes)
    kept = [one for item in item_set.items if (one := _follow(item, old, pool, basis, fates)) is not None]
    following = replace(sheet.put_into(item_set), items=tuple(kept))
    new = added_questions(following, sheet, pool, changes, basis, is_drafted=_is_drafted(item_set))
    items = placed(following, new)
    return Redraft(
        replace(following, items=items), tuple(item.id for item in new), tuple(fates.remade), tuple(fates.gone),
        tuple(fates.waiting), tuple(fates.flagged),
    )  # fmt: skip


class _Fates:
    """What becomes of the questions of one correction."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes
        self.remade: list[str] = []
        self.gone: list[Item] = []
        self.waiting: list[str] = []
        self.flagged: list[str] = []


def _follow(item: Item, old: FactSheet, pool: Sequence[Candidate], basis: Basis, fates: _Fates) -> Item | None:
    """Return what a question becomes, None where it goes."""
    changes = fates.changes
    if not changes.touch(item):
        return item
    origin = basis.origin(item, old)
    if origin is None:
        return _edited(item, basis, fates)
    new = successor(origin, pool, changes)
    if new is None:
        fates.gone.append(item)
        return None
    about = new.item.about
    if content(new.item) == content(item):
        return replace(item, about=about) if set(about) != set(item.about) else item
    fates.remade.append(item.id)
    return remade(item, new)


def remade(item: Item, new: Candidate) -> Item:
    """Return a question made anew in place of another one, with what its author gave that: status, points, picture."""
    ready = item.status is Status.READY and new.is_ready
    return replace(
        new.item, id=item.id, status=Status.READY if ready else Status.SUGGESTED, points=item.points, tags=item.tags,
        image=item.image, image_alt=item.image_alt,
    )  # fmt: skip


def _edited(item: Item, basis: Basis, fates: _Fates) -> Item:
    """Return a question that a person has edited, with a word about what was corrected."""
    changes = fates.changes
    lost = changes.removed.keys() & set(item.about)
    met = lost | (changes.changed.keys() & set(item.about))
    if not met:
        return item  # only a wrong option names what was corrected: the author chose it
    (fates.waiting if lost else fates.flagged).append(item.id)
    about = tuple(one for one in item.about if one not in lost)
    status = Status.SUGGESTED if lost else item.status
    return replace(item, about=about, status=status, note=noted(item, changes, sorted(met), basis.language))


def successor(origin: Candidate, pool: Iterable[Candidate], changes: Changes) -> Candidate | None:
    """Return the question that now stands where one stood: made in the same way from the same sentences or
    wording, of another type only where nothing but the wrong options are missing."""
    about = set(origin.item.about) - changes.removed.keys()

    def likeness(one: Candidate) -> tuple[bool, bool, bool, int, bool, float]:
        shared = len(about & set(one.item.about))
        return (one.item.type is origin.item.type, one.sentences == origin.sentences, one.item.stem == origin.item.stem,
                shared, one.name == origin.name, one.confidence)  # fmt: skip

    def is_like(one: Candidate) -> bool:
        same_type = one.item.type is origin.item.type
        same_place, same_stem = one.sentences == origin.sentences, one.item.stem == origin.item.stem
        return (same_place or same_stem) if same_type else (same_place and same_stem)

    alike = [
        one for one in pool if one.template == origin.template and about & set(one.item.about) and is_like(one)
    ]  # fmt: skip
    return max(alike, key=likeness, default=None)


def _is_drafted(item_set: ItemSet) -> bool:
    """Tell whether a set was drafted, at least in part: only a drafted question says how sure it is."""
    return not item_set.items or any(item.confidence is not None for item in item_set.items)
