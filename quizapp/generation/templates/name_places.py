"""Tell where a name can be taken out of a sentence: a real name, whole, with no article that gives it away."""

import re
from collections.abc import Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.candidates import Kit
from quizapp.generation.case_forms import case_forms
from quizapp.generation.cast import FoundActor
from quizapp.generation.context import dateline_end
from quizapp.generation.distractors import STANDING_FOR
from quizapp.generation.document import Sentence
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mention import Mention
from quizapp.generation.templates.common_words import is_common_compound
from quizapp.generation.templates.default_names import is_default
from quizapp.generation.templates.gap_text import shows
from quizapp.generation.templates.name_bounds import is_no_whole_name
from quizapp.generation.templates.name_doubts import is_doubtful
from quizapp.generation.templates.name_spans import is_abbreviated, name_place
from quizapp.generation.templates.told_places import is_told_place
from quizapp.generation.told import is_told

COMMON_TAILS = tuple(
    "Fraktion Regierung Polizei Partei Parteien Behörde Behörden Armee Militär Gericht Konzern Verband Verein "
    "Bewegung Kirche Bank "
    "Sender Fernsehsender Institut Unternehmen "
    "Parlament Volksrepublik Republik Opposition Ministerium Kommission Gewerkschaft Staatsanwaltschaft "
    "police government court council".split()
)
_TELLING_ARTICLES = frozenset("der die das dem den des im zur zum vom beim am ein eine einem einer eines the".split())
_LISTED = re.compile(
    r"\s*(?:\([^)]*\)\s*)?(?:[–-]\s*)?(?:[,;/&]|\b(?:und|oder|sowie|and|or|über den|über die|über)\b)"
    r"(?:\s*\b(?:und|oder|sowie|and|or)\b)?\s*"
    r"(?:(?:der|die|das|den|dem|the|in|im|aus|von|from|with|mit)\s+)*"
    r"|\s-\s|\s+gegen (?:den |die |das )?"
    r"|\s+(?:faced|faces|face|met|meet|meets|played|plays|play|vs\.?|versus|against)\s+(?:the )?"
    r"|\s+(?:über (?:den |die |das )?[A-ZÄÖÜ][\w-]+ )?(?:mit|with) (?:(?:der|dem|den|the) )?"
)
"""What stands between two names of one list: "A, B und C", "in A oder in B"."""
_MORE_LISTED = re.compile(rf"\.?(?:(?:{_LISTED.pattern})[A-ZÄÖÜ][\w-]*(?: [A-ZÄÖÜ][\w-]*\.?)?)*(?:{_LISTED.pattern})")
"""The same with other names of the list in between."""
NETWORKS = frozenset("Facebook Twitter YouTube Instagram WhatsApp Google".split())
_CLOSED_SPEECH = re.compile(r"[,.?!][\"”] \Z")
"""A quotation that ends right before whoever speaks: "I saw it," Hill said."""
_SHORTEST_SPEECH = 6
_OPENING, _CLOSING = tuple("„“\"»«‚'"), tuple("„“”\"»«‘'")


def is_name_gap(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention, with_article: bool = False) -> bool:
    """Tell whether a name can be a gap: a real name, in its plain form, with no article that gives it away."""
    tokens = sentence.tokens
    text = sentence.text[tokens[mention.start].start : tokens[mention.end - 1].end]
    before = tokens[mention.start - 1].text.lower() if mention.start else ""
    after = tokens[mention.end].text if mention.end < len(tokens) else ""
    if _opens_line(sentence, mention, after) or after == ":":
        return False  # the label of who speaks in an interview
    if is_abbreviated(kit, sentence, mention):
        return actor.kind is ActorKind.ORGANISATION and not actor.medium
    if _is_inside_another(kit, sentence, mention) or is_no_whole_name(kit, sentence, actor, mention):
        return False
    if _is_address(before, after) or is_doubtful(kit, sentence, actor, mention):
        return False
    if _is_hard_to_type(kit, actor, text) or _is_guessed(kit, sentence, actor, mention):
        return False
    rest = f"{sentence.text[: tokens[mention.start].start]} {sentence.text[tokens[mention.end - 1].end :]}"
    if is_told(actor, rest, kit.findings.lexicon) or _is_noun(kit, actor, mention, rest):
        return False
    closed = _CLOSED_SPEECH.search(sentence.text[: tokens[mention.start].start]) is not None
    quoted = (before in _OPENING and not closed) + (after in _CLOSING)
    if (
        (quoted == 1 and not _opens_speech(sentence, mention))
        or (quoted == 2 and not mention.is_listed and "(" not in _behind(sentence, mention))
        or after[:1].isdigit()
    ):
        return False  # a part of a title or of a longer name
    if not actor.is_sure or not _is_name_of(actor, text, kit) or (not text[0].isupper() and not actor.medium):
        return False
    if (
        actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE, ActorKind.ORGANISATION)
        and before in _TELLING_ARTICLES
        and not with_article
    ):
        return False
    return (
        actor.kind is not ActorKind.ORGANISATION
        or mention.is_listed
        or not mention.key.split("-")[-1].endswith(COMMON_TAILS)
    )


