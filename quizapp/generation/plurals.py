"""Bring counted German nouns into the nominative plural: "Jahren" is "Jahre", "Minderjährigen" "Minderjährige"."""

import re

from quizapp.generation.lexicon import Lexicon

_FROM_ADJECTIVES = re.compile(
    r"(?:lich|ig|los|end|iert|riell|uell|isch|deutsch|rdnet|flücht|letzt|ägt|igt|isst|agt|ahnt|angen|achsen|krank|blind|"
    r"[Tt]ot)en\Z|(?:rdnet|flücht|waffn)eten\Z"
)
_NO_ADJECTIVES = re.compile(
    r"(?:spend|legend|dividend|gegend|tugend|tausend|agend|wend|blend|jugend|abend|vagabund|eig)en\Z", re.IGNORECASE
)
_WEAK = re.compile(
    r"(?:schwester|kammer|mauer|steuer|bauer|vetter|feder|nummer|ziffer|feier|oper|jungfer|faser|ader|leber|klammer|"
    r"wimper|schulter|scheuer|bayer|ungar|eltern?|nachbar|tochter|leiter|letter|rechnungsprüfer)\Z", re.IGNORECASE
)  # fmt: skip
_STRONG = re.compile(
    r"(?:jahr|monat|tag|punkt|spiel|betrieb|ort|teil|schritt|schiff|boot|tier|pferd|hund|brief|film|preis|stück|versuch|"
    r"abend|gewehr|paar|pfeil|prozess|projekt|berg|weg|fisch|bein|arm|beitrag|anteil|ereignis|ergebnis|einsatz)en\Z",
    re.IGNORECASE,
)
_ALREADY = re.compile(r"(?:w|W)ägen\Z|(?:kästen|gärten|häfen|läden|öfen|gräben|böden|fäden|bögen)\Z", re.IGNORECASE)


def plural_nominative(noun: str, lexicon: Lexicon) -> str:
    """Return a noun in the plural as it stands without an article in the nominative; as it is when unsure."""
    base = noun[:-1]
    if not noun.endswith("n") or len(noun) < 5:
        return noun
    if _FROM_ADJECTIVES.search(noun) and noun[:-2] not in lexicon.nouns and not _NO_ADJECTIVES.search(noun):
        return base
    if noun.endswith("ern"):
        return noun if _WEAK.search(base) else base
    if _STRONG.search(noun):
        return base
    if _ALREADY.search(noun):
        return noun
    has_umlaut = re.search(r"(?:ä|äu|ö|ü)[a-zß]{1,4}en\Z", noun)
    return base if has_umlaut and base not in lexicon.nouns and noun[:-2] not in lexicon.nouns else noun


_IN_DATIVE = re.compile(r"[a-zäöüß]{3,}(?:ert|ig|lich|isch|end|et|eu|ell|sam|bar|haft|los)en\Z")
"""Adjectives in the dative or behind an article."""


def counted_nominative(phrase: str, lexicon: Lexicon) -> str:
    """Return a counted phrase without number and article in the nominative: "minderjährige Kinder der Stadt"."""
    words = phrase.split()
    head = next((n for n, word in enumerate(words) if word[:1].isupper()), None)
    if head is None:
        return phrase
    noun = plural_nominative(words[head], lexicon)
    if noun == words[head] and not any(_IN_DATIVE.search(word) for word in words[:head]):
        return phrase
    before = [re.sub(r"en\Z", "e", word) for word in words[:head]]
    return " ".join((*before, noun, *words[head + 1 :]))
