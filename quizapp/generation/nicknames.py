"""Find who goes by another name that stands in quotation marks: "unter dem Spitznamen „Rotfuchs“"."""

import re
from collections.abc import Iterator

from quizapp.core.facts import ActorKind
from quizapp.core.item import Language
from quizapp.generation.document import Document
from quizapp.generation.mention import Mention

_CALLED = {
    Language.DE: re.compile(
        r"\b(?:dem|seinem|ihrem|den) (?:Spitz|Deck|Künstler|Benutzer|Nutzer|Nick)namen "
        r"[„\"](?P<name>[\w-]{3,20})[“”\"]|"
        r"\b(?:dem|seinem|ihrem) Pseudonym [„\"](?P<other>[\w-]{3,20})[“”\"]"
    ),
    Language.EN: re.compile(
        r"\b(?:nickname|pseudonym|alias|username|user name|stage name) [“\"](?P<name>[\w-]{3,20})[”\"]"
        r"|\bnicknamed [“\"](?P<other>[\w-]{3,20})[”\"]"
    ),
}


def nicknames(document: Document) -> Iterator[Mention]:
    """Return every mention of a name that the document introduces as one that somebody goes by."""
    called = {
        match["name"] or match["other"]
        for sentence in document.sentences
        for match in _CALLED[document.language].finditer(sentence.text)
    }
    for name in sorted(called):
        whole = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        for sentence in document.sentences:
            for match in whole.finditer(sentence.text):
                start, end = sentence.token_at(match.start()), sentence.token_at(match.end() - 1) + 1
                yield Mention(sentence.index, start, end, name, ActorKind.PERSON, name, is_listed=True)
