"""Say which wordings count for a speaker: with and without its adjective, its abbreviation, who holds an office."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.inflection import dative, nominative
from quizapp.generation.offices import is_office
from quizapp.generation.speaker import Speaker
from quizapp.generation.spelled_out import abbreviation_of
from quizapp.generation.templates.accepted_names import accepted

_DESCRIBED = re.compile(r"(?P<adjective>[a-zäöüß-]+(?:e|er|es)) (?P<noun>[A-ZÄÖÜ][\w-]+)\Z")
_PAPER = re.compile(r"(?P<name>.{3,})-Zeitung\Z")
_GOVERNMENT = re.compile(r"(?P<adjective>[a-zäöüß-]+)e Regierung\Z")
_MOST = 12


def speaker_names(kit: Kit, speaker: Speaker, *, is_subject: bool = False) -> tuple[str, ...]:
    """Return the wordings that count for a speaker, in the dative as well where no subject is asked for."""
    names = accepted(kit, speaker.actor) if speaker.actor else (speaker.name, *_holders(kit, speaker))
    if kit.findings.document.language is Language.EN:
        return names
    more = [other for name in names for other in (*_shorter(kit, name), *_inflected(kit, name, speaker, is_subject))]
    country = _governing(kit, speaker.actor) if speaker.actor else []
    office = _office(kit, speaker.actor) if speaker.actor else []
    return tuple(dict.fromkeys((*names, *office, *country, *more)))[:_MOST]


def _office(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the office of a person who alone holds one of its kind: the sentence may call nobody by name."""
    if actor.kind is not ActorKind.PERSON or actor.role is None:
        return []
    heads = [other.role.head for other in kit.findings.cast.actors if other.role]
    if heads.count(actor.role.head) != 1:
        return []
    return list(dict.fromkeys((actor.role.title, actor.role.head, *_called(kit, actor))))


def _called(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the offices that stand before a name anywhere: "Schulministerin" beside "Bildungsministerin"."""
    sentences = kit.findings.document.sentences
    before = (sentences[m.sentence].tokens[m.start - 1].text for m in actor.mentions if m.start)
    return list(dict.fromkeys(word for word in before if is_office(word, kit.findings.lexicon)))


def _holders(kit: Kit, speaker: Speaker) -> list[str]:
    """Return who holds the office that speaks, and the bodies inside of the phrase: "Fachleute der Bank X"."""
    cast = kit.findings.cast.actors
    if speaker.is_person:
        persons = [a for a in cast if a.role and a.kind is ActorKind.PERSON]
        return [a.name for a in persons if a.role and (speaker.name in a.role.title or a.role.title in speaker.name)]
    return [
        a.name
        for a in cast
        if a.kind is ActorKind.ORGANISATION and a.name != speaker.name and speaker.name.endswith(f" {a.name}")
    ]


def _shorter(kit: Kit, name: str) -> list[str]:
    """Return a name without its adjective, its "-Zeitung", and its abbreviation where the article gives one."""
    text = kit.findings.document.article.text
    found = [short] if (short := abbreviation_of(text, name)) else []
    described = _DESCRIBED.match(name)
    if described is not None:
        noun = described["noun"]
        others = {actor.name for actor in kit.findings.cast.actors if actor.name.endswith(noun)}
        found += [noun] if others <= {name, noun} else []
    paper = _PAPER.match(name)
    return found + ([paper["name"]] if paper is not None else [])


def _inflected(kit: Kit, name: str, speaker: Speaker, is_subject: bool) -> list[str]:
    """Return a name as the question asks for it, in the dative, and a title in the nominative."""
    lexicon = kit.findings.lexicon
    if speaker.is_person:
        return []
    title = re.sub(r"(?<=[a-zäöüß])en (?=[A-ZÄÖÜ][\w-]+\Z)", "e ", name)
    title = name if title.endswith("s") else title  # a genitive
    plain = [*([title] if title != name else []), nominative(name, lexicon)]
    return plain if is_subject else [dative(name, lexicon), *plain]


def _governing(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the government where the article lets a country or its capital speak, and the country where it lets the
    government speak."""
    if actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE) and actor.country:
        country = next((c for c in kit.findings.lexicon.countries if c.code == actor.country), None)
        if country is None:
            return []
        lands = [] if actor.kind is ActorKind.COUNTRY else [country.german]
        return [*lands, f"{country.german_adjective}e Regierung", f"Regierung {country.german}s", "Regierung"]
    match = _GOVERNMENT.match(actor.name)
    lands = [c.german for c in kit.findings.lexicon.countries if match and c.german_adjective == match["adjective"]]
    return lands[:1]
