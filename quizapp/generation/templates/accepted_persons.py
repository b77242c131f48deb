"""Say which wordings of a person's name count as an answer."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.core.surnames import surnames
from quizapp.generation.article_forms import longer_forms, shorter_forms
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.near_names import bynames, is_near, other_spellings, same_person
from quizapp.generation.offices import is_office
from quizapp.generation.two_names import second_names

_OFFICE_OF = re.compile(
    r"\A[A-ZÄÖÜ][\w-]+ (?:der|des|vom) [A-ZÄÖÜ]|\A(?:[A-ZÄÖÜ][\w-]*)?(?:[Cc]hef|[Ss]precher|[Ll]eiter)(?:in)? von "
)


_MIDDLE_PARTICLE = re.compile(r"[A-ZÄÖÜ][\w-]+ (?P<last>(?:de|van|von|del|da|al|el) [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+)")
"""A surname of several words behind a particle: "de Hoop Scheffer"."""


def person_forms(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the longer and shorter forms of a person's name that the article has, in each of its spellings."""
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    words = actor.name.split()
    single = [word for word in dict.fromkeys((actor.name, *actor.aliases)) if " " not in word]
    longer = [form for word in single for form in longer_forms(text, word, lists) if _is_free(kit, actor, form)]
    is_whole = len(words) > 2 and words[0] in lists.first_names and all(word[0].isupper() for word in words)
    middle = [f"{words[0]} {words[-1]}"] if is_whole and surnames(actor.name)[:1] != (words[0],) else []
    rest = " ".join(words[1:])
    double = (
        [rest] if is_whole and re.search(rf"(?<!{re.escape(words[0])} )(?<!-){re.escape(rest)}(?!\w)", text) else []
    )
    short = shorter_forms(text, actor.name, lists) if words[0] not in lists.first_names else ()
    if is_whole and kit.findings.document.language is Language.EN and words[-2] not in lists.first_names:
        double += [" ".join(words[-2:])]  # two surnames: "Pedro Passos Coelho"
    double += [match["last"] for match in [_MIDDLE_PARTICLE.fullmatch(actor.name)] if match]
    others = [*same_person(actor, kit.findings.cast), *other_spellings(text, actor.name), *bynames(text, actor.names)]
    for name in second_names(text, actor.names):
        others += [name, *(last for last in surnames(name)[:1] if last in text)]
    return [*longer, *middle, *double, *short, *others]


def own_surname(kit: Kit, actor: FoundActor) -> tuple[str, ...]:
    """Return the surname of a person who shares it with nobody else of the article."""
    if actor.kind is not ActorKind.PERSON or not actor.name.split()[-1][0].isupper():
        return ()
    if _OFFICE_OF.search(actor.name):
        *_, given, last = actor.name.split()
        if given in kit.findings.lexicon.first_names:
            return (f"{given} {last}", last)  # "Leiterin des Heims Anna Berger"
        alone = last not in kit.findings.lexicon.last_names and len(actor.names) == 1
        return (actor.name.split()[0],) if alone else ()  # somebody without a name: "Leiterin des Heims Seeblick"
    others = [
        other
        for other in kit.findings.cast.actors
        if other is not actor and other.kind is ActorKind.PERSON and " " in other.name
        if not _is_called_by_office(kit, other) and not is_near(other.name, actor.name)
    ]
    taken = {last for other in others for last in surnames(other.name)}
    german = kit.findings.document.language is Language.DE
    last_names = surnames(actor.name)[: 2 if german else 1]  # "von Berg" and "Berg"
    own = [last for last in last_names if not _NO_SURNAME.fullmatch(last)]
    if german:
        own = [*_turned(kit, actor), *own]
    else:
        words = actor.name.split()
        eastern = len(words) == 2 and _is_eastern(kit, words)
        own = [words[0]] if eastern else [last for last in own if last not in kit.findings.lexicon.organisation_words]
    return tuple(last for last in own if last not in taken)


def _turned(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the first of two words where only the second one is a given name: "Nagy" of "Nagy Gábor"."""
    words, given = actor.name.split(), kit.findings.lexicon.first_names
    is_turned = len(words) == 2 and words[1] in given and words[0] not in given and words[0].isalpha()
    return [words[0]] if is_turned and words[1] not in kit.findings.lexicon.last_names else []


def _is_eastern(kit: Kit, words: Sequence[str]) -> bool:
    """Tell whether the given name stands behind the surname: "Chen Mei-ling", "Chen Mei-Ling", no "Laura Hill-Bell"."""
    capitals = words[0] not in kit.findings.lexicon.first_names
    return re.fullmatch(rf"[A-Z][a-z]+-[{'A-Z' if capitals else ''}a-z][a-z]+", words[1]) is not None


_NO_SURNAME = re.compile(r"[IVX]+|[A-Z]\.?")
"""The number of a king, or an initial."""


def _is_called_by_office(kit: Kit, actor: FoundActor) -> bool:
    """Tell whether a name is an office with a surname, and so may be anybody of that name: "Vereinsmann Berger"."""
    word, lexicon = actor.name.split()[0], kit.findings.lexicon
    if word in lexicon.first_names or word.split("-")[0] in lexicon.first_names or len(actor.name.split()) > 2:
        return False
    return is_office(word, lexicon) or word in lexicon.nouns or "-" in word or word.endswith(("ers", "mann", "frau"))


def _is_free(kit: Kit, actor: FoundActor, form: str) -> bool:
    """Tell whether a longer name is no name of another person of the article, and no part or genitive of its own."""
    if any(name.endswith(f" {form.removesuffix('s')}") for name in actor.names):
        return False
    own = {word for name in actor.names if " " in name for word in name.split()}
    if own and form.split()[0] not in own:
        return False  # a sister, or no name: the person's own given name is known
    others = (name for other in kit.findings.cast.actors if other is not actor for name in other.names)
    return not any(f" {form} " in f" {name} " for name in others)


def is_wife(kit: Kit, actor: FoundActor, form: str) -> bool:
    """Tell whether a name is a woman's where the article calls the person of this surname a man by his office: "Anna
    Lund" beside "Minister Lund"."""
    lists, text = kit.findings.lexicon, kit.findings.document.article.text
    given = form.split()[0]
    gender = lists.first_names.get(given)
    is_woman = gender == "f" or (gender == "" and _WOMAN.search(given) is not None)
    if actor.kind is not ActorKind.PERSON or not is_woman:
        return False
    last = re.escape(actor.name.split()[-1])
    before = re.findall(rf"([A-ZÄÖÜ][\w-]*[a-zäöüß]) (?:zu |von )?{last}(?!\w)", text)
    offices = [word for word in before if is_office(word.rpartition("-")[2], lists) and word not in lists.first_names]
    return bool(offices) and not any(word.endswith(("in", "e", "frau")) for word in offices)


_WOMAN = re.compile(r"(?:ie|ia|na|ra|ine|ette|elle|ella)\Z")
"""How given names of women end of which the list does not say so."""
