"""Articles of our own invention in which every template finds something to ask for."""

GERMAN_TOWN = """\
Wiesenbach baut um

Die Stadt Wiesenbach will bis 2029 rund 1.200 neue Wohnungen bauen. Das Vorhaben kostet nach Angaben der
Stadtverwaltung 310 Millionen Euro. In den Parks am Fluss sollen mindestens 450 Bäume gepflanzt werden.

Oberbürgermeisterin Lena Brandt eröffnete die neue Brücke über die Lahe. Der Stadtrat kaufte im letzten Winter 12
Busse. Die Busse haben 640 Sitzplätze, und an den Haltestellen stehen 85 Bänke. Finanzminister Karl Osten dankte der
Polizei für ihre Hilfe. Schulleiter Jonas Weber führte 900 Schüler über die Brücke.

„Das ist ein guter Anfang für die ganze Stadt“, sagte Mieteranwalt Paul Kern. Umweltministerin Rita Sommer warnte
vor hohen Kosten für die Stadt. Schulleiter Jonas Weber betonte, die Schule brauche einen neuen Hof. Finanzminister
Karl Osten kündigte einen neuen Plan für die Häuser an.

An dem Treffen nahmen Frankreich, Italien und Spanien teil. Rita Sommer richtete einen Appell an Karl
Osten. Polen schickte einen Brief. Österreich und Schweden lehnten die Einladung ab.
"""

GERMAN_SOURCES = """\
Streit um den Deich

Am Deich von Auenfurt wird seit dem Frühjahr gebaut. Die Arbeiter setzen dort jeden Tag neue Steine in den Boden.
(Quelle: dpa, 3. März 2024)

Der Fluss führte im Winter sehr viel Wasser durch das Tal. Viele Keller in der alten Stadt liefen in einer Nacht
voll. (Quelle: Der Spiegel, 4. März 2024)

Die Feuerwehr pumpte das Wasser mit großen Pumpen aus den Häusern. Am Morgen waren alle Straßen der Stadt wieder
frei. (Quelle: Süddeutsche Zeitung, 5. März 2024)

Der neue Deich kostet das Land viel Geld, so Bürgermeisterin Lena Brandt. Die Bauern im Tal bekommen von der Stadt
neue Felder. (Quelle: Reuters, 6. März 2024)

Bürgermeisterin Lena Brandt äußerte sich auf Facebook. Landrat Karl Osten schrieb auf Twitter, der Deich sei zu
teuer für den Kreis.

„Wir haben alle Felder gerecht verteilt“, sagte Lena Brandt in einem Interview.
"""

GERMAN_DATES = """\
Die Geschichte der Brücke

Der Stadtrat von Auenfurt beschloss den Bau der Brücke am 3. Mai 2016. Die Arbeiter legten den ersten Stein am 12.
August 2017. Die Bürgermeisterin Lena Brandt eröffnete die Brücke am 1. Juni 2019. Ein schweres Hochwasser
beschädigte die Pfeiler der Brücke am 9. Januar 2022. Die Stadt zahlt dafür jedes Jahr viel Geld, und viele Menschen
fahren mit dem Rad über den Fluss.
"""

ENGLISH_TOWN = """\
Port Mallow rebuilds its harbour

About 1,200 visitors watched the opening of the harbour. The town spent 310 million euros on the new walls. Workers
planted at least 450 trees along the river. The new buses have 640 seats, and 85 benches stand at the stops.

Mayor Liam Doyle opened the new bridge across the bay. Finance Minister Fiona Keane thanked the police for their
help. Harbour master Paul Byrne bought 12 boats for the town. Head teacher Rita Walsh led 900 pupils across the
bridge. Some 700 people signed a letter to the council.

"This is a good start for the whole town", said lawyer Owen Burke. Finance Minister Fiona Keane warned that the
costs would rise. Head teacher Rita Walsh said that the school needs a new yard. Mayor Liam Doyle announced that the
ferry would return in August.

France, Italy and Spain joined the meeting. Poland sent a letter. Austria rejected the invitation, and Sweden
welcomed it.
"""

ENGLISH_SOURCES = """\
Row over the sea wall

Workers have built a new sea wall near Port Mallow since the spring. They put new stones into the ground every day.
(Source: Reuters, March 3, 2024)

The river carried a lot of water through the valley in winter. Many cellars in the old town filled within one night.
(Source: The Guardian, March 4, 2024)

The fire service pumped the water out of the houses with large pumps. All streets of the town were open again in the
morning. (Source: Associated Press, March 5, 2024)

According to Mayor Liam Doyle, Port Mallow has the best sea wall of the whole country. The farmers of the valley
received new fields from the town. (Source: BBC, March 6, 2024)

Mayor Liam Doyle posted a picture on Facebook. Finance Minister Fiona Keane wrote on Twitter that the wall was too
expensive.

"We have shared out all the fields fairly," Liam Doyle said in an interview.
"""

ENGLISH_DATES = """\
The history of the bridge

The council of Port Mallow approved the bridge on May 3, 2016. The workers laid the first stone on August 12, 2017.
Mayor Liam Doyle opened the bridge on June 1, 2019. A heavy storm damaged the pillars of the bridge on January 9,
2022. The council criticised Liam Doyle for the high price of the bridge. The town pays a lot of money for it every
year, and many people cross the river by bike.
"""
