"""Make gap texts in which names are missing, with a bank of names or typed."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.facts import ActorKind
from quizapp.core.gaps import parse_cloze
from quizapp.core.item import Cloze, Focus, Language, Level
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.clauses import Clause
from quizapp.generation.context import dateline_end, pointing_words
from quizapp.generation.document import Sentence
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.surnames import surname
from quizapp.generation.templates.gap_text import gives_itself_away, is_sound_gap_text, shows
from quizapp.generation.templates.known_offices import office_start
from quizapp.generation.templates.leads import lead_of
from quizapp.generation.templates.name_banks import bank_of
from quizapp.generation.templates.name_places import NETWORKS, is_body_by_noun, is_name_gap, told_apart
from quizapp.generation.templates.name_spans import name_place, sole_mention
from quizapp.generation.templates.shown_speakers import claim_before, may_be_meant
from quizapp.generation.told import PARTIES, is_told

MOST_GAPS = 4


def name_gaps(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Return gap texts with a bank of names: gaps of one kind, and at least two names too many."""
    places: list[tuple[FoundActor, Mention]] = []
    places_with_article: list[tuple[FoundActor, Mention]] = []
    for actor in kit.findings.cast.all_in(sentence.index):
        mine = sole_mention(sentence, actor)
        if mine is None or kit.facts.actor_id(actor) is None:
            continue
        if is_body_by_noun(sentence.words(mine.start, mine.end), kit.findings.lexicon):
            continue
        if is_name_gap(kit, sentence, actor, mine):
            places.append((actor, mine))
        elif is_name_gap(kit, sentence, actor, mine, with_article=True):
            places_with_article.append((actor, mine))
    for kinds in ((ActorKind.PERSON,), (ActorKind.ORGANISATION,), (ActorKind.COUNTRY, ActorKind.PLACE)):
        chosen = told_apart(sentence, [(a, m) for a, m in places if a.kind in kinds])[:MOST_GAPS]
        behind_article = [(a, m) for a, m in places_with_article if a.kind in kinds][:1]
        behind_article = [
            (a, m) for a, m in behind_article if not (_is_only_told(kit, sentence, a) or _PLURAL_LAND.fullmatch(a.name))
        ]
        if not chosen and behind_article and kinds[0] is not ActorKind.PERSON:
            lead = lead_of(kit, sentence)
            if lead is not None and not any(name in lead[0] for name in behind_article[0][0].names):
                yield from _typed_names(kit, sentence, behind_article, lead)
        if len(chosen) == 1 and (
            _is_party_in_brackets(sentence, chosen[0][1]) or _is_only_told(kit, sentence, chosen[0][0])
        ):
            continue
        if len(chosen) >= 2 or (chosen and kinds[0] in (ActorKind.PERSON, ActorKind.ORGANISATION)):
            yield from _name_gaps(kit, sentence, chosen, kinds)


