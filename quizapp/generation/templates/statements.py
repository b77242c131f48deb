"""Word the statements of claims so that they can be asked about, and find who else could have made them."""

import re
from dataclasses import dataclass

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import (
    Language,
)
from quizapp.generation.candidates import Kit
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.context import pointing_words
from quizapp.generation.distractors import STANDING_FOR, actor_distractors, shares_name
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.accepted_names import accepted
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.shown_speakers import shows_speaker
from quizapp.generation.wh_english import has_verb

_LONGEST_QUOTE = 190


_SHORTEST_QUOTE = 25


_DANGLING = frozenset("der die das und oder aber dass wie als so auch the and that which who of to in".split())


_PURPOSE = re.compile(r"(?:Um|Damit|Weil|Obwohl|Wenn|Nachdem|Bevor|Because|Although|If|When|After)\b")
"""What a clause begins with that is no statement without the main one."""
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
    r"(?:Deshalb|Daher|Deswegen|Darum|Dadurch|Somit|Folglich|Stattdessen|Therefore|Thus|Auf (?:die|eine) Frage)\b|"
    r"Es (?!sei|gebe|gibt|gehe|geht|handle|komme|kommt|werde|wird|müsse|dürfe|solle|soll|könne|kann|brauche|heiße|"
    r"wäre|ist|hätten|gelte|gilt|bestehe|fehle|drohe)\w+"
)
_QUOTED = re.compile(r"[„“\"»][^„“”\"»«]*[“”\"«]")
_HEADED = re.compile(r"(?<=[a-zäöüß] )(?:Es|Das|Wir|Ich|Ein|Eine|Im|In|Man|Er|Auf|Bei|Für|Nach|Auch|Wenn)(?= [a-zäöü])")
"""Where a heading was run into the sentence behind it: "Warten auf Regen Es ist trocken"."""
_OTHER_SOURCE = re.compile(r"\b(?:[Ll]aut|[Zz]ufolge|[Nn]ach Angaben|according to)\b")
_NO_LABEL = re.compile(
    r"-\Z| (?:der|des|vom|von) (?:APA|dpa|AFP|Reuters)\Z|tag(?:s|früh|abend|morgen|nacht|mittag|nachmittag)?\Z|"
    r"(?:angaben|berichten|kreisen|meldungen|informationen)\Z|ische[nrm]?\Z",
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

    def asked(self, kit: Kit) -> str:
        """Return the question whose statement this is."""
        phrases = phrases_for(kit.findings.document.language)
        if self.is_clause:
            return phrases.attributed_clause.format(clause=self.text)
        return phrases.attributed.format(quote=quoted(self.text, kit.findings.document.language))

    def paired(self, language: Language) -> str:
        """Return the statement as one side of a pair."""
        if self.is_clause:
            return f"{'dass' if language is Language.DE else 'that'} {self.text}"
        return quoted(self.text, language)


def quotable(kit: Kit, claim: Claim) -> Statement | None:
    """Return the statement of a claim as words that can be shown without giving the speaker away."""
    language = kit.findings.document.language
    words = claim.statement(kit.findings.document).strip(" ,.;–-")
    opener = _LEADING.match(words)
    text = words[opener.end() if opener else 0 :].strip(' ,.;–-„“”"»«')
    if not shows_speaker(kit, claim) or not is_label(claim.speaker.name) or _says_it_too(kit, claim):
        return None
    if _is_part(kit, claim, text, opened=opener is not None) or _is_told(kit, claim, text):
        return None
    is_clause = opener is not None or (language is Language.EN and claim.mode is Mode.CLAUSE)
    return Statement(_decapitalised(text) if is_clause and opener is None else text, is_clause)


def _is_part(kit: Kit, claim: Claim, text: str, opened: bool) -> bool:
    """Tell whether the words of a claim are no statement of their own: torn off, tied to others, or in no clause."""
    language = kit.findings.document.language
    if text.rsplit(" ", 1)[-1].lower() in _DANGLING or (_PURPOSE.match(text) and "," not in text):
        return True
    if not _SHORTEST_QUOTE <= len(text) <= _LONGEST_QUOTE or claim.mode in (Mode.OBJECT, Mode.INFINITIVE, Mode.PASSIVE):
        return True
    if claim.mode is Mode.CLAUSE and not opened and language is Language.DE:
        return True
    if (pointing_words(text, language) or _UNTIED.match(text)) and claim.mode is not Mode.QUOTE:
        return True
    may_be_small = claim.mode is Mode.SUBJUNCTIVE or (language is Language.EN and claim.mode is Mode.CLAUSE)
    if not opened and text[0].islower() and not may_be_small:
        return True
    if language is Language.EN and claim.mode is not Mode.QUOTE and not any(map(has_verb, text.split())):
        return True
    return text.count("„") != text.count("“") or text.count("(") != text.count(")") or text.count('"') % 2 == 1


def _is_told(kit: Kit, claim: Claim, text: str) -> bool:
    """Tell whether the words of a claim name who speaks, or somebody else who does."""
    if claim.verb in _NO_CLAIMS:
        return True  # they speak of what is so or of what they do not believe
    if claim.mode is not Mode.QUOTE and _ASIDE.search(text):
        return True
    if "[…]" in text and re.search(r"\b(?:betonte?|sagte?|erklärte?|meinte?|hieß|heißt)\b", text):
        return True
    if _HEADED.search(_QUOTED.sub("", text)) or _OTHER_SOURCE.search(text) or _goes_on(kit, claim):
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
    return not _NO_LABEL.search(name) and not (len(words) > 1 and words[0].endswith("ers") and words[0][:1].isupper())


def speaker_names(kit: Kit, speaker: Speaker) -> tuple[str, ...]:
    """Return the wordings that count for a speaker."""
    return accepted(kit, speaker.actor) if speaker.actor else (speaker.name,)


def ids_about(kit: Kit, claim: Claim) -> tuple[str | None, ...]:
    """Return the ids of a claim and of its speaker."""
    return (kit.facts.claim_ids.get((claim.sentence, claim.speaker.key)), kit.facts.speaker_ids.get(claim.speaker.key))


def _is_medium(speaker: Speaker) -> bool:
    medium = speaker.kind in (SourceKind.MEDIUM, SourceKind.AGENCY)
    return medium or bool(speaker.actor and speaker.actor.medium)


def _is_land(speaker: Speaker) -> bool:
    return speaker.actor is not None and speaker.actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE)


