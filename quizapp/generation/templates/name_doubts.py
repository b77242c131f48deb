"""Tell whether a mention is no name that can be asked for: a description, half of a longer name, a wrong reading."""

import itertools
import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation import german_told
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.english_nouns import is_no_name, is_topic
from quizapp.generation.english_told import is_known_without
from quizapp.generation.lexicon import AMBIGUOUS, Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.offices import is_office
from quizapp.generation.templates.known_offices import office_start
from quizapp.generation.templates.name_halves import is_half

_WIDE = frozenset("Westen Osten Süden Norden Erde Welt West East North South".split())
_REPORTS = re.compile(
    r"(?:berichten?|medien|angaben|quellen|kreisen?|informationen|meldungen|umfragen?)\Z", re.IGNORECASE
)
_PREPOSITIONS = frozenset("In Im An Am Auf Aus Bei Mit Nach Seit Von Vom Vor Zu Zum Zur Über Unter Für Laut".split())
_WITH_ARTICLE = re.compile(
    r"(?:ei|ik|en|an|un|USA|Staaten|Schweiz|Ukraine|Niederlande|Bahamas|Elfenbeinküste|Union|Emirate|Arabische.*)\Z"
)
_OPENS_NAME = frozenset("Bank Radio Real Inter Dynamo Union Austria Fortuna Eintracht Borussia Hotel Schloss".split())
_GROUNDS = frozenset("Stadium Stadion Arena Park Platz Halle Center Centre Airport Straße Street Hall Square".split())
_BARE = frozenset("von gegenüber bei mit für gegen an durch aus nach vor auf".split())
_WEEKDAY = re.compile(r"\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend)(?:s|früh|abend)?\b")
_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|en|es|em)\Z")
_NAMING = re.compile(r"(?:Deutsch|Oberst|Vereinigt|Europäisch|Österreichisch|International|National)e[nrsm]?\Z")
_PARTICIPLE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:te|ten|nde|nden|ene|enen)\Z")
_INITIAL = re.compile(r"\d| [A-ZÄÖÜ]\.?\Z")
_LONGEST_LETTERS, _SHORT = 5, 7  # of an abbreviation, and of the first word of a longer name
_ARTICLES = frozenset("der die das dem den des ein eine einer eines einem einen".split())


