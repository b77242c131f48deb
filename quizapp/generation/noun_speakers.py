"""Read German noun phrases that speak without being an actor: "Beobachter", "ein Reporter des Senders"."""

import re

from quizapp.core.facts import SourceKind
from quizapp.generation.document import Sentence
from quizapp.generation.inflection import gender_of, nominative
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.offices import is_office
from quizapp.generation.speaker import Speaker

_DETERMINERS = frozenset(
    "der die das ein eine mehrere einige viele manche zahlreiche weitere alle seine ihre sein ihr beide andere "
    "dem den des einem einen einer eines seinem ihrem seiner ihrer ersten diesem dieser diese dieses".split()
)
_NOT_SUBJECT = frozenset("dem den des einem einen eines seinem ihrem seinen ihren diesem diesen".split())
_NOT_NOMINATIVE = _NOT_SUBJECT | frozenset("einer der den ersten seiner ihrer".split()) - {"der"}
_REPORTS = re.compile(
    r"(?:[Aa]ngaben?|[Bb]erichten?|[Kk]reisen?|[Mm]eldungen|[Qq]uellen|[Gg]erüchten?|[Ss]pekulationen|[Aa]ussagen|"
    r"[Ii]nsidern?|[Ee]rmittlungsstand|[Ee]rkenntnissen?|[Hh]inweisen?|[Ii]nformationen)\Z"
)
_PAPERS = re.compile(
    r"(?:[Ss]tudien?|[Uu]mfragen?|[Uu]ntersuchung(?:en)?|[Bb]erichts?|[Pp]rognosen?|[Gg]utachtens?|[Rr]eports?|"
    r"[Ss]tatistik(?:en)?|[Ee]rhebung|[Aa]nalyse|[Aa]uswertung|[Bb]efragung|[Pp]rotokolls?|[Dd]okuments?|[Mm]emorandums?|"
    r"[Ee]rklärung|[Ss]tellungnahme|[Mm]itteilung|[Pp]ositionspapiers?|[Ee]ntwurfs?|[Gg]esetz(?:es)?|[Vv]ertrags?|"
    r"[Ee]rgebnis(?:ses)?|[Uu]rteils?|[Aa]nklage|[Aa]nklageschrift|[Zz]wischenergebnis|[Bb]rief(?:es)?|[Ss]chreibens?|"
    r"[Ee]rmittlungen|[Mm]essungen|[Bb]erechnungen|[Hh]ochrechnung(?:en)?|[Tt]agebuch|[Aa]bkommens?|[Aa]kten?)\Z"
)
_NO_SPEAKERS = frozenset(
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli "
    "August September Oktober November Dezember Jahr Jahre Tag Tage Woche Wochen Monat Monate Stunde Stunden Uhr Zeit "
    "Abend Morgen Nacht Mittag Ende Anfang Beginn Folge Grund Ziel Fall Teil Zahl Zahlen Frage Lage Situation Sache "
    "Vorwurf Vorwürfe Kritik Meinung Ansicht Angst Hoffnung Entscheidung Aussage Antwort Begründung Beispiel Ergebnis "
    "Ergebnisse Kopf Sorge Idee Plan Pläne Problem Probleme Weg Schritt Vorschlag Äußerungen Äußerung Forderung "
    "Forderungen Worte Worten Sie Ich Wir Er Es Man Dies Das Was Wer Jahren Hintergrund Gespräch Interview".split()
)
_GENITIVE = re.compile(
    r"\s+(?:der|des|von|vom|aus|für|beim|bei)\s+(?:(?:der|den|dem|des)\s+)?(?:[a-zäöüß-]+(?:en|er|es)\s+){0,2}"
    r"[A-ZÄÖÜ][\w-]*(?:\s+[A-ZÄÖÜ][\w-]*)*(?:\s+(?:der|des)\s+[A-ZÄÖÜ][\w-]*)?"
)
_LONGEST = 70
_PERSON = re.compile(
    r"(?:er|erin|ist|istin|ent|entin|ant|antin|eur|eurin|loge|login|ator|mann|frau|kollege|zeuge|eter)\Z"
)


