"""Word the questions on who makes which statements, and on the sentence that proves an answer."""

from dataclasses import dataclass

from quizapp.core.item import Language


@dataclass(frozen=True, slots=True)
class StatementPhrases:
    """The wording in one language; braces are filled in by the templates."""

    grouped: str
    one_of: str
    several_of: str
    said_quote: str
    said_clause: str
    proving: str
    proving_explained: str
    kind_of_quote: str
    kind_of_clause: str
    statement: str
    """What a clause is called that is nothing more."""


_GERMAN = StatementPhrases(
    grouped="Wer sagt das laut Artikel? Ordne die Aussagen zu.",
    one_of="Welche dieser Aussagen schreibt der Artikel {name} zu?",
    several_of="Welche {number} Aussagen schreibt der Artikel {name} zu?",
    said_quote="Die Aussage {quote} stammt laut Artikel von {name}.",
    said_clause="Laut Artikel stammt von {name} die {noun}, dass {clause}.",
    proving="Markiere den Satz, der diese Frage beantwortet: {question}",
    proving_explained="Die Antwort steht in diesem Satz: {answer}.",
    kind_of_quote="Was für eine Quelle nennt der Artikel für diese Aussage? {quote}",
    kind_of_clause="Was für eine Quelle nennt der Artikel für die {noun}, dass {clause}?",
    statement="Aussage",
)
_ENGLISH = StatementPhrases(
    grouped="Who says so, according to the article? Sort the statements.",
    one_of="Which of these statements does the article attribute to {name}?",
    several_of="Which {number} statements does the article attribute to {name}?",
    said_quote="According to the article, {name} made this statement: {quote}",
    said_clause="According to the article, {name} says that {clause}.",
    proving="Mark the sentence that answers this question: {question}",
    proving_explained="The answer stands in this sentence: {answer}.",
    kind_of_quote="What kind of source does the article give for this statement? {quote}",
    kind_of_clause="What kind of source does the article give for the {noun} that {clause}?",
    statement="statement",
)


def statement_phrases(language: Language) -> StatementPhrases:
    """Return the wording in a language."""
    return _GERMAN if language is Language.DE else _ENGLISH
