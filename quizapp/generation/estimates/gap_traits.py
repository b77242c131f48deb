"""Read the traits of a gap: what was taken out, what stands beside it, and who else is named there."""

import re
from dataclasses import dataclass

from quizapp.core.gaps import Gap, parse_cloze
from quizapp.core.item import Cloze, Focus, Item, Language
from quizapp.generation.context import pointing_words
from quizapp.generation.estimates.scene import Scene

_PREPOSITIONS = frozenset(
    "in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über durch um seit bis ab vor unter zwischen "
    "laut of from by with at on to for against about after before between".split()
)
_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines the a an".split())
_JOINING = frozenset("und oder sowie aber auch wie als dass and or but as that".split())
_NOUN_TAIL = re.compile(
    r"(?i)(?:ung|heit|keit|schaft|rat|amt|partei|regierung|verein|bund|union|bank|gericht|haus|straße|platz|platte|"
    r"film|spiel|liga|cup)\Z"
)
_SMALL = re.compile(r"(?i)[1-3]\Z|ein\w*\Z|zwei\Z|drei\Z|erste\w*\Z|one\Z|two\Z|three\Z|first\Z")
_FAR = 200


@dataclass(frozen=True, slots=True)
class Taken:
    """A gap in its text: what was taken out, the text before and after it with the other gaps filled in or open."""

    words: str
    accepted: int
    before: str
    after: str
    start: int


def taken_out(body: Cloze) -> list[Taken]:
    """Return the gaps of a text in order."""
    pieces = parse_cloze(body.text)
    filled = [piece if isinstance(piece, str) else piece.alternatives[0] for piece in pieces]
    shown = [piece if isinstance(piece, str) else "X" for piece in pieces]
    return [
        Taken(piece.alternatives[0], len(piece.alternatives), "".join(filled[:n]), "".join(shown[n + 1 :]),
              len("".join(filled[:n])))
        for n, piece in enumerate(pieces)
        if isinstance(piece, Gap)
    ]  # fmt: skip


def gap_traits(item: Item, sentences: tuple[int, ...], scene: Scene) -> list[dict[str, float]]:
    """Return the traits of every gap of a gap text that rests on these sentences."""
    assert isinstance(item.body, Cloze)
    gaps = taken_out(item.body)
    shown = "".join(piece if isinstance(piece, str) else "X" for piece in parse_cloze(item.body.text))
    evidence = " ".join(item.evidence)
    common = {
        "gaps": len(gaps),
        "words": len(shown.split()),
        "pointing": len(pointing_words(shown, scene.language)),
        "bank": bool(item.body.distractors),
        "numbers": len(re.findall(r"\d+", evidence)),
        "number gaps": sum(any(sign.isdigit() for sign in gap.words) for gap in gaps),
        "on figures": item.focus is Focus.FIGURES,
        "on sources": item.focus is Focus.SOURCES,
        "english": scene.language is Language.EN,
        "sureness": float(item.confidence or 0),
    }
    length = max(1, len(shown))
    found = []
    for place, gap in enumerate(gaps):
        apart = min((abs(gap.start - other.start) for other in gaps if other is not gap), default=_FAR)
        traits = common | {"order": place, "position": gap.start / length, "apart": apart}
        traits |= _words(gap, shown, scene) | _beside(gap)
        found.append({name: float(value) for name, value in (traits | _known(gap, gaps, sentences, scene)).items()})
    return found


def _words(gap: Taken, shown: str, scene: Scene) -> dict[str, float]:
    """Return what the words themselves say."""
    words, lexicon = gap.words, scene.findings.lexicon
    return {
        "length": len(words),
        "accepted": gap.accepted,
        "several words": " " in words,
        "hyphen": "-" in words,
        "capitals": words.isupper() and len(words) > 1,
        "small letter": words[:1].islower(),
        "noun": words in lexicon.nouns,
        "noun tail": _NOUN_TAIL.search(words) is not None,
        "institution": words in lexicon.institutions,
        "first name": words.split()[0] in lexicon.first_names,
        "times": min(scene.text.count(words), 6),
        "shown again": len(words) > 4 and words[:5].lower() in shown.lower(),
    }


def _beside(gap: Taken) -> dict[str, float]:
    """Return what the words beside the gap are."""
    behind = gap.after[:1]
    following = gap.after.split()[0] if gap.after.strip() and behind == " " else ""
    return {
        f"behind {_sort(gap.before)}": 1,
        "capital follows": following[:1].isupper(),
        "bracket follows": following[:1] == "(" or behind == "(",
        "sign follows": bool(behind) and behind not in " .,",
        "in brackets": gap.before.count("(") > gap.before.count(")"),
    }


def _sort(before: str) -> str:
    """Return what sort of word stands before a gap."""
    last = before.split()[-1] if before.split() else ""
    plain = last.lower().strip('(„"»›“')
    if not last or last[-1] in ".!?:":
        return "nothing"
    for sort, words in (("preposition", _PREPOSITIONS), ("article", _ARTICLES), ("joining", _JOINING)):
        if plain in words:
            return sort
    return "comma" if last[-1] == "," else "noun" if last[0].isupper() else "other"


def _known(gap: Taken, gaps: list[Taken], sentences: tuple[int, ...], scene: Scene) -> dict[str, float]:
    """Return what the article says of the actor or figure that was taken out, and of those like it."""
    actor = None if any(sign.isdigit() for sign in gap.words) else scene.actor(gap.words)
    if actor is not None:
        rivals = scene.rivals(actor, sentences)
        others = {scene.actor(other.words) for other in gaps if other is not gap}
        return {
            f"{actor.kind}": 1,
            f"{actor.kind} behind {_sort(gap.before)}": 1,
            "rank": scene.ranks[actor.number],
            "mentions": min(len(actor.mentions), 8),
            "alike": min(scene.kinds[actor.kind], 20),
            "rivals": len(rivals),
            "rivals shown": sum(rival not in others for rival in rivals),
            "rivals taken out": sum(rival in others for rival in rivals),
            "aliases": min(len(actor.aliases), 5),
            "role": actor.role is not None,
            "unsure": not actor.is_sure,
        }
    figure = scene.figure(gap.words)
    if figure is None:
        return {"unknown": 1}
    return {
        f"{figure.kind}": 1,
        "figures alike": min(scene.figure_kinds[figure.kind], 20),
        "hedge": bool(figure.hedge),
        "unit": bool(figure.unit),
        "small number": _SMALL.match(gap.words) is not None,
    }
