"""Find the sentences that a gap text needs before it so that it can be understood."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Mode
from quizapp.generation.context import dateline_end, is_conversation, pointing_words, speaks_itself
from quizapp.generation.document import Sentence
from quizapp.generation.english_people import names_somebody
from quizapp.generation.english_pointing import is_bare_quote, says_i, spoken_outside
from quizapp.generation.templates.run_in import begins_with_heading
from quizapp.generation.templates.unclear_nouns import is_unclear
from quizapp.generation.twins import is_twin
from quizapp.generation.views import is_view

_LONGEST_LEAD = 560
_OF_VIEW = 0.5
"""How sure a gap text is that shows as a fact what somebody thinks: a teacher decides."""
_MOST_BEFORE = 2
"""English sentences that may stand before the one with the gap: who reads more of them has forgotten the first."""
_SPOKEN = "“, sagte jemand"
"""Closes a quotation that goes on in the next sentence, where its speaker is named."""


def lead_of(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the text to put before a sentence so that it can be understood, the sentences used, and the sureness.

    The lead may reach into the paragraph before, never into the one before that.
    """
    language = kit.findings.document.language
    spoken = language is Language.EN and is_conversation(kit.findings.document.article)
    if (spoken and speaks_itself(sentence.text)) or (language is Language.EN and says_i(sentence.text)):
        return None  # no sentence before it says who "we" are
    found = _found(kit, sentence)
    if found is not None and language is Language.EN and not spoken_outside(f"{found[0]}{sentence.text}"):
        return None  # nobody is shown who says so
    if spoken and found is not None and is_view(kit.findings, sentence):
        return found[0], found[1], min(found[2], _OF_VIEW)
    return found


def _found(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the sentences that a sentence needs before it, none where it stands alone, as `lead_of` does."""
    language = kit.findings.document.language
    reported = any(c.mode is Mode.CONTINUED for c in kit.findings.claims_in(sentence.index))
    reported = reported or sentence.index in kit.findings.inside
    is_open = pointing_words(sentence.text, language) or is_twin(kit.findings.document, sentence)
    is_open = is_open or is_unclear(kit, sentence)
    if not reported and not _closes_only(sentence.text, language) and not is_open:
        alone = "", (sentence.index,), 0.8
        led = _led(kit, sentence) if language is Language.DE and _says_little(kit, sentence) else None
        if led is None or len(led[1]) != _WITH_ONE or len(led[0]) > _SHORT_LEAD:
            return alone
        before = kit.findings.document.sentences[led[1][0]]
        return led if before.paragraph == sentence.paragraph else alone
    return _led(kit, sentence)


def _says_something(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence has a verb, and is no rest of a list: "Grüne 9,8 Prozent; sonstige 6,2 Prozent."."""
    return any(clause.verb is not None for clause in kit.findings.clauses(sentence))


def _says_little(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether the sentence before one says what it is about: a short one that names nobody, or one that begins
    with a thing which is known already."""
    if _KNOWN_THING.match(sentence.text):
        return True
    words = len(sentence.text.split())
    named = any(actor.kind in _NAMED for actor in kit.findings.cast.all_in(sentence.index))
    return words <= (_FEW_WORDS if named else _SHORT)


_THINGS = (
    "vorfall|vorgang|vorstoß|vorschlag|beschluss|antrag|entwurf|vertrag|plan|zahlen|absatz|umsatz|gewinn|verlust|preis|"
    "unfall|brand|anschlag|angriff|einsatz|flug|start|bau|umbau|maßnahmen?|regelung|aktion|veranstaltung|konferenz|treffen|"
    "sitzung|abkommen|vereinbarung|verfahren|prozess|urteil|entscheidung|studie|umfrage|untersuchung|ergebnis(?:se)?|täter|"
    "opfer|mann|frau|fahrer|pilot|maschine|flugzeug|schiff|zug|fahrzeug|gerät|konzert|film|buch|album|spiel|turnier|rennen|"
    "gebäude|unternehmen|konzern|firma|verein|partei|organisation|region|stadt|ort|insel|mission|beben|sturm|summe|betrag|"
    "kosten"
)
_KNOWN_THING = re.compile(
    rf"(?:Der|Die|Das) (?:[a-zäöü]+e )?\w*(?:{_THINGS}) "
    r"(?:war|ist|hat|hatte|wird|wurde|soll|kann|könne|[a-zäöü]+(?:t|te|en|ten)|fand|stand|lag|kam|ging|begann|blieb|fiel|"
    r"stieg|sank|gab) ",
    re.IGNORECASE,
)
"""A thing with its definite article right before the verb: which one it is, an earlier sentence says."""
_NAMED = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY)
_FEW_WORDS, _SHORT = 6, 13
_WITH_ONE, _SHORT_LEAD = 2, 280


def _led(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the sentences before a sentence that it is understood with, as `lead_of` does."""
    language = kit.findings.document.language
    spoken = language is Language.EN and is_conversation(kit.findings.document.article)
    used = [sentence]
    while used[0].index:
        before = kit.findings.document.sentences[used[0].index - 1]
        if (
            not before.is_prose
            or (language is Language.DE and (before.text[:1].islower() or not _says_something(kit, before)))
            or before.in_title
            or (language is Language.DE and begins_with_heading(kit, before))
            or (spoken and speaks_itself(before.text))
            or (language is Language.EN and (says_i(before.text) or is_bare_quote(before.text)))
            or dateline_end(used[0].text)  # what stands before it is a headline or another one's words
            or before.paragraph < sentence.paragraph - 1
            or (language is Language.EN and len(used) > _MOST_BEFORE)
            or sum(len(s.text) for s in used) + len(before.text) > _LONGEST_LEAD
        ):
            return None
        used.insert(0, before)
        free = not any(c.mode is Mode.CONTINUED for c in kit.findings.claims_in(before.index))
        free = free and before.index not in kit.findings.inside
        whole = not _closes_only(" ".join(s.text for s in used), language)
        if (
            free
            and whole
            and not _open(before, language)
            and not (language is Language.EN and _lacks_person(kit, used))
        ):
            break
    if used[0] is sentence or _open(used[0], language) or (language is Language.EN and _lacks_person(kit, used)):
        return None
    return (
        " ".join(s.text[dateline_end(s.text) :] for s in used[:-1]) + " ",
        tuple(s.index for s in used),
        0.68 if len(used) == 2 else 0.62,
    )


def _lacks_person(kit: Kit, used: Sequence[Sentence]) -> bool:
    """Tell whether "he" or "she" begins the last of some sentences, and those before it tell of nobody."""
    if not _HE_SHE.match(used[-1].text):
        return False
    persons = (actor for one in used[:-1] for actor in kit.findings.cast.all_in(one.index))
    named = any(actor.kind is ActorKind.PERSON for actor in persons)
    return not named and not any(names_somebody(one.text) for one in used[:-1])


_HE_SHE = re.compile(r"(?:[A-Z][a-z]+ [\w ]{2,30}, )?(?:He|he|She|she|His|Her)\b")


def _closes_only(text: str, language: Language) -> bool:
    """Tell whether a quotation ends here that began in an earlier sentence."""
    return language is Language.DE and "”" not in text and text.count("“") > text.count("„")


def _open(sentence: Sentence, language: Language) -> list[str]:
    """Return the words of a lead that point further back; "wir" in a quotation is whoever speaks after it."""
    unclosed = language is Language.DE and sentence.text.count("„") > sentence.text.count("“")
    return pointing_words(sentence.text + _SPOKEN if unclosed else sentence.text, language)
