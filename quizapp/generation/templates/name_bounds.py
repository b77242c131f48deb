"""Tell whether a mention is less or more than one name: half of a compound, a part of a longer name, two names."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.english_bounds import is_no_gap
from quizapp.generation.english_names import is_reporter
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office

_PARTICLES = frozenset("da de del dos du van bin ibn".split())
_FIRMS = frozenset("Corp Co Inc Ltd AG GmbH SE KG Bros LLC PLC Group Holding".split())


def is_no_whole_name(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a name cannot be taken out of a sentence by itself."""
    text = sentence.words(mention.start, mention.end)
    before = sentence.text[: sentence.tokens[mention.start].start]
    after = sentence.text[sentence.tokens[mention.end - 1].end :]
    return (
        re.search(r"(?<!\w)(?:[A-ZÄÖÜ]\.\s?)+\Z", before) is not None  # "L. Ron Hubbard" without its initial
        or (re.search(r" (?:und|and) ", text) is not None and not mention.is_listed)
        or re.match(r"!| ?- ?(?:und|oder|and) ", after) is not None
        or (actor.kind is ActorKind.PLACE and _is_town_on(text, after, kit.findings.lexicon))
        or (bool(actor.medium) and is_reporter(sentence, mention))  # the paper itself
        or ("&" in text and actor.kind is ActorKind.PERSON)
        or re.search(r"\b(?:\w*[Rr]epublik|Republic(?: of)?) \Z", before) is not None
        or re.search(r"\b(?:Horn|Golf|Straße|Kap|Bucht|Kanal|Gulf|Horn|Cape) (?:von|of) \Z", before) is not None
        or _is_in_longer_name(kit, sentence, actor, mention)
        or _is_half(sentence, mention)
        or (actor.kind is ActorKind.ORGANISATION and _is_person_or_thing(kit, before, text))
        or _is_spelled_out(sentence, mention, text)
        or _is_tail_of_short_form(sentence, mention)
        or _goes_on(sentence, mention)
    )


def _is_person_or_thing(kit: Kit, before: str, text: str) -> bool:
    """Tell whether what is taken for a body is somebody with an office ("Komiteechef Anna Lund"), or a thing of a firm
    ("im Airbus")."""
    lists, first = kit.findings.lexicon, text.split()[0]
    if " " in text and is_office(first, lists) and first not in lists.organisation_words:
        return kit.findings.document.language is Language.DE
    firm = lists.organisations.get(text)
    return firm is not None and firm.kind == "company" and _OF_THING.search(before) is not None


_OF_THING = re.compile(r"\b(?:[Ii]m|[Dd]er|[Dd]em|[Dd]en|[Dd]es|[Ee]in|[Ee]inem|[Ee]inen|[Ee]ines|[Zz]um|[Vv]om) \Z")


def _is_town_on(text: str, after: str, lists: Lexicon) -> bool:
    """Tell whether a town is called by the water or wood that it lies on as well: "Zell" before "am See"."""
    match = re.match(r" (?:am|an der|ob der|im|bei|in der|auf der) [A-ZÄÖÜ][\w-]+", after)
    return match is not None and (f"{text}{match[0]}" in lists.cities or _WATERS.search(match[0]) is not None)


_WATERS = re.compile(
    r"(?:am|an der|ob der) (?:\w*[Ss]ee|Main|Inn|Rhein|Donau|Neckar|Elbe|Oder|Saale|Ruhr|Spree|Weser|Wald)\Z"
)


def _is_in_longer_name(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a name is a part of a longer one: "Landesgericht Lindau", "Leung" before "Kwok-hung"."""
    tokens, lists = sentence.tokens, kit.findings.lexicon
    first = tokens[mention.start].text
    whole = kit.findings.document.article.text
    if mention.end - mention.start > 1 and _is_genitive(first, whole):
        return True  # "Austrias Kayode"
    if actor.name.endswith("s") and _is_genitive(tokens[mention.end - 1].text, whole):
        return True  # only its genitive is known
    after = tokens[mention.end] if mention.end < len(tokens) else None
    before = tokens[mention.start - 1] if mention.start else None
    english = kit.findings.document.language is Language.EN
    if english and is_no_gap(sentence, mention, actor, lists):
        return True
    text = sentence.words(mention.start, mention.end)
    titled = before is not None and actor.role is not None and before.text in actor.role.title
    if before is not None and not titled and any(f"{before.text} {text}" in name for name in actor.names):
        return True
    named = before is not None and before.is_capitalised and mention.start > 1 and before.text not in lists.nouns
    if named and actor.kind is ActorKind.PLACE and not english:
        return True  # "Real Madrid"
    beside = {token.text for token in (before, after) if token is not None}
    if actor.kind is ActorKind.PERSON and beside & _PARTICLES:
        return True
    if after is not None and after.is_capitalised and actor.kind is not ActorKind.COUNTRY:
        known = after.text in lists.nouns or (len(after.text) > 1 and after.text.isupper())
        if mention.end - mention.start == 1 and (actor.name in lists.institutions or not known):
            return True
    return (
        actor.kind is ActorKind.PERSON
        and mention.end - mention.start == 1
        and before is not None
        and before.text in lists.first_names
        and before.text not in lists.nouns
    )


def _is_genitive(word: str, text: str) -> bool:
    """Tell whether an article has a name without the -s that it ends in as well."""
    if not word.endswith("s") or len(word) < 5 or text.count(word[:-1]) <= text.count(word):
        return False
    return re.search(rf"(?<!\w){re.escape(word[:-1])}(?!\w)", text) is not None


def _is_half(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name is the second half of "Staats- und Regierungschefs"."""
    before = sentence.text[: sentence.tokens[mention.start].start]
    return bool(re.search(r"-\s+(?:und|oder|bzw\.|and|or)\s*\Z", before))


def _is_spelled_out(sentence: Sentence, mention: Mention, text: str) -> bool:
    """Tell whether the words before an abbreviation in brackets are what it stands for: it can be read off them."""
    if not text.isupper() or not mention.start or sentence.tokens[mention.start - 1].text != "(":
        return False
    words = re.findall(r"\w+", sentence.text[: sentence.tokens[mention.start].start])
    initials = "".join(word[0] for word in words[-8:]).upper()
    return text[0] in initials and all(letter in "".join(words[-8:]).upper() for letter in text)


def _is_tail_of_short_form(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether the short form behind a name has letters of words before it: "Verein Freier Wähler (VFW)"."""
    match = re.match(r"\s*\(([A-ZÄÖÜ]{3,6})\)", sentence.text[sentence.tokens[mention.end - 1].end :])
    initials = "".join(word[0] for word in sentence.words(mention.start, mention.end).split() if word[0].isupper())
    return match is not None and match[1] != initials and match[1].endswith(initials) and len(initials) > 1


def _goes_on(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name goes on behind its mention: "Warner Bros" with a point, "Microsoft" before "Corp."."""
    end = sentence.tokens[mention.end - 1].end
    rest = sentence.text[end:]
    following = sentence.tokens[mention.end] if mention.end < len(sentence.tokens) else None
    if rest[:1] == "." and len(rest.strip(" .")) > 0:
        return True
    return following is not None and following.text.rstrip(".") in _FIRMS
