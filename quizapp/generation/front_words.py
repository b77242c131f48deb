"""List the German words that open a sentence with a capital and are written small inside of it."""

import re

FRONT_LOWER = frozenset(
    "bereits noch nur nun allein insgesamt zuletzt seit dort hier heute gestern außerdem auch weiterhin zudem jedoch "
    "damals "
    "derzeit zugleich unterdessen schließlich allerdings bislang zunächst später danach anschließend dennoch trotzdem "
    "bald jetzt manchmal meist selten mehrfach kaum leider wohl vielleicht sogar wieder vorher nachher einmal "
    "positiv negativ heuer neuerdings seinerzeit jüngst vielerorts erneut immer nie erst kurz früh spät längst sofort "
    "zusammen gemeinsam genau gerade ganz gut oft weiter vorerst trotz wegen laut unweit "
    "währenddessen inzwischen mittlerweile rund etwa schätzungsweise mehr weniger mindestens höchstens über fast "
    "knapp ungefähr nach "
    "andere anderen einzelne letztere erstere weitere "
    "vielmehr irgendwer selbst jemand niemand alle natürlich nicht tatsächlich eigentlich letztlich grundsätzlich "
    "erstmals künftig ebenfalls zuvor einst jeder jede jedes dieses es man".split()
)
LED_ADJECTIVE = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]+(?:ische|liche|ige)[rnsm]?(?! (?:de[rs]|von|vom|im|in|aus|und|eine[rs]) )\b"
)
"""An adjective that a phrase begins with, no noun that is written alike: "Angehörige | der Opfer"."""
COUNTS = frozenset("ein eine einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele einige".split())
