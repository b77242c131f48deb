"""Find the sentences that a gap text needs before it so that it can be understood."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.antecedent_men import lacks_man
from quizapp.generation.antecedents import has_known_topic, shares_topic, topic_said
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Mode
from quizapp.generation.context import dateline_end, is_conversation, pointing_words, speaks_itself
from quizapp.generation.document import Sentence
from quizapp.generation.english_people import names_somebody
from quizapp.generation.english_pointing import is_bare_quote, says_i, spoken_outside
from quizapp.generation.templates.given import introduction, is_tied
from quizapp.generation.templates.run_in import begins_with_heading
from quizapp.generation.templates.unclear_nouns import is_unclear
from quizapp.generation.tied_words import linked_words
from quizapp.generation.twins import is_twin
from quizapp.generation.views import is_view

_LONGEST_LEAD = 560
_OF_VIEW = 0.5
"""How sure a gap text is that shows as a fact what somebody thinks: a teacher decides."""
_MOST_BEFORE = 2
"""Sentences that may stand before the one with the gap: who reads more of them has forgotten the first."""
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
    if language is Language.DE and found is not None and found[0]:
        found = _extended(kit, sentence, found)
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
    is_open = is_open or is_unclear(kit, sentence) or is_tied(kit, sentence)
    if not reported and not _closes_only(sentence.text, language) and not is_open:
        return (_wanted(kit, sentence) if language is Language.DE else None) or ("", (sentence.index,), 0.8)
    return _introduced(kit, sentence) or _led(kit, sentence, sentence.index)


def _introduced(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the few sentences before one that introduce what it speaks of as known, None where it needs none or too
    many."""
    if kit.findings.document.language is not Language.DE:
        return None
    for first in sorted({introduction(kit, sentence), topic_said(kit.findings, sentence)}):
        led = _led(kit, sentence, first) if sentence.index - _MOST_BEFORE <= first < sentence.index else None
        if led is not None and len(led[0]) + len(sentence.text) <= _LONGEST_LED:
            return led
    return None


def _extended(
    kit: Kit, sentence: Sentence, led: tuple[str, tuple[int, ...], float]
) -> tuple[str, tuple[int, ...], float]:
    """Return a lead with the sentence before it where that one says what the lead begins with."""
    first = kit.findings.document.sentences[led[1][0]]
    if len(led[1]) > _WITH_ONE or not has_known_topic(kit.findings, first):
        return led
    longer = _led(kit, sentence, first.index - 1)
    return longer if longer is not None and len(longer[0]) + len(sentence.text) <= _LONGEST_EXTENDED else led


def _wanted(kit: Kit, sentence: Sentence) -> tuple[str, tuple[int, ...], float] | None:
    """Return the sentences before one that can be read alone but is understood better with them: those that introduce
    what it speaks of as known, or a short one of the same paragraph that says what it is about."""
    introduced = _introduced(kit, sentence)
    if introduced is not None:
        return introduced
    linked = linked_words(kit.findings, sentence)
    led = _led(kit, sentence, sentence.index) if linked or _says_little(kit, sentence) else None
    if led is None or len(led[1]) != _WITH_ONE or len(led[0]) > _SHORT_LEAD:
        return None
    before = kit.findings.document.sentences[led[1][0]]
    helps = linked or len(sentence.text.split()) <= _SHORT or _names_somebody(kit, before)
    helps = helps or shares_topic(kit.findings, before, sentence)
    return led if helps and before.paragraph == sentence.paragraph else None


def _says_something(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence has a verb, and is no rest of a list: "Grüne 9,8 Prozent; sonstige 6,2 Prozent."."""
    return any(clause.verb is not None for clause in kit.findings.clauses(sentence))


def _says_little(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether the sentence before one says what it is about: a short one or one that names nobody, or one that
    begins with a thing which is known already."""
    is_clear = _names_somebody(kit, sentence) or _OF_WHAT.match(sentence.text)
    return not is_clear or len(sentence.text.split()) <= _FEW_WORDS or has_known_topic(kit.findings, sentence)


_OF_WHAT = re.compile(r"(?:Der|Die|Das) (?:[a-zäöüß-]+ )?[A-ZÄÖÜ][\w-]+ (?:der|des|von|vom|für) ")
"""A thing of which the sentence itself says which one it is."""


def _names_somebody(kit: Kit, sentence: Sentence) -> bool:
    return any(actor.kind in _NAMED for actor in kit.findings.cast.all_in(sentence.index))


_NAMED = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE, ActorKind.COUNTRY)
_FEW_WORDS, _SHORT = 6, 13
_WITH_ONE, _SHORT_LEAD, _LONGEST_LED, _LONGEST_EXTENDED = 2, 280, 560, 330


