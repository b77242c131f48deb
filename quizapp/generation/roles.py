"""Read the office or role of a person as the article states it, before or after the name."""

import re
from dataclasses import dataclass

from quizapp.core.item import Language
from quizapp.generation.document import Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a phrase without article; `head` is its noun, `before`: it stands right before the name."""

    title: str
    head: str
    before: bool
    sentence: int


_ADJ = (
    r"(?:(?:[a-zäöüßA-Z]+-)?[a-zäöüß]+(?:isch|lich|ig|al|ell|iv)(?:e|er|en|em|es)|(?:damalig|früher|ehemalig|neu|"
    r"alt|zuständig|amtierend|künftig|designiert|erst|zweit|stellvertretend|leitend|langjährig|deutsch)e[rnsm]?)"
)
_ADJECTIVES = re.compile(rf"{_ADJ}\Z")
_ADJECTIVE_NOUN = re.compile(
    r"(?P<stem>[\w-]*(?:vorsitzend|beauftragt|abgeordnet|gesandt|angestellt|beamt|bedienstet|delegiert|sachverständig|"
    r"gelehrt|verwandt|bekannt|vertraut|abgesandt|obdachlos|studierend))e[nr]?\Z",
    re.I,
)
"""Nouns that are inflected like adjectives: "der Vorsitzende", "ein Vorsitzender"."""
_MALE, _FEMALE = ("dem", "den", "des", "ein", "einem", "einen", "eines"), ("die", "eine", "einer")
_WEAK_NOUN = re.compile(r"(?:präsident|kandidat|diplomat|dirigent|dozent|assistent|kommandant|produzent|ist)en\Z", re.I)
_GENITIVE = re.compile(r"(?:er|or|eur|chef|ent|är)s\Z")
_STOP = frozenset(', . ; : ( ) „ “ " ! ?'.split())
_AFTER_DE = re.compile(
    rf"\s*,\s+(?:(?P<article>der|die|dem|den|des|ein|eine|einer|einem)\s+)?(?P<role>(?:{_ADJ}\s+)*(?P<head>[A-ZÄÖÜ][\w-]+)"
    r"(?:\s+(?:der|des|von|vom|für|im|in|am|beim|bei|an\s+der|zur|aus|aus\s+der)\s+(?:(?:der|den|"
    r"dem)\s+)?(?:[a-zäöüß-]+(?:en|er|es)\s+)?[A-ZÄÖÜ][\w-]*(?:\s+(?:für\s+)?[A-ZÄÖÜ][\w-]*|"
    r"\s+und\s+[A-ZÄÖÜ][\w-]*)*)*)\s*(?=[,.;]|$|\()"
)
_BEFORE_COMMA_DE = re.compile(
    rf"(?:^|[\s„“(])(?:(?P<article>der|die|dem|den|des|ein|eine|einer|einem|Der|Die|Ein|"
    rf"Eine)\s+)?(?P<role>(?:{_ADJ}\s+)*(?P<head>[A-ZÄÖÜ][\w-]+)"
    r"(?:\s+(?:der|des|von|vom|für|im|in|am|beim|bei|aus)\s+(?:(?:der|den|dem)\s+)?(?:[a-zäöüß-]+(?:en|er|"
    r"es)\s+)?[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*)*)\s*(?:\([^)]*\)\s*)?,\s*\Z"
)
_AFTER_EN = re.compile(
    r"\s*,\s+(?!(?:and|or|but|who|which|as|with|while|when)\s)(?:(?:the|a|an)\s+)?(?P<role>(?:[\w'’-]+\s+){0,4}?(?P<head>[\w-]+)(?:\s+(?:of|for|at|from|in|to|"
    r"with)\s+(?:the\s+)?[\w'’ -]{2,60}?)?)\s*(?=[,.;]|$)"
)


def role_of(sentence: Sentence, mention: Mention, lexicon: Lexicon, language: Language) -> Role | None:
    """Return the role that stands beside a mention, None where there is none."""
    if language is Language.EN:
        return _before_english(sentence, mention, lexicon) or _after_english(sentence, mention, lexicon)
    return (
        _before(sentence, mention, lexicon)
        or _after(sentence, mention, lexicon)
        or _before_comma(sentence, mention, lexicon)
    )


def _before(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> Role | None:
    tokens = sentence.tokens
    n = mention.start - 1
    while n >= 0 and tokens[n].text in ("Dr.", "Prof.", "Dr", "Prof", "Herr", "Frau"):
        n -= 1
    if n < 0 or not is_office(tokens[n].text, lexicon) or tokens[n].text in ("Herr", "Frau", "Dr.", "Prof."):
        return None
    head = tokens[n].text
    if head.startswith("-"):
        return None  # the rest of a compound that was cut: "B.Z.-Chefredakteur"
    start = n
    while start > 0 and _ADJECTIVES.match(tokens[start - 1].text) and tokens[start - 1].text[0].islower():
        start -= 1
    head = nominative(head, tokens[start - 1].text if start else "")
    adjectives = [_strong(token.text, head) for token in tokens[start:n]]
    return Role(" ".join((*adjectives, head)), head, True, sentence.index)


def nominative(head: str, article: str = "") -> str:
    """Return the noun of an office as it stands alone: "Vorsitzenden" is "Vorsitzender", "Präsidenten" "Präsident".

    The article before it tells "der Vorsitzende", a man, from "der Vorsitzenden", a woman.
    """
    adjective = _ADJECTIVE_NOUN.match(head)
    if adjective is not None:
        word = article.lower()
        female = word in _FEMALE or (word == "der" and head.endswith("en")) or (not word and head.endswith("e"))
        male = word in _MALE or (word == "der" and head.endswith("e"))
        return f"{adjective['stem']}e{'' if female and not male else 'r'}"
    if _WEAK_NOUN.search(head):
        return head[:-2]
    return head[:-1] if _GENITIVE.search(head) else head


def _alone(role: str, head: str, article: str) -> str:
    """Return a role that stood behind an article as it stands without one."""
    words = role.split()
    place = words.index(head) if head in words else 0
    bare = nominative(head, article)
    return " ".join((*(_strong(word, bare) for word in words[:place]), bare, *words[place + 1 :]))


def _strong(adjective: str, head: str) -> str:
    stem = re.sub(r"(?:er|en|em|es|e)\Z", "", adjective)
    is_female = head.endswith("in") or (_ADJECTIVE_NOUN.match(head) is not None and head.endswith("e"))
    return stem + ("e" if is_female else "er")


def _after(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> Role | None:
    rest = sentence.text[sentence.tokens[mention.end - 1].end :]
    rest = re.sub(r"^\s*\([^)]{1,40}\)", "", rest)
    match = _AFTER_DE.match(rest)
    if match and is_office(match.group("head"), lexicon) and len(match.group("role")) < 90:
        return Role(
            _alone(match["role"], match["head"], match["article"] or ""), match.group("head"), False, sentence.index
        )
    return None


def _before_comma(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> Role | None:
    match = _BEFORE_COMMA_DE.search(sentence.text[: sentence.tokens[mention.start].start])
    if match and is_office(match.group("head"), lexicon) and len(match.group("role")) < 90:
        return Role(
            _alone(match["role"], match["head"], match["article"] or ""), match.group("head"), False, sentence.index
        )
    return None


def _before_english(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> Role | None:
    before = sentence.text[: sentence.tokens[mention.start].start].rstrip()
    words = before.split()
    for length in (4, 3, 2, 1):
        title = " ".join(words[-length:])
        if (
            title in lexicon.english_offices
            or title.title() in lexicon.english_offices
            or title.lower() in _ENGLISH_LOWER
        ):
            extra: list[str] = []
            for word in reversed(words[:-length]):
                stop = not word[0].isupper() or word[-1] in ",;:." or word in ("The", "A", "In", "On", "But", "And")
                if stop or len(extra) == 3:
                    break
                extra.insert(0, word.removesuffix("'s"))
            if extra and words[-length - len(extra) - 1 : -length - len(extra)] in (["and"], ["&"], ["of"], ["the"]):
                extra = []  # the end of something longer: "the Society of Arts and Letters Professor"
            if not extra and length == 1 and title.islower() and _is_modified(words):
                extra = [words[-2]]
            if title in ("Mr", "Mrs", "Ms", "Sir", "Mr.", "Mrs.", "Ms.", "Dr", "Dr."):
                return None
            return Role(" ".join((*extra, title)), words[-1], True, sentence.index)
    return None


def _is_modified(words: list[str]) -> bool:
    """Tell whether the plain word before an office in small letters belongs to it: "launch director"."""
    before = words[-2] if len(words) > 1 else ""
    if (
        not re.fullmatch(r"[a-z]+(?:-[a-z]+)?", before)
        or before in _NO_MODIFIER
        or before.endswith(("ed", "ly", "ing"))
    ):
        return False
    ahead = words[-3] if len(words) > _TWO_AHEAD else ""
    return (
        not ahead
        or ahead[-1] in ',"”“'
        or ahead.lower() in ("the", "a", "an", "its", "their", "his", "her", "by", "and")
    )


_TWO_AHEAD = 2
_NO_MODIFIER = frozenset(
    "said says say added adds told tells "
    "the a an its his her their and or but by to of from with for as left beat saw met told sent gave made put took "
    "shot hit found while when that which who after before because".split()
)
_ENGLISH_LOWER = frozenset(
    "spokesperson spokesman spokeswoman president minister director professor mayor coach manager chairman chief "
    "officer leader "
    "scientist researcher author analyst editor lawyer captain founder".split()
)


def _after_english(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> Role | None:
    match = _AFTER_EN.match(sentence.text[sentence.tokens[mention.end - 1].end :])
    if not match or len(match.group("role")) > 90:
        return None
    words = match.group("role").split()
    heads = {office.lower() for office in lexicon.english_offices} | _ENGLISH_LOWER
    if match.group("head").lower() in heads or any(word.lower() in heads for word in words[:4]):
        return Role(match.group("role"), match.group("head"), False, sentence.index)
    return None
