"""Join the mentions of an article into actors: one for each person, organisation, country or group."""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.cast import Cast, FoundActor
from quizapp.generation.document import Document, Sentence
from quizapp.generation.inflection import nominative, plain_noun
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.plurals import counted_nominative
from quizapp.generation.roles import Role, role_of
from quizapp.generation.short_forms import first_bearers, with_short_forms
from quizapp.generation.spelled_out import begins_so
from quizapp.generation.spellings import with_one_spelling


def join(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> Cast:
    """Return the actors of a document."""
    mentions = _without_titles(mentions, lexicon)
    groups = _grouped(document, mentions, lexicon)
    actors = [_actor(document, number, group, lexicon) for number, group in enumerate(groups)]
    return Cast(tuple(replace(actor, number=n) for n, actor in enumerate(a for a in actors if a is not None)))


def _grouped(document: Document, mentions: Sequence[Mention], lexicon: Lexicon) -> list[list[Mention]]:
    """Return the mentions in groups that name the same, in order of first mention."""
    mentions = with_one_spelling(mentions)
    forms = Counter(m.key for m in mentions)
    full = {m.key for m in mentions if m.kind is ActorKind.PERSON and " " in m.key}
    by_surname: dict[str, str] = {}
    longest_first = sorted(full, key=lambda n: (-len(n), n))
    by_surname |= first_bearers(mentions, full) if document.language is Language.EN else {}
    for name in longest_first:
        by_surname.setdefault(name.split()[-1], name)
    for name in longest_first:
        by_surname.setdefault(name.split()[0], name)
    abbreviations = _abbreviations(document, mentions)
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        bare = mention.key if mention.key in lexicon.regions else _bare(mention.key, forms)
        bare = _without_law(bare, forms) if mention.kind is ActorKind.ORGANISATION else bare
        key = _key(mention, bare, full, by_surname, abbreviations)
        groups.setdefault(key, []).append(mention)
    return list(with_short_forms(groups, lexicon, document.language).values())


def _without_titles(mentions: Sequence[Mention], lexicon: Lexicon) -> list[Mention]:
    """Leave out a common noun right before the name it belongs to: "der Fernsehsender KBS"."""
    kept = list(mentions)
    for first, second in itertools.pairwise(mentions):
        noun = first.text.split()[-1]
        named = (
            second.kind in (ActorKind.ORGANISATION, ActorKind.PERSON)
            and second.text.split()[-1] not in lexicon.institutions
        )
        if first.sentence == second.sentence and first.end == second.start and noun in lexicon.institutions and named:
            kept.remove(first)
    return kept


def _key(mention: Mention, key: str, full: set[str], by_surname: dict[str, str], abbreviations: dict[str, str]) -> str:
    if mention.kind is ActorKind.PERSON:
        for name in (key, key.removesuffix("s")):
            if name in full:
                return _longest(name, full)
            if name in by_surname:
                return by_surname[name]
        last = key.split()[-1]
        same = by_surname.get(last) or by_surname.get(last.removesuffix("s"))
        return same if same and key.split()[0][0] == same.split()[0][0] else key
    return abbreviations.get(key, key)


def _longest(name: str, full: set[str]) -> str:
    """Return the longest full name that ends in the same given and last name."""
    first, last = name.split()[0], name.split()[-1]
    return max(
        (n for n in full if n.split()[-1] == last and n.split()[0] == first), key=lambda n: (len(n), n), default=name
    )


def _bare(key: str, forms: Counter[str]) -> str:
    """Return a name without a genitive or case ending where the article has the plain form as well."""
    for ending in ("s", "es", "n", "en", "’", "'"):
        base = key.removesuffix(ending)
        if base != key and base in forms and len(base) > 2:
            return base
    return key


def _without_law(key: str, forms: Counter[str]) -> str:
    """Return the name of a firm without its legal form where the article calls it so: "Nordwerk" for "Nordwerk AG"."""
    first, _, last = key.rpartition(" ")
    return first if last in _LEGAL_FORMS and first in forms else key


_LEGAL_FORMS = frozenset("AG SE KG GmbH OHG KGaA Inc Inc. Corp Corp. Ltd Ltd. PLC LLC".split())


def _abbreviations(document: Document, mentions: Sequence[Mention]) -> dict[str, str]:
    """Return short names with the long name that the article explains them by: "Deutsche Bahn (DB)"."""
    found: dict[str, str] = {}
    by_sentence: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_sentence[mention.sentence].append(mention)
    for sentence in document.sentences:
        row = by_sentence[sentence.index]
        for first, second in itertools.pairwise(row):
            between = sentence.text[sentence.tokens[first.end - 1].end : sentence.tokens[second.start].start]
            beside = between == " " and first.kind is second.kind is ActorKind.ORGANISATION and second.text.isupper()
            bracketed = re.fullmatch(r"[“\"”»]?\s*\(\s*[„\"]?", between)
            if (bracketed or beside) and _is_short_for(second.text, first.text):
                found[second.key] = first.key
    return found


def _is_short_for(short: str, long: str) -> bool:
    letters = [c.lower() for c in short if c.isalpha()]
    if not 1 < len(letters) <= 7 or not short[-1].isalnum() or short[1:2].islower():
        return False
    rest = iter(long.lower())
    if begins_so(long, short):
        return True
    return letters[0] == long[0].lower() and all(letter in rest for letter in letters)


def _actor(document: Document, number: int, group: list[Mention], lexicon: Lexicon) -> FoundActor | None:
    kind = _kind(group)
    forms = list(dict.fromkeys(m.text for m in group))
    roles = [
        role
        for m in group
        if kind is ActorKind.PERSON and (role := role_of(document.sentences[m.sentence], m, lexicon, document.language))
    ]
    name = _main_name(group, kind, forms, lexicon, document.language)
    aliases = [form for form in forms if form != name]
    if roles:
        aliases += [a for a in (f"{roles[0].title} {name}",) if roles[0].before and a not in aliases]
    media = next((lexicon.media[m.key] for m in group if m.key in lexicon.media), None)
    gender = _gender(document, group, kind, lexicon, roles)
    country = next((m.country for m in group if m.country), "")
    return FoundActor(
        number, name, kind, tuple(aliases), roles[0] if roles else None, tuple(group), gender, country,
        _is_sure(group, kind), media.kind if media else "",
    )  # fmt: skip


def _kind(group: list[Mention]) -> ActorKind:
    counts = Counter(m.kind for m in group)
    return max(counts, key=lambda kind: (counts[kind], kind is ActorKind.PERSON))


def _main_name(group: list[Mention], kind: ActorKind, forms: list[str], lexicon: Lexicon, language: Language) -> str:
    if kind is ActorKind.PERSON:
        longest = max(forms, key=lambda form: (len(form.split()), -len(form)))
        stems = [form for form in forms if longest == form + "s"]
        return stems[0] if stems else longest
    if kind is ActorKind.COUNTRY:
        name = min(
            (m.text for m in group), key=lambda t: (t.endswith("s") and t[:-1] in forms, -forms.count(t), len(t))
        )
        return re.sub(r"en (?=Staaten\Z|Inseln\Z)", "e ", name)
    if kind in (ActorKind.ORGANISATION, ActorKind.GROUP) and language is Language.DE:
        plain = [form for form in forms if not any(form == other + "s" or form == other + "es" for other in forms)]
        best = max(
            plain or forms, key=lambda form: (len(form.split()) if not group[0].is_listed else 0, -forms.index(form))
        )
        best = re.sub(r"en (?=Nationen\Z)", "e ", plain_noun(best, lexicon))
        is_title = any(m.text == best and m.start for m in group)
        return nominative(counted_nominative(best, lexicon) if kind is ActorKind.GROUP else best, lexicon, is_title)
    plain = [form for form in forms if not any(form in (other + "s", other + "n") for other in forms)]
    return (plain or forms)[0]


_MALE_ROLE = re.compile(
    r"(?:präsident|kandidat|minister|sprecher|chef|leiter|direktor|forscher|anwalt|richter|politiker|experte|trainer|"
    r"manager|sekretär|kanzler|lehrer|professor|[^n]obmann|mann|kommissar)\Z", re.IGNORECASE
)  # fmt: skip
_FEMALE_ROLE = re.compile(r"(?:in|frau)\Z")


def _gender(document: Document, group: list[Mention], kind: ActorKind, lexicon: Lexicon, roles: Iterable[Role]) -> str:
    """Return m or f of a person where title or first name tell."""
    if kind is not ActorKind.PERSON:
        return ""
    for role in roles:
        head = role.head
        if head in lexicon.offices and head + "in" in lexicon.offices:
            return "m"
        if _FEMALE_ROLE.search(head):
            return "f"
        if _MALE_ROLE.search(head) or (role.title != head and role.title.split()[0].endswith("er")):
            return "m"
    for mention in group:
        sentence = document.sentences[mention.sentence]
        before = sentence.tokens[mention.start - 1].text if mention.start else ""
        if before in ("Frau", "Mrs", "Ms", "Mrs.", "Ms."):
            return "f"
        if before in ("Herr", "Herrn", "Mr", "Mr."):
            return "m"
    for mention in group:
        words = mention.text.split()
        if len(words) > 1 and lexicon.first_names.get(words[0]):
            return lexicon.first_names[words[0]]
    return ""


def _is_sure(group: list[Mention], kind: ActorKind) -> bool:
    """Tell whether an actor rests on more than one tagged word."""
    if kind is ActorKind.PERSON:
        return any(" " in m.text for m in group) or len(group) > 1
    return (
        any(m.is_listed or m.country for m in group)
        or len(group) > 1
        or any(" " in m.text for m in group)
        or kind is ActorKind.PLACE
    )


def sentences_of(actor: FoundActor, document: Document) -> list[Sentence]:
    """Return the sentences that mention an actor, in order."""
    return [document.sentences[n] for n in dict.fromkeys(m.sentence for m in actor.mentions)]
