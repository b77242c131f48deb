"""Say in words what a figure counts."""

import re

from quizapp.core.facts import FigureKind
from quizapp.core.item import Language
from quizapp.generation.figures import FoundFigure
from quizapp.generation.findings import Findings

_LONGEST = 90
_MORE_DE = re.compile(
    r"(?:\s+(?:(?:der|des|von|vom|aus|aus\s+der|aus\s+dem|aus\s+den|für)\s+|(?:in|im|in\s+der|in\s+den)\s+(?=[A-ZÄÖÜ]))"
    r"(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend|Ende|Anfang|Mitte|Januar|Jänner|"
    r"Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|Jahr)"
    r"\w*)(?:[a-zäöüß-]+(?:en|er|es)\s+){0,2}[A-ZÄÖÜ][\w-]*[\w](?:\s+[A-ZÄÖÜ][\w-]*)*)(?![\w-])"
)
_MORE_EN = re.compile(
    r"(?:\s+(?:(?:of|in|from|for|at|on|with)\s+(?:(?:the|a|an|its|their)\s+)?|to\s+(?:the|a|an|its|their)\s+|"
    r"to\s+(?=[A-Z]))(?:[\w'’-]+\s+){0,2}?[\w'’-]+(?=[\s,.;]))"
)
_DETERMINERS = frozenset(
    "every each all any some this that these those his her my our your no both more most such which whom one two three "
    "several many few other another almost about around nearly over under".split()
)
_LIST_GOES_ON = re.compile(r"(?:,? (?:and|or)|,) (?:the )?[A-Z][\w-]+(?=,| and | or |[.;]| [a-z])")
_ADJECTIVE_EN = re.compile(r"(?:ic|al|ous|ive|ish|ese|ian|ean|ary|ful|less|local|new|old|\w's)\Z")


_BEHIND_NOUN = frozenset(
    "in on at of to for from with by and or but as than is are was were has have had will that which who when while "
    "after before since during under over about around near into".split()
)
_PLAIN_ADJECTIVES = frozenset(
    "small large big great young long short high low free good bad major minor single double whole rare common armed "
    "empty full strong weak early late heavy light black white red blue green dark bright deep wide narrow huge".split()
)


def is_adjective(word: str) -> bool:
    """Tell whether an English word that was taken for what is counted is an adjective: "eleven indigenous"."""
    low = word.lower()
    return low in _PLAIN_ADJECTIVES or (_ADJECTIVE_EN.search(word) is not None and not low.endswith(("fish", "staff")))


def counted(findings: Findings, figure: FoundFigure) -> str:
    """Return what a figure counts: its unit with what belongs to it, else the sentence around it with a gap."""
    phrase = noun_phrase(findings, figure)
    return phrase or clause_with_gap(findings, figure)


def noun_phrase(findings: Findings, figure: FoundFigure) -> str:
    """Return the counted noun with the phrases right behind it, an empty text for measures and dates."""
    if figure.kind is not FigureKind.COUNT or not figure.unit or figure.unit_start < figure.end:
        return ""
    corrected = findings.counts.get((figure.sentence, figure.start), "")
    if corrected and "…" not in corrected:
        return corrected
    text = findings.document.sentences[figure.sentence].text
    if findings.document.language is Language.EN:
        match = _MORE_EN.match(text, figure.unit_end)
    else:
        match = _MORE_DE.match(text, figure.unit_end)
    if match and findings.document.language is Language.DE and _is_cut(text, figure.unit_end, match.end()):
        match = None
    end = match.end() if match else figure.unit_end
    if match and findings.document.language is Language.EN:
        more = is_adjective(text[: match.end()].split()[-1]) and re.match(r" [\w'’-]+", text[match.end() :])
        end += more.end() if more else 0
        if more and (after := re.match(r" (?P<word>[a-z]+)", text[end:])) and after["word"] not in _BEHIND_NOUN:
            end = figure.unit_end  # "specimens | of a small freshwater fish"
        if (
            re.match(r" \d", text[end:])
            or re.search(r"\d", text[figure.unit_end : end])
            or _LIST_GOES_ON.match(text, end)
            or text[:end].split()[-1] in _DETERMINERS
            or is_adjective(text[:end].split()[-1])
        ):
            end = figure.unit_end  # "events in the past | 35 years", "sheets with 40", "guests from Dover | and Kent"
    phrase = text[figure.unit_start : end].rstrip("-").removeprefix("more ")  # "50,000 more people than usual"
    return phrase if len(phrase) <= _LONGEST else figure.unit


def _is_cut(text: str, start: int, end: int) -> bool:
    """Tell whether what belongs to a noun goes on behind where it was cut: "im Alter | von 14 Jahren"."""
    if re.match(r"\s+(?:und|oder|sowie)\s+(?:[a-zäöüß-]+\s+)?[A-ZÄÖÜ]", text[end:]):
        return True
    is_genitive = re.match(r"\s+(?:der|des)\b", text[start:])
    return not is_genitive and re.match(rf"\s+{_GOING_ON}\b", text[end:]) is not None


_GOING_ON = r"(?:von|vom|gegen|für|zwischen|ab|bis|unter|über|um|mit|der|des|und)"


def clause_with_gap(findings: Findings, figure: FoundFigure) -> str:
    """Return the clause of a figure with an ellipsis in place of the figure."""
    sentence = findings.document.sentences[figure.sentence]
    start, end = _clause_bounds(findings, figure)
    before = sentence.text[start : figure.whole_start].strip()
    after = sentence.text[max(figure.whole_end, figure.end) : end].strip(" .!?")
    words = f"{before} … {after}".strip()
    if len(words) <= 2 * _LONGEST:
        return words
    return f"{_last_words(before)} … {_first_words(after)}".strip()


def _clause_bounds(findings: Findings, figure: FoundFigure) -> tuple[int, int]:
    sentence = findings.document.sentences[figure.sentence]
    if findings.document.language is Language.DE:
        for clause in findings.clauses(sentence):
            start, end = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
            if start <= figure.start < end and clause.verb is not None:
                return start, end
    return 0, len(sentence.text)


def _last_words(text: str) -> str:
    return " ".join(text.split()[-9:])


def _first_words(text: str) -> str:
    return " ".join(text.split()[:9])
