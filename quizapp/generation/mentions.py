"""Find every mention of somebody or something that acts: tagged names, listed names, countries and institutions."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.captions import is_credit
from quizapp.generation.country_words import CountryWords
from quizapp.generation.document import Document, Sentence
from quizapp.generation.english_joined import with_joined
from quizapp.generation.english_runs import with_runs
from quizapp.generation.institutions import Institutions
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.listed_names import ListedNames
from quizapp.generation.mention import Mention
from quizapp.generation.names import Name, NameKind
from quizapp.generation.nicknames import nicknames
from quizapp.generation.offices import is_office
from quizapp.generation.repeated_names import RepeatedNames, is_firm
from quizapp.generation.surnames import surname
from quizapp.generation.whole_names import WholeNames

_KINDS = {
    NameKind.PERSON: ActorKind.PERSON,
    NameKind.ORGANISATION: ActorKind.ORGANISATION,
    NameKind.PLACE: ActorKind.PLACE,
    NameKind.OTHER: ActorKind.OTHER,
}
_LEAST_CONFIDENCE = 0.4
_SURE = 0.85
_VERY_SURE = 0.97
_MOST_NAME_WORDS = 6
_FIRM_TAILS = frozenset("Media Medien AG GmbH SE KG Group Gruppe Holding Stiftung Verlag Inc Ltd Foundation".split())
_TRADE = re.compile(r"[a-zäöü](?:ist|istin|erin|orin|entin|eurin|antin|chef|chefin|loge|login)\Z")
"""How words end that say what somebody is or does."""
_NO_PERSON = frozenset("Herr Frau Mr Mrs Ms Mr. Mrs. Ms. Dr. Prof. Dr Prof".split())


class MentionFinder:
    """Collects mentions; tagged names come from outside."""

    def __init__(self, lexicon: Lexicon, language: Language) -> None:
        self._lexicon = lexicon
        self._countries = CountryWords(lexicon, language)
        self._listed = ListedNames(lexicon, language, self._countries)
        self._institutions = Institutions(lexicon, language, self._countries)

    def find(self, document: Document, names: Iterable[Name]) -> tuple[Mention, ...]:
        """Return the mentions of a document in order, none inside another."""
        found: dict[int, list[Mention]] = defaultdict(list)
        tagged = defaultdict(list)
        if document.language is Language.EN:
            names = with_joined(document, with_runs(document, names, self._lexicon), self._lexicon)
        for name in RepeatedNames(document, names, self._lexicon).find():
            tagged[name.sentence].append(name)
        persons = _person_parts(document, tagged)
        every = [name for found_here in tagged.values() for name in found_here]
        whole = WholeNames(document, every, self._lexicon, self._countries)
        for mention in nicknames(document):
            found[mention.sentence].append(mention)
        for sentence in document.sentences:
            if document.language is Language.EN and is_credit(sentence.text):
                continue  # who took a picture is nobody of the story
            for mention in (*self._institutions.described(sentence), *whole.find(sentence),
                            *self._listed.find(sentence),
            *self._institutions.phrases(sentence), *self._tagged(sentence, tagged[sentence.index], persons),
                            *_surnames(sentence, persons)):  # fmt: skip
                if not any(mention.start < other.end and other.start < mention.end for other in found[sentence.index]):
                    found[sentence.index].append(mention)
        return tuple(m for sentence in document.sentences for m in sorted(found[sentence.index], key=lambda m: m.start))

    def _is_whole(self, text: str, name: Name) -> bool:
        """Tell whether a name of several words does not run on into plain words ("Rapids Debakel")."""
        words = text.split()
        if len(words) < 2:
            return True
        last = words[-1]
        if last[0].islower() and last not in ("de", "da"):
            return False
        genitive = words[0].endswith("s") and last in self._lexicon.nouns
        return not genitive or name.confidence > _SURE

    def _is_likely(self, sentence: Sentence, n: int, name: Name) -> bool:
        """Tell whether a name of one word is more than a slip of the tagger."""
        word = sentence.tokens[n].text
        bare = word.removesuffix("s")
        lists = self._lexicon
        if n == 0 and re.search(r"(?:isch|lich|ig|sam|bar|haft|weise|los)\Z", word) and bare not in lists.last_names:
            return False  # an adverb that opens the sentence: "Rhetorisch hat er …"
        if name.kind is NameKind.PERSON:
            return any(w in lists.last_names or w in lists.first_names for w in (word, bare)) or name.confidence > _SURE
        known = any(w in lists.cities or w in lists.regions for w in (word, bare))
        if any(
            word[cut:].capitalize().removesuffix(ending) in lists.nouns
            for cut in range(len(word) - 3)
            for ending in ("", "n", "en", "s")
        ):
            return known or name.confidence > _VERY_SURE
        return known or name.confidence > 0.6

    def _is_title(self, sentence: Sentence, n: int, end: int, name: Name, persons: dict[str, str]) -> bool:
        """Tell whether a word before a name is no part of it: "Herr Berger", "seines Verhandlers Berger"."""
        word = sentence.tokens[n].text
        if word in _NO_PERSON:
            return True
        if name.kind is not NameKind.PERSON or n + 1 >= end:
            return False
        if (n + 2 < end and self._is_trade(word)) or self._is_of_town(word):
            return True
        first, known = self._lexicon.first_names, persons.get(sentence.tokens[end - 1].text, "").split()
        other = n + 2 == end and bool(known) and known[0] in first and known[0] != word
        return ("-" in word and is_office(word, self._lexicon)) or (other and word not in first and word[-1] in "sn")

    def _is_of_town(self, word: str) -> bool:
        """Tell whether a word before a name says of which town somebody is: "der Kölner Berger"."""
        lists = self._lexicon
        is_name = word in lists.first_names or word in lists.last_names or not word.endswith("er")
        return not is_name and any(town in lists.cities for town in (word[:-2], f"{word[:-2]}en", f"{word[:-2]}e"))

    def _is_trade(self, word: str) -> bool:
        """Tell whether a word before a whole name says what somebody is: "Feministin Anna Berger"."""
        lists = self._lexicon
        is_name = word in lists.first_names or word in lists.last_names
        return not is_name and (is_office(word, lists) or _TRADE.search(word) is not None)

    def _is_sort(self, sentence: Sentence, n: int, end: int) -> bool:
        """Tell whether a word only says what the listed body behind it is: "Nachrichtenagentur Reuters"."""
        rest = sentence.words(n + 1, end) if n + 1 < end else ""
        listed = rest in self._lexicon.media or rest in self._lexicon.organisations
        return listed and is_firm(sentence.tokens[n].text)

    def _tagged(self, sentence: Sentence, names: Sequence[Name], persons: dict[str, str]) -> Iterator[Mention]:
        for name in names:
            if name.kind is NameKind.COUNTRY_ADJECTIVE:
                continue
            start, end = name.start, _without_firm(sentence, name)
            while start < end and self._is_title(sentence, start, end, name, persons):
                start += 1
            start += self._is_sort(sentence, start, end)
            last = next((n for n in range(start, end) if sentence.tokens[n].text in persons), None)
            is_long = last is not None and name.end - name.start > 1
            if name.kind is not NameKind.PERSON and is_long and name.confidence < 0.9:
                continue
            if (
                start == end
                or name.confidence < _LEAST_CONFIDENCE
                or (end - start == 1 and not self._is_likely(sentence, start, name))
            ):
                continue
            text = sentence.words(start, end)
            if self._countries.country_of(text) is not None or "–" in text or ":" in text:
                continue
            if len(text.split()) > _MOST_NAME_WORDS or not self._is_whole(text, name):
                continue
            if len(text) < 2 or (
                not text[0].isupper() and not text[0].isdigit() and name.kind is not NameKind.ORGANISATION
            ):
                continue
            if (
                name.kind is NameKind.OTHER
                and text not in self._lexicon.media
                and text not in self._lexicon.organisations
            ):
                continue
            kind = _KINDS[name.kind]
            if name.kind is NameKind.PERSON and {token.text for token in sentence.tokens[end : end + 1]} & _FIRM_TAILS:
                text, end, kind = sentence.words(start, end + 1), end + 1, ActorKind.ORGANISATION
            if name.kind is NameKind.PLACE and text in self._countries.places:
                continue
            firm = kind is ActorKind.ORGANISATION and start > 0 and is_firm(sentence.tokens[start - 1].text)
            yield Mention(sentence.index, start, end, text, kind, text, is_listed=firm)


def _without_firm(sentence: Sentence, name: Name) -> int:
    """Return where a person's name ends: "Vera Kunz von Nordwerk" is cut before the firm, "Vera von Kunz" is not."""
    words = [token.text for token in sentence.tokens[name.start : name.end]]
    cut = next((n for n, word in enumerate(words) if n > 1 and word in ("von", "vom", "of")), None)
    return name.end if cut is None or name.kind is not NameKind.PERSON else name.start + cut


def _person_parts(document: Document, tagged: dict[int, list[Name]]) -> dict[str, str]:
    """Return the surnames of persons that the tagger found with a full name, with that full name."""
    votes: dict[str, str] = {}
    for sentence in document.sentences:
        for name in tagged[sentence.index]:
            end = _without_firm(sentence, name)
            if name.kind is NameKind.PERSON and end - name.start > 1:
                last = sentence.tokens[end - 1].text
                if len(last) > 2 and last[0].isupper():
                    votes.setdefault(last, sentence.words(name.start, end))
    return votes


def _surnames(sentence: Sentence, persons: dict[str, str]) -> Iterator[Mention]:
    """Return surnames (with a genitive -s) of known persons that the tagger passed over."""
    for n, token in enumerate(sentence.tokens):
        bare = token.text[:-1] if token.text.endswith("s") else token.text
        for form in (token.text, bare):
            if form in persons:
                whole = surname(persons[form])
                start = max(n + 1 - len(whole.split()), 0)
                is_whole = f"{sentence.words(start, n)} {form}".lower() == whole.lower()
                yield Mention(
                    sentence.index, start if is_whole else n, n + 1, whole if is_whole else form, ActorKind.PERSON, form
                )
                break