def rival_speakers(kit: Kit, claim: Claim) -> list[Speaker]:
    """Return other speakers of the article, never who or what else the passage rests on."""
    sentence = kit.findings.document.sentences[claim.sentence]
    passage = {c.name for c in kit.findings.citations if c.paragraph == sentence.paragraph}
    here = {actor.number for actor in kit.findings.cast.all_in(claim.sentence)} | {
        c.speaker.actor.number for c in kit.findings.claims_in(claim.sentence) if c.speaker.actor
    }
    found: dict[str, Speaker] = {}
    for other in kit.findings.claims:
        speaker = other.speaker
        if (
            speaker.key == claim.speaker.key
            or speaker.name in passage
            or (speaker.actor and speaker.actor.number in here)
        ):
            continue
        if speaker.actor is None and speaker.is_person:
            continue  # "der Forscher" may be the very person who is asked for
        if speaker.name in STANDING_FOR or (
            speaker.actor and claim.speaker.actor and shares_name(speaker.actor, claim.speaker.actor)
        ):
            continue
        if _is_medium(speaker) is not _is_medium(claim.speaker) or _is_land(speaker) is not _is_land(claim.speaker):
            continue
        known = (one.actor for one in found.values())
        if speaker.actor and any(actor is not None and shares_name(speaker.actor, actor) for actor in known):
            continue
        is_alike = speaker.is_person == claim.speaker.is_person and speaker.kind is not SourceKind.UNNAMED
        is_shown = (
            is_known_person(kit, speaker.actor) if speaker.actor and speaker.is_person else is_label(speaker.name)
        )
        if is_alike and is_shown:
            found.setdefault(speaker.key, speaker)
    if len(found) < 2 and claim.speaker.actor is not None and claim.speaker.is_person:
        said = {c.speaker.key for c in kit.findings.claims if c.sentence == claim.sentence}
        for actor in actor_distractors(
            kit.findings, claim.speaker.actor, with_speaker(kit, claim), kit.dice("rivalen", claim.sentence)
        ):
            is_free = f"actor-{actor.number}" not in said and actor.name not in passage and is_known_person(kit, actor)
            if is_free and kit.facts.actor_id(actor):
                found.setdefault(f"actor-{actor.number}", Speaker(actor.name, actor, None, claim.speaker.is_person))
    return list(found.values())


def with_speaker(kit: Kit, claim: Claim) -> tuple[int, ...]:
    """Return the claim's sentence, and where only an earlier one names the speaker, that one too."""
    if claim.speaker.actor is None or any(
        a.number == claim.speaker.actor.number for a in kit.findings.cast.all_in(claim.sentence)
    ):
        return (claim.sentence,)
    earlier = [m.sentence for m in claim.speaker.actor.mentions if m.sentence < claim.sentence]
    return (earlier[-1], claim.sentence) if earlier and claim.sentence - earlier[-1] <= 4 else (claim.sentence,)


def capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[0].upper() + text[1:]
