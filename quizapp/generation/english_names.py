"""Say where English names begin and end: what a tagger takes with them, and what they are only a part of."""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.facts import ActorKind
from quizapp.generation.document import Sentence
from quizapp.generation.english_run_words import OFFICE_NOUNS
from quizapp.generation.english_speaker_words import PERSON_HEAD
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.names import NameKind

_POSTNOMINALS = frozenset(
    "FRS RA FRSE FRCP OBE MBE CBE KBE DBE CH QC KC SC MP MEP MLA MSP MC AM AO PhD MD MBA CEO RN SJ".split()
)
_RANKS = (
    "Tsar Tsarevna Tsarina Czar Emperor Empress King Queen Prince Princess Pope Sultan Sheikh Ayatollah Justice Judge "
    "Senator Professor General Colonel Major Captain Lieutenant Admiral Sergeant Reverend "
    "Bishop Archbishop Cardinal President Chancellor Premier Ambassador Governor Mayor Minister Chairman Congressman "
    "Congresswoman Councillor Detective Sheriff Inspector Superintendent Constable Corporal Commander Commissioner "
    "Sergeant-Major Brigadier Rabbi Imam Pastor Canon Deacon"
).split()
_HEADS_OF_STATE = frozenset("President Chancellor Premier Ambassador Senator Congressman Congresswoman".split())
"""Offices that stand before persons only: what a tagger takes for a place with one of them is none."""
_BUILDINGS = frozenset("Hotel Theatre Theater Cinema Bridge House Hall Apartments Park Suite Club".split())
_GROUNDS = frozenset(
    "Square Street Avenue Road Boulevard Park Building Theater Theatre Museum Bridge Memorial Airport Hospital School "
    "University College Stadium Arena Hall Library Plaza Center Centre Island Lake River Beach Church Cathedral".split()
)
_ONE_WHO = re.compile(r"[A-Z][a-z]+(?:ologist|ographer|ist|ian)\Z")
"""Somebody of a trade or belief: "Dentist Paul Archer"."""
_NOBODY = frozenset("who what when where why how one it he she they me us him them you".split())
_DOER = re.compile(r"[A-Z][a-z]{2,}(?:er|or|ist|man|woman)\Z")
_ADDRESSES = frozenset("Mr Mrs Ms Dr Prof Sir Dame Lord Lady St".split())
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December".split()
)
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BOTH_NAMED = re.compile(
    r"(?: [\w-]+){1,6}(?: (?:are|were|include|included|namely)|:|(?<!in)(?<!at)(?<!of)(?<!from)(?<!on))"
    r" (?:the )?[A-Z][^,;]*\band (?:the )?[A-Z]"
)
_BODIES = (ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY)
_OF = re.compile(r"(?P<head>\b[A-Z][\w’'-]+) of (?:the )?\Z")
HEADS = frozenset(
    "Archbishop Battle Bay Bishop Cape Church City Coast Duchess Duke Earl Embassy Government Gulf House Isle Isles "
    "Journal Kingdom Knights Lake Lord Mount Order People Plains Port Prince Princess Province Republic Rock Sea Siege "
    "Sons State States Strait Straits Tower Town Treaty Voice".split()
)
"""Nouns that a name goes on behind with "of"; those of organisations are listed elsewhere."""
_TITLED = re.compile(
    r"\b[A-Z][\w’'-]+ of (?:a|an) \Z|(?<=[\w,;:] )The \Z|"
    r"\b(?:University|College|School|Institute|Academy)\b[\w ]* at \Z"
)
_FOLLOWING = re.compile(r"[  ](?P<word>[A-Z][\w’'.-]*)")


