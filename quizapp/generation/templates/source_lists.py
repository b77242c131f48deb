"""Hold sources of one kind that can stand beside the one an article names, and the words that ask for them."""

import re

from quizapp.core.item import Language
from quizapp.generation.lexicon import Lexicon

_ROWS: dict[Language, tuple[tuple[str, ...], ...]] = {
    Language.DE: (
        ("Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "Die Welt", "Frankfurter Rundschau", "Handelsblatt",
         "Tagesspiegel",
         "Der Standard", "Neue Zürcher Zeitung", "Rheinische Post", "Stuttgarter Zeitung"),
        ("Der Spiegel", "Die Zeit", "Focus", "Stern", "Profil", "Wirtschaftswoche"),
        ("Bild", "Blick", "Kronen Zeitung", "Hamburger Morgenpost", "The Sun"),
        ("ARD", "ZDF", "RTL", "ORF", "SRF", "Deutschlandfunk", "n-tv", "NDR", "WDR"),
        ("dpa", "AFP", "Reuters", "APA", "AP", "KNA", "sda"),
        ("BBC", "CNN", "Al Jazeera", "Sky News", "Fox News", "NBC"),
        ("The New York Times", "The Washington Post", "The Guardian", "Los Angeles Times", "Le Monde", "El País"),
    ),
    Language.EN: (
        ("The New York Times", "The Washington Post", "The Guardian", "The Times", "The Wall Street Journal",
         "Los Angeles Times", "USA Today", "The Independent", "The Daily Telegraph"),
        ("BBC", "CNN", "Al Jazeera", "Sky News", "Fox News", "NBC", "CBS", "CBC", "NPR"),
        ("Reuters", "AP", "AFP", "Xinhua", "TASS", "Yonhap", "Kyodo", "Interfax", "Anadolu"),
        ("Time", "Newsweek", "The Economist"),
    ),
}  # fmt: skip
NETWORKS = ("Twitter", "Facebook", "Instagram", "YouTube", "Telegram", "TikTok", "WhatsApp", "LinkedIn")
_PAPERS = {
    Language.DE: (
        "einer Studie", "einer Umfrage", "einem Gutachten", "einem Zeitungsbericht", "einem Regierungsbericht",
        "einer Pressemitteilung", "einem Interview",
    ),
    Language.EN: (
        "a study", "a survey", "a court document", "a newspaper report", "a government report", "a press release",
        "an interview",
    ),
}  # fmt: skip
_KIN = (
    re.compile(r"(?i)studie|study|umfrage|survey|poll|untersuchung|erhebung|anal|befragung|statisti|progno|gutachten"),
    re.compile(r"(?i)bericht|report|investigation|audit|review"),
    re.compile(r"(?i)protokoll|schreiben|papier|document|pressemitteilung|press release"),
)
"""Papers of one kind: a reader of the article could call either by the name of the other."""
_REPORTS = (
    (r"armee|soldat|militär|rebell|offensive",
     ("Medienberichten", "Regierungsangaben", "Augenzeugenberichten", "Armeeangaben")),
    (r"polizei|feuerwehr|festnahm|verletzt|brand|unfall|täter",
     ("Medienberichten", "Polizeiangaben", "Augenzeugenberichten", "Behördenangaben")),
    (r"konzern|unternehmen|hersteller|firma|firmen|aktie|kunden|auto",
     ("Medienberichten", "Unternehmensangaben", "Branchenkreisen", "Behördenangaben")),
    (r"regierung|minister|partei|parlament|abgeordnet|präsident",
     ("Medienberichten", "Regierungskreisen", "Behördenangaben", "Parteikreisen")),
)  # fmt: skip
"""Reports in the dative that can all stand behind a statement, by the words of what an article is about."""
_REPORT_KIN = (
    re.compile(r"Medien|Presse|Zeitung|Agentur|Korrespondenten"),
    re.compile(r"Polizei|Behörden|Minister|Justiz|Gericht|Ermittler|Regierung"),
    re.compile(r"Armee|Militär|Streitkräfte"),
    re.compile(r"Unternehmen|Firmen|Konzern|Hersteller|Industrie|Branchen"),
)

