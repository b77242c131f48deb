"""Tell which sentences can be read without the ones before them, so that they can be judged or matched."""

import re

from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.context import without_links
from quizapp.generation.distractors import STANDING_FOR
from quizapp.generation.document import Sentence
from quizapp.generation.headings import has_heading
from quizapp.generation.sound_wording import is_headline, lacks_articles
from quizapp.generation.stems import is_loose
from quizapp.generation.templates.given import needs_context

_FEWEST_NOUNS, _FEWEST_NAMELESS = 3, 5
_LINKS = frozenset(
    "Umgekehrt Selbiges Gleichzeitig Zugleich Zudem Dabei Damit Danach Dann Daraufhin Daneben Ferner "
    "Stattdessen Weiters Weiterhin Hingegen Dagegen Somit".split()
)
_SAME = re.compile(r"\b(?:[Ii]m|[Aa]m|[Zz]um|[Vv]om|[Ii]n der|[Zz]ur) (?:gleichen|selben|genannten|besagten) ")
"""A time or place that an earlier sentence names."""
_POINTS = re.compile(
    r"\beine[mnr]? ähnliche[nrms]? |\A(?:Zu Wochenbeginn|Zum Jahreswechsel|Es war (?:\w+ )*nicht)\b|"
    r"\A(?:Gestern|Heute|Morgen|Erst|Einerseits|Andererseits|Beispiele|Eine Ausnahme|Auch)\b|"
    r"\b(?:daher|deshalb|deswegen)\b|"
    r"\A(?:[^,]|,(?=\d))*\b(?:er|sie|In dem Zusammenhang)\b| – [A-ZÄÖÜ]|\b[Dd](?:er|ie|en|em) \d+ ?- ?Jährigen?\b|"
    r"\A(?:Am (?:Vormittag|Nachmittag|Abend|Mittag|Morgen)|In der Nacht|Mittags|Abends|Nachmittags) [a-zäöüß]|"
    r"\A[^,]*\bdann\b|"
    r"\A[^,;]* (?:hat|hatten?|haben|ist|sind|war|waren|wird|wurden?|werden) (?:seine?|ihre?) [A-ZÄÖÜa-zäöüß]|"
    r"\b(?:daraufhin|später)\b|(?<!, )\bdamit\b(?!,)|"
    r"\A(?:Mit|Nach|In|Bei|Vor|Auf|Aus|Von|Zu|Wegen|Trotz|Seit|Für|Durch) (?:\S+ ){0,3}(?:sein|ihr)e?[mnrs]?\b|"
    r"\b(?:sagte|betonte|erklärte|meinte) [^,]* weiter\b"
)
"""What an earlier sentence makes clear."""


def stands_alone(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence is no reported speech without its speaker and needs no sentence before it."""
    text = sentence.text
    first, _, _ = text.partition(" ")
    if first in _LINKS or without_links(f"x {first}", kit.findings.document.language).strip() == "x":
        return False
    if kit.findings.document.language is not Language.DE:
        return True
    said = kit.findings.claims_in(sentence.index)
    stated = re.split(r", (?=[a-zäöüß]+ (?:der|die|das|er|sie|[A-ZÄÖÜ]))", text)[0]
    if not any(map(kit.findings.verbs.is_finite, re.findall(r"(?<!\w)[a-zäöüß]+", stated))):
        return False  # "Nicht viel bei 200 Aufträgen, meint der Rat"
    reported = any(t.is_word and t.text[0].islower() and _is_reported(kit, t.text) for t in sentence.tokens)
    if lacks_articles(sentence, kit.findings) or is_headline(sentence, kit.findings) or _POINTS.search(text):
        return False
    if (reported and not said) or has_heading(text) or is_loose(text) or _SAME.search(text):
        return False
    nouns = [token for token in sentence.tokens[1:] if token.is_capitalised]
    if len(nouns) < _FEWEST_NOUNS and not kit.findings.cast.all_in(sentence.index):
        return False
    if len(nouns) < _FEWEST_NAMELESS and not any(a.is_sure for a in kit.findings.cast.all_in(sentence.index)):
        return False  # of what it is said stands in another sentence: "Der Durchsatz beträgt 50 Megabit pro Sekunde"
    subject = re.match(r"(?:Der|Die|Das) ([A-ZÄÖÜ][\w-]+) ([a-zäöüß]+) ", text)
    if subject is None or not kit.findings.verbs.is_finite(subject[2]):
        return subject is None or subject[1] not in STANDING_FOR
    named = kit.findings.cast.at(sentence.index, 0, 2)
    if subject[1] in kit.findings.lexicon.institutions and subject[1] not in STANDING_FOR:
        return True
    return named is not None and named.is_sure and subject[1] not in STANDING_FOR  # "Die Leichen wurden …": which?


def _is_reported(kit: Kit, word: str) -> bool:
    return kit.findings.verbs.is_subjunctive(word) and word not in (
        "hätte",
        "hätten",
        "wäre",
        "wären",
        "würde",
        "würden",
    )


def is_own_line(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence can be one of several lines: nothing in it ties it to the one before it."""
    text = sentence.text
    if kit.findings.document.language is not Language.DE:
        return True
    if needs_context(kit, sentence):
        return False
    first, _, _ = text.partition(" ")
    tied = without_links(f"x {text}", Language.DE) != f"x {text}"
    subject = _SUBJECT.match(text)
    stands_for = subject is not None and (subject[1] in STANDING_FOR or subject[1] in _PERSONS)
    return not (tied or stands_for or first in _LINKS or _POINTS.search(text) or _SAME.search(text) or is_loose(text))


_SUBJECT = re.compile(r"(?:Der|Die|Das) ([A-ZÄÖÜ][\w-]+) (?!(?:der|des|von|vom|für|aus|in|im|am|an|auf) )[a-zäöüß]+ ")
_PERSONS = frozenset("Mann Frau Täter Fahrer Lenker Junge Mädchen Paar Opfer".split())
"""Nouns for somebody or something that an earlier sentence names."""
