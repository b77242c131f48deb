"""Word the statements of claims so that they can be asked about, and find who else could have made them."""

import re
from dataclasses import dataclass

from quizapp.core.item import (
    Language,
)
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.context import pointing_words
from quizapp.generation.demonstratives import means_other, points_away
from quizapp.generation.english_dangling import says_nothing
from quizapp.generation.headings import has_heading
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.roles import nominative
from quizapp.generation.stems import is_loose
from quizapp.generation.templates.moved_clauses import REPORTED, around_cue, clause_of
from quizapp.generation.templates.shown_speakers import by_office, claim_before, shows_speaker
from quizapp.generation.templates.source_lists import VOICED, VOICED_ASKED
from quizapp.generation.templates.unclaimed import (
    is_denied,
    is_of_noun,
    is_said_inside,
    is_tied,
    marks_are_torn,
    says_little,
)
from quizapp.generation.wh_english import has_verb
from quizapp.generation.whole_clauses import is_whole_clause

_LONGEST_QUOTE = 190


_SHORTEST_QUOTE = 25


_DANGLING = frozenset("der die das und oder aber dass wie als so auch the and that which who of to in".split())


_PURPOSE = re.compile(r"(?:Um|Während|Damit|Weil|Obwohl|Wenn|Nachdem|Bevor|Because|Although|If|When|After)\b")
"""What a clause begins with that is no statement without the main one."""
_BRACKETED = re.compile(r"\([^()]*\)")
_NO_CLAIMS = frozenset(
    "begründen bedauern kritisieren bezweifeln zweifeln bestreiten dementieren leugnen "
    "justify doubt deny regret".split()
)
_ASIDE = re.compile(
    r",\s+(?:hielt|hält|sagte?|so|meinte?|betonte?|erklärte?|räumte|fügte|berichtete?n?|schreibt|schrieb|kritisierte?|"
    r"warnte?|heißt|hieß)\s+(?:er|sie|es|der|die|das|[A-ZÄÖÜ])"
)
"""Words that name another speaker, or the one who is asked for."""
_UNTIED = re.compile(
    r"\A(?:Deshalb|Daher|Deswegen|Darum|Dadurch|Somit|Folglich|Stattdessen|Dann|Selbiges|Umgekehrt|Therefore|Thus|"
    r"Auf (?:die|eine) Frage)\b|"
    r"\b[a-zäöüß]+ (?:daher|deshalb|deswegen|damit|selbiges)\b(?!,)|"
    r"\A(?:Die|Der|Das) (?:seien?|habe|hätten|sind|ist|wird|werden|müssen?|könnten?|dürften?)\b|"
    r"\AEs (?!sei|gebe|gibt|gehe|geht|handle|komme|kommt|werde|wird|müsse|dürfe|solle|soll|könne|kann|brauche|heiße|"
    r"wäre|ist|hätten|gelte|gilt|bestehe|fehle|drohe)\w+|"
    r"\A[Dd]as (?!(?:[a-zäöüß-]+e[nrs]? )*[A-ZÄÖÜ„])"
)
_OF_BEFORE = re.compile(r"\ADies(?:e[rs]?)? [a-zäöüß]+(?:t|te|en|ten|ei|ei?en)\b")
"""How a quotation begins that speaks of what was said before it: "Diese liegt bei 40 Millionen"."""
_WHOSE = re.compile(r"[^,;:]*\b(?:deren|dessen)\b")
_HE = re.compile(r"(?:[^,]|,(?=\d))*?\b(?:ist|war|hat|hatte|wird|wurde|sei|habe|werde|kann|könne) (?:sie|er)\b")
"""Somebody or something named before: "Mit 15 Metern ist sie die größte"."""
_QUOTED = re.compile(r"[„“\"»][^„“”\"»«]*[“”\"«]")
_OTHER_SOURCE = re.compile(r"\b(?:[Ll]aut|[Zz]ufolge|[Nn]ach Angaben|according to)\b")
_NO_LABEL = re.compile(
    r"-\Z| (?:der|des|vom|von) (?:APA|dpa|AFP|Reuters)\Z|tag(?:s|früh|abend|morgen|nacht|mittag|nachmittag)?\Z|"
    r"(?:bilder|aufnahmen|fotos|videos|angaben|berichten|kreisen|meldungen|informationen)\Z|ische[nrm]?\Z",
    re.IGNORECASE,
)
"""How no speaker is called: cut off, in another case, or with whoever is told something and the day of it."""
_LEADING = re.compile(
    r"^(?:dass|daß|(?:to\s+(?:[\w.'’]+\s+){1,4}?)?that),?\s+(?!number\b|figure\b|total\b|amount\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Statement:
    """The words of a claim: a quotation, or the rest of a clause that begins with "dass"."""

    text: str
    is_clause: bool
    noun: str = ""
    """What the clause is where it is more than a statement: a demand, a warning."""
    main: str = ""
    """The words as they stand where they are a clause of their own."""

    def asked(self, kit: Kit) -> str:
        """Return the question whose statement this is."""
        phrases = phrases_for(kit.findings.document.language)
        if self.is_clause and self.noun:
            return VOICED_ASKED[kit.findings.document.language].format(noun=self.noun, clause=self.text)
        if self.is_clause:
            return phrases.attributed_clause.format(clause=self.text)
        return phrases.attributed.format(quote=quoted(capital(self.text), kit.findings.document.language))

    def paired(self, language: Language) -> str:
        """Return the statement as one side of a pair."""
        if self.is_clause:
            return f"{'dass' if language is Language.DE else 'that'} {self.text}"
        return quoted(capital(self.text), language)


def quotable(kit: Kit, claim: Claim) -> Statement | None:
    """Return the statement of a claim as words that can be shown without giving the speaker away."""
    language = kit.findings.document.language
    words = (around_cue(kit, claim) or claim.statement(kit.findings.document)).strip(" ,.;–-")
    opener = _LEADING.match(words)
    text = _behind_colon(kit, claim, words[opener.end() if opener else 0 :].strip(' ,.;–-„“”"»«'))
    if not shows_speaker(kit, claim) or not is_label(claim.speaker.name) or _says_it_too(kit, claim):
        return None
    moved = None if opener or claim.mode not in REPORTED else clause_of(kit, text)
    opened = opener is not None or moved is not None
    if _is_part(kit, claim, text, opened=opened) or _is_told(kit, claim, text) or (opened and says_little(kit, text)):
        return None
    if language is Language.DE and (
        means_other(moved or text, kit.findings.verbs) if opened else points_away(text, _before(kit, claim))
    ):
        return None
    is_clause = opened or (language is Language.EN and claim.mode is Mode.CLAUSE)
    voiced = VOICED[language]
    noun = voiced.get(claim.verb, voiced.get(claim.kind.value, ""))
    main = "" if opener or text[0].islower() else text
    if moved is not None:
        return Statement(moved, True, noun, main)
    return Statement(_decapitalised(text) if is_clause and opener is None else text, is_clause, noun, main)


def _before(kit: Kit, claim: Claim) -> str:
    """Return what stands before the words of a claim, with the mark that opens them."""
    words = kit.findings.document.sentences[claim.sentence].text
    opening = re.match(r"[\s,.;–-]*[„“\"»«]?", words[claim.start :])
    return words[: claim.start + (opening.end() if opening else 0)].rstrip()


def _behind_colon(kit: Kit, claim: Claim, text: str) -> str:
    """Return a statement without what only leads to it: "Alle sind sich einig: Es wird teuer, sagte Berger"."""
    before, _, after = text.partition(": ")
    is_clause = any(map(kit.findings.verbs.is_finite, re.findall(r"\b[a-zäöüß]+", after)))
    return after if claim.mode is Mode.PHRASE and after[:1].isupper() and " " in before and is_clause else text


def _is_part(kit: Kit, claim: Claim, text: str, opened: bool) -> bool:
    """Tell whether the words of a claim are no statement of their own: torn off, tied to others, or in no clause."""
    language = kit.findings.document.language
    if says_nothing(text, claim.statement(kit.findings.document).strip(), language):
        return True
    if language is Language.DE and claim.mode is not Mode.QUOTE and _HE.match(text):
        return True
    if _WHOSE.match(text) or _OF_BEFORE.match(text) or (language is Language.DE and is_loose(text)):
        return True
    if language is Language.DE and not is_whole_clause(text, kit.findings.verbs):
        return True
    if text.rsplit(" ", 1)[-1].lower() in _DANGLING or (_PURPOSE.match(text) and "," not in _BRACKETED.sub("", text)):
        return True
    if not _SHORTEST_QUOTE <= len(text) <= _LONGEST_QUOTE or claim.mode in (Mode.OBJECT, Mode.INFINITIVE, Mode.PASSIVE):
        return True
    if claim.mode is Mode.CLAUSE and not opened and language is Language.DE:
        return True
    if (pointing_words(text, language) or _UNTIED.search(text)) and claim.mode is not Mode.QUOTE:
        return True
    if not opened and language is Language.DE and kit.findings.verbs.is_finite(text.split()[0]):
        return True  # "seien auch zwei Brücken gesperrt": its beginning was cut off
    may_be_small = claim.mode is Mode.SUBJUNCTIVE or (language is Language.EN and claim.mode is Mode.CLAUSE)
    if not opened and text[0].islower() and not may_be_small:
        return True
    if language is Language.EN and claim.mode is not Mode.QUOTE and not any(map(has_verb, text.split())):
        return True
    return marks_are_torn(text) or text.count("(") != text.count(")")


def _is_told(kit: Kit, claim: Claim, text: str) -> bool:
    """Tell whether the words of a claim name who speaks, or somebody else who does."""
    if claim.verb in _NO_CLAIMS:
        return True  # they speak of what is so or of what they do not believe
    if claim.mode is not Mode.QUOTE and _ASIDE.search(text):
        return True
    if "[…]" in text and re.search(r"\b(?:betonte?|sagte?|erklärte?|meinte?|hieß|heißt)\b", text):
        return True
    plain = _QUOTED.sub("", text)
    if (
        (claim.mode is not Mode.QUOTE and has_heading(plain))
        or (": " in plain and not (claim.mode is Mode.QUOTE and kit.findings.document.language is Language.EN))
        or _OTHER_SOURCE.search(text)
        or _goes_on(kit, claim)
    ):
        return True
    if is_denied(kit, claim) or is_tied(kit, claim) or is_of_noun(kit, claim) or is_said_inside(kit, claim):
        return True
    names = claim.speaker.actor.names if claim.speaker.actor else (claim.speaker.name,)
    return any(re.search(rf"(?<!\w){re.escape(name)}s?(?!\w)", text) for name in names)


def _goes_on(kit: Kit, claim: Claim) -> bool:
    """Tell whether the name of the speaker was cut: "Nach Informationen der China | Daily Times", no verb behind it."""
    words = claim.statement(kit.findings.document)
    return bool(claim.cue and claim.start and claim.start == claim.cue[1] and re.match(r"[A-ZÄÖÜ]", words))


def _decapitalised(text: str) -> str:
    first = text.split()[0]
    return (
        text[0].lower() + text[1:]
        if first in ("The", "A", "An", "It", "There", "They", "He", "She", "No", "Some")
        else text
    )


def _says_it_too(kit: Kit, claim: Claim) -> bool:
    """Tell whether somebody else said the same before: "Auch Berger betonte, dass …"."""
    sentence = kit.findings.document.sentences[claim.sentence]
    actor = claim.speaker.actor
    here = [m for m in actor.mentions if m.sentence == claim.sentence] if actor else []
    before = sentence.text[: sentence.tokens[here[0].start].start] if here else ""
    return re.search(r"\b[Aa]uch (?:der |die |das )?(?:[\w-]+ ){0,2}\Z", before) is not None


def is_label(name: str) -> bool:
    """Tell whether a speaker can be shown by that name: whole, in the nominative."""
    words = name.split()
    is_oblique = len(words) > 1 and words[0][:1].isupper() and nominative(words[0]) != words[0]
    return not _NO_LABEL.search(name) and not is_oblique


def ids_about(kit: Kit, claim: Claim) -> tuple[str | None, ...]:
    """Return the ids of a claim and of its speaker."""
    return (kit.facts.claim_ids.get((claim.sentence, claim.speaker.key)), kit.facts.speaker_ids.get(claim.speaker.key))


def with_speaker(kit: Kit, claim: Claim) -> tuple[int, ...]:
    """Return the claim's sentence, and where only an earlier one shows the speaker, that one too."""
    actor = claim.speaker.actor
    if actor is None or any(a.number == actor.number for a in kit.findings.cast.all_in(claim.sentence)):
        return (claim.sentence,)
    earlier = [m.sentence for m in actor.mentions if m.sentence < claim.sentence]
    before = claim_before(kit, claim)
    if before is not None:
        return (*with_speaker(kit, before)[-2:], claim.sentence)
    if by_office(kit, claim) and actor.role is not None and actor.role.sentence < claim.sentence:
        return (actor.role.sentence, claim.sentence)
    return (earlier[-1], claim.sentence) if earlier and claim.sentence - earlier[-1] <= 4 else (claim.sentence,)


def capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[0].upper() + text[1:]