def extent(words: Sequence[str], kind: NameKind, before: str, lexicon: Lexicon) -> tuple[int, int, NameKind]:
    """Return where a tagged name begins and ends among its words, and its kind: "Dentist Paul Archer", "Vera Hill OBE",
    "Relief Force in Milton", "Milton Council Vera Hill" hold more than a name."""
    start, end = 0, len(words)
    if end == 2 and words[0] in _HEADS_OF_STATE and words[1] not in _BUILDINGS and words[1] not in lexicon.cities:
        return 1, end, NameKind.PERSON
    body = _behind_body(words, lexicon)
    if kind is NameKind.ORGANISATION and body and words[body] in lexicon.first_names:
        return body, end, NameKind.PERSON
    if kind is NameKind.PERSON:
        start = _behind_office(words, body, before, lexicon)
        while end - start > 1 and words[start] in _DAYS and words[start] not in lexicon.first_names:
            start += 1  # "On 31 December Vera Hill will leave"
        if words[end - 1].lower() in _NOBODY:
            return start, end, NameKind.OTHER  # a title: "Doctor Who"
        if end - start > 1 and words[end - 1] in _GROUNDS:
            return start, end, NameKind.PLACE  # called after a person
        while end > 2 and words[end - 1].replace(".", "") in _POSTNOMINALS:
            end -= 1
        if end > 2 and _ONE_WHO.match(words[0]) and words[0] not in lexicon.first_names and words[1][0].isupper():
            start = 1
        if "of" in words[2:end]:
            end = words.index("of", 2)  # "Vera Hill of Milton"
    if "in" in words[1:end]:
        end = words.index("in", 1)
    return start, end, kind


def _behind_office(words: Sequence[str], start: int, before: str, lexicon: Lexicon) -> int:
    """Return where the name begins behind what its bearer is: "Administrator Hill", "Opener Vera Hill"."""
    end = len(words)
    given = next((n for n in range(start + 1, end - 1) if words[n] in lexicon.first_names), 0)
    if given and words[start] not in lexicon.first_names and _is_held(words[given - 1], lexicon):
        start = given  # "State Auditor Vera Hill"
    while end - start > 1 and (words[start] in _RANKS or _is_held(words[start], lexicon)):
        start += 1
    if end > 2 and before == "of" and words[0] in lexicon.cities and words[1] in lexicon.first_names:
        start = 1  # "Governor of Milton Vera Hill"
    while end - start > 2 and not before and _is_doer(words[start], lexicon):
        start += 1  # where a sentence begins
    return start


