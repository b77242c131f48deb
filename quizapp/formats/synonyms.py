"""Hold what people write in place of the words of the format, umlauts spelled out and blanks as `_`."""


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    """Return word -> words of the format that it can mean, from lines `format word: other words`."""
    table: dict[str, tuple[str, ...]] = {}
    for line in lines.strip().splitlines():
        meant, _, words = line.partition(":")
        for word in words.split():
            table[word] = (*table.get(word, ()), meant.strip())
    return table


FIELD_SYNONYMS = _table("""
format: version formatversion fassung
id: kennung kennzeichen schluessel key name_id identifier nr nummer
title: titel ueberschrift headline
language: sprache lang
audience: zielgruppe klasse klassenstufe fuer publikum
authors: autor autoren autorin autorinnen author verfasser von
licence: license lizenz
tags: schlagwort schlagwoerter stichwort stichworte stichwoerter tag themen thema
article: artikel text_des_artikels
figures: zahlen figure zahl number numbers angaben
actors: akteure akteur actor personen people
sources: quellen source
claims: aussagen claim behauptungen zitate
questions: fragen question aufgaben items frage quiz
published: datum veroeffentlicht erschienen date stand
source: quelle medium zeitung
url: link adresse webseite website
file: datei dateiname pfad path
text: inhalt artikeltext lueckentext wortlaut
kind: art sorte typ type
value: wert zahl betrag
unit: einheit einheiten
counts: zaehlt bezug bezieht_sich_auf was worauf
hedge: einschraenkung vorbehalt
said_by: gesagt_von sprecher sagt von wer speaker
via: ueber durch
name: bezeichnung
aliases: alias andere_namen weitere_namen synonyme auch
role: rolle amt funktion
evidence: beleg belege zitat zitate quote quotes textstelle beweis nachweis
statement: aussage behauptung
type: typ art fragetyp aufgabentyp kind
stem: frage question fragestellung aufgabe aufgabenstellung prompt fragetext
focus: fokus schwerpunkt
level: niveau stufe anforderung schwierigkeit difficulty
about: ueber bezug betrifft thema
explanation: erklaerung begruendung erlaeuterung feedback
hint: hinweis tipp hilfe tip
points: punkte punktzahl score punkt
status: zustand stand
confidence: sicherheit konfidenz
note: notiz anmerkung kommentar comment
image: bild foto picture abbildung
image_alt: alternativtext alt bildbeschreibung alt_text
answer: antwort loesung richtig correct key solution antworten answers loesungen richtige_antwort right
distractors: distraktoren distraktor falsch falsche falsche_antworten wrong options choices optionen distractor
distractors: antwortmoeglichkeiten auswahl
order: reihenfolge anordnung sortierung
feedback: rueckmeldung
correction: korrektur berichtigung richtigstellung
mark_evidence: beleg_markieren satz_markieren
tolerance: toleranz abweichung
typos: tippfehler
case_sensitive: gross_klein grossschreibung
pairs: paare zuordnung zuordnungen
sequence: reihenfolge abfolge folge
groups: gruppen kategorien categories
required: erforderlich noetig anzahl
""")

CHOICE_SYNONYMS = _table("""
de: deutsch german ger deu de_de
en: englisch english eng en_us en_gb
single_choice: einfachauswahl einfach_auswahl einzelauswahl auswahl single choice mc single_select einfachwahl
single_choice: singlechoice
multiple_choice: mehrfachauswahl mehrfach_auswahl mehrfach multiple multi multi_select mehrfachwahl multiplechoice
true_false: richtig_falsch wahr_falsch wahr_oder_falsch richtig_oder_falsch ja_nein truefalse boolean bool
number: zahl zahlen zahleneingabe numeric numerisch
date: datum zeitpunkt
short_text: kurzantwort kurztext freitext text kurz offene_frage short short_answer texteingabe
cloze: lueckentext luecken luecke gap_fill gapfill gaps
matching: zuordnung zuordnen zuordnungsaufgabe match paare
ordering: reihenfolge sortieren ordnen sequence order sortierung
grouping: gruppieren gruppierung gruppen kategorien categorize sorting
evidence: beleg textstelle belege markieren satz_markieren quote
figures: zahlen zahl figure numbers ziffern
actors: akteure akteur actor personen
sources: quellen quelle source
locate: finden lokalisieren entnehmen suchen
understand: verstehen verknuepfen
evaluate: bewerten beurteilen urteilen reflektieren
ready: fertig bereit ok
suggested: vorschlag vorgeschlagen entwurf draft
shuffle: mischen gemischt zufall zufaellig random shuffled
fixed: fest wie_angegeben feste
sorted: sortiert nach_groesse
count: anzahl zahl menge stueck
money: geld geldbetrag betrag euro dollar waehrung
percentage: prozent prozentsatz percent anteil
duration: dauer zeitspanne zeitraum
date: jahr tag
time: uhrzeit zeit
age: alter
length: laenge entfernung strecke distance
area: flaeche
temperature: temperatur grad
score: ergebnis spielstand punktestand
rank: rang platz rangplatz
fraction: bruch bruchteil
other: sonstiges sonstige anderes andere
person: mensch politiker politikerin people
organisation: organization verein unternehmen partei firma behoerde company
country: land staat state
place: ort stadt region gebiet
group: gruppe volk
product: produkt ware
event: ereignis veranstaltung
agency: agentur nachrichtenagentur presseagentur
medium: zeitung sender magazin media
authority: behoerde amt regierung ministerium
stakeholder: beteiligte betroffene partei interessenvertreter
study: studie untersuchung umfrage
channel: kanal telegram social_media
unnamed: unbekannt anonym ungenannt
statement: aussage mitteilung
estimate: schaetzung
denial: dementi bestreitung
demand: forderung
warning: warnung
speculation: vermutung spekulation
""")

TRUE_WORDS = frozenset(("true", "ja", "yes", "wahr", "richtig", "on", "1", "stimmt", "an", "y", "j", "t", "w", "r"))
FALSE_WORDS = frozenset(("false", "nein", "no", "falsch", "unwahr", "off", "0", "aus", "n", "f", "stimmt-nicht"))
