"""Say what an English text calls a person beside the name: "the mayor", "a nurse", "head of the trade union", "Dr"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.generation.english_run_words import OFFICE_NOUNS
from quizapp.generation.english_speaker_words import PERSON_HEAD
from quizapp.generation.lexicon import Lexicon

_TITLES = (
    r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Madam Justice|Mr Justice|Justice|Judge|Captain|Colonel|"
    r"General|Major|Sergeant|Inspector|Father|Sister|Rabbi|Imam|Bishop|Cardinal)\.?"
)
_POLITE = ("Mr", "Mrs", "Ms")
_WORD = r"[A-Za-zÀ-ž\d][\w’'-]*"
_ARTICLES = frozenset("the a an its their his her our your my".split())
_TRADE = re.compile(r"[a-z-]{3,}(?:er|or|ist|ian|man|woman|person|ess|eur|ant)")
_NO_TRADE = frozenset(
    "after under over other another whether either neither rather later earlier former however together number order "
    "letter paper matter water summer winter offer answer corner center power river border weather character theater "
    "chapter quarter newspaper computer danger dinner error floor door motor factor sector favor labor major minor "
    "poor prior terror business process success access press less unless human german longer further larger smaller "
    "higher lower greater fewer better ever never per plant grant restaurant important relevant distant significant "
    "constant instant per cover member".split()
)
_MORE = frozenset("executive counsel teacher head chair president agent secretary-general speaker vet cleric".split())
_STOP = _ARTICLES | frozenset(
    "and or but by to of from with for in on at as that which who said say says told tells adds added when while where "
    "because after before since until is was are were be been has had have not also only then than asked called named "
    "met saw including like although though if so this these those even just perhaps "
    "according against about".split()
)
_OF_TWO = frozenset("executive counsel teacher".split())
"""Heads that go with the noun before them: "head teacher"."""
_VAGUE = frozenset("head chief one candidate".split())
"""Heads that say nothing without whose they are."""
_END_OF_SENTENCE = re.compile(r"[.!?][\"”]?\s|[“”\"();:—–]|\n")
_FROM = r"(?: (?:of|from|at) (?:the )?[A-ZÀ-Ž][\w-]*(?: (?:of )?[A-ZÀ-Ž][\w-]*)*)?"
_NO_NOUN = r"(?!(?:and|or|but|who|which|as|with|while|when|where|in|on|at|of|is|was|has|had)\b)"
_BEHIND = re.compile(
    rf"(?:{_FROM}(?:, \d\d?)?, {_NO_NOUN}|(?:, \d\d?,)? (?:is|was) (?=an? ))"
    rf"(?:(?P<article>the|an?|its|their|his|her) )?(?P<phrase>{_WORD}(?: {_WORD}){{0,8}}?)"
    r"(?=[,.;]| who\b| which\b| that\b|\Z)"
)
"""What somebody is, behind the name: ", a nurse who", " of the school, the lead author,", ", 44, is an engineer"."""
_BOUND = re.compile(r" (?:of|for|at|in|from|to|with|on|by) ")
_LONGEST, _FAR, _OPENING = 9, 5, 2


@dataclass(frozen=True, slots=True)
class Held:
    """What stands beside a name: "a", "consultant in public health", and the noun of it, "consultant"."""

    article: str
    phrase: str
    head: str


def titled(text: str, names: Sequence[str]) -> list[str]:
    """Return the names with the title that a text has before one of them: "Dr Dawson", "Dr Ann Dawson"."""
    titles = dict.fromkeys(re.findall(rf"(?<![\w-])({_TITLES}) (?:{_spelled(names)})(?!\w)", text))
    return [f"{title} {name}" for title in titles if not title.startswith(_POLITE) for name in names]


def held_roles(text: str, names: Sequence[str], others: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Return what a text calls a person beside the name, as far as it calls nobody else of `others` so."""
    name = rf"(?<![\w-])(?:{_TITLES} )?(?:{_spelled(names)})(?![\w-])"
    found = dict.fromkeys(one for match in re.finditer(name, text) for one in _beside(text, match, lexicon))
    own = [one.phrase for one in found]
    kept: list[str] = []
    for one in found:
        short = _BOUND.split(one.phrase)[0]
        if one.head.lower() in _VAGUE and one.phrase != one.head:
            kept += [one.phrase]
        elif not _is_sole(text, one.head, own, names, others):
            kept += [one.phrase] if one.phrase != one.head else []
        else:
            article = "the" if one.article not in ("a", "an") else _article(one.head)
            office = " ".join(short.split()[-2:])
            heads = [office] if office.title() in lexicon.english_offices or one.head in _OF_TWO else [one.head]
            kept += [one.phrase, short, *(form for head in heads for form in (head, f"{article} {head}"))]
    return list(dict.fromkeys([*kept, *_judge(text, name)]))


def _article(noun: str) -> str:
    """Return the article that a noun has alone: "an investigator"."""
    return "an" if re.match(r"(?!eu|uni|use|one)[aeiou]", noun, re.IGNORECASE) else "a"


