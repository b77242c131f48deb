"""Make statements to judge as true or false, with the proving sentence to mark."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, TrueFalse
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Mode
from quizapp.generation.context import begins_linked, dateline_end, is_interview, open_words
from quizapp.generation.distractors import POOL, actor_distractors, number_distractors
from quizapp.generation.document import Sentence
from quizapp.generation.english_nouns import is_attribute, is_topic
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.states import is_in_state
from quizapp.generation.templates.alone import is_own_line, stands_alone
from quizapp.generation.templates.changed_numbers import is_changeable, is_false
from quizapp.generation.templates.families import is_family_name
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.like_persons import are_like, are_paired, is_meant
from quizapp.generation.templates.name_bounds import is_no_whole_name

_LONGEST = 200
_SHORTEST = 45
_MOST_FIGURES = 3
_NEGATED = re.compile(
    r"\b(?:zurück\.|auch|also|traf|trafen|trifft|met|nicht|keine?[mnrs]?|nie|niemals|not|never|no)(?!\w)"
)
"""What is not so may not be so of others either."""
_PRAISE = re.compile(r"\b(?:ist|sei|war|bleibt|wäre) (?:ein|eine)\b")
"""What somebody is said to be: of most others anybody knows that it is not so."""


def truth_questions(kit: Kit) -> Iterator[Candidate]:
    """Return a true or a false statement for every sentence that stands alone."""
    if is_interview(kit.findings.document.article.text):
        return
    for sentence in kit.findings.prose():
        if not _SHORTEST <= len(sentence.text) <= _LONGEST or open_words(sentence.text, kit.findings.document.language):
            continue
        if any(mark in _plain(sentence.text) for mark in '„“"»«(:?;[') or not is_self_contained(sentence.text):
            continue
        reported = any(claim.mode is Mode.CONTINUED for claim in kit.findings.claims_in(sentence.index))
        reported = reported or sentence.index in kit.findings.inside
        if dateline_end(sentence.text) or reported or begins_linked(sentence.text) or not _stands_alone(kit, sentence):
            continue
        yield from _false_figure(kit, sentence)
        yield from _false_actor(kit, sentence)


_BRACKETED = re.compile(r" \([^()]*\)")


def _plain(text: str) -> str:
    """Return a sentence without what stands in brackets."""
    return _BRACKETED.sub("", text)


def _is_bracketed(text: str, place: int) -> bool:
    return any(match.start() <= place < match.end() for match in _BRACKETED.finditer(text))


def _stands_alone(kit: Kit, sentence: Sentence) -> bool:
    """Tell whether a sentence can be judged alone: no "nun" or "ebenfalls" ties it to another one."""
    return stands_alone(kit, sentence) and is_own_line(kit, sentence)


def _false_figure(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    phrases = phrases_for(kit.findings.document.language)
    for figure in kit.findings.figures_in(sentence.index):
        dice = kit.dice("wahr", sentence.index, figure.start)
        if len(kit.findings.figures_in(sentence.index)) > _MOST_FIGURES:
            continue  # they may be reckoned from each other
        wrong = [value for value in number_distractors(kit.findings, figure, dice, 3) if is_false(kit, figure, value)]
        if not wrong or kit.facts.figure_id(figure) is None or not is_changeable(kit, sentence, figure):
            continue
        if _is_bracketed(sentence.text, figure.start):
            continue
        is_true = dice.random() < 0.5
        about = (kit.facts.figure_id(figure),)
        if is_true:
            yield kit.candidate(
                18, f"stimmt {figure.value}", _plain(sentence.text), TrueFalse(True, None, True), Focus.FIGURES,
                Level.UNDERSTAND, about,
                (sentence.index,), phrases.true_explained, 0.66,
            )  # fmt: skip
            continue
        value = wrong[-1]
        stem = _plain(f"{sentence.text[: figure.start]}{value}{sentence.text[figure.end :]}")
        correction = sentence.text
        yield kit.candidate(
            18, f"stimmt {figure.value}", stem, TrueFalse(False, correction, True), Focus.FIGURES, Level.UNDERSTAND,
            about, (sentence.index,),
            phrases.false_explained.format(right=sentence.text[figure.start : figure.whole_end], wrong=value), 0.66,
        )  # fmt: skip


def _false_actor(kit: Kit, sentence: Sentence) -> Iterator[Candidate]:
    """Change one person, country or place for another one of the article."""
    phrases = phrases_for(kit.findings.document.language)
    if _PRAISE.search(sentence.text) or _NEGATED.search(sentence.text):
        return
    for actor in kit.findings.cast.all_in(sentence.index):
        mentions = [m for m in actor.mentions if m.sentence == sentence.index]
        if (
            len(mentions) != 1
            or actor.kind is not ActorKind.PERSON
            or mentions[0].text not in actor.names
            or kit.facts.actor_id(actor) is None
        ):
            continue
        if _is_fixed(kit, sentence, actor, mentions[0]) or is_topic(kit.findings.document, actor):
            continue
        titled = mentions[0].start and sentence.tokens[mentions[0].start - 1].is_capitalised
        if titled or (actor.role and actor.role.sentence == sentence.index):
            continue
        dice = kit.dice("wer", sentence.index)
        pool = actor_distractors(kit.findings, actor, (sentence.index,), dice, wanted=POOL)
        others = kit.some([one for one in pool if _may_stand_for(kit, one, actor, sentence)], 1)
        if not others or not actor.gender or mentions[0].text.endswith("s"):
            continue
        start, end = sentence.tokens[mentions[0].start].start, sentence.tokens[mentions[0].end - 1].end
        wrong = others[0].name
        if sentence.text[start:end] == f"{mentions[0].text}s":
            wrong += "" if wrong[-1] in "sxzß" else "s"
        is_true = dice.random() < 0.5  # else the answer to every such question would be "false"
        stem = _plain(sentence.text if is_true else f"{sentence.text[:start]}{wrong}{sentence.text[end:]}")
        told = phrases.false_explained.format(right=mentions[0].text, wrong=others[0].name)
        yield kit.candidate(
            18, f"stimmt {actor.name}", stem, TrueFalse(is_true, None if is_true else sentence.text, True),
            Focus.ACTORS, Level.UNDERSTAND, (kit.facts.actor_id(actor),), (sentence.index,),
            phrases.true_explained if is_true else told, 0.64,
        )  # fmt: skip
        return


def _may_stand_for(kit: Kit, other: FoundActor, actor: FoundActor, sentence: Sentence) -> bool:
    """Tell whether a statement with another person in the place of one is not absurd."""
    if other.gender != actor.gender or not is_known_person(kit, other):
        return False
    return kit.findings.document.language is Language.EN or (
        (are_like(other, actor) or are_paired(kit, other, actor)) and not is_meant(other, sentence.text)
    )


def _is_fixed(kit: Kit, sentence: Sentence, actor: FoundActor, mention: Mention) -> bool:
    """Tell whether a name cannot be changed for another one: in brackets, in a list, a part of a longer name."""
    return (
        is_family_name(kit, actor, mention)
        or _is_bracketed(sentence.text, sentence.tokens[mention.start].start)
        or _is_listed(sentence, mention)
        or is_no_whole_name(kit, sentence, actor, mention)
        or is_attribute(sentence, mention)
        or is_in_state(sentence, mention)
    )


def _is_listed(sentence: Sentence, mention: Mention) -> bool:
    """Tell whether a name is one of a list: the sentence may be true of all of them."""
    tokens = sentence.tokens
    nearby = {tokens[n].text for n in (mention.start - 1, mention.end) if 0 <= n < len(tokens)}
    joined = bool(nearby & {"und", "sowie", "oder", "and", "or"})
    if joined or len(tokens) <= mention.end + 1:
        return joined
    return "," in nearby and tokens[mention.end + 1].is_capitalised
