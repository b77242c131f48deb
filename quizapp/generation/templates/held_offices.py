"""Say which offices stand for a person in an article: those that nobody else of it holds."""

import re

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.person_parts import offices_before
from quizapp.generation.roles import nominative
from quizapp.generation.templates.families import is_of_several
from quizapp.generation.templates.wider_english import english_roles

_LEVEL = re.compile(r"(?:Bundes|Landes|US-|EU-|UN-|Vize)(?P<rest>[A-ZÄÖÜa-zäöüß]{6,})")
_VAGUE = re.compile(
    r"(?:\A|[a-zäöü-])(?:[Vv]orsitzende[rn]?|[Cc]hef|[Ll]eiter|[Ss]precher|[Pp]räsident|[Dd]irektor|[Mm]itglied|"
    r"[Vv]ertreter|[Gg]eschäftsführer|[Gg]ouverneur|[Pp]olitiker|[Ee]xperte)(?:in)?\Z|"
    r"\A(?:Minister|Anwalt|Anwält|Richter|Sekretär)(?:in)?\Z"
)
"""Offices that say nothing alone unless the article uses them so."""
_BEFORE = r"(?:(?P<before>[\w-]+) )?"
_OF = r"(?:(?:der|des|von|vom|im|in|für|bei|beim) (?:[a-zäöüß]+e[nrs] )?)?"
_BEHIND = rf"(?-i:(?P<behind> {_OF}[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)*,?)?)"
_SEVERAL = re.compile(
    r"(?:zwei|drei|vier|beiden?|mehreren?|vielen?|allen?|einigen?|eine?[mnrs]?|(?:ehemalig|früher|damalig|neu|künftig)e[nrs]?)",
    re.IGNORECASE,
)
_SHORTEST, _NEAR = 4, 40


def held_offices(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the offices by which an article means one person alone, none where others hold the like."""
    if kit.findings.document.language is Language.EN:
        return english_roles(kit, actor)
    if actor.kind is not ActorKind.PERSON or kit.findings.document.language is not Language.DE:
        return []
    if is_of_several(kit, actor):
        return []
    title = actor.role.title if actor.role else ""
    heads = [word for word in (_noun(title), *_called(kit, actor)) if word]
    shorter = [rest for head in heads for rest in _shorter(kit, head)]
    sole = [head for head in dict.fromkeys((*heads, *shorter)) if _is_sole(kit, actor, head, (*heads, *shorter))]
    return list(dict.fromkeys((*([title] if title and _noun(title) in sole else []), *sole)))


def _noun(title: str) -> str:
    """Return the noun of an office: "Sprecher" of "neuer Sprecher der Bahn"."""
    word = next((word for word in title.split() if word[0].isupper()), "")
    return nominative(word) if word else ""


def _called(kit: Kit, actor: FoundActor) -> list[str]:
    """Return the offices that stand before a person's name anywhere in the article."""
    text, lists = kit.findings.document.article.text, kit.findings.lexicon
    given = actor.name.split()[0] if " " in actor.name else ""
    names = [name for name in actor.names if name != given]
    return [nominative(office) for office in offices_before(names, text, lists)]


def _shorter(kit: Kit, office: str) -> list[str]:
    """Return an office without its level, and the noun it ends in where the article says so: "der Minister"."""
    text, offices = kit.findings.document.article.text, kit.findings.lexicon.offices
    level = _LEVEL.fullmatch(office)
    found = [level["rest"][0].upper() + level["rest"][1:]] if level else []
    tails = (office[cut:].removeprefix("-").capitalize() for cut in range(2, len(office) - _SHORTEST))
    found += [tail for tail in tails if tail in offices and _stands_for_one(tail, text)]
    return found


def _stands_for_one(office: str, text: str) -> bool:
    """Tell whether an article has an office with its article and nothing behind it: "der Minister sagte"."""
    return (
        re.search(
            rf"\b(?:[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Dd]es) {re.escape(office)}s?(?![\w-])(?! [A-ZÄÖÜ]| de[rs] )", text
        )
        is not None
    )


def _is_sole(kit: Kit, actor: FoundActor, office: str, own: tuple[str, ...]) -> bool:
    """Tell whether nobody else holds an office or one that ends in it, by the cast and by the words of the article."""
    lower = office.lower()
    others = (other for other in kit.findings.cast.actors if other is not actor and other.role)
    if any(
        other.role and _noun(other.role.title).lower().removesuffix("in").endswith(lower.removesuffix("in"))
        for other in others
    ):
        return False
    text = kit.findings.document.article.text
    if _VAGUE.search(office) and office not in own[:1] and not _stands_for_one(office, text):
        return False
    if _VAGUE.fullmatch(office) and not _stands_for_one(office, text):
        return False
    stem = re.sub(r"(?:er|e)\Z", "", office) if _VAGUE.search(office) and "vorsitz" in lower else office
    pattern = rf"{_BEFORE}(?<!\w)(?P<word>[\w-]*{re.escape(stem)}(?:e[rn]?|innen|in|s|n)?)(?![\w-]){_BEHIND}"
    return not any(_is_of_other(actor, match, own) for match in re.finditer(pattern, text, re.IGNORECASE))


def _is_of_other(actor: FoundActor, match: re.Match[str], own: tuple[str, ...]) -> bool:
    """Tell whether an office in the text is said of several people or of somebody else."""
    word, behind = match["word"], match["behind"] or ""
    if not word[:1].isupper():
        return False
    if nominative(word) not in own and word.removesuffix("s") not in own:
        return True
    own_words = {word for name in actor.names for word in name.split() if word[0].isupper()}
    if re.match(r" [A-ZÄÖÜ]", behind):
        return behind.split()[0].rstrip(",s") not in {word.rstrip("s") for word in own_words}
    if any(word in match.string[match.end("word") : match.end() + _NEAR] for word in own_words):
        return False  # "der Sprecher der Bahn, Anna Berger"
    if _SEVERAL.fullmatch(match["before"] or ""):
        return True
    title = actor.role.title if actor.role else ""
    return bool(behind) and behind.split()[-1].rstrip(",") not in title.split()