def _is_held(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is an office, and no name: "Administrator"."""
    named = word in lexicon.first_names or word in lexicon.last_names
    return not named and bool(
        word.lower() in OFFICE_NOUNS or PERSON_HEAD.fullmatch(word.lower()) or _is_office(word, lexicon)
    )


def _is_doer(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is somebody by what he does, and no name: "Opener"."""
    return _DOER.match(word) is not None and word not in lexicon.first_names and word not in lexicon.last_names


def _behind_body(words: Sequence[str], lexicon: Lexicon) -> int:
    """Return where the person begins behind the country or body of an office: "the Oxford Council Vera Hill"."""
    if words[0] in lexicon.first_names:
        return 0
    for count in (3, 2, 1):
        if len(words) >= count + 2 and " ".join(words[:count]) in lexicon.territories:
            return count
    bodies = [n for n, word in enumerate(words[:-2]) if word in lexicon.organisation_words and n]
    return bodies[-1] + 1 if bodies else 0


def is_in_longer_name(sentence: Sentence, mention: Mention, kind: ActorKind, lexicon: Lexicon) -> bool:
    """Tell whether a mention is a part of a longer name: "Milton" in "Milton West", "Bay of Milton", "Radio Milton"."""
    tokens = sentence.tokens
    behind = _FOLLOWING.match(sentence.text[tokens[mention.end - 1].end :])
    if behind and behind["word"] not in _DAYS and kind in (*_BODIES, ActorKind.PERSON):
        return True
    before = sentence.text[: tokens[mention.start].start]
    if tokens[mention.end - 1].text.removesuffix("s") in _RANKS or _TITLED.search(before):
        return True  # "Tales of a Fox", "the film The Good Fox", "University of Milton at Fox"
    if kind is ActorKind.PERSON and re.search(r"\b[Aa]n? \Z", before):
        return True  # "in a Drama Series"
    alone = mention.end - mention.start == 1
    if kind is ActorKind.PERSON and alone:
        return re.search(r"\b[A-Z]\w+ the \Z", before) is not None or _follows_word(sentence, mention, lexicon)
    if kind not in _BODIES:
        return False
    named = _OF.search(before)
    if named and (named["head"] in HEADS or named["head"] in lexicon.organisation_words):
        return True
    return _follows_word(sentence, mention, lexicon)


def _follows_word(sentence: Sentence, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a capitalised word that is no office stands right before a mention, not at the beginning."""
    place = sentence.tokens[mention.start].start
    if mention.start < 2 or not sentence.text[:place].endswith(" "):
        return False
    word = sentence.tokens[mention.start - 1].text
    if word in _RANKS or word in _ADDRESSES:
        return False
    return word[:1].isupper() and word not in _DAYS and not _is_office(word, lexicon) and word.isalpha()


def _is_office(word: str, lexicon: Lexicon) -> bool:
    heads = _heads(lexicon.english_offices)
    return word.lower() in heads or word.lower().removesuffix("s") in heads


@lru_cache(maxsize=4)
def _heads(offices: frozenset[str]) -> frozenset[str]:
    return frozenset(office.split()[-1].lower() for office in offices)


def is_cut_number(text: str, start: int, end: int) -> bool:
    """Tell whether digits are the rest of a number or a note: ".348", "[2]"."""
    if re.match(r",\d", text[end:]):
        return True
    if _ADDRESS.match(text[end:]):
        return True
    return re.search(r"(?:\A|[\s(])\.\Z", text[:start]) is not None or (text[:start][-1:], text[end : end + 1]) == (
        "[",
        "]",
    )


_ADDRESS = re.compile(
    r" (?:[NSEW]\.? )?(?:[A-Z]\w+ ){1,2}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Drive|Lane)| [NSEW]\. [A-Z]"
)
"""What follows the number of a house."""


def is_counted_out(sentence: Sentence, value: str, end: int, mentions: Sequence[Mention]) -> bool:
    """Tell whether as many persons are named behind a small number as it says: "the other two were A and B"."""
    number = _NUMBERS.get(value.lower(), int(value) if value.isdigit() and len(value) == 1 else 0)
    if number == 2 and _BOTH_NAMED.match(sentence.text, end):
        return True
    if number > 1 and number == _counted_singly(sentence.text[end:]):
        return True
    named = sum(sentence.tokens[mention.start].start >= end for mention in mentions if mention.kind is ActorKind.PERSON)
    return number > 1 and named == number


_ONE = r"(?:an?|one|the|his|her|their|its) (?:[\w-]+ ){0,2}[a-z]+(?: (?:of|from|in|aged) [\w ]{1,20})?"
_SINGLY = re.compile(
    rf"(?: [\w’'-]+){{1,5}}(?:[,:]| [–—-]|[–—]| \() ?(?P<list>{_ONE}(?:, {_ONE})*),? and {_ONE}(?=[,.;)]| [–—])"
)


def _counted_singly(behind: str) -> int:
    """Return how many are told one by one behind what is counted: "two guards, a man and a woman," are two."""
    match = _SINGLY.match(behind)
    return len(re.split(rf", (?={_ONE})", match["list"])) + 1 if match is not None else 0


def may_be_option(name: str, lexicon: Lexicon) -> bool:
    """Tell whether what was found as a person has the name of one, to be a wrong option: not "Prize-winner"."""
    words = name.split()
    if len(words) < 2 or any(re.search(r"-[a-z]{3,}(?:er|or)\Z", word) for word in words):
        return False
    names = (lexicon.first_names, lexicon.last_names)
    return any(words[0] in listed or words[-1] in listed for listed in names)


def is_reporter(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a medium only says that it asked or was told: "Radio Milton spoke with her", "she told the Post"."""
    return asks(sentence.text[sentence.tokens[mention.end - 1].end :])


def asks(behind: str) -> bool:
    """Tell whether the words behind a medium only say that it spoke with somebody."""
    return _ASKING.match(behind) is not None


_ASKING = re.compile(
    r"(?: reporters?)? (?:spoke|talked|interviewed|asked|contacted|attended|observed|has learned|learned|"
    r"understands)\b|"
    r" (?:reporter|correspondent|journalist)s?\b"
)


def stands_out(key: str, others: Sequence[str]) -> bool:
    """Tell whether a right answer is a surname alone among full names."""
    return " " not in key and all(" " in other for other in others)
