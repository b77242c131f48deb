"""Say which wordings count for a speaker: with and without its adjective, its abbreviation, who holds an office."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Claim
from quizapp.generation.english_bodies import fuller_names
from quizapp.generation.inflection import dative, nominative
from quizapp.generation.lexicon import Country
from quizapp.generation.offices import is_office
from quizapp.generation.other_words import other_words
from quizapp.generation.owners import is_genitive
from quizapp.generation.phrases import phrases_for
from quizapp.generation.roles import nominative as bare_office
from quizapp.generation.speaker import Speaker
from quizapp.generation.spelled_out import abbreviation_of
from quizapp.generation.templates.accepted_names import accepted
from quizapp.generation.templates.families import is_of_several
from quizapp.generation.templates.known_persons import is_phrase

_DESCRIBED = re.compile(r"(?P<adjective>[a-zäöüß-]+(?:e|er|es)) (?P<noun>[A-ZÄÖÜ][\w-]+)\Z")
_PAPER = re.compile(r"(?P<name>.{3,})-Zeitung\Z")
_GOVERNMENT = re.compile(r"(?P<adjective>[a-zäöüß-]+)e Regierung\Z")
_MOST = 14


def speaker_names(kit: Kit, speaker: Speaker, *, is_subject: bool = False) -> tuple[str, ...]:
    """Return the wordings that count for a speaker, in the dative as well where no subject is asked for."""
    names = accepted(kit, speaker.actor) if speaker.actor else (speaker.name, *other_words(speaker.name))
    if speaker.actor is None or is_phrase(kit, speaker.actor):
        names = (*names, *_holders(kit, speaker))
    if kit.findings.document.language is Language.EN:
        return (*names, *fuller_names(kit.findings.document.article.text, names[0]))
    title = nominative(names[0], kit.findings.lexicon, is_title=True) if not speaker.is_person else names[0]
    names = (
        *([] if names[0][0].islower() else [title]),
        *site_names(kit, names[0]),
        *names,
        *_described(kit, names[0]),
    )
    bodies = () if speaker.is_person and speaker.actor else names  # "Anna Berger (SPD)": no other name of hers
    more = [*(other for name in bodies for other in _shorter(kit, name))]
    more += [other for name in names for other in _inflected(kit, name, speaker, is_subject)]
    country = _governing(kit, speaker.actor) if speaker.actor else []
    office = _office(kit, speaker.actor) if speaker.actor else []
    return tuple(dict.fromkeys((*names, *office, *country, *more)))[:_MOST]


def typed_stem(kit: Kit, claim: Claim, stem: str) -> str:
    """Return a question for who speaks as it is asked where the answer is typed: a person's name is wanted in words, so
    that nobody types the office."""
    actor = claim.speaker.actor
    if actor is None or actor.kind is not ActorKind.PERSON or is_phrase(kit, actor):
        return stem
    return phrases_for(kit.findings.document.language).name_wanted.format(stem=stem)


def wants_name(stem: str) -> bool:
    """Tell whether a question asks for a name in words."""
    return any(stem.endswith(phrases_for(one).name_wanted.format(stem="")) for one in Language)


def shown_name(kit: Kit, speaker: Speaker) -> str:
    """Return how a speaker is called where the name stands alone: "Rotes Kreuz", "Auswärtiges Amt"."""
    name = speaker.actor.name if speaker.actor else speaker.name
    if kit.findings.document.language is Language.EN or speaker.is_person or name[0].islower():
        return name
    return nominative(name, kit.findings.lexicon, is_title=True)


def is_cut_body(kit: Kit, speaker: Speaker) -> bool:
    """Tell whether a body is called by the first word of its name alone: "Verband" for "Verband freier Berufe"."""
    name = speaker.actor.name if speaker.actor else speaker.name
    if " " in name or not _BODY.search(name):
        return False
    more = r"(?:[a-zäöüß]+er|der|des|für|zur|[A-ZÄÖÜ][a-zäöüß]+(?:e|er|es)) (?:[a-zäöüß]+e[nr] )?[A-ZÄÖÜ]"
    following = rf"\b{re.escape(name)}s? {more}"
    return re.search(following, kit.findings.document.article.text) is not None


_BODY = re.compile(
    r"(?:[Vv]erband|[Bb]und|[Vv]erein|[Vv]ereinigung|[Gg]esellschaft|[Ii]nstitut|[Ss]tiftung|[Ii]nitiative|[Rr]at|"
    r"[Aa]rbeitskreis|[Aa]gentur|[Kk]ammer|[Bb]ündnis)\Z"
)
_SITE = re.compile(r"(?P<name>[\w-]+)\. ?(?P<land>de|at|ch|com|org|net|info|tv)\Z")
_SHORT = 4


def site_names(kit: Kit, name: str) -> list[str]:
    """Return how a site is written and who runs it: "ndr.de" and "NDR" for "ndr. de"."""
    site = _SITE.match(name)
    if site is None:
        return []
    word = site["name"]
    owner = word.upper() if len(word) <= _SHORT else word.capitalize()
    known = owner in kit.findings.lexicon.media or owner in kit.findings.document.article.text
    return [f"{word}.{site['land']}", *([owner] if known or owner.isupper() else [])]


def _described(kit: Kit, name: str) -> list[str]:
    """Return a name with all adjectives that the article puts before it: "staatliche polnische Agentur"."""
    found = re.search(rf"\b((?:{_DESCRIBING} ){{1,2}}){re.escape(name)}\b", kit.findings.document.article.text)
    if found is None or name.split()[0] in kit.findings.lexicon.first_names:
        return []
    words = (re.sub(r"e[nrms]$", "e", word) for word in found[1].split())
    return [f"{' '.join(words)} {name}"]


_DESCRIBING = r"[a-zäöüß-]*(?:isch|lich|ig|al|ell|iv|deutsch|frei)e[nrms]?"


def _office(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the office of a person who alone holds one of its kind: the sentence may call nobody by name."""
    if actor.kind is not ActorKind.PERSON or actor.role is None:
        return []
    heads = [other.role.head for other in kit.findings.cast.actors if other.role]
    if heads.count(actor.role.head) != 1 or is_of_several(kit, actor):
        return []
    title, head = actor.role.title, actor.role.head
    bare = [] if title != head and _OF_ANYWHERE.search(head) else [head]
    wordings = [word for word in (title, *bare, *_called(kit, actor)) if not _is_of_another(kit, actor, word)]
    return list(dict.fromkeys(wordings))