def _is_party_in_brackets(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name only says whose party somebody is of: "Vera Lohmann (SPD)"."""
    before = sentence.tokens[mention.start - 1].text if mention.start else ""
    return before == "(" and sentence.words(mention.start, mention.end) in PARTIES


_PLURAL_LAND = re.compile(r"USA|Niederlanden?|Philippinen|Bahamas|Vereinigten? .*")
"""Lands of which the article says that they are many: no other one fits."""
_OFTEN = 3  # mentions of what an article is about
_UNION = frozenset(("EU", "Europäische Union", "Europäischen Union", "European Union"))


def _is_only_told(kit: Kit, sentence: Sentence, actor: FoundActor) -> bool:
    """Tell whether a news agency is only told something, or the union is the only gap: nobody asks for that."""
    if len(_UNION & set(actor.names)) > 0:
        return True  # whom else could a single gap mean
    if actor.name in NETWORKS and len(actor.mentions) < _OFTEN:
        return True  # by which network somebody says something
    return actor.medium == "agency" and not any(
        claim.speaker.actor == actor for claim in kit.findings.claims_in(sentence.index)
    )


def _name_gaps(
    kit: Kit, sentence: Sentence, chosen: Sequence[tuple[FoundActor, Mention]], kinds: Sequence[ActorKind]
) -> Iterator[Candidate]:
    lead = lead_of(kit, sentence)
    if lead is None:
        return
    before, used, confidence = lead
    chosen = [(actor, mention) for actor, mention in chosen if not any(name in before for name in actor.names)]
    if not chosen or (len(chosen) == 1 and kinds[0] not in (ActorKind.PERSON, ActorKind.ORGANISATION)):
        return
    text, gaps = sentence.text, []
    for _, mention in sorted(chosen, key=lambda pair: -pair[1].start):
        start, end = sentence.tokens[mention.start].start, sentence.tokens[mention.end - 1].end
        gaps.append(text[start:end])
        text = f"{text[:start]}{{{{{text[start:end]}}}}}{text[end:]}"
    if len(set(gaps)) < len(gaps):
        return
    is_given = len(gaps) == 1 and chosen[0][0].kind is ActorKind.PERSON and " " not in gaps[0]
    is_given = is_given and gaps[0] not in (chosen[0][0].name, surname(chosen[0][0].name))  # a given name
    english = kit.findings.document.language is Language.EN
    typed = english and (len(gaps) == 1 or kinds[0] not in (ActorKind.PERSON, ActorKind.ORGANISATION))
    typed = typed or any(office_start(kit, sentence, *one) is not None for one in chosen)
    bank = [] if is_given or typed else bank_of(kit, before + sentence.text, sentence, chosen, gaps)
    if not bank:
        yield from _typed_names(kit, sentence, chosen, lead)
        return
    if not english and not is_sound_gap_text(before + text[dateline_end(sentence.text) :]):
        return
    phrases = phrases_for(kit.findings.document.language)
    focus, claims = _speaking(kit, sentence, chosen)
    stem = phrases.cloze_names if len(chosen) > 1 else phrases.cloze_name
    yield kit.candidate(
        18, f"namen {chosen[0][0].name}", stem, Cloze(before + text[dateline_end(sentence.text) :], tuple(bank)), focus,
        Level.LOCATE,
        [*(kit.facts.actor_id(actor) for actor, _ in chosen), *claims], used,
        phrases.list_explained.format(list=", ".join(actor.name for actor, _ in chosen)), confidence - 0.04,
    )  # fmt: skip


def _typed_names(
    kit: Kit, sentence: Sentence, chosen: Sequence[tuple[FoundActor, Mention]], lead: tuple[str, tuple[int, ...], float]
) -> Iterator[Candidate]:
    """Return the gap text without a bank where too few other names are there to fill one; surnames alone count."""
    before, used, confidence = lead
    chosen = [one for one in chosen if not is_told(one[0], before, kit.findings.lexicon)]
    text = _typed(kit, sentence, chosen)
    while chosen and (told := [one for one in chosen if _is_shown(before + text, name_place(kit, sentence, *one)[2])]):
        chosen = [one for one in chosen if one not in told]
        text = _typed(kit, sentence, chosen)
    shown = before + text[dateline_end(sentence.text) :]
    if not chosen or not is_sound_gap_text(shown) or gives_itself_away(shown):
        return
    phrases = phrases_for(kit.findings.document.language)
    yield kit.candidate(
        18, f"namen {chosen[0][0].name}", phrases.cloze_names if len(chosen) > 1 else phrases.cloze_name,
        Cloze(shown), _speaking(kit, sentence, chosen)[0],
        Level.LOCATE, [*(kit.facts.actor_id(actor) for actor, _ in chosen), *_speaking(kit, sentence, chosen)[1]], used,
        phrases.list_explained.format(list=", ".join(actor.name for actor, _ in chosen)), confidence - 0.06,
    )  # fmt: skip


def _typed(kit: Kit, sentence: Sentence, chosen: Sequence[tuple[FoundActor, Mention]]) -> str:
    """Return a sentence with a gap to type into for each name."""
    text = sentence.text
    for actor, mention in sorted(chosen, key=lambda pair: -pair[1].start):
        start, end, forms = name_place(kit, sentence, actor, mention)
        text = f"{text[:start]}{{{{{forms}}}}}{text[end:]}"
    return text


def _is_shown(text: str, forms: str) -> bool:
    """Tell whether the text around the gaps shows what counts in one of them."""
    shown = "".join(piece if isinstance(piece, str) else "…" for piece in parse_cloze(text))
    return any(map(shows(shown), forms.split("|")))


def _speaking(
    kit: Kit, sentence: Sentence, chosen: Sequence[tuple[FoundActor, Mention]]
) -> tuple[Focus, list[str | None]]:
    """Return the focus of a gap text and the claims it is about: sources where a gap is who speaks."""
    claims = [
        c
        for c in kit.findings.claims_in(sentence.index)
        if c.speaker.actor and any(c.speaker.actor == actor for actor, _ in chosen)
    ]
    return (Focus.SOURCES if claims else Focus.ACTORS), [
        kit.facts.claim_ids.get((c.sentence, c.speaker.key)) for c in claims
    ]


def pronoun_gaps(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Return a gap text with a name in place of the pronoun that speaks: "… warnte davor, dass …"."""
    for claim in kit.findings.claims_in(sentence.index)[:1]:
        actor, clause = claim.speaker.actor, claim.clause
        if actor is None or actor.kind is not ActorKind.PERSON:
            continue  # "er" is the speaker of a firm rather than the firm
        if clause is None or not claim.speaker.is_person or kit.facts.actor_id(actor) is None:
            continue
        word = sentence.tokens[clause.verb].text if clause.verb is not None else ""
        if kit.findings.verbs.is_subjunctive(word) or not may_be_meant(kit, claim):
            continue  # "er habe gesagt": another one reports it, and may mean somebody else
        place = _pronoun_place(sentence, clause)
        earlier = [m.sentence for m in actor.mentions if m.sentence < sentence.index]
        if place is None or not earlier or actor in kit.findings.cast.all_in(sentence.index):
            continue
        token = sentence.tokens[place]
        rest = f"{sentence.text[: token.start]}…{sentence.text[token.end :]}"
        filled = f"{sentence.text[: token.start]}{actor.name}{sentence.text[token.end :]}"
        if pointing_words(rest if place != clause.start else filled, kit.findings.document.language):
            continue
        if claim.sentence - earlier[-1] > 1 and claim_before(kit, claim) is None:
            continue  # somebody else may have come between
        if kit.findings.document.language is Language.DE and _is_one_of_several(
            kit, actor, earlier[-1], sentence.index
        ):
            continue
        gap = "|".join(dict.fromkeys((actor.name, surname(actor.name))))
        text = f"{sentence.text[: token.start]}{{{{{gap}}}}}{sentence.text[token.end :]}"
        if not is_sound_gap_text(text):
            continue
        phrases = phrases_for(kit.findings.document.language)
        yield kit.candidate(
            13, f"wer spricht {actor.name}", phrases.cloze_speaker, Cloze(text), Focus.SOURCES, Level.UNDERSTAND,
            (kit.facts.actor_id(actor), kit.facts.claim_ids.get((claim.sentence, claim.speaker.key))), (earlier[-1],
            sentence.index),
            phrases.attributed_explained.format(name=actor.name), 0.68,
        )  # fmt: skip


def _is_one_of_several(kit: Kit, actor: FoundActor, first: int, last: int) -> bool:
    """Tell whether the sentences before a pronoun name another person whom it can mean as well."""
    others = (one for n in range(first, last) for one in kit.findings.cast.all_in(n) if one is not actor)
    persons = [one for one in others if one.kind is ActorKind.PERSON]
    return any(not (one.gender and actor.gender) or one.gender == actor.gender for one in persons)


def _pronoun_place(sentence: Sentence, clause: Clause) -> int | None:
    """Return where "er" or "sie" stands beside the verb of a clause."""
    if clause.verb is None:
        return None
    beside = (n for n in (clause.start, clause.verb + 1, clause.verb - 1) if 0 <= n < len(sentence.tokens))
    return next((n for n in beside if sentence.tokens[n].text.lower() in ("er", "sie")), None)
