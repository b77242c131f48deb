"""Tell which words of a mention are the name: a noun before it that says what it is stays outside of the gap."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.article_forms import is_noun_like
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.document import Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.spelled_out import abbreviation_of, spelled_out
from quizapp.generation.surnames import surname
from quizapp.generation.templates.accepted_names import clubs, gap_wordings
from quizapp.generation.templates.known_offices import office_start

_SORT = re.compile(
    r"(?:agentur|blatt|zeitung|zeitschrift|magazin|sender|konzern|hersteller|händler|anbieter|betreiber|unternehmen|"
    r"firma|film|serie|album|roman|buch|spiel|zwerg|riese|hotel|restaurant|portal|plattform|netzwerk|klub|club|star|"
    r"beratung|hurrikan|taifun|zyklon|frachter|fähre|tanker|raumsonde|satellit|asteroid|komet|"
    r"gigant|marke|tochter|band|stadion|arena|kette|game|joker|projekt|trust|gruppe)\Z",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"(?:(?:ehe|enkel|stief|schwieger|halb|zwillings|ex-)?"
    r"(?:frau|gattin|mann|gatte|sohn|tochter|bruder|schwester|vater|mutter|witwe)|präsidentengattin|wife|son|daughter)",
    re.IGNORECASE,
)
_PAIRED = re.compile(r"(?:\A|[\s(„])(?P<first>[A-ZÄÖÜ][\w-]+) (?:und|and|&) \Z")
"""Somebody who shares the surname that follows: "Bob und Mike Bryan"."""
_IN_TOWN = frozenset("in aus nach im ins um bei near from to".split())
_AFTER_HYPHEN = re.compile(r"-(?:Uni|Universität|Bank|Partei|Gruppe|Organisation|Stadt|Insel|Verein|Verband)\Z")


_SHORT_BEHIND = re.compile(r"(?P<closing>[“\"”«])?\s*\((?P<short>[A-ZÄÖÜ][\w-]{1,9})\)")


_QUOTES = '„“"»«'
_QUOTED_BEFORE = re.compile(r"[„“\"»](?P<name>[A-ZÄÖÜ][\w-]+(?: [\w-]+){1,6})[“”\"«] \(\Z")


def sole_mention(sentence: Sentence, actor: FoundActor) -> Mention | None:
    """Return the one mention of an actor in a sentence; its abbreviation in brackets right behind is no other one, nor
    is the noun alone that its name ends in: "Ministerium" behind "Bildungsministerium"."""
    mine = [mention for mention in actor.mentions if mention.sentence == sentence.index]
    nouns = [sentence.words(mention.start, mention.end) for mention in mine]
    if len(mine) > 1 and all(is_tail(noun, nouns[0]) for noun in nouns[1:]):
        return mine[0]
    if len(mine) == 2:
        behind = _SHORT_BEHIND.match(sentence.text, sentence.tokens[mine[0].end - 1].end)
        if behind and behind.start("short") == sentence.tokens[mine[1].start].start:
            return mine[0]
    return mine[0] if len(mine) == 1 else None


def is_tail(noun: str, name: str) -> bool:
    """Tell whether a noun says less than a compound that ends in it."""
    return noun != name and re.sub(r"e?s\Z", "", name).endswith(re.sub(r"e?s\Z", "", noun).lower())


def name_place(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> tuple[int, int, str]:
    """Return the characters of the gap for a name, and what can be typed into it."""
    key = (sentence.index, mention.start, actor.number)
    if key not in kit.places:
        kit.places[key] = _with_office(kit, sentence, actor, mention, _place(kit, sentence, actor, mention))
    return kit.places[key]


def _place(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> tuple[int, int, str]:
    first = mention.start + _words_before(kit, sentence, actor, mention)
    start, end = sentence.tokens[first].start, sentence.tokens[mention.end - 1].end
    shown = sentence.text[start:end]
    before = sentence.tokens[first - 1].text if first else ""
    in_town = before.lower() in _IN_TOWN and actor.kind is not ActorKind.ORGANISATION
    forms = (*gap_wordings(kit, actor, shown), *(() if in_town else clubs(kit, actor)))
    outside = {token.text for token in sentence.tokens[mention.start : first]}
    again = [sentence.words(other.start, other.end) for other in actor.mentions if other.sentence == sentence.index]
    nouns = {noun for noun in again if is_tail(noun, shown)}
    forms = tuple(form for form in forms if not outside & set(form.split()) and form not in nouns)
    words = shown.split()
    if actor.kind is ActorKind.PERSON and len(words) > 1 and _KIN.fullmatch(before):
        forms = (*forms, words[0], " ".join(words[:2]))  # a family goes by given names
    if actor.kind is ActorKind.PERSON and shown.endswith("s") and shown[:-1] in (actor.name, surname(actor.name)):
        forms = (*forms, f"{actor.name}s")  # "die Absage Bergers"
    forms = (*forms, *_compass(shown, sentence.text))
    paired = _PAIRED.search(sentence.text[:start])
    if (
        paired
        and actor.kind is ActorKind.PERSON
        and len(words) > 1
        and paired["first"] in kit.findings.lexicon.first_names
    ):
        forms = (shown, words[0])
    if actor.kind is ActorKind.PERSON and shown.endswith("s") and _OWNED.match(sentence.text, end):
        whole = () if actor.name.endswith("s") else (f"{actor.name}s",)
        forms = (*forms, *whole, shown[:-1], surname(shown[:-1]))  # "Peter Bergers Verein"
    if actor.kind is ActorKind.PERSON and _is_owner(kit, actor, shown, before):
        forms = (*forms, shown[:-1], surname(shown[:-1]))  # "das Spiel Peter Orlandas"
    if actor.kind is ActorKind.PERSON and f"{before.lower()} {shown}" in forms:
        start, forms = sentence.tokens[first - 1].start, (f"{before} {shown}", *forms)  # "Zu Berg trat zurück"
    if actor.kind is ActorKind.ORGANISATION:
        forms = (*forms, *_without_genitive(shown, kit.findings.lexicon))
    both = _long_before(kit, sentence, mention) or _short_behind(sentence, actor, (start, end))
    if both is not None:
        (start, end), own = both
        forms = (sentence.text[start:end], *own, *forms)
    return start, end, "|".join(dict.fromkeys(form for form in forms if not set("{|}") & set(form)))


def _is_owner(kit: Kit, actor: FoundActor, shown: str, before: str) -> bool:
    """Tell whether a name that the article has once stands in the genitive behind what somebody owns or does."""
    lists, last = kit.findings.lexicon, shown.split()[-1]
    plain = last.endswith("s") and not last.endswith("ss") and last not in lists.last_names
    return plain and " " in shown and len(set(actor.names)) == 1 and _DEED.search(before) is not None


_DEED = re.compile(r"\A[A-ZÄÖÜ]\w+(?:ung|heit|keit|tion|schaft|tät|ten|sen|ren|gen|den|ment|enz|anz)\Z")
"""A noun for what somebody does or has: "die Ehrung Peter Orlandas"."""


def _with_office(
    kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention, place: tuple[int, int, str]
) -> tuple[int, int, str]:
    """Return the place of a name with a well-known office before it, and what counts with and without the office."""
    office = office_start(kit, sentence, actor, mention)
    if office is None:
        return place
    start, end, accepted = place
    title, forms = sentence.text[office:start], accepted.split("|")
    whole = (f"{title}{form}" for form in forms)
    return office, end, "|".join(dict.fromkeys((sentence.text[office:end], *forms, *whole)))


_OWNED = re.compile(
    r" (?!(?:die|der|das|des|eine[rns]?|seine?[rns]?|ihre?[rns]?|diese[rns]?) )(?:[a-zäöüß-]+e[nrs]? )?[A-ZÄÖÜ0-9]"
)


def _compass(shown: str, text: str) -> tuple[str, ...]:
    """Return the point of the compass for a land beside the opposite one: "Süden" for "Südsudan" beside "Norden"."""
    point = next((one for one in _OPPOSITE if shown.startswith(one) and len(shown) > len(one) + 2), None)
    return (f"{point}en",) if point and f"{_OPPOSITE[point]}en" in text else ()


_OPPOSITE = {"Süd": "Nord", "Nord": "Süd", "West": "Ost", "Ost": "West"}


def _without_genitive(name: str, lists: Lexicon) -> list[str]:
    """Return a name of several words with its first noun in the nominative: "Kunsthaus Seeburg"."""
    first, _, rest = name.partition(" ")
    bare = next((first.removesuffix(end) for end in ("es", "s") if first.endswith(end)), first)
    is_noun = bare != first and is_noun_like(bare, lists) and first not in lists.nouns
    return [f"{bare} {rest}"] if rest and is_noun else []


def is_abbreviated(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a mention is the abbreviation in brackets behind the name that it stands for."""
    return _long_before(kit, sentence, mention) is not None


