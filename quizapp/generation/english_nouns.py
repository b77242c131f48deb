"""Tell where an English word with a capital letter is no name to ask for: "the State", "the Bell cocktail", a subject
that somebody teaches, a part of a title."""

import re

from quizapp.core.facts import ActorKind
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Document, Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.wh_english import has_verb

_COMMON = frozenset(
    "State Government Administration Church Crown Party Company Union House City Town Region Republic Ministry "
    "Department University College School Hospital Museum Police Internet Press Media Constitution Treaty Games Cup "
    "Championship Festival Olympics Paralympics Lodge Academy Assembly Order Temple Palace Castle Square Library "
    "Theatre Theater Gallery Committee Convention Society Airport Station Park Mosque Cathedral Bridge".split()
)
"""Nouns that a text may write with a capital though they are no name; those of bodies are listed elsewhere."""
_TAUGHT = re.compile(
    r"\b(?:[Pp]rofessor|[Ll]ecturer|[Rr]eader|[Cc]hair|[Dd]egree|[Bb]achelor|[Mm]aster['’]?s?|PhD|[Dd]octorate|[Dd]iploma|"
    r"[Dd]epartment|[Ff]aculty|[Ii]nstitute|[Cc]ourse|[Cc]lass) (?:in|of|for) (?:the )?\Z"
)
_CODE = re.compile(r"\([^()]*: \Z")
"""A code or word of another language that stands in brackets behind a colon: "(IATA: …"."""
_NO_GIVEN = frozenset("New Old Great Big Little East West North South The".split())
_FIRST_WORDS = r"(?:[A-Z][\w.’-]* ){0,4}"
_BEFORE_VERB = r"(?: [A-Z]{2,4})*(?: \([^)]*\))?(?:, [^,]{3,80},)? (?:is|was|are|were) (?:a|an|the|one)\b"
"""What stands around the name in a sentence that says what somebody is."""
_SMALL = frozenset(
    "in on at by of to for from with without near beside behind before after until since during around across along "
    "into over under through towards and or but as than that which who where when while is was are were has had".split()
)
"""Words behind a name that are no noun."""
_QUOTED = re.compile(r"[\"“]([^\"“”]{1,60})[\"”]")
_MOST_IN_TITLE = 6
_HEADLINE = 5


def is_no_name(sentence: Sentence, actor: FoundActor, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a mention cannot be asked for as a name."""
    start, end = sentence.tokens[mention.start].start, sentence.tokens[mention.end - 1].end
    before, after = sentence.text[:start], sentence.text[end:]
    if _TAUGHT.search(before) or after.startswith("/") or before.endswith("/"):
        return True
    if after.startswith((", Jr", " Jr")) or (
        actor.kind is ActorKind.PERSON and sentence.tokens[mention.start].text in _NO_GIVEN
    ):
        return True
    if _CODE.search(before) or (before.endswith("Washington, ") and after[:1] != " "):
        return True
    if re.match(r" (?:et|y|e|und|&) [A-Z]", after) or re.search(r"[A-Z]\w+ (?:et|y|e|und|&) \Z", before):
        return True  # half of a title in another language: "Anne et Paul"
    if mention.end - mention.start == 1 and re.search(r"\b[Aa]n? [A-Z]\w+ (?:and|&) \Z", before):
        return True  # half of a thing: "a Bed and Breakfast"
    if describes(sentence, mention):
        return True
    if actor.kind is ActorKind.PERSON and is_attribute(sentence, mention):
        return True
    return _is_common_noun(actor, before, lexicon) or _is_in_title(sentence, start, end)


def is_topic(document: Document, actor: FoundActor) -> bool:
    """Tell whether an article is about somebody or something by its headline or first words: it fits any gap."""
    headline, first = _beginning(document)
    opens = (rf"{_FIRST_WORDS}{re.escape(name)}{_BEFORE_VERB}" for name in actor.names)
    named = re.fullmatch(r"(?:[A-Z][\w.’-]* ){1,3}[A-Z][\w’-]*", headline) and actor.kind is ActorKind.PERSON
    if named and any(headline.endswith(f" {name}") for name in actor.names):
        return True
    return headline in actor.names or any(re.match(pattern, first) for pattern in opens)


def _beginning(document: Document) -> tuple[str, str]:
    """Return the headline, or the short line that stands in its place, and the first sentence."""
    lines = [document.article.title or "", *(sentence.text for sentence in document.body[:2])]
    lines = [line for line in lines if line]
    headline = lines[0].strip(" ,.:")
    first = next((line for line in lines if len(line.split()) > _HEADLINE), "")
    return headline, first


def describes(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a body without a name only describes somebody: "an American military engineer"."""
    last = sentence.tokens[mention.end - 1].text
    word = re.match(r" ([a-z]+)", sentence.text[sentence.tokens[mention.end - 1].end :])
    return last.islower() and word is not None and word[1] not in _SMALL and not has_verb(word[1])


def is_attribute(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a person's name only says which thing is meant: "the Bell cocktail"."""
    before = sentence.tokens[mention.start - 1].text.lower() if mention.start else ""
    after = sentence.tokens[mention.end].text if mention.end < len(sentence.tokens) else ""
    return before in ("the", "a", "an", "this", "that") and after[:1].islower() and after not in _SMALL


def _is_common_noun(actor: FoundActor, before: str, lexicon: Lexicon) -> bool:
    """Tell whether a body is called by one plain noun behind its article, and by no name anywhere."""
    if not re.search(r"\b[Tt]he \Z", before) or any(" " in name for name in actor.names):
        return False
    nouns = (_COMMON, lexicon.organisation_words)
    return all(
        any(name in row for row in nouns) or name.lower() in lexicon.english_institutions for name in actor.names
    )


def _is_in_title(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a mention is a part of what stands in quotation marks as a title: the robot "Dream of Ashcombe"."""
    for quoted in _QUOTED.finditer(sentence.text):
        inside = quoted.start() < start and end < quoted.end()
        words = quoted[1].rstrip(",.").split()
        if inside and 1 < len(words) <= _MOST_IN_TITLE and quoted[1].rstrip(",.") != sentence.text[start:end]:
            return words[0][0].isupper() and not re.search(r"[.!?]\Z", quoted[1])
    return False
