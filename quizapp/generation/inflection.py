"""Bring German phrases into the nominative, with the article that belongs to them."""

import re

from quizapp.generation.lexicon import Lexicon

PLURAL_ENDINGS = ("es", "s", "n", "en")
_FEMININE = re.compile(
    r"(?:ung|heit|keit|schaft|tion|ität|ik|ei|in|anz|enz|gruppe|behörde|polizei|armee|partei|kammer|bank|kirche|firma|agentur|wehr|justiz|union|truppe|presse)\Z"
)
_NEUTER = re.compile(
    r"(?:ium|ment|amt|gericht|institut|kabinett|militär|parlament|haus|unternehmen|werk|zentrum|komitee|bündnis|präsidium|magazin|museum|kommando)\Z"
)
_MASCULINE = re.compile(
    r"(?:ent|ist|or|er|dienst|verband|verein|bund|rat|hof|konzern|sender|vorstand|chef|sprecher|leiter|minister|direktor|anwalt|richter|senat|fonds)\Z"
)
_ADJECTIVE = re.compile(r"(?P<stem>[A-ZÄÖÜa-zäöüß-]+?)(?:e|en|er|es|em)\Z")
_ENDINGS = {"m": "er", "f": "e", "n": "es", "p": "e"}
_ARTICLES = {"m": "der", "f": "die", "n": "das", "p": "die"}
_ADJECTIVES_KNOWN = re.compile(
    r"(?:isch|lich|ig|al|ell|iv|är|ös|deutsch|bar|sam|los|haft|voll|end|t|neu|alt|groß|klein|jung)(?:e|en|er|es|em)\Z"
)


def gender_of(noun: str, lexicon: Lexicon) -> str:
    """Return m, f, n or p (plural) of a noun, an empty text where it cannot be told."""
    last = noun.split("-")[-1]
    for form in (noun, last, last.capitalize(), last[:-2], last[:-1]):
        known = lexicon.institutions.get(form)
        if known:
            return known.gender
    lower = last.lower()
    for gender, pattern in (("f", _FEMININE), ("n", _NEUTER), ("m", _MASCULINE)):
        if pattern.search(lower):
            return gender
    return ""


def nominative(phrase: str, lexicon: Lexicon, is_title: bool = False) -> str:
    """Return an adjective-noun phrase without article in the strong nominative: "südkoreanischer Geheimdienst".

    A title keeps its capital: "Internationaler Währungsfonds".
    """
    words = phrase.split()
    if len(words) < 2:
        return phrase
    if is_title and _ADJECTIVES_KNOWN.search(words[0].lower()) and words[0][0].isupper():
        small = nominative(f"{words[0][0].lower()}{phrase[1:]}", lexicon)
        return small[0].upper() + small[1:]
    head = next((n for n, word in enumerate(words) if word[0].isupper() and not _is_adjective(word)), len(words) - 1)
    words[head] = _without_genitive(words, head)
    gender = gender_of(words[head], lexicon)
    if not gender:
        return phrase
    return " ".join(_strong(word, gender) if n < head and _is_adjective(word) else word for n, word in enumerate(words))


def plain_noun(form: str, lexicon: Lexicon) -> str:
    """Return a name without the ending of another case at its noun: "Auswärtigen Amtes" -> "Auswärtigen Amt"."""
    *before, noun = form.split()
    if before and not re.search(r"(?:e[rns]|e)\Z", before[-1]):
        return form  # "Lindau Papers" is no genitive
    for ending in ("es", "s", "n"):
        base = noun.removesuffix(ending)
        known = lexicon.institutions.get(base)
        plural = known is not None and known.gender == "p"
        if base != noun and (known is not None or base in lexicon.nouns) and noun not in lexicon.nouns:
            return form.removesuffix(ending) if plural == (ending == "n") else form
    return form


def _without_genitive(words: list[str], head: int) -> str:
    """Return a masculine or neuter noun without the ending of the genitive behind an adjective: "Fußballbundes"."""
    if head and re.search(r"(?:bund|rat|verband|gericht|hof|dienst|vorstand)e?s\Z", words[head]):
        return re.sub(r"e?s\Z", "", words[head])
    return words[head]


def with_article(phrase: str, lexicon: Lexicon) -> str:
    """Return a phrase in the nominative with its article: "der südkoreanische Geheimdienst"; as it is when unsure."""
    words = phrase.split()
    head = next((n for n, word in enumerate(words) if word[0].isupper() and not _is_adjective(word)), len(words) - 1)
    gender = gender_of(words[head], lexicon)
    if not gender:
        return phrase
    weak = "en" if gender == "p" else "e"
    changed = [_weak(word, weak) if n < head and _is_adjective(word) else word for n, word in enumerate(words)]
    return f"{_ARTICLES[gender]} {' '.join(changed)}"


def _is_adjective(word: str) -> bool:
    return bool(_ADJECTIVES_KNOWN.search(word)) and (
        word[0].islower() or word.lower().split("-")[-1].endswith(("ische", "ischen", "ischer", "isches", "ischem"))
    )


def _strong(word: str, gender: str) -> str:
    match = _ADJECTIVE.match(word)
    stem = match.group("stem") if match else word
    stem = stem[0].lower() + stem[1:] if word[0].isupper() and not word.startswith("US-") else stem
    return stem + _ENDINGS[gender]


def _weak(word: str, ending: str) -> str:
    match = _ADJECTIVE.match(word)
    stem = match.group("stem") if match else word
    stem = stem[0].lower() + stem[1:] if word[0].isupper() and not word.startswith("US-") else stem
    return stem + ending


def dative(phrase: str, lexicon: Lexicon, is_person: bool = False) -> str:
    """Return a name or phrase as it stands after "laut": "der polnischen Regierung", names unchanged."""
    words = phrase.split()
    head = next((n for n, word in enumerate(words) if word[0].isupper() and not _is_adjective(word)), len(words) - 1)
    gender = gender_of(words[head], lexicon)
    is_common = (
        words[head] in lexicon.institutions
        or (len(words) > 1 and _is_adjective(words[0]))
        or bool(_STUDY.search(words[head]))
    )
    if is_person or not is_common or not gender:
        return phrase
    if gender == "p":
        plural = words[head] if words[head].endswith(("n", "s")) else words[head] + "n"
        return " ".join(["den", *[_weak(w, "en") for w in words[:head]], plural, *words[head + 1 :]])
    article = "der" if gender == "f" else "dem"
    return " ".join([article, *[_weak(w, "en") if _is_adjective(w) else w for w in words[:head]], *words[head:]])


_STUDY = re.compile(r"(?:[Ss]tudie|[Uu]mfrage|[Uu]ntersuchung|[Pp]rognose|[Bb]ericht|[Gg]utachten|[Ss]tatistik)\Z")