_Both = tuple[tuple[int, int], tuple[str, str]]
"""The place of a name with its abbreviation, one gap for both since the one gives the other away, and each of them."""


def _short_behind(sentence: Sentence, actor: FoundActor, place: tuple[int, int]) -> _Both | None:
    start, end = place
    match = _SHORT_BEHIND.match(sentence.text, end)
    if match is None or actor.kind is ActorKind.PERSON:
        return None
    name = sentence.text[start:end]
    if match["closing"]:
        if sentence.text[start - 1 : start] not in tuple(_QUOTES):
            return None
        start -= 1
    known = match["short"] in actor.names or abbreviation_of(sentence.text, name) == match["short"]
    return ((start, match.end()), (name, match["short"])) if known else None


def _long_before(kit: Kit, sentence: Sentence, mention: Mention) -> _Both | None:
    letters = sentence.words(mention.start, mention.end)
    place, end = sentence.tokens[mention.start].start, sentence.tokens[mention.end - 1].end
    if not re.fullmatch(r"[A-ZÄÖÜ][\wÄÖÜ]{1,6}", letters) or sentence.text[end : end + 1] != ")":
        return None
    before = sentence.text[:place]
    quoted = _QUOTED_BEFORE.search(before)
    if quoted:
        return (quoted.start(), end + 1), (quoted["name"], letters)
    words = spelled_out(sentence.text, letters)
    match = re.search(rf"(?<!\w){re.escape(words)} \(\Z", before) if words else None
    if match is None or kit.findings.lexicon.media.get(letters):
        return None
    return (match.start(), end + 1), (match[0].removesuffix(" ("), letters)


