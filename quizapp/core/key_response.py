"""Give the response that answers an item rightly, as a learner would give it."""

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import (
    Cloze,
    DateEntry,
    EvidenceMarking,
    Grouping,
    Item,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from quizapp.core.response import (
    GroupsResponse,
    ListResponse,
    PairsResponse,
    Response,
    TextResponse,
    TruthResponse,
)


def key_response(item: Item) -> Response:
    """Return a response that brings all points."""
    match item.body:
        case SingleChoice(answer=option):
            return TextResponse(option.text)
        case MultipleChoice(answer=options):
            return ListResponse(tuple(option.text for option in options))
        case TrueFalse(answer=value, mark_evidence=marked):
            return TruthResponse(value, item.evidence[:1] if marked else ())
        case NumberEntry(answer=text) | DateEntry(answer=text):
            return TextResponse(text)
        case ShortText(answer=wordings):
            return TextResponse(wordings[0])
        case Cloze(text=text):
            return ListResponse(tuple(part.alternatives[0] for part in parse_cloze(text) if isinstance(part, Gap)))
        case Matching(pairs=pairs):
            return PairsResponse(tuple((pair.left, pair.right) for pair in pairs))
        case Ordering(sequence=sequence):
            return ListResponse(sequence)
        case Grouping(groups=groups):
            return GroupsResponse(tuple((group.name, group.entries) for group in groups))
        case EvidenceMarking(answer=quotes, required=required):
            return ListResponse(quotes[:required])