def _is_guessed(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    return is_told_place(kit, sentence, actor, mention) or is_default(kit, sentence, actor)


def _is_hard_to_type(kit: Kit, actor: FoundActor, text: str) -> bool:
    """Tell whether nobody can be asked to type a name: an office, or a body in an English text with foreign letters."""
    if actor.kind is ActorKind.PERSON:
        return re.search(r"(?<! von)(?<! van) (?:der|des|of the) ", text) is not None
    foreign = kit.findings.document.language is Language.EN and not text.isascii()
    return foreign and actor.kind is ActorKind.ORGANISATION


def _is_name_of(actor: FoundActor, text: str, kit: Kit) -> bool:
    """Tell whether an actor is called so, for a German body also in the genitive: "des Umweltamtes"."""
    if text in actor.names or actor.kind is not ActorKind.ORGANISATION:
        return text in actor.names
    is_german = kit.findings.document.language is Language.DE
    return is_german and bool(set(case_forms(text, kit.findings.lexicon)) & set(actor.names))


def _opens_line(sentence: Sentence, mention: Mention, after: str) -> bool:
    """Tell whether a name stands before the sentence, as a label or the place of a report."""
    labels = mention.start == 0 and after in ("–", "-", "/", "(")
    return labels or sentence.tokens[mention.start].start < dateline_end(sentence.text)


def _is_inside_another(kit: Kit, sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name is a part of one that an abbreviation behind it stands for."""
    if "(" not in sentence.text:
        return False
    places = (
        name_place(kit, sentence, actor, other)[:2]
        for actor in kit.findings.cast.all_in(sentence.index)
        for other in actor.mentions
        if other.sentence == sentence.index and is_abbreviated(kit, sentence, other)
    )
    start = sentence.tokens[mention.start].start
    return any(first <= start < end for first, end in places)


def _is_noun(kit: Kit, actor: FoundActor, mention: Mention, rest: str) -> bool:
    """Tell whether a word is no name to ask for: "Mond", "Zeitung", "Konzern", or a name that is shown as well."""
    lists = kit.findings.lexicon
    text = kit.findings.document.sentences[mention.sentence].words(mention.start, mention.end)
    if {actor.name, text} & STANDING_FOR or (text in rest and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", rest)):
        return True
    if actor.name.lower() == text.lower() and text.lower() in lists.english_institutions:
        return True  # "University collections"
    if actor.kind is ActorKind.PERSON:
        return actor.name in lists.nouns
    if text in NETWORKS and len(NETWORKS & set(re.findall(r"\w+", rest))) > 0:
        return True  # "auf Facebook und Twitter"
    if re.search(r"(?:gesellschaften|firmen|konzerne|banken)\Z", text):
        return True
    if not mention.is_listed and is_common_compound(text, lists) and actor.kind is not ActorKind.COUNTRY:
        return True
    known = text in lists.media or text in lists.cities or text in lists.organisations
    return text in lists.nouns and not known and (actor.kind is ActorKind.PLACE or bool(actor.medium))


_BODY = re.compile(r"[A-ZÄÖÜ][a-zäöüß]*(?:regierung|behörde|fraktion|gericht)\Z")

_ONE_OF_A_KIND = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]*(?:ministerium|rechnungshof|verfassungsgericht|gerichtshof|nationalbank|bundesbank)|Rechnungshof"
)


def is_body_by_noun(text: str, lists: Lexicon) -> bool:
    """Tell whether a body is called by a common noun, which is no name to ask for: "Landesregierung", "Polizei"."""
    if _ONE_OF_A_KIND.fullmatch(text):
        return False
    plural = any(text.removesuffix(end) in lists.institutions for end in ("n", "en") if text.endswith(end))
    return text in lists.institutions or plural or _BODY.fullmatch(text) is not None


def is_shown(words: str, names: Sequence[str], forms: Sequence[str]) -> bool:
    """Tell whether a text shows a name, or a wording that counts for it."""
    return any(name in words for name in names) or any(map(shows(words), forms))


def _is_address(before: str, after: str) -> bool:
    """Tell whether a name only addresses somebody: "Frau Berger, wie …"."""
    return before in ("frau", "herr", "mr", "mr.", "mrs", "mrs.", "ms", "ms.") and after in (",", ":", "?", "!")


def told_apart(sentence: Sentence, names: Sequence[tuple[FoundActor, Mention]]) -> list[tuple[FoundActor, Mention]]:
    """Return the names without those that stand in one list with an earlier one: their gaps could be exchanged."""
    in_order = sorted((mention for _, mention in names), key=lambda mention: mention.start)
    places = {mention.start for actor, mention in names if actor.kind is ActorKind.PLACE}
    lists: dict[int, int] = {}
    for before, mention in zip([None, *in_order], in_order, strict=False):
        between = _between(sentence, before, mention) if before is not None else ""
        called = between == " (" and before is not None and {before.start, mention.start} <= places
        listed = before is not None and (called or _MORE_LISTED.fullmatch(between))
        lists[mention.start] = lists[before.start] if before is not None and listed else mention.start
    kept = {lists[mention.start]: (actor, mention) for actor, mention in reversed(names)}
    return [(actor, mention) for actor, mention in names if kept[lists[mention.start]] == (actor, mention)]


def _between(sentence: Sentence, before: Mention, after: Mention) -> str:
    return sentence.text[sentence.tokens[before.end - 1].end : sentence.tokens[after.start].start]


def _opens_speech(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name begins a quotation that is a whole sentence, and no title."""
    tokens = sentence.tokens
    if not mention.start or tokens[mention.start - 1].text not in _OPENING:
        return False
    words = [token.text for token in tokens[mention.end : mention.end + _SHORTEST_SPEECH]]
    return len(words) == _SHORTEST_SPEECH and not any(word in _CLOSING for word in words)


def _behind(sentence: Sentence, mention: Mention) -> str:
    """Return the token behind the quotation mark that follows a mention."""
    return sentence.tokens[mention.end + 1].text if mention.end + 1 < len(sentence.tokens) else ""
