"""Hold short articles of our own invention."""

BRIDGE = """Brücke über die Lauter bleibt gesperrt

Die Stadt Wiesenbach hat am 12. März 2024 die Brücke über die Lauter gesperrt. Nach Angaben der Polizei waren rund 3.400 Fahrzeuge am Tag auf die Brücke angewiesen. Der Umweg über Altenfeld beträgt 14 Kilometer.

Bürgermeisterin Helga Brandner sagte, dass die Reparatur mindestens 2,5 Millionen Euro koste. „Wir haben die Risse erst im Februar entdeckt“, erklärte Brandner. Der Ingenieur Tobias Kellner warnte vor weiteren Schäden an den Pfeilern. Kellner zufolge wurden 1968 beim Bau 420 Tonnen Stahl verwendet.

Wie die Nachrichtenagentur dpa berichtet, sollen die Arbeiten im August 2024 beginnen. (Quelle: dpa, 14. März 2024)

Die Gewerkschaft IG Metall forderte einen Pendelbus für die 800 Beschäftigten der Firma Nordwerk. Die Landesregierung lehnte den Antrag ab. Verkehrsminister Jonas Ritter kündigte an, im Mai mit Frankreich und Luxemburg über eine Umleitung zu sprechen. Das Verkehrsministerium schätzt die Dauer der Sperrung auf etwa 18 Monate. (Quelle: Rheinische Post, 15. März 2024)
"""

HARBOUR = """Harbour town counts its seals

Tuesday, May 7, 2019

The coast guard of Ireland counted 1,240 seals near Port Mallow on May 4. Marine biologist Fiona Keane said that the number had doubled within 12 years. "We did not expect so many pups", Keane said.

About 300 visitors watched the count from the pier. According to the Irish Times, the town will spend 45,000 euros on a viewing platform. Mayor Liam Doyle announced that the platform would open in August. Fishermen criticised the plan, and the Green Party welcomed it.
"""
