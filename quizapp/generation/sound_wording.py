"""Tell whether a question on a figure that was made of a clause is whole German and says what it is about."""

import re

from quizapp.core.facts import FigureKind
from quizapp.generation.document import Sentence
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings
from quizapp.generation.front_words import FRONT_LOWER
from quizapp.generation.stems import is_loose
from quizapp.generation.torn_stems import is_torn_stem

_MOST_WORDS, _MOST_WORDS_OF_DATES = 24, 26
_FEWEST_NOUNS_OF_TIMES, _FEWEST_NOUNS_OF_DATES = 4, 2
_TIED = re.compile(
    r"\b(?:anschließend|im selben|im gleichen|in (?:de|diese)m Zusammenhang|man|später|danach|daraufhin|"
    r"somit|übrigens|damit|sogar|also|demnach|dann|dabei|dazu|davon|jeweils|so|schon|bis zu|"
    r"stattdessen|hingegen|dagegen)\b|"
    r"\b(?:ein|eine|einer|einem|einen|der|die|das|dem|den|von|bis|für) (?:benötigt|betragen|werden|wird|ist|sind)\b"
)
"""What ties a clause to the one before it, or is left where something was taken out."""
_SINCE = re.compile(r"\b(?:seitdem|seither|daraufhin)\b")
"""What places a clause in time behind one that is not shown, and is lost when it is turned."""
_IT = re.compile(r"\bes\b")
_THERE_IS = re.compile(r"\b(?:gibt|gab|gebe) es\b")
_UNREAL = re.compile(r"\b(?:hätten?|wären?|würden?|könnten?|müssten?|dürften|sollten)\b")
_SAID = re.compile(r"\blaut\b|\bzufolge\b|\bnach (?:\w+ )?(?:Angaben|Ansicht|Einschätzung|Schätzung)|, wie ")
_SECOND_VERB = re.compile(
    r"\b(?:ist|sind|war|waren|hat|hatte|hatten|wird|wurde|wurden|kann|konnte|konnten|soll|muss|musste|will|heißt)\b"
)
_BRACKET = re.compile(r"\s\((?:[^()]*)\)")
_SIGNS = re.compile(r"[:–()„“]| - ")
_PREPOSITION_ALONE = re.compile(r"\b(?:zum|zur|vom|beim|im|am|von|mit|für|auf|aus|bei|nach) (?:und|oder|\?)")
_CUT = re.compile(r"\b(?:im|am|beim|zum|zur|vom|der|die|das|den|dem|ein|eine[mnr]?) [a-zäöüß]+(?:en|e|er|em|es)\?\Z")
"""An adjective at the end, whose noun was cut off."""
_BARE = re.compile(
    r"\b(?:bei|vor|nach|während|wegen) [A-ZÄÖÜ][a-zäöüß]+(?:ung|gabe|nahme|fahrt|schlägerei)\b|"
    r"\b[Dd](?:as|em) (?:Duo|Trio|Paar)\b"
)
"""A noun without its article, as in headlines, or one that stands for somebody named before."""
_ARTICLE = re.compile(
    r"\b(?:de[rnms]|die|das|eine?[rnms]?|im|am|vom|zum|zur|beim|ins|ans|seine?\w?|ihre?\w?|man|er|sie)\b"
)
_FEWEST_NOUNS_OF_HEADLINES = 4
_SMALL_WORDS = FRONT_LOWER | frozenset("dies es mehr aber er sie man".split())


def sound(stem: str, figure: FoundFigure, sentence: Sentence, findings: Findings) -> str | None:
    """Return a question on a figure without its brackets, None where it would have to be written anew."""
    stem = re.sub(r"\b(?:aber|jedoch|zudem|immerhin) ", "", _BRACKET.sub("", stem))
    most = _MOST_WORDS_OF_DATES if figure.kind is FigureKind.DATE else _MOST_WORDS
    opening = _OPENING.match(stem)
    rest = stem[opening.end() :] if opening else stem
    if (
        opening is None
        or len(stem.split()) > most
        or _SIGNS.search(stem)
        or _TIED.search(stem)
        or (_IT.search(stem) and not _THERE_IS.search(stem))
        or (_UNREAL.search(stem) and not _SAID.search(stem))
        or _PREPOSITION_ALONE.search(stem)
        or _CUT.search(stem)
        or _BARE.search(stem)
        or is_loose(stem)
        or _SINCE.search(sentence.text)
        or is_torn_stem(opening.group(), rest, findings.verbs)
        or (_is_reported(figure, sentence, findings) and not _SAID.search(stem))
        or _has_two_verbs(rest)
        or _joins_predicates(rest, findings)
        or names_nobody(stem, findings)
        or _is_of_others(stem, findings)
        or len(_NUMBER.findall(rest)) > _MOST_NUMBERS
        or lacks_articles(sentence, findings)
        or is_headline(sentence, findings)
    ):
        return None
    nouns = len(re.findall(r"\b[A-ZÄÖÜ]\w+", stem))
    if figure.kind is FigureKind.COUNT and _says_little(rest, findings):
        return None  # "Wie viele Menschen wurden getötet?": where and how is not said
    if figure.kind is FigureKind.DATE and len(re.findall(r"\b[A-ZÄÖÜ]\w+", rest)) < _FEWEST_NOUNS_OF_DATES:
        return None  # "Wann begann der Regen?": which rain only the article says
    return None if figure.kind is FigureKind.TIME and nouns < _FEWEST_NOUNS_OF_TIMES else stem


_OPENING = re.compile(r"(?:\S+ ){0,2}(?:[Ww](?:ann|ie viele?n? \S+)(?: Uhr)?|welchem (?:Jahr|Tag))\b")


