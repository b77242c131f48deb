"""Make statements to judge as true or false, with the proving sentence to mark."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Focus, Language, Level, TrueFalse
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.cast import FoundActor
from quizapp.generation.claims import Mode
from quizapp.generation.context import begins_linked, dateline_end, is_interview, open_words, without_links
from quizapp.generation.distractors import POOL, STANDING_FOR, actor_distractors, number_distractors
from quizapp.generation.document import Sentence
from quizapp.generation.english_nouns import is_attribute, is_topic
from quizapp.generation.headings import has_heading
from quizapp.generation.mention import Mention
from quizapp.generation.phrases import phrases_for
from quizapp.generation.sound_wording import is_headline, lacks_articles
from quizapp.generation.states import is_in_state
from quizapp.generation.stems import is_loose
from quizapp.generation.templates.changed_numbers import is_changeable, is_false
from quizapp.generation.templates.families import is_family_name
from quizapp.generation.templates.gap_text import is_self_contained
from quizapp.generation.templates.known_persons import is_known_person
from quizapp.generation.templates.name_bounds import is_no_whole_name

_LONGEST = 200
_SHORTEST = 45
_FEWEST_NOUNS, _FEWEST_NAMELESS = 3, 5
_MOST_FIGURES = 3
_NEGATED = re.compile(
    r"\b(?:zurück\.|auch|also|traf|trafen|trifft|met|nicht|keine?[mnrs]?|nie|niemals|not|never|no)(?!\w)"
)
"""What is not so may not be so of others either."""
_LINKS = frozenset(
    "Umgekehrt Selbiges Gleichzeitig Zugleich Zudem Dabei Damit Danach Dann Daraufhin Daneben Ferner "
    "Stattdessen Weiters Weiterhin Hingegen Dagegen Somit".split()
)
_SAME = re.compile(r"\b(?:[Ii]m|[Aa]m|[Zz]um|[Vv]om|[Ii]n der|[Zz]ur) (?:gleichen|selben|genannten|besagten) ")
"""A time or place that an earlier sentence names."""
_POINTS = re.compile(
    r"\beine[mnr]? ähnliche[nrms]? |\A(?:Zu Wochenbeginn|Zum Jahreswechsel|Es war (?:\w+ )*nicht)\b|"
    r"\A(?:Gestern|Heute|Morgen|Erst|Einerseits|Andererseits|Beispiele|Eine Ausnahme|Auch)\b|"
    r"\b(?:daher|deshalb|deswegen)\b|"
    r"\A(?:[^,]|,(?=\d))*\b(?:er|sie|In dem Zusammenhang)\b| – [A-ZÄÖÜ]|\b[Dd](?:er|ie|en|em) \d+ ?- ?Jährigen?\b|"
    r"\A(?:Am (?:Vormittag|Nachmittag|Abend|Mittag|Morgen)|In der Nacht|Mittags|Abends|Nachmittags) [a-zäöüß]|"
    r"\A[^,]*\bdann\b|"
    r"\A[^,;]* (?:hat|hatten?|haben|ist|sind|war|waren|wird|wurden?|werden) (?:seine?|ihre?) [A-ZÄÖÜa-zäöüß]|"
    r"\b(?:daraufhin|später)\b|(?<!, )\bdamit\b(?!,)|"
    r"\A(?:Mit|Nach|In|Bei|Vor|Auf|Aus|Von|Zu|Wegen|Trotz|Seit|Für|Durch) (?:\S+ ){0,3}(?:sein|ihr)e?[mnrs]?\b|"
    r"\b(?:sagte|betonte|erklärte|meinte) [^,]* weiter\b"
)
"""What an earlier sentence makes clear."""
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
    """Tell whether a sentence is no reported speech without its speaker and needs no sentence before it."""
    text = sentence.text
    first, _, _ = text.partition(" ")
    if first in _LINKS or without_links(f"x {first}", kit.findings.document.language).strip() == "x":
        return False
    if kit.findings.document.language is not Language.DE:
        return True
    said = kit.findings.claims_in(sentence.index)
    stated = re.split(r", (?=[a-zäöüß]+ (?:der|die|das|er|sie|[A-ZÄÖÜ]))", text)[0]
    if not any(map(kit.findings.verbs.is_finite, re.findall(r"(?<!\w)[a-zäöüß]+", stated))):
        return False  # "Nicht viel bei 200 Aufträgen, meint der Rat"
    reported = any(t.is_word and t.text[0].islower() and _is_reported(kit, t.text) for t in sentence.tokens)
    if lacks_articles(sentence, kit.findings) or is_headline(sentence, kit.findings) or _POINTS.search(text):
        return False
    if (reported and not said) or has_heading(text) or is_loose(text) or _SAME.search(text):
        return False
    nouns = [token for token in sentence.tokens[1:] if token.is_capitalised]
    if len(nouns) < _FEWEST_NOUNS and not kit.findings.cast.all_in(sentence.index):
        return False
    if len(nouns) < _FEWEST_NAMELESS and not any(a.is_sure for a in kit.findings.cast.all_in(sentence.index)):
        return False  # of what it is said stands in another sentence: "Der Durchsatz beträgt 50 Megabit pro Sekunde"
    subject = re.match(r"(?:Der|Die|Das) ([A-ZÄÖÜ][\w-]+) ([a-zäöüß]+) ", text)
    if subject is None or not kit.findings.verbs.is_finite(subject[2]):
        return subject is None or subject[1] not in STANDING_FOR
    named = kit.findings.cast.at(sentence.index, 0, 2)
    if subject[1] in kit.findings.lexicon.institutions and subject[1] not in STANDING_FOR:
        return True
    return named is not None and named.is_sure and subject[1] not in STANDING_FOR  # "Die Leichen wurden …": which?


def _is_reported(kit: Kit, word: str) -> bool:
    return kit.findings.verbs.is_subjunctive(word) and word not in (
        "hätte",
        "hätten",
        "wäre",
        "wären",
        "würde",
        "würden",
    )


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
        others = kit.some([one for one in pool if one.gender == actor.gender and is_known_person(kit, one)], 1)
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
