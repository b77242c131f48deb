"""Hold institutions and groups of one sort, and the words that tell which of them is meant."""

import re

ROWS = tuple(
    row.split()
    for row in (
        "f Luftwaffe Marine Küstenwache Armee",
        "en army navy coastguard",
    )
)
"""Institutions that can stand beside one of the same row, even where the article names too few of its own."""
LIKE = tuple(
    row.split()
    for row in (
        "f Regierung Opposition Armee Zentralbank Kirche Justiz",
        "f Polizei Staatsanwaltschaft Bundespolizei Justiz Feuerwehr",
        "m Geheimdienst Verfassungsschutz Generalstab Rechnungshof Sicherheitsrat",
        "m Senat Kongress Bundestag Bundesrat Landtag",
        "m Bauernverband Bauernbund Arbeitgeberverband Gewerkschaftsbund Mieterbund",
        "n Parlament Verfassungsgericht Militär Präsidialamt Kabinett",
        "p Umweltschützer Datenschützer Tierschützer Menschenrechtler Verbraucherschützer",
        "p Umweltorganisationen Hilfsorganisationen Menschenrechtsorganisationen Gewerkschaften",
        "p Ökonomen Juristen Mediziner Historiker Astronomen",
        "p Behörden Gewerkschaften Gerichte Parteien Streitkräfte",
        "p Anwohner Touristen Eltern Studenten Lehrer",
        "p Rebellen Separatisten Soldaten Milizen Demonstranten",
        "en government parliament opposition judiciary military",
        "en police prosecution judiciary military",
        "en-p scientists doctors lawyers economists teachers",
        "en-p residents tourists students farmers workers",
        "en-p soldiers rebels protesters militants investigators",
    )
)
"""Institutions and groups of one sort of which the article itself must name as many as are shown."""
GROUPS = (
    "Abiturienten Studenten Lehrer Eltern Rentner",
    "Studenten Lehrer Eltern Rentner Ärzte",
    "Schüler Studenten Eltern Rentner Touristen",
    "Anwohner Touristen Händler Pendler Schüler",
    "Touristen Anwohner Händler Pendler Schüler",
    "Landwirte Fischer Handwerker Ärzte Lokführer",
    "Bauern Fischer Handwerker Ärzte Lokführer",
    "Fischer Bauern Handwerker Ärzte Lokführer",
    "Ärzte Lehrer Bauern Lokführer Handwerker",
    "Lehrer Ärzte Bauern Lokführer Handwerker",
    "Behörden Landwirte Anwohner Umweltverbände",
    "Streitkräfte Hilfsorganisationen Kirchen Feuerwehren Gewerkschaften",
    "Hilfsorganisationen Kirchen Universitäten Gewerkschaften Krankenkassen",
    "Gewerkschaften Kirchen Umweltverbände Universitäten Krankenkassen",
    "Medien Politiker Anwohner Ärzte",
    "Aktionäre Kunden Mitarbeiter Händler",
    "residents tourists shopkeepers commuters pupils",
    "farmers fishermen teachers doctors miners",
    "students teachers parents pensioners",
    "teachers doctors farmers miners",
    "doctors teachers farmers miners",
)
"""A group in the plural first, then others that can do or suffer the same, whether an article names them or not."""
TELLING = {
    "Polizei": re.compile(r"(?i)festgenommen|festnahme|verhaft|fahnd|streife|beamte|ermittl"),
    "police": re.compile(r"(?i)arrest|detain|officers|investigat"),
    "Staatsanwaltschaft": re.compile(r"(?i)anklage|angeklagt|ermittlungsverfahren"),
    "Justiz": re.compile(r"(?i)urteil|verurteilt|prozess"),
    "Armee": re.compile(r"(?i)soldat|offensive|truppen|gefecht"),
    "army": re.compile(r"(?i)soldier|offensive|troops"),
    "Marine": re.compile(r"(?i)kriegsschiff|fregatte"),
    "Luftwaffe": re.compile(r"(?i)flugzeug|jets?\b|piloten"),
    "Abiturienten": re.compile(r"(?i)abitur"),
    "Studenten": re.compile(r"(?i)universit|hochschul|studi|hörs[aä]l|semester"),
    "Lehrer": re.compile(r"(?i)schul|unterricht|schüler"),
    "Schüler": re.compile(r"(?i)schul|unterricht|lehrer|klasse"),
    "Eltern": re.compile(r"(?i)kind|söhne|töchter|schul"),
    "Anwohner": re.compile(r"(?i)nachbar|straße|häuser|wohn"),
    "Touristen": re.compile(r"(?i)urlaub|hotel|reise|strand"),
    "Landwirte": re.compile(r"(?i)landwirt|acker|ernte|vieh|feld|\bhöfe|milch|obst|bauern"),
    "Bauern": re.compile(r"(?i)landwirt|acker|ernte|vieh|feld|\bhöfe|milch|obst|bauer"),
    "Fischer": re.compile(r"(?i)fisch|boot|netz|meer|küste|fang"),
    "Ärzte": re.compile(r"(?i)patient|klinik|krankenh|operi|medizin|behandl"),
    "Hilfsorganisationen": re.compile(r"(?i)hilf|hilfe|opfer|flücht|lebensmittel"),
    "Gewerkschaften": re.compile(r"(?i)gewerkschaft|streik|tarif|löhne|arbeitnehm|beschäftigte"),
    "Streitkräfte": re.compile(r"(?i)milit|soldat|krieg|angriff|angegriff|trupp|kampf|offensive|rebell|bombard"),
    "Behörden": re.compile(
        r"(?i)warn|teil\w+ mit|mitgeteilt|angab|bestätig|genehm|erlaub|erließ|ermitt|verb[ioa]t|ord\w+ an|angeordn|"
        r"evakuier|sperr|schließ|schloss|behörd|registrier|melde|rufen|riefen|zähl|fahnd|verhäng|verhaft|kontroll|gesetz"
    ),
    "Medien": re.compile(r"(?i)bericht|zeitung|meld|schlagzeil"),
    "Aktionäre": re.compile(r"(?i)aktie|hauptversammlung|dividende"),
    "residents": re.compile(r"(?i)neighbo|street|homes?\b|houses"),
    "tourists": re.compile(r"(?i)hotel|travel|beach|holiday"),
    "farmers": re.compile(r"(?i)farm|crop|harvest|cattle|field|milk"),
    "students": re.compile(r"(?i)universit|college|campus|school|stud"),
    "teachers": re.compile(r"(?i)school|pupil|class|lesson"),
    "doctors": re.compile(r"(?i)patient|hospital|clinic|medic|treat|surg"),
    "parents": re.compile(r"(?i)child|school|sons?\b|daughter"),
}
"""What only one of a row does: who reads it need not have read the article."""