_CASE = re.compile(r"(?<=er)s\Z|(?<=ant|ent|ist)en\Z|(?<=[lo]og|oge)e?n\Z")


_ADVERB = re.compile(
    r"(?:en|lich|isch|weise|dem|falls|mal|her|hin|ig|so|mit|bei|nach|zu|an|auf|für|von|gegen|wie|da|ich|wohl|etzt|och|ann|um|lings|"
    r"haft|sam|los|bar|e)\Z",
    re.IGNORECASE,
)


class NounSpeakers:
    """Reads noun phrases of one language list."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def subject(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        """Return who the noun phrase at token `start` means as the subject of a verb of saying."""
        tokens = sentence.tokens
        if start >= end or tokens[start].text.lower() in _NOT_SUBJECT:
            return None
        head = self._head(sentence, start, end)
        if head is None or tokens[head].text in _NO_SPEAKERS or tokens[start].text.lower().startswith("diese"):
            return None
        if tokens[start].text.lower() in ("der", "einer") and gender_of(tokens[head].text, self._lexicon) == "f":
            return None  # a dative
        return self._speaker(sentence, start, head, end, is_subject=True)

    def source(self, sentence: Sentence, start: int, end: int) -> Speaker | None:
        """Return what the noun phrase at token `start` means behind "laut" or before "zufolge": any noun."""
        head = self._head(sentence, start, end)
        return None if head is None else self._speaker(sentence, start, head, end, is_subject=False)

    def before(self, sentence: Sentence, comma: int, pronoun: str, end: int) -> Speaker | None:
        """Return the person before a comma whom a relative clause is about: "eines Vertreters, der"."""
        noun = sentence.tokens[comma - 1].text
        start = comma - 2
        while start > 0 and re.fullmatch(r"[a-zäöüß-]+e[nrsm]", sentence.tokens[start].text) and start > comma - 4:
            if sentence.tokens[start].text in _DETERMINERS:
                break
            start -= 1
        if start < 0 or not noun[:1].isupper() or not self._is_one_person(sentence, start, comma - 1):
            return None
        genitive = sentence.tokens[start].text.lower() in ("des", "eines")
        name = _CASE.sub("", noun) if genitive or sentence.tokens[start].text.lower() in _NOT_NOMINATIVE else noun
        return Speaker(name, None, SourceKind.PERSON, True, end) if pronoun in ("der", "die") else None

    def is_told(self, sentence: Sentence, start: int, speaker: Speaker | None) -> bool:
        """Tell whether a medium stands at token `start` in the dative, as the one who is told something: "der
        Nachrichtenagentur AP", "dem Sender"."""
        actor, article = speaker.actor if speaker is not None else None, sentence.tokens[start].text.lower()
        if speaker is None or actor is None or not actor.medium or article not in ("dem", "der"):
            return False
        words = [token.text for token in sentence.tokens[start + 1 : speaker.end]]
        is_bare = actor.medium == "agency" and " ".join(words) in actor.names  # agencies are feminine
        return article == "dem" or is_bare or any(gender_of(word, self._lexicon) == "f" for word in words)

    def _head(self, sentence: Sentence, start: int, end: int) -> int | None:
        """Return the noun of a phrase: behind a determiner and up to three adjectives."""
        tokens = sentence.tokens
        for n in range(start, min(end, start + 5)):
            word = tokens[n].text
            if word.lower() in _DETERMINERS and n - start < 2:
                continue
            if not tokens[n].is_word:
                return None
            if word[0].isupper() and (n > 0 or not self._is_opening_adjective(sentence, n)):
                return n
            if not re.search(r"e[nrsm]?\Z", word):
                return None
        return None

    @staticmethod
    def _is_opening_adjective(sentence: Sentence, n: int) -> bool:
        following = sentence.tokens[n + 1] if n + 1 < len(sentence.tokens) else None
        return bool(following and following.is_capitalised and re.search(r"e[rsnm]?\Z", sentence.tokens[n].text))

    def _speaker(self, sentence: Sentence, start: int, head: int, end: int, is_subject: bool) -> Speaker | None:
        tokens = sentence.tokens
        noun, first = tokens[head].text, tokens[start].text.lower()
        if len(noun) < 3 or noun.isupper():
            return None
        medium = self._lexicon.media.get(noun)
        if medium is not None:
            return Speaker(medium.name, None, SourceKind(medium.kind), False, head + 1)
        is_source = bool(_REPORTS.search(noun) or _PAPERS.search(noun))
        if start == head and not is_source and self._is_name(noun, opens=head == 0):
            return Speaker(noun, None, SourceKind.PERSON, True, head + 1, is_named=True)
        bare = noun if is_subject and first not in _NOT_NOMINATIVE else _CASE.sub("", noun)
        more = self._attribute(sentence, head, end)
        last = sentence.token_at(tokens[head].start + len(noun + more) - 1) + 1
        name = bare + more if len(bare + more) <= _LONGEST else bare
        adjectives = [t.text for t in tokens[start:head] if t.text.lower() not in _DETERMINERS and is_subject]
        full = " ".join([*(a if n else a[0].lower() + a[1:] for n, a in enumerate(adjectives)), name])
        shown = full if len(full) <= _LONGEST else name
        if is_source:
            kind = SourceKind.UNNAMED if _REPORTS.search(noun) else SourceKind.STUDY
            return Speaker(name, None, kind, False, last)
        if self._is_one_person(sentence, start, head):
            return Speaker(shown, None, SourceKind.PERSON, True, last)
        if gender_of(noun, self._lexicon) in ("f", "n"):
            return Speaker(nominative(shown, self._lexicon), None, SourceKind.STAKEHOLDER, False, last)
        return Speaker(shown, None, SourceKind.UNNAMED, False, last)

    def _attribute(self, sentence: Sentence, head: int, end: int) -> str:
        """Return the genitive behind a noun, "" where it is a medium that is told something."""
        tokens = sentence.tokens
        more = _GENITIVE.match(sentence.text, tokens[head].end)
        stop = len(sentence.text) if end >= len(tokens) else tokens[end - 1].end
        if more is None or more.end() > max(stop, tokens[head].end):
            return ""
        told = any(word in self._lexicon.media for word in more.group().split())
        return "" if told and " der " in f" {more.group()}" else more.group()

    def _is_name(self, word: str, opens: bool) -> bool:
        """Tell whether a word with a capital letter is no noun of the lists, in no form and in no compound."""
        if word in self._lexicon.last_names or word in self._lexicon.first_names:
            return True
        if word.endswith("s") or (opens and _ADVERB.search(word)):
            return False
        forms = {word, *(word.removesuffix(ending) for ending in ("n", "en", "e", "er", "s", "es"))}
        if forms & self._lexicon.nouns or any(form in self._lexicon.institutions for form in forms):
            return False
        tails = (word[cut:].capitalize() for cut in range(2, len(word) - 4))
        return not any(tail in self._lexicon.nouns or tail.rstrip("en") in self._lexicon.nouns for tail in tails)

    def _is_one_person(self, sentence: Sentence, start: int, head: int) -> bool:
        """Tell whether a phrase means one person: "ein Reporter", "die Rednerin", "der 56-jährige"."""
        noun = sentence.tokens[head].text
        first = sentence.tokens[start].text.lower()
        if first not in ("der", "ein", "eine", "die", "einer", "einem", "eines", "dem", "des"):
            return False
        bare = _CASE.sub("", noun) if first in _NOT_NOMINATIVE else noun
        person = is_office(bare, self._lexicon) or bool(_PERSON.search(bare.lower()))
        plural = first == "die" and not noun.endswith(("in", "frau"))
        return person and not plural
