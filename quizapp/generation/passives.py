"""Find who is named beside a German passive of saying: "wurde von der Polizei bestätigt, darunter A und B"."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.generation.attribution_phrases import PhraseAttributions
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.claims import Claim, Mode
from quizapp.generation.clauses import Clause
from quizapp.generation.document import Sentence
from quizapp.generation.saying import Saying, SayingVerbs
from quizapp.generation.speaker import Speaker

_PASSIVE = frozenset("wurde wurden worden wird werden".split())
_BY = frozenset("von vom durch seitens".split())
_NO_SPEECH = frozenset("belegen finden zeigen halten sehen vertreten erwarten ergeben schließen nachweisen".split())
"""What is "belegt", "gefunden" or "geschlossen" by somebody is mostly not said."""
_AMONG = re.compile(r",\s+darunter\s+")


class PassiveAttributions:
    """Reads the passives of one document."""

    def __init__(self, cast: Cast, saying: SayingVerbs, phrases: PhraseAttributions) -> None:
        self._cast = cast
        self._saying = saying
        self._phrases = phrases

    def find(self, sentence: Sentence, clause: Clause, recent: Sequence[FoundActor]) -> Iterator[Claim]:
        """Return the claims of those whom a passive clause names."""
        words = [token.text.lower() for token in sentence.tokens[clause.start : clause.end]]
        if not _PASSIVE & set(words):
            return
        found = [saying for word in words if (saying := self._saying.participle(word, words))]
        if not found or found[-1].lemma in _NO_SPEECH:
            return
        listed = _AMONG.search(sentence.text)
        for place, word in enumerate(words, clause.start):
            if word in _BY:
                speaker = self._phrases.speaker_after(sentence, place + 1, recent) or self._phrases.noun_after(
                    sentence, place + 1
                )
                if speaker and not (listed and speaker.kind is SourceKind.UNNAMED):
                    yield self._claim(sentence, clause, speaker, found[-1], len(sentence.text))
        if listed:
            for actor in self._cast.all_in(sentence.index, sentence.token_at(listed.end())):
                if actor.kind is not ActorKind.PLACE or any(m.country for m in actor.mentions):
                    speaker = Speaker(actor.name, actor, None, False, 0)
                    yield self._claim(sentence, clause, speaker, found[-1], listed.start())

    @staticmethod
    def _claim(sentence: Sentence, clause: Clause, speaker: Speaker, saying: Saying, end: int) -> Claim:
        return Claim(sentence.index, speaker, Mode.PASSIVE, saying.kind, 0, end, saying.lemma, clause)
