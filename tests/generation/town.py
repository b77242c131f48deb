"""Make findings and questions of a few sentences that stand behind an opening of a small town, German or English."""

from quizapp.core.item import Item, Language
from quizapp.generation.candidates import Candidate, Kit
from quizapp.generation.facts import build_facts
from quizapp.generation.findings import Findings
from quizapp.generation.pool import candidates
from quizapp.generation.reading import read_article
from quizapp.generation.tools import Tools

LEAD = (
    "Der Bürgermeister Tobias Kellner und die Ärztin Helga Brandner leben seit vielen Jahren in der kleinen Stadt "
    "Wiesenbach, in der auch die Polizei ein Haus hat und wo im Sommer ein Fest gefeiert wird, das alle gern mögen. "
)
_ENGLISH_LEAD = (
    "The mayor Oliver Bennett and the doctor Helen Carter have lived in the small town of Ashcombe for many years, and "
    "every summer there is a festival in the market square that the whole town looks forward to with great joy."
)
_LEADS = {Language.DE: LEAD, Language.EN: _ENGLISH_LEAD}
_TITLES = {Language.DE: "Aus der Stadt", Language.EN: "News from the town"}


def find(tools: Tools, text: str, language: Language = Language.DE) -> Findings:
    """Return what is found in the opening and the sentences behind it."""
    return tools.find(read_article(f"{_LEADS[language]}\n\n{text}", language, _TITLES[language]))


def proposed(tools: Tools, text: str, language: Language = Language.DE) -> list[Candidate]:
    """Return every question that is made of the opening and the sentences behind it, with its sureness."""
    findings = find(tools, text, language)
    return candidates(Kit(findings, build_facts(findings), 0))


def made(tools: Tools, text: str, language: Language = Language.DE) -> list[Item]:
    """Return the items of these questions."""
    return [one.item for one in proposed(tools, text, language)]