VOICED_ASKED = {
    Language.DE: "Von wem stammt laut Artikel die {noun}, dass {clause}?",
    Language.EN: "Who voices the {noun}, according to the article, that {clause}?",
}
VOICED = {
    Language.DE: {
        "demand": "Forderung", "raten": "Empfehlung", "empfehlen": "Empfehlung", "anregen": "Anregung",
        "vorschlagen": "Idee", "warning": "Warnung", "fürchten": "Befürchtung", "befürchten": "Befürchtung",
        "drohen": "Drohung", "estimate": "Einschätzung", "erwarten": "Erwartung", "rechnen": "Erwartung",
        "vorwerfen": "Anschuldigung", "beschuldigen": "Anschuldigung", "bezichtigen": "Anschuldigung",
        "speculation": "Vermutung", "hoffen": "Hoffnung",
    },
    Language.EN: {
        "demand": "demand", "recommend": "recommendation", "suggest": "suggestion", "warning": "warning",
        "fear": "fear", "threaten": "threat", "estimate": "estimate", "expect": "expectation",
        "speculation": "suspicion", "hope": "hope",
    },
}  # fmt: skip
"""What a clause is that is more than a statement, by the verb, else by the kind of the claim."""


def papers_beside(noun: str, language: Language, article: str) -> list[str]:
    """Return kinds of papers that are another one than `noun` and that the article does not name."""
    kin = next((kin for kin in _KIN if kin.search(noun)), None)
    return [
        paper
        for paper in _PAPERS[language]
        if not (kin and kin.search(paper)) and paper.split()[-1].lower() not in article.lower()
    ]


def reports_beside(noun: str, article: str) -> list[str]:
    """Return kinds of reports that are other ones than `noun`, and that fit what the article is about."""
    kin = next((kin for kin in _REPORT_KIN if kin.search(noun)), None)
    _, row = max(_REPORTS, key=lambda entry: len(re.findall(entry[0], article.lower())))
    return [one for one in row if not (kin and kin.search(one)) and one.rstrip("n") not in article]


AGENCY_ASKED = {
    Language.DE: "Welche Nachrichtenagentur nennt der Artikel als Quelle dieses Satzes? {quote}",
    Language.EN: "Which news agency does the article name as the source of this sentence? {quote}",
}
MEDIUM_ASKED = {
    Language.DE: "Welches Medium nennt der Artikel als Quelle dieses Satzes? {quote}",
    Language.EN: "Which medium does the article name as the source of this sentence? {quote}",
}
PAPER_ASKED = {
    Language.DE: "Welcher Quelle schreibt der Artikel diesen Satz zu? {quote}",
    Language.EN: "What does the article name as the source of this sentence? {quote}",
}
PAPER_CLAUSE = {
    Language.DE: "Welcher Quelle schreibt der Artikel die Aussage zu, dass {clause}?",
    Language.EN: "What does the article name as the source of the statement that {clause}?",
}
CHANNEL_CLAUSE = "Auf welchem Weg"
TOLD_CLAUSE = "Welchem Medium gegenüber"
"""How a German question begins whose statement stands behind "dass"."""
TOLD_ASKED = {
    Language.DE: "Welchem Medium gegenüber äußerte sich {name} laut Artikel so? {quote}",
    Language.EN: "Which medium did {name} tell this, according to the article? {quote}",
}


def media_like(name: str, kind: str, language: Language, text: str, lexicon: Lexicon) -> list[str]:
    """Return media of the same row, else of the same kind, that the article does not name, all without an article."""
    entry = lexicon.media.get(name)
    whole = entry.name if entry else name
    rows = _ROWS[language]
    same = [row for row in rows if whole in row] or [row for row in rows if lexicon.media[row[0]].kind == kind]
    row = same[0] if same else ()
    return [bare(other) for other in row if other != whole and not _is_named(other, text, lexicon)]


def bare(name: str) -> str:
    """Return the name of a medium without its article: "Der Spiegel" -> "Spiegel"."""
    return name.removeprefix("Der ").removeprefix("Die ").removeprefix("The ")


def _is_named(name: str, text: str, lexicon: Lexicon) -> bool:
    entry = lexicon.media.get(name)
    return any(form in text for form in (entry.names if entry else (name,)))
