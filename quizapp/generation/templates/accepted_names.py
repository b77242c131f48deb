"""Say which wordings of a name count as an answer."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.article_forms import short_form, shorter_forms, words_of
from quizapp.generation.begun_names import begun_names
from quizapp.generation.body_words import with_letters
from quizapp.generation.candidates import Kit
from quizapp.generation.case_forms import case_forms
from quizapp.generation.cast import FoundActor
from quizapp.generation.clubs import club_names
from quizapp.generation.english_forms import english_wordings
from quizapp.generation.firm_names import without_land, without_trade
from quizapp.generation.near_names import other_spellings
from quizapp.generation.other_words import other_words
from quizapp.generation.spelled_out import abbreviation_of, spelled_out
from quizapp.generation.templates.accepted_persons import is_wife, own_surname, person_forms
from quizapp.generation.usual_names import usual_names

_SHORTEST_OWNER = 4
_MOST = 8
_MOST_IN_GAP = 9
_ENGLISH = re.compile(
    r"\b(?:of|European|United|Security|World|White House|Red Cross|Islamic State|Court|Council|Press)\b"
)
_STRONG = re.compile(r"([A-ZÄÖÜ][a-zäöüß]*(?:isch|al|at|ig|lich|ein|deutsch|oberst))e[rs] ([A-ZÄÖÜ]\w+)", re.IGNORECASE)
"""A name as it stands without an article: "Europäisches Parlament" is "das Europäische Parlament"."""
_OF_ALL = ("bundes", "landes")
"""A body of one land or country is called by the noun alone: "die Regierung"."""


def accepted(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the wordings that count for an actor: its names without forms in other cases, a person's surname alone
    where nobody else of the article has it."""
    aliases = (alias for alias in actor.aliases if alias[0].isupper())
    names = (actor.name, *short_or_whole(kit, actor), *aliases, *other_words(actor.name), *_known(kit, actor))
    more = (*clubs(kit, actor), *_other_forms(kit, actor), *_strong_forms(kit, actor))
    known = _in_language(kit, actor, (*names, *more), actor.name)
    whole = (name for name in known if not _is_genitive(name, names) and not _is_party(actor, name))
    return tuple(name for name in whole if name == actor.name or not is_wife(kit, actor, name))[:_MOST]