def _judge(text: str, name: str) -> list[str]:
    """Return what else a judge is called whose title is "Justice"."""
    found = re.search(rf"\bJustice {name}", text) or re.search(rf"(?=\w+ Justice ){name}", text)
    return ["judge", "the judge"] if found and len(set(re.findall(r"Justice [A-Z]\w+", text))) == 1 else []


def _spelled(names: Sequence[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _beside(text: str, name: re.Match[str], lexicon: Lexicon) -> Iterator[Held]:
    """Yield what stands before a name and behind it in the same sentence."""
    before = _END_OF_SENTENCE.split(text[: name.start()])[-1]
    if re.match(r"[,.\s]|['’]s|\Z", text[name.end() :]):
        yield from _before(before.split(), lexicon)
    behind = _BEHIND.match(text[name.end() :])
    if behind is not None:
        yield from joined_roles(behind["article"] or "", behind["phrase"], lexicon)


def joined_roles(article: str, phrase: str, lexicon: Lexicon) -> Iterator[Held]:
    """Yield what a phrase behind a name says, and each half of it: "a surgeon and the head of the ward"."""
    rows = [(article, phrase)]
    halves = re.fullmatch(
        rf"(?P<first>{_WORD}(?: {_WORD}){{0,3}}) and (?:(?P<article>the|an?|its|their) )?(?P<second>.+)", phrase
    )
    if halves is not None:
        rows += [(article, halves["first"]), (halves["article"] or article, halves["second"])]
    held = [Held(of, words, _BOUND.split(words)[0].split()[-1]) for of, words in rows]
    if halves is not None and not all(is_trade(one.head, lexicon) for one in held):
        held = held[:1]
    yield from (one for one in held if is_trade(one.head, lexicon) and len(_BOUND.split(one.phrase)[0].split()) <= _FAR)


def _before(words: Sequence[str], lexicon: Lexicon) -> Iterator[Held]:
    """Yield the office or trade that ends right before a name, or before a comma: "the mayor, ‹name›"."""
    last = words[-1] if words else ""
    if words and len(words) <= _OPENING and all(word[0].isupper() for word in words):
        last = last.lower()  # a sentence begins with it: "Fisherman Tom Hill"
    if last.endswith(","):
        yield from _with_article([*words[:-1], last[:-1]], lexicon)
        return
    if not is_trade(last, lexicon):
        return
    start = len(words) - 1
    while start and len(words) - start < _FAR and _describes(words[start - 1]):
        start -= 1
    article = words[start - 1].lower() if start and words[start - 1].lower() in _ARTICLES else ""
    yield Held(article, " ".join(words[start:]), last)


def _with_article(words: Sequence[str], lexicon: Lexicon) -> Iterator[Held]:
    """Yield the phrase behind the last article of some words that end before a name and its comma."""
    places = [n for n, word in enumerate(words[-_LONGEST:], max(0, len(words) - _LONGEST)) if word.lower() in _ARTICLES]
    for place in reversed(places):
        phrase = " ".join(words[place + 1 :])
        group = _BOUND.split(phrase)[0].split()
        if "," in phrase or not group:
            return
        if is_trade(group[-1], lexicon) and len(group) <= _FAR and (place == places[-1] or _BOUND.search(phrase)):
            yield Held(words[place].lower(), phrase, group[-1])
            return


def _describes(word: str) -> bool:
    """Tell whether a word before an office belongs to it: "Civil", "olive", "chief", no verb, no comma behind it."""
    return word.lower() not in _STOP and re.fullmatch(r"[A-Za-z][\w-]*(?:['’]s)?", word) is not None


def is_trade(word: str, lexicon: Lexicon) -> bool:
    """Tell whether an English noun says what somebody is: "mayor", "archaeometallurgist"."""
    small = word.lower()
    if small in _NO_TRADE:
        return False
    office = word.title() in lexicon.english_offices
    known = small in OFFICE_NOUNS or small in _MORE or PERSON_HEAD.fullmatch(small) is not None or office
    return known or (word[1:].islower() and word[0].islower() and _TRADE.fullmatch(word) is not None)


def _is_sole(text: str, head: str, own: Sequence[str], names: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether a text calls nobody else by a noun: no other name beside it, no other body or place behind it."""
    mine = {word for name in names for word in name.split()}
    strangers = {word for name in others for word in name.split()} - mine
    of = rf"(?P<of> (?P<link>of|for|at|in) (?:the )?{_WORD}(?: {_WORD})?)?"
    pattern = rf"(?P<before>\b[\w’'-]+ )?\b{re.escape(head)}\b{of}(?P<behind>,? {_WORD})?"
    for match in re.finditer(pattern, text, re.IGNORECASE):
        if any(match["of"] and match["of"].strip() in phrase for phrase in own):
            continue
        near = set(_CAPITAL.findall(f"{match['of'] or ''}{match['behind'] or ''}"))
        if near & mine:
            continue
        is_elsewhere = bool(near) and match["link"] in ("of", "for")
        if near & strangers or is_elsewhere or (match["before"] or "").strip().lower() in _OTHER:
            return False
    return True


_CAPITAL = re.compile(r"[A-ZÀ-Ž][\w’'-]+")
_OTHER = frozenset("another other second former one".split())
