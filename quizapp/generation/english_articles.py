"""Put the article before an English name that the text has it before: "the Coastal Council"."""

import re

from quizapp.core.item import Language
from quizapp.generation.document import Document


def with_article(document: Document, name: str) -> str:
    """Return a name as it stands inside of a sentence, with "the" where the English text has it so."""
    if document.language is not Language.EN or name.startswith(("the ", "The ")):
        return name
    every = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)(?!['’]s)", document.article.text))
    definite = len(re.findall(rf"\b[Tt]he (?:[a-z]+ )?{re.escape(name)}(?!\w)", document.article.text))
    return f"the {name}" if name[:1].islower() or definite * 2 >= max(every, 1) else name
