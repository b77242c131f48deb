"""Make gap texts in which an institution is missing that is called by a noun: "die … betont, dass"."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Cloze, Focus, Level
from quizapp.generation.acting import acts
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import dateline_end
from quizapp.generation.distractors import STANDING_FOR
from quizapp.generation.document import Sentence
from quizapp.generation.english_nouns import describes
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.templates.accepted_names import gap_wordings
from quizapp.generation.templates.acting_groups import bank_of_group
from quizapp.generation.templates.default_names import is_of_own_country
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.noun_rows import LIKE, ROWS, TELLING

_MOST_IN_BANK, _FEWEST_IN_BANK = 3, 2
_OF_JUSTICE = tuple("Polizei Staatsanwaltschaft Justiz".split())
_ARMIES = ("Armee", "army")
_CRIME = re.compile(
    r"(?i)täter|verdächtig|verdacht|\bhaft\b|straf|anzeige|flucht|opfer|mord|messer|attacke|anschlag|angriff|angegriffen|"
    r"leiche|getötet|überfall|raub|dieb|geständ|schüsse|razzia"
)
"""Who speaks for the law, and what each of them can speak of."""
_KNOWN_SOURCES = ("Polizei", "police")
_POLICE_MATTER = re.compile(
    r"(?i)demonstr|kundgebung|vermummt|verletzt|getötet|tote\b|todes|alkohol|brand|feuer|festgenommen|überfall|raub|"
    r"angegriffen|attacke|anschlag|täter|verdächtig|messer|schüsse|leiche|accident|injured|killed|arrest|attack"
)
"""Crimes and crowds, of which the police speak."""
_NAMED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:ministerium|kammer|versicherung|bank|gericht)\Z")
"""Whose whole name is one word, which can be typed."""


def noun_gaps(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Return the gap texts for the institutions and groups of a sentence that say or do something in it."""
    lead = lead_of(kit, sentence)
    if lead is None:
        return
    before = lead[0]
    speaking = {c.speaker.actor.number for c in kit.findings.claims_in(sentence.index) if c.speaker.actor}
    for actor in kit.findings.cast.all_in(sentence.index):
        mentions = [m for m in actor.mentions if m.sentence == sentence.index and not describes(sentence, m)]
        if len(mentions) != 1 or kit.facts.actor_id(actor) is None:
            continue
        counted = any(
            f.end + 1 == sentence.tokens[mentions[0].start].start for f in kit.findings.figures_in(sentence.index)
        )
        acting = actor.kind is ActorKind.GROUP and not counted and acts(kit.findings, sentence, mentions[0])
        if not (acting or _is_asked(actor, speaking)):
            continue
        start, end = _place(sentence, mentions[0])
        word, rest = sentence.text[start:end], f"{sentence.text[:start]}…{sentence.text[end:]}"
        noun = re.split(r"[ -]", word)[-1]
        bank = _others(kit, sentence, actor, mentions[0], before)
        shown = any(re.search(rf"(?<!\w){re.escape(form)}", before + rest) for form in {*actor.names, word})
        if shown or start < dateline_end(sentence.text) or _gives_away(sentence, before, end - len(noun), noun):
            continue
        gap, is_typed = _typed(kit, actor, word, noun)
        if not is_typed and noun in _KNOWN_SOURCES and _POLICE_MATTER.search(before + sentence.text):
            continue  # nobody need have read the article
        if is_typed and (len(bank) < _FEWEST_IN_BANK or _NAMED.fullmatch(noun)):
            bank, place = [], _typed_place(sentence, start, end, noun)
            if _shows_country(kit, actor, before + rest) or _is_own_adjective(kit, sentence, actor, place, end):
                continue
            start, end = place
            gap = gap if sentence.text[start:end] == gap[0] else (sentence.text[start:end],)
        elif len(bank) < _FEWEST_IN_BANK:
            continue
        else:
            gap = (word,)
        yield _candidate(kit, sentence, actor, lead, (start, end), gap, bank)


def _others(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention, before: str) -> list[str]:
    """Return what can stand beside an institution or group in a bank, with the adjective of its country."""
    start, end = _place(sentence, mention)
    word = sentence.text[start:end]
    noun = re.split(r"[ -]", word)[-1]
    bank = [f"{word.removesuffix(noun)}{o}" for o in _bank(kit, actor, noun, _row(noun, before + sentence.text))]
    if len(bank) < _FEWEST_IN_BANK and word == noun:
        bank = bank_of_group(kit, actor, sentence, mention, before)[:_MOST_IN_BANK]
    return bank