def _words_before(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> int:
    """Return how many words of a mention only say what it is: "Hotel" in "Wiener Hotel Seeblick"."""
    words = [token.text for token in sentence.tokens[mention.start : mention.end]]
    lists = kit.findings.lexicon
    if actor.kind is ActorKind.PERSON and kit.findings.document.language is Language.EN:
        return 0  # what stands before a name was cut when it was found
    if actor.kind is ActorKind.PERSON:
        if mention.is_listed:
            return 0  # a nickname
        plain = [is_noun_like(word, lists) and not _is_given(word, lists) for word in words[:-1]]
        return next((n for n, noun in enumerate(plain) if not noun), len(plain))  # "Dokumentarfilmer Berger"
    if actor.medium and _says_what(words[0]) and " ".join(words[1:]) in actor.names:
        return 1  # "Nachrichtenagentur Reuters"
    listed = actor.medium or actor.kind is ActorKind.GROUP
    sort = next((n for n, word in enumerate(words[:-1][:2]) if _says_what(word)), None)
    if _PLACE_OF.fullmatch(words[0]) and _are_place(words[1:], lists):
        return 1  # "Flughafen Ulm"
    if listed or sort is None or not words[sort + 1][0].isupper():
        return 0
    rest = words[sort + 1 :]
    if sort and kit.findings.document.language is Language.EN:
        return 0  # "Ashcombe Club Ground"
    alone = len(rest) == 1 and (rest[0] in lists.cities or rest[0] in lists.nouns)
    return 0 if alone else sort + 1


_PLACE_OF = re.compile(
    r"Flughafen|Bahnhof|Hauptbahnhof|Hafen|Landkreis|Kreis|Bezirk|Justizvollzugsanstalt|JVA|Gefängnis"
)
"""Nouns before a town, which everybody writes there: "auf dem Flughafen Ulm"."""


def _are_place(words: list[str], lists: Lexicon) -> bool:
    return bool(words) and " ".join(words) in lists.cities


def _is_given(word: str, lists: Lexicon) -> bool:
    """Tell whether a word is a given name, or two with a hyphen: "Karl-Heinz"."""
    return all(part in lists.first_names for part in word.split("-"))


def _says_what(word: str) -> bool:
    return _SORT.search(word) is not None or _AFTER_HYPHEN.search(word) is not None