_OF_ANYWHERE = re.compile(
    r"(?:\A|[a-zäöü])(?:[Vv]orsitzende[rn]?|[Cc]hef|[Ll]eiter|[Ss]precher|[Pp]räsident|[Dd]irektor|[Mm]itglied|[Vv]ertreter|"
    r"[Gg]eschäftsführer|[Gg]ouverneur)(?:s|en|in)?\Z"
)
"""Offices that say nothing without whose they are."""


def _is_of_another(kit: Kit, actor: FoundActor, office: str) -> bool:
    """Tell whether the article calls somebody else by an office too: "Sprecher der Bahn"."""
    assert actor.role is not None
    stem = re.sub(r"(?:e[rn]?|s|en)\Z", "", office)
    own = {word for name in actor.names for word in name.split()} | set(actor.role.title.split())
    following = re.findall(
        rf"(?<!\w){re.escape(stem)}(?:e[rn]?|s|en)? (?:(?:der|des|von|vom) (?:[a-zäöüß]+ )?)?([A-ZÄÖÜ][\w-]+)",
        kit.findings.document.article.text,
    )
    return any(word not in own for word in following)


def _called(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the offices that stand before a name anywhere: "Schulministerin" beside "Bildungsministerin"."""
    sentences = kit.findings.document.sentences
    own = [m for m in actor.mentions if m.start and not is_genitive(m.text, actor.names)]
    before = (sentences[m.sentence].tokens[m.start - 1].text for m in own)
    return list(dict.fromkeys(bare_office(word) for word in before if is_office(word, kit.findings.lexicon)))


def _holders(kit: Kit, speaker: Speaker) -> list[str]:
    """Return who holds the office that speaks, and the bodies inside of the phrase: "Fachleute der Bank X"."""
    cast = kit.findings.cast.actors
    if speaker.is_person:
        persons = [a for a in cast if a.role and a.kind is ActorKind.PERSON]
        head = speaker.name.split()[0]
        same = [a.name for a in persons if a.role and a.role.head == head]
        return [
            a.name
            for a in persons
            if a.role and (speaker.name in a.role.title or a.role.title in speaker.name or same == [a.name])
        ]
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
    sort = _SORT.match(name)
    study = _OF_STUDY.search(name)
    return found + [match["name"] for match in (paper, sort, study) if match is not None]


_SORT = re.compile(
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Gg]ruppe|[Oo]rganisation|[Ff]irma|[Vv]erein|[Uu]nternehmen|[Kk]onzern|[Ii]nitiative|[Ss]tiftung|"
    r"[Ss]ender|[Mm]agazin|[Aa]gentur|[Pp]artei|[Gg]ewerkschaft|[Hh]ersteller|[Vv]erlag|[Bb]ank|[Ii]nstitut) "
    r"(?P<name>[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)*)\Z"
)
"""What a body is, before its name: "Gruppe Seerose"."""
_OF_STUDY = re.compile(
    r" (?:der|des|einer|eines) (?:[a-zäöüß]+e[rn] )?(?P<name>Studie|Umfrage|Untersuchung|Erhebung)\Z"
)


def _inflected(kit: Kit, name: str, speaker: Speaker, is_subject: bool) -> list[str]:
    """Return a name as the question asks for it, in the dative, and a title in the nominative."""
    lexicon = kit.findings.lexicon
    if speaker.is_person or re.search(r" (?:aus|von|in|im|bei) ", name):
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
        return [country.german, *_governments(kit, country)]
    seat = next((names for names in _SEATS if set(names) & set(actor.names)), ())
    if seat:
        return list(seat)
    match = _GOVERNMENT.match(actor.name)
    lands = [c for c in kit.findings.lexicon.countries if match and c.german_adjective == match["adjective"]]
    return [form for land in lands[:1] for form in _governments(kit, land)]


def _governments(kit: Kit, country: Country) -> list[str]:
    """Return how the government of a country is called, by the noun alone where the article has but one."""
    name = country.german
    own = "US-Regierung" if name == "USA" else f"Regierung von {name}" if name[-1] in "sxzß" else f"Regierung {name}s"
    states = {a.country for a in kit.findings.cast.actors if a.kind is ActorKind.COUNTRY and a.country}
    alone = ["Regierung"] if states <= {country.code} else []
    return [f"{country.german_adjective}e Regierung", own, *alone]


_SEATS = (
    ("Weißes Haus", "Weiße Haus", "Weißen Haus", "US-Regierung", "amerikanische Regierung", "USA"),
    ("Kreml", "russische Regierung", "Russland"),
    ("Pentagon", "US-Verteidigungsministerium", "amerikanisches Verteidigungsministerium", "USA"),
    ("Élysée-Palast", "Élysée", "französischer Präsident"),
    ("Downing Street", "britische Regierung", "britischer Premierminister"),
)
"""Seats of governments, and who speaks there."""
