"""Ask what kind of source stands behind a statement: politics, science, an authority, a medium, a lawyer."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind, SourceKind
from quizapp.core.item import Focus, Language, Level, Option, Order, SingleChoice
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.claims import Claim
from quizapp.generation.distractors import WANTED
from quizapp.generation.phrases import phrases_for, quoted
from quizapp.generation.speaker import Speaker
from quizapp.generation.templates.shown_speakers import is_obvious
from quizapp.generation.templates.statement_phrases import statement_phrases
from quizapp.generation.templates.statements import capital, ids_about, quotable, with_speaker

_SORTS: dict[str, tuple[re.Pattern[str], dict[Language, str], frozenset[str]]] = {
    "politics": (
        re.compile(
            r"(?i)(?:minister|kanzler|bürgermeister|landesrat|landesrätin|abgeordnete|staatssekretär|gouverneur|senator|"
            r"fraktionschef|klubchef|klubobmann|klubobfrau|parteichef|landeshauptmann|landeshauptfrau|politiker|"
            r"prime minister|mayor|congressman|congresswoman|governor|lawmaker)(?:in|r)?\Z"
        ),
        {Language.DE: "jemanden aus der Politik", Language.EN: "somebody from politics"},
        frozenset(("authority",)),
    ),
    "science": (
        re.compile(
            r"(?i)(?:forscher|wissenschaftler|wissenschafter|professor|historiker|soziologe|politologe|ökonom|physiker|"
            r"biologe|psychologe|soziologin|politologin|biologin|psychologin|geologe|chemiker|klimatologe|archäologe|"
            r"scientist|researcher|historian|economist|physicist|biologist|sociologist)(?:in)?\Z"
        ),
        {Language.DE: "jemanden aus der Wissenschaft", Language.EN: "a scientist or another expert"},
        frozenset(("study",)),
    ),
    "law": (
        re.compile(r"(?i)\A(?:rechtsanwalt|rechtsanwältin|strafverteidiger|anwalt|anwältin|lawyer)\Z"),
        {Language.DE: "eine Anwältin oder einen Anwalt", Language.EN: "a lawyer"},
        frozenset(("authority",)),
    ),
    "authority": (
        re.compile(r"(?:[Mm]inisterium|[Bb]ehörde|[Bb]undesamt|[Aa]mt|[Ss]taatsanwaltschaft|[Mm]inistry|[Aa]gency)\Z"),
        {Language.DE: "eine Behörde oder ein Ministerium", Language.EN: "an authority or a ministry"},
        frozenset(("politics", "law")),
    ),
    "company": (
        re.compile(
            r"(?i)(?:geschäftsführer|firmen\w+|konzern(?:chef|sprecher)?|unternehmens?(?:chef|sprecher)?|hersteller|"
            r"betreiber|manager|managing director|company|manufacturer|chief executive)(?:in)?\Z"
        ),
        {
            Language.DE: "ein Unternehmen oder jemanden, der es vertritt",
            Language.EN: "a company or somebody who speaks for it",
        },
        frozenset(("association",)),
    ),
    "association": (
        re.compile(
            r"(?:[Gg]ewerkschaft|[Vv]erband|[Bb]auernbund|[Ii]nitiative|[Hh]ilfsorganisation|kammer|[Uu]nion|"
            r"[Aa]ssociation|[Cc]harity)\Z"
        ),
        {
            Language.DE: "einen Verband, einen Verein oder eine Gewerkschaft",
            Language.EN: "an association, a charity or a trade union",
        },
        frozenset(("company",)),
    ),
    "unnamed": (
        re.compile(
            r"(?:[Bb]eobachter|[Kk]ritiker|[Aa]ugenzeugen?|[Ii]nsider|[Gg]egner|[Ff]achleute|[Ee]xperten|[Oo]bservers|"
            r"[Cc]ritics|[Ee]yewitnesses|[Oo]pponents)\Z"
        ),
        {Language.DE: "Personen, deren Namen er nicht angibt", Language.EN: "people whose names it does not give"},
        frozenset(("politics", "science", "law", "company", "association")),
    ),
    "medium": (
        re.compile(r"(?!)"),
        {Language.DE: "ein Medium oder eine Nachrichtenagentur", Language.EN: "a medium or a news agency"},
        frozenset(),
    ),
    "study": (
        re.compile(r"(?:[Ss]tudie|[Uu]mfrage|[Ee]rhebung|study|survey|poll)\Z"),
        {Language.DE: "eine Studie oder eine Umfrage", Language.EN: "a study or a survey"},
        frozenset(("science",)),
    ),
}
"""For each kind: how its offices and bodies are called, how it is shown, and what cannot stand beside it."""


def sort_questions(kit: Kit, claim: Claim) -> Iterator[Candidate]:
    """Ask for the kind of source of a statement, where it says itself nothing of it."""
    statement = quotable(kit, claim)
    sort = _sort_of(claim.speaker)
    if statement is None or sort is None or is_obvious(kit, claim) or len(kit.findings.claims_in(claim.sentence)) > 1:
        return
    if not kit.facts.speaker_ids.get(claim.speaker.key):
        return
    language = kit.findings.document.language
    wording = statement_phrases(language)
    _, names, apart = _SORTS[sort]
    if claim.speaker.actor is None:
        apart |= {"unnamed"}  # "Forscher" are people without a name as well
    wrong = _wrong(kit, claim, sort, apart)
    if len(wrong) < _FEWEST or (language is Language.DE and tells_kind(sort, statement.text)):
        return
    stem = (
        wording.kind_of_clause.format(clause=statement.text, noun=statement.noun or wording.statement)
        if statement.is_clause
        else wording.kind_of_quote.format(quote=quoted(capital(statement.text), language))
    )
    role = claim.speaker.actor.role if claim.speaker.actor else None
    sentences = sorted({*with_speaker(kit, claim), *([role.sentence] if role else [])})
    body = SingleChoice(Option(names[language]), tuple(Option(text) for text in kit.some(wrong, WANTED)), Order.SHUFFLE)
    yield kit.candidate(
        16, f"quellenart {claim.speaker.name}", stem, body, Focus.SOURCES, Level.EVALUATE, ids_about(kit, claim)[:1],
        sentences, phrases_for(language).attributed_explained.format(name=_introduced(claim.speaker)), 0.7,
    )  # fmt: skip


_FEWEST = 2
_AROUND = {
    kind: re.compile(words)
    for kind, words in {
        "politics": r"[Mm]inister(?!ium)|[Pp]räsident|[Rr]egierung|[Pp]artei(?!tag)|[Pp]arlament|Abgeordnet|Bundestag",
        "science": r"Universität|Hochschule|[Ii]nstitut|[Ff]orscher|[Ww]issenschaft|Professor|Studie",
        "law": r"[Aa]nw[aä]lt|[Vv]erteidiger|[Gg]ericht\b|Prozess|Klage\b|Anklage|Angeklagte",
        "authority": r"[Bb]ehörde|[Mm]inisterium|[Aa]mt(?:es|s)?\b|[Pp]olizei|[Ss]taatsanwalt|Kommission",
        "company": r"[Uu]nternehmen|[Kk]onzern|\bAG\b|GmbH|[Hh]ersteller|[Bb]etreiber|Firma",
        "association": r"[Vv]er(?:band|ein)\b|[Gg]ewerkschaft|[Oo]rganisation|[Ii]nitiative|[Bb]ündnis",
        "unnamed": r"[Aa]ugenzeug|[Bb]eobachter|Kritiker|Experten|Anwohner|[Kk]reisen\b",
        "medium": r"[Zz]eitung|[Aa]gentur|[Ss]ender\b|[Mm]edienbericht|Magazin|Interview",
        "study": r"Studie|Umfrage|Untersuchung|Statistik|Erhebung",
    }.items()
}
"""What shows that an article deals with a kind, so that it might well have been the source."""


def _wrong(kit: Kit, claim: Claim, sort: str, apart: frozenset[str]) -> list[str]:
    """Return the kinds of whoever else speaks or acts in the article: a kind that it does not know misleads nobody."""
    language = kit.findings.document.language
    kinds = [other for other in _SORTS if other != sort and other not in apart]
    kit.dice("art", claim.sentence).shuffle(kinds)
    if language is Language.EN:
        return [_SORTS[kind][1][language] for kind in kinds]
    speakers = [one.speaker for one in kit.findings.claims]
    actors = [Speaker(a.name, a, None, a.kind is ActorKind.PERSON) for a in kit.findings.cast.actors if a.is_sure]
    known = {_sort_of(speaker) for speaker in (*speakers, *actors)}
    text = kit.findings.document.article.text
    return [_SORTS[kind][1][language] for kind in kinds if kind in known or _AROUND[kind].search(text)]


def tells_kind(sort: str, text: str) -> bool:
    """Tell whether a statement speaks of the kind that is asked for: "eine Mitteilung an die Medien"."""
    if sort == "medium" and re.search(r"\bMedien|[Pp]resse", text):
        return True
    return sort != "politics" and _AROUND[sort].search(text) is not None


def _introduced(speaker: Speaker) -> str:
    """Return the name of a speaker with the office that the article gives."""
    role = speaker.actor.role if speaker.actor else None
    return f"{speaker.name} ({role.title})" if role else speaker.name


def _sort_of(speaker: Speaker) -> str | None:
    """Return the kind of a speaker, None where the article does not say it clearly."""
    actor = speaker.actor
    if speaker.kind in (SourceKind.MEDIUM, SourceKind.AGENCY) or (actor and actor.medium in ("medium", "agency")):
        return "medium"
    if actor and actor.role:
        head = actor.role.head.split("-")[-1].lower()
        return next((sort for sort in ("politics", "science", "law") if _SORTS[sort][0].search(head)), None)
    words = speaker.name.split()
    if speaker.is_person:
        noun = next((word for word in words if word[0].isupper()), "") if actor is None or actor.role is None else ""
        kinds: tuple[str, ...] = ("company", "science", "law")
    else:
        noun = words[-1] if words else ""
        kinds = ("authority", "study", "association", "company", "unnamed")
    return next((sort for sort in kinds if _SORTS[sort][0].search(noun)), None)