def _says_little(rest: str, findings: Findings) -> bool:
    """Tell whether what follows the asking words names nobody and has no noun, or an event that only the article tells
    from others: "bei dem Anschlag"."""
    named = any(name in rest for actor in findings.cast.actors for name in actor.names)
    event = _EVENT.search(rest)
    stem = re.sub("a", "[aä]", event["noun"].lower()) if event else ""  # "Anschläge" are some of them
    several = event is not None and len(re.findall(stem, findings.document.article.text.lower())) > _ONE_EVENT
    return not named and (not re.search(r"\b[A-ZÄÖÜ]\w+", rest) or several)


_ONE_EVENT = 2
"""How often an article may name an event until it is unclear which one is meant."""
_EVENT = re.compile(
    r"\b(?:dem|beim|de[rs]|die|das) (?P<noun>Anschlag|Angriff|Unfall|Unglück|Brand|Vorfall|Absturz|"
    r"Explosion|Aktion|Einsatz|Tat|Umsturz|Erdbeben)(?:e?s)?(?! (?:de[rs]|in|auf|von|am|im|bei|vom)\b)"
)
_NUMBER = re.compile(r"(?<![\w.,])(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\w)")
_MOST_NUMBERS = 2
"""With more numbers in the question the one that is asked for can be reckoned."""
_OWNED = re.compile(r"\b(?:sein|ihr)e?[mnrs]?\b")


def _is_of_others(stem: str, findings: Findings) -> bool:
    """Tell whether a question speaks of what is somebody's whom it does not name: "in seinem Auto"."""
    named = (name for actor in findings.cast.actors for name in actor.names)
    return _OWNED.search(stem) is not None and not any(name in stem for name in named)


_SOMEBODY = re.compile(
    r"\b[Dd](?:er|ie|en|em) (?:[a-zäöüß]+e[nr]? )?(?P<noun>[A-ZÄÖÜ][\w-]+)"
    r"(?! (?:[A-ZÄÖÜ„]|de[rs]\b|vo[nm]\b|aus\b|für\b)|, d)"
)
_WOMAN = re.compile(r"(?:er|ist|ant|ent|or|log|arz|ös|an)in\Z")


def names_nobody(stem: str, findings: Findings) -> bool:
    """Tell whether a question is about somebody whom only the article names: "der Franzose", "die Holzbläserin"."""
    peoples = {country.german_people for country in findings.lexicon.countries}
    for match in _SOMEBODY.finditer(stem):
        noun = match["noun"]
        is_one = any(noun in (people, people.removesuffix("n"), f"{people}r") for people in peoples if people)
        if is_one or (match.group()[:3].lower() == "die" and _WOMAN.search(noun)):
            return True
    return False


def _has_two_verbs(rest: str) -> bool:
    """Tell whether a second finite verb stands in what must be one clause."""
    main = rest.partition(",")[0]
    return len(_SECOND_VERB.findall(main)) > 1


def _joins_predicates(rest: str, findings: Findings) -> bool:
    """Tell whether a participle is joined to something of another kind: "wurden verhaftet und ihr Lager zerstört"."""
    return any(
        match[1] in findings.verbs.participles and match[2] not in findings.verbs.participles
        for match in re.finditer(r"(\w+) und (?:insgesamt )?([\w.]+)", rest)
    ) or bool(re.search(r"\b(?:und|sowie)\b (?:\w+ )?(?:\d[\d.,]*|tausende?|hunderte?|einige|mehrere|viele)\b", rest))


def _is_reported(figure: FoundFigure, sentence: Sentence, findings: Findings) -> bool:
    """Tell whether the clause of a figure is what somebody says, in the subjunctive."""
    place = sentence.token_at(figure.start)
    clause = next((c for c in findings.clauses(sentence) if c.start <= place < c.end), None)
    verb = clause.verb if clause else None
    return verb is not None and findings.verbs.is_subjunctive(sentence.tokens[verb].text)


def lacks_articles(sentence: Sentence, findings: Findings) -> bool:
    """Tell whether a sentence has many nouns and no article at all."""
    nouns = [word for word in sentence.text.split() if word.strip(".,") in findings.lexicon.nouns]
    return len(nouns) >= _FEWEST_NOUNS_OF_HEADLINES and not _ARTICLE.search(sentence.text)


def is_headline(sentence: Sentence, findings: Findings) -> bool:
    """Tell whether a sentence leaves out the article of its subject as headlines do: "Treffen soll im Mai sein"."""
    words = sentence.text.split()
    clause = next((c for c in findings.clauses(sentence) if c.verb is not None), None)
    if clause is None or clause.verb is None or clause.verb < 1 or len(words) < 2:
        return False
    first, verb = sentence.tokens[clause.start], sentence.tokens[clause.verb].text
    if first.text[1:2].isupper() or not _is_single(verb, findings):
        return False
    second = sentence.tokens[clause.start + 1].text
    opens = first.text in findings.lexicon.nouns and first.text.lower() not in _SMALL_WORDS and not second[:1].isupper()
    is_bare_adjective = re.fullmatch(r"(?:Nächst|Neu|Erst|Letzt|Groß|Weiter|Jung|Alt)e[rs]", first.text) is not None
    named = any(first.text in name.split() for actor in findings.cast.actors for name in actor.names)
    subject_before = clause.verb - clause.start == 1 or second.lower() in ("in", "im", "am", "bei", "für", "mit", "aus")
    return (opens and not named and subject_before) or (is_bare_adjective and second[:1].isupper())


def _is_single(verb: str, findings: Findings) -> bool:
    return findings.verbs.singular(verb) in (verb.lower(), verb)