def _led(kit: Kit, sentence: Sentence, first: int) -> tuple[str, tuple[int, ...], float] | None:
    """Return the sentences before a sentence that it is understood with, one of them the `first`, as `lead_of` does."""
    used = [sentence]
    while used[0].index:
        before = kit.findings.document.sentences[used[0].index - 1]
        if not _may_lead(kit, before, used):
            return None
        used.insert(0, before)
        if before.index <= first and _begins_alone(kit, used):
            break
    if used[0] is sentence or used[0].index > first or _begins_open(kit, used):
        return None
    return (
        " ".join(s.text[dateline_end(s.text) :] for s in used[:-1]) + " ",
        tuple(s.index for s in used),
        0.68 if len(used) == 2 else 0.62,
    )


def _may_lead(kit: Kit, before: Sentence, used: Sequence[Sentence]) -> bool:
    """Tell whether a sentence is whole and near enough to be shown before some others."""
    language = kit.findings.document.language
    spoken = language is Language.EN and is_conversation(kit.findings.document.article)
    if not before.is_prose or before.in_title or before.paragraph < used[-1].paragraph - 1:
        return False
    if dateline_end(used[0].text):  # what stands before it is a headline or another one's words
        return False
    if sum(len(s.text) for s in used) + len(before.text) > _LONGEST_LEAD:
        return False
    if language is Language.DE:
        torn = _REST.match(before.text) or not _says_something(kit, before)
        return not torn and not begins_with_heading(kit, before)
    if len(used) > _MOST_BEFORE or (spoken and speaks_itself(before.text)):
        return False
    return not (says_i(before.text) or is_bare_quote(before.text))


def _begins_alone(kit: Kit, used: Sequence[Sentence]) -> bool:
    """Tell whether some sentences can be read without the one before them."""
    before, language = used[0], kit.findings.document.language
    if any(c.mode is Mode.CONTINUED for c in kit.findings.claims_in(before.index)):
        return False
    if before.index in kit.findings.inside or _closes_only(" ".join(s.text for s in used), language):
        return False
    return not _begins_open(kit, used)


def _begins_open(kit: Kit, used: Sequence[Sentence]) -> bool:
    """Tell whether the first of some sentences points further back, or "he" is nobody whom they name."""
    language = kit.findings.document.language
    if _open(used[0], language) or is_tied(kit, used[0]):
        return True
    return _lacks_person(kit, used) if language is Language.EN else lacks_man(kit.findings, used)


_REST = re.compile(r"[a-zäöüß]|\d+\.? [a-zäöüß]+(?:t|en)\b")
"""How the rest of a sentence begins that was cut in two."""


def _lacks_person(kit: Kit, used: Sequence[Sentence]) -> bool:
    """Tell whether "he" or "she" begins the last of some sentences, and those before it tell of nobody."""
    last = used[-1].text
    is_meant = "him" in pointing_words(last, Language.EN) and _ORDERED.search(last) is not None
    if not _HE_SHE.match(last) and not is_meant:
        return False
    persons = (actor for one in used[:-1] for actor in kit.findings.cast.all_in(one.index))
    named = any(actor.kind is ActorKind.PERSON for actor in persons)
    return not named and not any(names_somebody(one.text) for one in used[:-1])


_ORDERED = re.compile(r"\A(?:The|An?) [a-z]+ [a-z]+ him\b")
"""Somebody is known already: "The judge ordered him to pay"."""
_HE_SHE = re.compile(r"(?:[A-Z][a-z]+ [\w ]{2,30}, )?(?:He|he|She|she|His|Her)\b")


def _closes_only(text: str, language: Language) -> bool:
    """Tell whether a quotation ends here that began in an earlier sentence."""
    return language is Language.DE and "”" not in text and text.count("“") > text.count("„")


def _open(sentence: Sentence, language: Language) -> list[str]:
    """Return the words of a lead that point further back; "wir" in a quotation is whoever speaks after it."""
    unclosed = language is Language.DE and sentence.text.count("„") > sentence.text.count("“")
    return pointing_words(sentence.text + _SPOKEN if unclosed else sentence.text, language)
