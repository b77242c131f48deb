"""Keep the lists and models that finding needs, each loaded on first use."""

from dataclasses import replace
from functools import cached_property

from quizapp.core.article import Article
from quizapp.core.item import Language
from quizapp.generation.actors import join
from quizapp.generation.attributions import Attributions
from quizapp.generation.attributions_english import EnglishAttributions
from quizapp.generation.citations import find_citations
from quizapp.generation.crf_names import CrfNames
from quizapp.generation.document import document_of
from quizapp.generation.figures import find_figures
from quizapp.generation.findings import Findings
from quizapp.generation.lexicon import Lexicon
from quizapp.generation.mentions import MentionFinder
from quizapp.generation.names import NameFinder
from quizapp.generation.reading import Reading
from quizapp.generation.spacy_names import EMBEDDED, finder_of
from quizapp.generation.steps import Steps
from quizapp.generation.verbs import VerbLexicon

MOST_CHARACTERS = 40_000


def beginning(article: Article) -> Article:
    """Return the article, a very long one cut at the end of a paragraph or sentence: thirty questions need no more."""
    if len(article.text) <= MOST_CHARACTERS:
        return article
    part = article.text[:MOST_CHARACTERS]
    cut = max(part.rfind("\n\n"), part.rfind(". ") + 1)
    return replace(article, text=part[:cut] if cut > MOST_CHARACTERS // 2 else part)


class Tools:
    """Finds everything in an article; `names` says which finder of names: "embedded", "automatic" (an installed spaCy
    pipeline, else the embedded one), the name or folder of a pipeline, or a finder itself."""

    def __init__(self, names: str | NameFinder = EMBEDDED) -> None:
        self._choice = names
        self._names: dict[Language, NameFinder] = {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return the word lists."""
        return Lexicon()

    @cached_property
    def verbs(self) -> VerbLexicon:
        """Return the German verbs."""
        return VerbLexicon()

    def names(self, language: Language) -> NameFinder:
        """Return the finder of names for a language; UsageError where a pipeline that was named cannot be loaded."""
        if not isinstance(self._choice, str):
            return self._choice
        if language not in self._names:
            self._names[language] = finder_of(self._choice, language) or CrfNames(language, self.lexicon)
        return self._names[language]

    def find(self, reading: Reading, steps: Steps | None = None) -> Findings:
        """Return what an article holds; it takes five steps."""
        language = reading.language
        steps = steps or Steps()
        document = document_of(beginning(reading.article), language)
        steps.next()
        names = self.names(language).names(document)
        steps.next()
        cast = join(document, MentionFinder(self.lexicon, language).find(document, names), self.lexicon)
        steps.next()
        if language is Language.DE:
            claims = Attributions(document, cast, self.lexicon, self.verbs).find()
        else:
            claims = EnglishAttributions(document, cast, self.lexicon).find()
        steps.next()
        citations = find_citations(document, self.lexicon)
        figures = find_figures(document)
        steps.next()
        return Findings(document, figures, cast, claims, citations, self.lexicon, self.verbs)
