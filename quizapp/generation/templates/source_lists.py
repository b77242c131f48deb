"""Hold sources of one kind that can stand beside the one an article names, and the words that ask for them."""

from quizapp.core.item import Language
from quizapp.generation.lexicon import Lexicon

_ROWS: dict[Language, tuple[tuple[str, ...], ...]] = {
    Language.DE: (
        ("Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "Die Welt", "Frankfurter Rundschau", "Handelsblatt",
         "Tagesspiegel",
         "Der Standard", "Die Presse", "Neue Zürcher Zeitung", "Rheinische Post", "Stuttgarter Zeitung"),
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
PAPERS = {
    Language.DE: (
        "einer Studie", "einem Gerichtsurteil", "einem Fernsehinterview", "einem Augenzeugen", "einer Pressekonferenz",
    ),
    Language.EN: ("a study", "a court ruling", "a television interview", "an eyewitness", "a press conference"),
}  # fmt: skip
REPORTS = ("Medienberichten", "Behördenangaben", "Unternehmensangaben", "Augenzeugen", "Gerichtsakten", "Umfragen")
"""Kinds of sources that exclude each other, German ones in the dative."""
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