def _strong_forms(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the names of a German body as they stand without an article: "Zweites Programm"."""
    if actor.kind is not ActorKind.ORGANISATION or kit.findings.document.language is not Language.DE:
        return []
    weak = (name for name in actor.names if re.match(r"[A-ZÄÖÜ][a-zäöüß]+en? [A-ZÄÖÜ]", name))
    return [form for name in weak for form in case_forms(name, kit.findings.lexicon)]


def _is_party(actor: FoundActor, name: str) -> bool:
    """Tell whether what was taken for another name of a person is the abbreviation beside it: "Anna Berger (SPD)"."""
    return actor.kind is ActorKind.PERSON and name.isupper() and len(name) > 1 and actor.name != name


def _is_genitive(name: str, names: Sequence[str]) -> bool:
    """Tell whether a name is another one in the genitive: "Bergers" beside "Berger"."""
    return len(name) > _SHORTEST_OWNER and name.endswith("s") and name[:-1] in names and " " not in name


def gap_wordings(kit: Kit, actor: FoundActor, shown: str) -> tuple[str, ...]:
    """Return what counts in a gap, what the article has there first: the name in all its forms, longer and shorter."""
    title = f"{actor.role.title} " if actor.role else "\0"
    aliases = [alias for alias in actor.aliases if alias[0].isupper() and not alias.startswith(title)]
    known = {*actor.names, *own_surname(kit, actor)}
    aliases = [alias for alias in aliases if not (alias.endswith("s") and alias[:-1] in known)]
    name = actor.name[0].upper() + actor.name[1:] if shown[0].isupper() else actor.name
    own = (*short_or_whole(kit, actor), *_other_forms(kit, actor))
    forms = (shown, name, *own, *aliases, *_known(kit, actor), *_usual(kit, actor, (shown, *own)))
    wordings = _in_language(kit, actor, forms, shown)
    kept = (form for form in wordings if form == shown or (_is_form(form, shown) and not is_wife(kit, actor, form)))
    return tuple(kept)[:_MOST_IN_GAP]


def _is_form(form: str, shown: str) -> bool:
    """Tell whether a wording can stand for what the article has: no number, no longer compound of it, no office."""
    if re.search(r"(?<! von) (?:der|des) ", form) and " " not in shown and form.endswith(f" {shown}"):
        return False  # "Leiter des Museums Berger"
    longer = form.startswith((f"{shown}-", f"{shown}/"))
    return not set("{|}") & set(form) and any(map(str.isalpha, form)) and not longer


def _usual(kit: Kit, actor: FoundActor, names: Sequence[str]) -> list[str]:
    """Return what a German body is usually called as well, nobody else's names in the article."""
    if kit.findings.document.language is not Language.DE:
        return []
    lists = kit.findings.lexicon
    others = {name for other in kit.findings.cast.actors if other is not actor for name in other.names}
    return [name for name in usual_names(actor, names, lists) if name not in others or name not in lists.institutions]


def _in_language(kit: Kit, actor: FoundActor, forms: Sequence[str], shown: str) -> tuple[str, ...]:
    """Return each wording once, those of an English name with what else it may be called."""
    document = kit.findings.document
    if document.language is not Language.EN:
        return tuple(dict.fromkeys(forms))
    forms = (*forms, *_given(kit, actor))
    return english_wordings(document.article.text, forms, actor.kind, kit.findings.lexicon, shown)


def clubs(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the other names of a sports club: "Gladbach" for "Borussia Mönchengladbach"."""
    if actor.kind in (ActorKind.PERSON, ActorKind.GROUP):
        return ()
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    found = tuple(form for name in actor.names for form in club_names(text, name, lists))
    german = kit.findings.document.language is Language.DE
    return found if german else tuple(form for form in found if form in text)


def _given(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the given name of a person who shares the surname with a relative of the article."""
    words = actor.name.split()
    if actor.kind is not ActorKind.PERSON or len(words) < 2 or own_surname(kit, actor):
        return ()
    others = [other for other in kit.findings.cast.actors if other is not actor and other.kind is ActorKind.PERSON]
    return () if any(words[0] == other.name.split()[0] for other in others) else (words[0],)


def short_or_whole(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return what counts beside a name in a gap as well: a person's surname, what an abbreviation stands for."""
    text = kit.findings.document.article.text
    whole = next((words for name in actor.names if (words := spelled_out(text, name) or words_of(text, name))), None)
    plain = [whole.removesuffix("n")] if whole and _DATIVE.search(whole) else []
    return (*own_surname(kit, actor), *plain, *([whole] if whole else []))


_DATIVE = re.compile(r" [A-ZÄÖÜ][a-zäöüß]+(?:betrieb|werk|verbänd|dienst|region)en\Z")
"""A body in the plural as it stands behind "den": "Ulmer Verkehrsbetrieben"."""


def _other_forms(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the longer and shorter forms of a name that the article has, and what a body is called by alone."""
    if actor.number not in kit.other_forms:
        kit.other_forms[actor.number] = _found_forms(kit, actor)
    return kit.other_forms[actor.number]


def _found_forms(kit: Kit, actor: FoundActor) -> list[str]:
    """Look the article through for the other forms of a name."""
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    begun = begun_names(actor, kit.findings.cast, lists)
    if actor.kind is ActorKind.PERSON:
        return [*person_forms(kit, actor), *begun]
    if actor.kind in (ActorKind.COUNTRY, ActorKind.GROUP):
        return []
    known = [name for name in (*actor.names, *short_or_whole(kit, actor), *_known(kit, actor)) if " " in name]
    others = {name for other in kit.findings.cast.actors if other is not actor for name in other.names}
    found = [form for name in known for form in shorter_forms(text, name, lists) if form not in others]
    letters = short_form(text, actor.name) or abbreviation_of(text, actor.name)
    spelled = [form for name in actor.names for form in other_spellings(text, name)]
    found += [*without_trade(kit, actor), *without_land(text, actor.names)]
    found += [form for name in (*actor.names, *found) for form in with_letters(name)]
    return [*found, *([letters] if letters else []), *begun, *spelled, *_noun_alone(kit, actor)]


def _noun_alone(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the noun that a compound ends in where the article or everybody says no more: "Regierung"."""
    word = actor.name.split()[-1]
    tails = (word[cut:].capitalize() for cut in range(3, len(word) - 3))
    tail = next((tail for tail in tails if tail in kit.findings.lexicon.institutions), None)
    if tail is None or "-" in word:
        return []
    if tail in _EMPTY:
        return []
    start = word[: -len(tail)].lower()
    text = kit.findings.document.article.text
    alone = re.search(rf"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es) {tail}\b", text) is not None
    return [tail] if start in _OF_ALL or alone else []


_EMPTY = frozenset("Partei Gruppe Firma Verein Verband Organisation".split())
"""Nouns that say nothing alone: nobody is right who writes "Partei" for a party."""
_COUNTRIES = tuple(
    tuple(line.split("/"))
    for line in (
        "USA/Vereinigte Staaten/Vereinigten Staaten",
        "Großbritannien/Vereinigtes Königreich/Vereinigten Königreich",
        "Niederlande/Holland",
        "Tschechien/Tschechische Republik/Tschechischen Republik",
        "Weißrussland/Belarus",
        "Myanmar/Birma/Burma",
        "Elfenbeinküste/Côte d'Ivoire",
        "China/Volksrepublik China",
    )
)
_FIRMS = ("company", "medium", "agency")
_LITTLE = frozenset("der die das the".split())


def _is_usual(name: str, actor: FoundActor, is_firm: bool) -> bool:
    """Tell whether another name of a listed body counts where the article does not have it: no other firm or paper,
    but an abbreviation and what it stands for, and the name without a word."""
    if re.search(r"\d", name):
        return False
    if not is_firm or name.isupper() != actor.name.isupper():
        return True
    words = {word.lower() for one in actor.names for word in re.split("[ -]", one)} | _LITTLE
    initials = "".join(word[0] for word in re.split("[ -]", name) if word[0].isupper())
    own = any(one.isupper() and one.startswith(initials[:2]) and len(initials) > 1 for one in actor.names)
    return own or name.isupper() or set(re.split("[ -]", name.lower())) <= words


def _known(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the other names of a listed organisation: "EU" for "Europäische Union"."""
    if actor.kind is ActorKind.COUNTRY and kit.findings.document.language is Language.DE:
        return [name for row in _COUNTRIES if set(row) & set(actor.names) for name in row]
    if actor.kind is not ActorKind.ORGANISATION:
        return []
    lists = (kit.findings.lexicon.organisations, kit.findings.lexicon.media)
    known = sorted({name for listed in lists for one in actor.names if one in listed for name in listed[one].names})
    english = kit.findings.document.language is Language.EN
    text = kit.findings.document.article.text
    usual = (name for name in known if english or not _ENGLISH.search(name))
    firms = {
        name
        for listed in lists
        for one in actor.names
        if one in listed and listed[one].kind in _FIRMS
        for name in listed[one].names
    }
    kept = [name for name in usual if name in text or _is_usual(name, actor, name in firms)]
    return [*kept, *(f"{weak[1]}e {weak[2]}" for name in kept if (weak := _STRONG.fullmatch(name)))]
