"""Tell which words of a mention are the name: a noun before it that says what it is stays outside of the gap."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.templates.accepted_names import gap_wordings

_SORT = re.compile(
    r"(?:agentur|blatt|zeitung|zeitschrift|magazin|sender|konzern|hersteller|händler|anbieter|betreiber|unternehmen|"
    r"firma|film|serie|album|roman|buch|spiel|zwerg|riese|hotel|restaurant|portal|plattform|netzwerk|klub|club|star|"
    r"gigant|marke|tochter|band)\Z",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"(?:frau|gattin|mann|sohn|tochter|bruder|schwester|vater|mutter|witwe|wife|son|daughter)\Z", re.IGNORECASE
)
_AFTER_HYPHEN = re.compile(r"-(?:Uni|Universität|Bank|Partei|Gruppe|Organisation|Stadt|Insel|Verein|Verband)\Z")


def name_place(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> tuple[int, int, str]:
    """Return the characters of the gap for a name, and what can be typed into it."""
    first = mention.start + _words_before(kit, sentence, actor, mention)
    start, end = sentence.tokens[first].start, sentence.tokens[mention.end - 1].end
    shown = sentence.text[start:end]
    forms = gap_wordings(kit, actor, shown)
    outside = {token.text for token in sentence.tokens[mention.start : first]}
    forms = tuple(form for form in forms if not outside & set(form.split()))
    words = shown.split()
    before = sentence.tokens[first - 1].text if first else ""
    if actor.kind is ActorKind.PERSON and len(words) > 1 and _KIN.search(before):
        forms = tuple(dict.fromkeys((*forms, words[0], " ".join(words[:2]))))  # a family goes by given names
    return start, end, "|".join(forms)


def _words_before(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> int:
    """Return how many words of a mention only say what it is: "Hotel" in "Wiener Hotel Seeblick"."""
    words = [token.text for token in sentence.tokens[mention.start : mention.end]]
    listed = actor.medium or actor.kind in (ActorKind.PERSON, ActorKind.GROUP)
    sort = next((n for n, word in enumerate(words[:-1][:2]) if _says_what(word)), None)
    if listed or sort is None or not words[sort + 1][0].isupper():
        return 0
    rest = words[sort + 1 :]
    lists = kit.findings.lexicon
    alone = len(rest) == 1 and (rest[0] in lists.cities or rest[0] in lists.nouns)
    return 0 if alone else sort + 1


def _says_what(word: str) -> bool:
    return _SORT.search(word) is not None or _AFTER_HYPHEN.search(word) is not None