def is_doubtful(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a mention should not be taken out of a sentence to be typed."""
    text = sentence.words(mention.start, mention.end)
    return (
        re.search(r" (?:ein|eine|einen|einem|einer) |/", text) is not None
        or re.fullmatch(r"[A-ZÄÖÜ]?\d+", text) is not None
        or (actor.kind is ActorKind.PERSON and not mention.is_listed and _INITIAL.search(text) is not None)
        or text in _WIDE
        or _is_in_note(sentence, actor, mention)
        or (bool(actor.medium) and text.isupper() and len(text) > _LONGEST_LETTERS)  # how a paper writes its own name
        or _is_headline(kit, sentence)
        or _lacks_article(kit, sentence, mention, text)
        or _WEEKDAY.search(text) is not None
        or _is_description(kit, sentence, mention, text)
        or _is_plain_words(kit, sentence, actor, mention, text)
        or _is_cut(kit, sentence, actor, mention)
        or is_half(kit, sentence, actor, mention)
        or _has_wrong_article(sentence, actor, mention, text)
        or _is_known_without(kit, sentence, actor, mention)
    )


def _is_known_without(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    if kit.findings.document.language is Language.DE:
        told = german_told.is_known_without(sentence, actor, mention, kit.findings.cast)
        return told and office_start(kit, sentence, actor, mention) is None
    lists = kit.findings.lexicon
    told = is_topic(kit.findings.document, actor) or is_no_name(sentence, actor, mention, lists)
    return told or is_known_without(sentence, actor, mention, lists)


_LAST_HEADLINE = 2  # sentences in which the lines above an article may stand


def _is_headline(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with one body without its article, as headlines do: "Gericht hebt Urteil auf"."""
    first, second = (sentence.tokens[n].text if n < len(sentence.tokens) else "" for n in (0, 1))
    if (
        sentence.index <= _LAST_HEADLINE
        and is_office(first.rpartition("-")[2], kit.findings.lexicon)
        and second.islower()
    ):
        return second not in ("und", "oder", "sowie")
    body = kit.findings.lexicon.institutions.get(first)
    return body is not None and body.gender != "p" and second.islower() and second not in ("und", "oder", "sowie")


_CREDIT = re.compile(
    r"\((?:[A-ZÄÖÜ]\w*)?(?:redaktion|foto|bild|übersetzung|kamera|schnitt|bühne|kostüme|musik|licht|"
    r"dramaturgie): ?\Z",
    re.IGNORECASE,
)


def _is_in_note(sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a channel stands in a note in brackets ("19 Uhr/live ORF"), or a bracket holds other words for a
    noun: "Aktiva (Total Assets)"."""
    text = sentence.text
    before, after = text[: sentence.tokens[mention.start].start], text[sentence.tokens[mention.end - 1].end :]
    if actor.medium and before.count("(") > before.count(")"):
        return True
    words = mention.end - mention.start
    alone = before.endswith("(") and after.startswith(")")
    if actor.kind is ActorKind.PERSON and (alone or _CREDIT.search(before)):
        return True  # an actor behind a part, who said a word, who took a picture
    if actor.kind is ActorKind.PERSON and re.search(r"\b(?:[Ss]eine|[Ii]hre), \Z", before):
        return True  # "seine, Bergers, Kritik"
    return alone and words > 1 and not mention.is_listed and actor.kind is ActorKind.ORGANISATION


def _lacks_article(kit: Kit, sentence: Sentence, mention: Mention, text: str) -> bool:
    """Tell whether a body stands without its article behind a preposition, as in headlines: "von EU-Kommission"; or is
    an adjective before a noun: "Grüne Wiesen"."""
    noun = text.split()[-1].rpartition("-")[2]
    body = kit.findings.lexicon.institutions.get(noun)
    if body is not None and body.gender != "p" and _before(sentence, mention) in _BARE:
        return True
    after = sentence.tokens[mention.end].text if mention.end < len(sentence.tokens) else ""
    return text in ("Grüne", "Grünen") and after[:1].isupper()


def _before(sentence: Sentence, mention: Mention, words: int = 1) -> str:
    place = mention.start - words
    return sentence.tokens[place].text if place >= 0 else ""


def _is_description(kit: Kit, sentence: Sentence, mention: Mention, text: str) -> bool:
    """Tell whether words only say what somebody is: "Chef von Nordwerk", "angesehene Stelle für Fragen der Pflege"."""
    if not re.search(r" (?:von|vom|für|of|for|gegen) ", text):
        return False
    before = _before(sentence, mention)
    described = re.search(r"[a-zäöüß](?:e|en|er|es|em)\Z", before) is not None and before.lower() not in _ARTICLES
    return is_office(text.split()[0], kit.findings.lexicon) or (before[:1].islower() and described)


def _is_plain_words(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention, text: str) -> bool:
    """Tell whether the words are no name here: reports, a newspaper's name as common words, a genitive and its noun."""
    words, lists = text.split(), kit.findings.lexicon
    first, last = words[0], words[-1]
    if actor.kind is ActorKind.PERSON and len(words) > 1 and _is_noun_behind_name(last, lists):
        return True
    if len(words) == 1 and text not in lists.organisations and _SORT_OF_BODY.search(text):
        return True
    if mention.is_listed or text in lists.media:
        speaks = any(claim.speaker.actor == actor for claim in kit.findings.claims_in(sentence.index))
        return (
            bool(mention.start == 0 and len(words) == 2 and first in ("Die", "Der") and last in AMBIGUOUS)
            and not speaks
        )
    if len(words) == 1:
        return False
    plural = any(last.removesuffix(end) in lists.nouns for end in ("n", "en", "e", "s") if last.endswith(end))
    return (
        _REPORTS.search(last) is not None
        or (first in _PREPOSITIONS and _before(sentence, mention) in ("", ":", "–", "„", '"'))
        or (_PARTICIPLE.match(first) is not None and plural and first not in lists.last_names)
        or (_is_name_in_genitive(kit, first) and actor.kind is not ActorKind.COUNTRY)
    )


_SORT_OF_BODY = re.compile(
    r"[a-zäöüß](?:gesellschaft|firma|konzern|unternehmen|hersteller|betreiber|behörde|team|mannschaft|gruppe|trupp|"
    r"einheit|abteilung|leitung|führung|spitze|crew|stab|besatzung|redaktion|belegschaft|personal)\Z"
)


def _is_noun_behind_name(word: str, lists: Lexicon) -> bool:
    """Tell whether a word is a common noun in the plural, and no surname: "Berger Themen"."""
    plural = any(word.removesuffix(end) in lists.nouns for end in ("n", "en") if word.endswith(end))
    return plural and word not in lists.last_names and len(word) > _SHORT_NOUN


_SHORT_NOUN = 4


def _is_name_in_genitive(kit: Kit, word: str) -> bool:
    """Tell whether a word is a person's name in the genitive: "Bergers Ministerium"."""
    lists, bare = kit.findings.lexicon, word[:-1]
    if not word.endswith("s") or word in lists.first_names or word in lists.nouns or len(bare) < 4:
        return False
    persons = {
        one.split()[-1].removesuffix("s")
        for actor in kit.findings.cast.actors
        if actor.kind is ActorKind.PERSON
        for one in actor.names
    }
    return bare in persons or bare in lists.first_names or (bare in lists.last_names and word not in lists.last_names)


def _is_cut(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether the name goes on before or behind the mention: "Servus" before "TV", "Art" behind "Green Land"."""
    tokens, lists = sentence.tokens, kit.findings.lexicon
    before, after = _before(sentence, mention), tokens[mention.end].text if mention.end < len(tokens) else ""
    text = sentence.words(mention.start, mention.end)
    if text.endswith("-") or (re.search(r" (?:für|of|for) ", text) and after in ("und", "and")):
        return True
    if after in _GROUNDS and not mention.is_listed and actor.kind is not ActorKind.COUNTRY:
        return True
    following = itertools.takewhile(str.istitle, (token.text for token in tokens[mention.end :]))
    unknown = any(word not in lists.nouns and word.isalpha() and len(word) > 1 for word in following)
    if unknown and not mention.is_listed and actor.kind is not ActorKind.COUNTRY and mention.end - mention.start > 1:
        return True
    inside = mention.start > 1 and before[:1].isupper() and before.isalpha() and before.lower() not in _ARTICLES
    single = mention.end - mention.start == 1
    if inside and single and before in lists.first_names and after in lists.nouns:
        return True  # "Ernst" before "Huber Platz"
    if actor.kind is ActorKind.PERSON:
        return False
    if before in ("den", "der", "van", "von") and _before(sentence, mention, 2) in lists.first_names:
        return _before(sentence, mention, 2) not in lists.nouns
    if inside and _ADJECTIVE.match(before) and (_NAMING.match(before) or not _is_word(lists, before)):
        return True
    if actor.kind is not ActorKind.ORGANISATION or is_office(before, lists) or _is_noun(kit, before):
        return before in _OPENS_NAME
    short = inside and len(before) <= _SHORT and not before.endswith("er")
    return short or _always_stands_before(kit, before, text)


def _is_word(lists: Lexicon, word: str) -> bool:
    return word in lists.nouns or word in lists.last_names


def _always_stands_before(kit: Kit, before: str, text: str) -> bool:
    """Tell whether an article has a name behind one and the same capitalised word wherever it is."""
    article = kit.findings.document.article.text
    if not before[:1].isupper() or before.lower() in _ARTICLES:
        return False
    whole = len(re.findall(rf"(?<!\w){re.escape(before)} {re.escape(text)}(?!\w)", article))
    return whole > 1 and whole == len(re.findall(rf"(?<!\w){re.escape(text)}(?!\w)", article))


def _is_noun(kit: Kit, word: str) -> bool:
    """Tell whether a word is a common noun, in any case and also as a compound: "Drittligisten"."""
    nouns = kit.findings.lexicon.nouns
    bare = [word.removesuffix(end) for end in ("", "s", "n", "en", "es", "e")]
    tails = (form[cut:] for form in bare for cut in range(len(form) - 3))
    return any(tail.capitalize() in nouns or tail.capitalize() + "e" in nouns for tail in tails)


def _has_wrong_article(sentence: Sentence, actor: FoundActor, mention: Mention, text: str) -> bool:
    """Tell whether an article stands where none can, or a capital is said to be one: a family, a slip, a giveaway."""
    before = _before(sentence, mention).lower()
    if actor.kind is ActorKind.PERSON:
        return before in ("die", "den") and text[:-1] in {name.split()[-1] for name in actor.names}
    if before.endswith(("landeshauptstadt", "bundeshauptstadt")) or (
        before.endswith(("hauptstadt", "capital")) and actor.country
    ):
        return True
    if before == "ganz" and actor.kind is ActorKind.COUNTRY:
        return True
    return actor.kind is ActorKind.COUNTRY and before == "die" and _WITH_ARTICLE.search(text) is None