def _candidate(
    kit: Kit,
    sentence: Sentence,
    actor: FoundActor,
    lead: tuple[str, tuple[int, ...], float],
    place: tuple[int, int],
    gap: Sequence[str],
    bank: Sequence[str],
) -> Candidate:
    before, used, confidence = lead
    claims = [c for c in kit.findings.claims_in(sentence.index) if c.speaker.actor == actor]
    phrases = phrases_for(kit.findings.document.language)
    shown = sentence.text[dateline_end(sentence.text) : place[0]]
    text = f"{before}{shown}{{{{{'|'.join(gap)}}}}}{sentence.text[place[1] :]}"
    return kit.candidate(
        18, f"wer {actor.name}", phrases.cloze_body, Cloze(text, tuple(bank)),
        Focus.SOURCES if claims else Focus.ACTORS, Level.LOCATE,
        [kit.facts.actor_id(actor), *(kit.facts.claim_ids.get((c.sentence, c.speaker.key)) for c in claims)], used,
        phrases.list_explained.format(list=actor.name), confidence - 0.08,
    )  # fmt: skip


def _typed(kit: Kit, actor: FoundActor, word: str, noun: str) -> tuple[tuple[str, ...], bool]:
    """Return what can be typed for an institution whose name is one word or a country's, and whether that is so."""
    if _NAMED.fullmatch(noun):
        single = (form for form in gap_wordings(kit, actor, noun) if " " not in form)
        return tuple(dict.fromkeys((noun, *single))), True
    forms = tuple(dict.fromkeys((word, *gap_wordings(kit, actor, word), noun)))
    return forms, " " in word and (noun not in STANDING_FOR or actor.kind is ActorKind.GROUP)


def _typed_place(sentence: Sentence, start: int, end: int, noun: str) -> tuple[int, int]:
    """Return the characters to type: a name of one word, or the adjective of the country, since anybody guesses which
    body it is."""
    if _NAMED.fullmatch(noun):
        return end - len(noun), end
    small = "A-ZÄÖÜa-zäöüß" if start == dateline_end(sentence.text) else "a-zäöüß"
    adjective = re.match(rf"(?:US-)?[{small}][a-zäöüß-]+(?:e|en|es|er|em)(?= )", sentence.text[start:end])
    return (start, start + adjective.end()) if adjective else (start, end)


def _is_own_adjective(kit: Kit, sentence: Sentence, actor: FoundActor, place: tuple[int, int], end: int) -> bool:
    """Tell whether the gap is only the adjective of the country that the whole article is about."""
    return place[1] < end and is_of_own_country(kit, sentence, actor)


def _shows_country(kit: Kit, actor: FoundActor, shown: str) -> bool:
    """Tell whether a text names the country of a body in other words: nobody need know the article."""
    country = next((c for c in kit.findings.lexicon.countries if c.code == actor.country), None)
    words = (country.german, country.german_adjective, _LESS.sub("", country.german), *country.seats) if country else ()
    return any(word.lower() in shown.lower() for word in words if len(word) > _SHORTEST_COUNTRY)


_LESS = re.compile(r"(?:ien|ei|en|a|e|s)\Z")


_SHORTEST_COUNTRY = 3


def _is_asked(actor: FoundActor, speaking: set[int]) -> bool:
    """Tell whether an actor is an institution that speaks here, or of a country that the article names with it."""
    if actor.kind not in (ActorKind.ORGANISATION, ActorKind.GROUP) or actor.medium:
        return False
    return actor.number in speaking or (actor.kind is ActorKind.ORGANISATION and bool(actor.country))


def _place(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """Return the characters of the noun, with the adjective of its country: "polnische Regierung"."""
    last = sentence.tokens[mention.end - 1]
    first = sentence.tokens[mention.start] if mention.country and mention.end - mention.start == 2 else last
    return first.start, last.end


def _gives_away(sentence: Sentence, lead: str, start: int, word: str) -> bool:
    """Tell whether a name follows the noun, half of a compound precedes it, or its sentence says it twice."""
    text = sentence.text
    named = re.match(r"\s+(?:\([A-Z]|[A-ZÄÖÜ„])", text[start + len(word) :])
    told = word in TELLING and TELLING[word].search(lead + text)
    return bool(named or told or re.search(r"-\s+(?:und|oder)\s*\Z", text[:start])) or text.count(word) > 1


def _row(word: str, shown: str) -> Sequence[str]:
    """Return the institutions that can stand beside one without being named: of the armed forces, of the law."""
    if word in (*_OF_JUSTICE, *_ARMIES):
        return _OF_JUSTICE if _CRIME.search(shown) and word != "army" else ()
    return next((row[1:] for row in ROWS if word in row[1:]), ())


def _bank(kit: Kit, actor: FoundActor, word: str, row: Sequence[str]) -> list[str]:
    """Return other institutions of the same sort, gender and number, those of the article first."""
    named = [other.name.split()[-1] for other in kit.findings.cast.actors if other is not actor]
    article = kit.findings.document.article.text
    spare = [noun for noun in row if not re.search(rf"(?<!\w){noun}", article, re.IGNORECASE)]
    kit.dice("bank", actor.number).shuffle(spare)
    alike = row or next((like[1:] for like in LIKE if word in like[1:]), [])
    found = [name for name in dict.fromkeys((*(n for n in named if n in alike), *spare)) if _is_apart(name, word)]
    return found[:_MOST_IN_BANK]


def _is_apart(name: str, word: str) -> bool:
    mine, other = word.lower(), name.lower()
    return mine not in other and other not in mine
