import pytest
from item_rule_cases import DE, Case, cases, rules_broken

TABLE = cases(
    DE,
    """
1 - Wer kündigte neue Liegen für das Freibad an? = Lena Kolb / die Bürgermeisterin / Jan Ost
1 + Wer kündigte neue Liegen für das Freibad an? = Lena Kolb / Jan Ost / Mia Ahr
1 - Wer erwartet mindestens 35.000 Gäste im Freibad? = Lena Kolb / Jan Ost / Mia Ahr  [about=expects]
1 - Wer erwartet mindestens 35.000 Gäste im Freibad? = Lena Kolb / der Talauer Bote / Mia Ahr  [about=expects]
1 + Wer erwartet mindestens 35.000 Gäste im Freibad? = Lena Kolb / Tom Ebe / Mia Ahr  [about=expects]
2 - Was plant die Stadt Talau? = den Kauf vieler neuer Liegen im Mai / einen Zaun / eine Bar
2 + Was plant die Stadt Talau? = den Kauf vieler neuer Liegen im Mai / den Bau einer großen Bar im Juni / eine Bar
3 - Wie ist das Wasser im Freibad? = Es ist noch kühl. / Es ist immer kalt. / Es ist schon warm.
3 + Wie ist das Wasser im Freibad? = Es ist noch kühl. / Jeder Vierte findet es kalt. / Es ist schon warm.
3 + Wie ist das Wasser im Freibad? = Es ist nie kühl. / Es ist immer kalt. / Es ist stets warm.
3 + Welche Worte stehen im Artikel? = „Liegen auszugeben“ / „immer kalt“ / „am 15. Mai“
4 - Wie ist das Wasser im Freibad? = oft warm / lange kalt / sehr sauber
4 + Wie ist das Wasser im Freibad? = häufig kalt / lange warm / sehr sauber  [evidence=water]
5 - number: Wie viele Gäste erwartet Kolb im Freibad? = 35.000  [evidence=kolb]
5 + number: Mindestens wie viele Gäste erwartet Kolb im Freibad? = 35.000  [evidence=kolb]
5 + number: Wie viele Gäste erwartet Kolb im Freibad? = 35.000  [evidence=kolb; explanation=Es heißt „mindestens“.]
5 - Mit wie vielen Gästen rechnet der Förderverein? = 40.000 / 30.000 / 50.000  [evidence=club]
5 + Mit ungefähr wie vielen Gästen rechnet der Förderverein? = 40.000 / 30.000 / 50.000  [evidence=club]
5 - Mit wie vielen Gästen rechnet der Förderverein? = etwa 40.000 / 30.000 / 50.000  [evidence=club]
5 + Mit wie vielen Gästen rechnet der Förderverein? = etwa 40.000 / rund 30.000 / etwa 50.000  [evidence=club]
5 + number: Wie viele Gäste erwartet Kolb im Freibad? = sehr viele  [evidence=kolb]
6 - Wer äußerte sich nicht zum Freibad? = Ahr / Ebe / Ilm
6 + Wer sagte, dass das Wasser nicht warm ist? = Ahr / Ebe / Ilm
6 + Wer äußerte sich NICHT zum Freibad? = Ahr / Ebe / Ilm
6 - typed: Welcher Verein gehört nicht zu den Rednern? = Chor
6 + typed: Welcher Verein kam nicht nur zum Reden? = Chor
6 + true: Das Wasser ist nicht warm.
7 - Wer kommt ins Freibad? = alle genannten Gruppen / Kinder / Eltern
7 + Wer kommt ins Freibad? = alle Kinder / alle Eltern / alle Hunde
8 - Wer kommt ins Freibad? = Kinder / Eltern / keine der genannten Gruppen
8 + Wer kommt ins Freibad? = keine Kinder / keine Eltern / keine Hunde
9 - Wann öffnet das Freibad Talau? = 1. Mai / der 1. Mai / 3. Juni
9 + Wann öffnet das Freibad Talau? = 1. Mai / 11. Mai / 21. Mai
9 - Wie viele Bäume stehen am Freibad? = 3.000 / dreitausend / 5.000
9 - Wie viele Bäume stehen am Freibad? = 10 bis 20 / 15 bis 30 / 40 bis 50
9 + Wie viele Bäume stehen am Freibad? = 10 bis 20 / 21 bis 30 / 31 bis 50
9 - Welcher Ort wird genannt? = Talau / Gemeinde Talau / Ulm
9 + Wer wird genannt? = Talau / Gemeinderat von Talau / Ulm
9 + Welches Zeichen steht hinter dem ersten Satz? = ? / ! / …
10 - Welche Behörde prüft die Sicherheit? = das Amt für Sicherheit / das Amt für Sport / das Amt für Verkehr
10 + Welche Behörde prüft die Sicherheit? = das Amt für Sicherheit / das Büro für Sicherheit / das Amt für Verkehr
10 + Welche zwei Behörden prüfen die Sicherheit? = das Amt für Sicherheit & die Polizei / das Bauamt / die Post
10 - Welche zwei prüfen die Sicherheit? = Amt für Sicherheit & Büro für Sicherheit / das Bauamt / die Post
11 - Warum kam Kolb? = Ärger. / Neugier / Freude
11 - Das Freibad eröffnet eine ... = Ministerin / Landrat / Pfarrer
11 - Das Freibad eröffnet die = Ministerin / Landrat / Pfarrer
11 + Das Freibad eröffnet: = die Ministerin / der Landrat / der Pfarrer
11 - Wer kündigte neue Liegen an? = eine Frau aus Talau / Ahr / Ebe
11 + Wer kündigte neue Liegen an? = eine Frau aus Talau / ein Mann aus Ulm / Ebe
11 - Warum öffnet das Freibad spät? = Das Wasser ist kalt. / kaltes Wetter / lange Bauzeit
12 - Was kauft die Stadt? = Liegen und Schirme / Liegen und Tische / Bänke und Schirme
12 + Was kauft die Stadt? = Liegen und Schirme / Liegen und Tische / Bänke und Matten
13 - Wer kündigte neue Liegen an? = Lena Kolb / der Förderverein / die Wasserwacht
13 + Wer kündigte neue Liegen an? = die Wasserwacht / der Förderverein / Lena Kolb / der Gemeinderat
13 - Was kauft die Stadt? = 30 Liegen / Tische / Schirme
13 + Was kauft die Stadt? = 30 Liegen / 20 Tische / Schirme
14 - Wie viele Bäume stehen am Freibad? = 1.200 / 1.000 / 90.000
14 + Wie viele Bäume stehen am Freibad? = 1.200 / 1.000 / 1.800
14 - Wie viele Bäume stehen am Freibad? = 12.000 / 9.873 / 15.000
14 - Wer kündigte neue Liegen an? = der Förderverein / die Feuerwehr / der Chor
14 + Wer kündigte neue Liegen an? = der Förderverein / die Wasserwacht / der Chor
15 - Wie viele Bäume stehen am Freibad? = 12 / 10 / 18  [order=shuffle]
15 + Wie viele Bäume stehen am Freibad? = 12 / 10 / 18
17 - Was kauft die Stadt? = 1 und 3 / 1 und 2 / 2 und 4
17 + Was kauft die Stadt? = Bar und Bad / Tor und Tür / Hut und Schuh
18 - Öffnet das Freibad im Mai? = ja / nein / wahr
18 + Öffnet das Freibad im Mai? = ja, am 15. / ja, am 20. / ja, am 25.
19 - Das Freibad öffnet am ___ Mai? = 5. / 6. / 7.
19 + „Das Freibad öffnet …“ – wann genau? = 5. Mai / 6. Mai / 7. Mai
20 - Das Freibad in Talau. = öffnet / schließt / brennt
20 + Nenne das Ziel der Stadt Talau. = öffnen / schließen / bauen
20 - Welche der folgenden Aussagen ist richtig? = A ist alt / B ist neu / C ist da
20 + Welche Aussage über das Freibad stammt von Kolb? = A ist alt / B ist neu / C ist da
20 - typed: Wer kam? = Kolb
20 + groups: Wer kam woher? = Kolb / Ost
21 - Was kündigte sie an? = Liegen / Bänke / Tische
21 + Was kündigte Kolb an, als sie sprach? = Liegen / Bänke / Tische
21 - true: Sie kündigte neue Liegen an.
21 - typed: Wer äußerte sich gestern zum Freibad? = Kolb
21 + typed: Wer äußerte sich am Montag, dem 5. Mai, zum Freibad? = Kolb
21 - typed: Wer unterstützt diesen Plan? = Kolb
21 + Welchen dieser Pläne unterstützt Kolb? = Bau / Umbau / Abriss
21 + groups: Zu welchem Ort gehören diese Leute? = Kolb / Ost
21 + typed: Wem ist diese Aussage zuzuschreiben? „Das Wasser ist kalt.“ = Ost
21 - number: Etwa wie viele Gäste werden im Freibad erwartet? = 40.000  [evidence=club]
21 + number: Etwa wie viele Gäste erwartet der Förderverein? = 40.000  [evidence=club]
22 - Schwimmen macht Freude. Wann öffnet das Freibad? = 15. Mai / 1. Mai / 1. Juni  [evidence=opening]
22 + Das Freibad war zu. Wann öffnet es? = 15. Mai / 1. Mai / 1. Juni  [evidence=opening]
22 + Wann öffnet das Freibad? Eine Antwort ist richtig, wähle sie. = 15. Mai / 1. Mai / 1. Juni  [evidence=opening]
22 - Wer hat im Mai und im Juni und im Juli und im August und im September und im Oktober und im November und
  im Dezember und im Januar und im Februar und im März und im April das Freibad geöffnet? = Ahr / Ebe / Ilm
24 - typed: Wie heißt die Bürgermeisterin von Talau? = Lena Kolb
24 + typed: Welche Bürgermeisterin kaufte Liegen? = Lena Kolb
24 - typed: Wie heißt die Hauptstadt von Frankreich? = Paris
24 + typed: Welche Hauptstadt besuchte Kolb? = Paris
25 - Was geschieht im Mai? = Das Freibad Talau öffnet am 15. Mai. / Eine Brücke wird gesperrt. / Es wird gesungen.
25 + Was geschieht im Mai? = Das Freibad Talau öffnet am 15. Mai. / Anwohner Straßenlärm befürchten. / Es regnet.
26 - Wer kündigte neue Liegen an? = Ahr / Ebe / Ilm / Oer / Ulk
26 + Wer kündigte neue Liegen an? = Ahr / Ebe / Ilm / Oer
26 - Welche zwei kauften Liegen? = Ahr & Ebe / Ab / Ac / Ad / Ae / Af / Ag
26 + Welche zwei kauften Liegen? = Ahr & Ebe / Ab / Ac / Ad / Ae / Af
27 - Was sagt Ost über das Wasser? = Es sei noch kalt. / Es ist zu tief. / Es ist schon warm.
27 + Was sagt Ost über das Wasser? = Es sei noch kalt. / Es sei zu tief. / Es ist schon warm.
28 - Was meint Kolb mit "neuen Liegen"? = Stühle / Bänke / Tische
28 + Was meint Kolb mit „neuen Liegen“? = Stühle / Bänke / Tische
28 - Was befürchten die Anwohner? = Strassenlärm / Gestank / Regen
28 + Was befürchten die Anwohner? = Straßenlärm / Gestank / Wasser
28 - number: Wie viele Euro gibt Talau bei 12,000 Gästen aus? = 5
28 + number: Wie viele Euro gibt Talau bei 12.000 Gästen aus? = 5
28 - number: Wie viele Meter misst das Becken, das 12.5 Meter breit ist? = 25
28 + number: Wie viele Gäste kamen am Morgen um 11.30 Uhr ins Freibad? = 25
28 - Wie viel gibt die Stadt Talau aus? = 12.000 Euro / 14.000 / 16.000
28 + Wie viel gibt die Stadt Talau aus? = 12.000 Euro / 14.000 Euro / 16.000 Euro
""",
)


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.rule}{'-' if case.breach else '+'} {case.item.stem}")
def test_a_rule_speaks_at_its_breach_and_is_silent_at_the_near_miss(case: Case) -> None:
    assert (case.rule in rules_broken(DE, case.item)) == case.breach


def test_every_rule_that_looks_at_one_item_has_a_breach_and_a_near_miss() -> None:
    tried = {(case.rule, case.breach) for case in TABLE}

    assert {(rule, breach) for rule in range(1, 29) for breach in (True, False)} - tried == {
        (rule, breach) for rule in (16, 23) for breach in (True, False)
    }
