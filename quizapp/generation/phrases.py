"""Hold the fixed words of stems, options and explanations in both languages."""

from dataclasses import dataclass

from quizapp.core.item import Language


@dataclass(frozen=True, slots=True)
class Phrases:
    """The wording of every template; braces are filled in by it."""

    cloze_one: str
    cloze_many: str
    cloze_time: str
    cloze_times: str
    cloze_all: str
    cloze_mixed: tuple[tuple[str, str], tuple[str, str]]
    cloze_names: str
    cloze_name: str
    cloze_body: str
    cloze_speaker: str
    figure_explained: str
    hedge_named: str
    exactness: str
    exact: str
    approximate: str
    lower_bound: str
    upper_bound: str
    exactness_explained: str
    refers: str
    refers_explained: str
    match_figures: str
    match_figures_explained: str
    who_explained: str
    role_of: str
    role_explained: str
    match_roles: str
    match_roles_explained: str
    holder: str
    list_of: str
    list_explained: str
    attributed: str
    attributed_clause: str
    name_wanted: str
    attributed_explained: str
    match_claims: str
    match_claims_explained: str
    medium: str
    medium_explained: str
    kinds: str
    kinds_explained: str
    only_claimed: str
    only_claimed_explained: str
    true_explained: str
    false_explained: str
    mark: dict[str, str]
    mark_explained: str
    kind_names: dict[str, str]
    hedge_hint: str
    order: str
    order_explained: str
    match_gaps: str
    match_names: str
    match_speakers: str
    gaps_explained: str
    channel: str
    channel_explained: str


_Mixed = tuple[tuple[str, str], tuple[str, str]]


def _mixed(stem: str, numbers: tuple[str, str], names: tuple[str, str]) -> _Mixed:
    """Return what to do where numbers and names are missing: by one or several numbers, then names."""
    one, many = ((stem.format(number + names[0]), stem.format(number + names[1])) for number in numbers)
    return one, many


GERMAN = Phrases(
    cloze_one="Ergänze die Zahl, die im Artikel steht.",
    cloze_many="Ergänze die Zahlen, die im Artikel stehen.",
    cloze_time="Ergänze die Zeitangabe, die im Artikel steht.",
    cloze_times="Ergänze die Zeitangaben, die im Artikel stehen.",
    cloze_all="Ergänze die Angaben, die im Artikel stehen.",
    cloze_mixed=_mixed(
        "Ergänze {}, die im Artikel stehen.", ("die Zahl", "die Zahlen"), (" und den Namen", " und die Namen")
    ),
    cloze_names="Ergänze die Namen, die im Artikel stehen.",
    cloze_speaker="Wer ist gemeint? Ergänze den Namen.",
    cloze_name="Ergänze den Namen, der im Artikel steht.",
    cloze_body="Ergänze das Wort, das im Artikel steht.",
    figure_explained="Im Artikel steht „{figure}“.",
    hedge_named=" Das Wort „{hedge}“ zeigt, dass die Zahl nicht genau ist.",
    exactness="Wie gibt der Artikel die Zahl {value} an: „{sentence}“?",
    exact="als genaue Zahl",
    approximate="als ungefähre Zahl",
    lower_bound="als Mindestzahl",
    upper_bound="als Höchstzahl",
    exactness_explained="Im Artikel steht „{figure}“.",
    refers="Worauf bezieht sich im Artikel die Angabe „{value}“?",
    refers_explained="Im Artikel steht „{figure}“.",
    match_figures="Ordne jeder Zahl zu, was sie im Artikel zählt.",
    match_figures_explained="Die Zahlen stehen im Artikel so: {list}.",
    who_explained="Der Beleg nennt {name}.",
    role_of="Welches Amt oder welche Aufgabe hat {name} laut Artikel?",
    role_explained="Der Artikel nennt {name} „{role}“.",
    match_roles="Ordne jeder Person zu, als was der Artikel sie vorstellt.",
    match_roles_explained="So stellt der Artikel die Personen vor: {list}.",
    holder="Wie heißt die Person, die der Artikel als „{role}“ vorstellt?",
    list_of="Welche {number} Namen fehlen in diesem Satz des Artikels? „{sentence}“",
    list_explained="Der Satz nennt {list}.",
    attributed_clause="Wem schreibt der Artikel die Aussage zu, dass {clause}?",
    attributed="Wem schreibt der Artikel diese Aussage zu? {quote}",
    name_wanted="{stem} Nenne den Namen.",
    attributed_explained="Als Quelle der Aussage nennt der Artikel: {name}.",
    match_claims="Ordne jeder Aussage zu, von wem sie laut Artikel stammt.",
    match_claims_explained="Wer was sagt, zeigen die Belege: {list}.",
    medium="Welche Quelle gibt der Artikel für den Absatz an, der mit „{start} …“ beginnt?",
    medium_explained="Am Ende des Absatzes steht: {citation}.",
    kinds="Um welche Art von Quelle handelt es sich jeweils?",
    kinds_explained="Der Artikel stützt sich auf: {list}.",
    only_claimed="Welche dieser Aussagen gibt der Artikel nicht als eigene Feststellung wieder, sondern als Aussage "
    "von jemandem?",
    only_claimed_explained="Als Quelle dieser Aussage nennt der Artikel: {name}; die anderen stellt er selbst fest.",
    true_explained="So steht es im Artikel.",
    false_explained="Im Artikel steht „{right}“, nicht „{wrong}“.",
    mark={
        "denial": "Markiere den Satz, in dem {name} etwas bestreitet oder zurückweist.",
        "demand": "Markiere den Satz, in dem {name} etwas fordert oder empfiehlt.",
        "warning": "Markiere den Satz, in dem {name} vor etwas warnt oder etwas befürchtet.",
        "estimate": "Markiere den Satz, in dem {name} etwas schätzt oder erwartet.",
    },
    mark_explained="Das zeigt das Wort „{word}“.",
    kind_names={
        "agency": "Nachrichtenagentur",
        "medium": "Zeitung, Sender oder Onlinemedium",
        "channel": "eigener Kanal oder soziales Netzwerk",
        "authority": "Behörde oder öffentliche Einrichtung",
        "person": "einzelne Person",
        "study": "Studie oder Bericht",
    },
    hedge_hint="Achte auf das Wort vor der Zahl.",
    order="Bringe die Ereignisse in die zeitliche Reihenfolge, das früheste zuerst.",
    order_explained="Die Zeitangaben im Artikel: {list}.",
    match_gaps="Ordne jedem Satz die Zahl zu, die an der Stelle „…“ fehlt.",
    match_names="Ordne jedem Satz den Namen zu, der an der Stelle „…“ fehlt.",
    match_speakers="Wer äußert sich so? Ordne jedem Satz den Namen zu, der an der Stelle „…“ fehlt.",
    gaps_explained="In der Reihenfolge der Sätze fehlen: {list}.",
    channel="Auf welchem Weg äußerte sich {name} laut Artikel so? {quote}",
    channel_explained="Im Artikel steht „{channel}“.",
)

ENGLISH = Phrases(
    cloze_one="Fill in the number that the article gives.",
    cloze_many="Fill in the numbers that the article gives.",
    cloze_time="Fill in the time that the article gives.",
    cloze_times="Fill in the times that the article gives.",
    cloze_all="Fill in what the article says.",
    cloze_mixed=_mixed(
        "Fill in {} that the article gives.", ("the number", "the numbers"), (" and the name", " and the names")
    ),
    cloze_names="Fill in the names that the article gives.",
    cloze_speaker="Who is meant? Fill in the name.",
    cloze_name="Fill in the name that the article gives.",
    cloze_body="Fill in the word that the article has.",
    figure_explained="The article says “{figure}”.",
    hedge_named=" The word “{hedge}” shows that the number is not exact.",
    exactness="How does the article give the number {value}: “{sentence}”?",
    exact="as an exact number",
    approximate="as an approximate number",
    lower_bound="as a minimum",
    upper_bound="as a maximum",
    exactness_explained="The article says “{figure}”.",
    refers="What does “{value}” refer to in the article?",
    refers_explained="The article says “{figure}”.",
    match_figures="Match each number with what it counts in the article.",
    match_figures_explained="The article gives the numbers like this: {list}.",
    who_explained="The evidence names {name}.",
    role_of="What is the office or role of {name} according to the article?",
    role_explained="The article introduces {name} as “{role}”.",
    match_roles="Match each person with the role that the article gives.",
    match_roles_explained="The article introduces them like this: {list}.",
    holder="What is the name of the person whom the article introduces as “{role}”?",
    list_of="Which {number} names are missing from this sentence of the article? “{sentence}”",
    list_explained="The sentence names {list}.",
    attributed_clause="To whom does the article attribute the statement that {clause}?",
    attributed="To whom does the article attribute this statement? {quote}",
    name_wanted="{stem} Give the name.",
    attributed_explained="The article attributes the statement to {name}.",
    match_claims="Match each statement with the source it comes from in the article.",
    match_claims_explained="The evidence shows who says what: {list}.",
    medium="Which source does the article give for the paragraph that begins “{start} …”?",
    medium_explained="The paragraph ends with: {citation}.",
    kinds="What kind of source is each of these?",
    kinds_explained="The article relies on: {list}.",
    only_claimed="Which of these statements does the article give as somebody's claim instead of stating it itself?",
    only_claimed_explained="In the article the statement comes from {name}; the others are stated by the article "
    "itself.",
    true_explained="That is what the article says.",
    false_explained="The article says “{right}”, not “{wrong}”.",
    mark={
        "denial": "Mark the sentence in which {name} denies or rejects something.",
        "demand": "Mark the sentence in which {name} demands, asks for or recommends something.",
        "warning": "Mark the sentence in which {name} warns of something.",
        "estimate": "Mark the sentence in which {name} estimates or expects something.",
    },
    mark_explained="The word “{word}” shows it.",
    kind_names={
        "agency": "news agency",
        "medium": "newspaper, broadcaster or online medium",
        "channel": "own channel or social network",
        "authority": "authority or public body",
        "person": "single person",
        "study": "study or report",
    },
    hedge_hint="Look at the word before the number.",
    order="Put the events in order of time, the earliest first.",
    order_explained="The dates in the article: {list}.",
    match_gaps="Match each sentence with the number that is missing at “…”.",
    match_names="Match each sentence with the name that is missing at “…”.",
    match_speakers="Who says so? Match each sentence with the name that is missing at “…”.",
    gaps_explained="In the order of the sentences these are missing: {list}.",
    channel="Through which channel did {name} say this according to the article? {quote}",
    channel_explained="The article says “{channel}”.",
)


def phrases_for(language: Language) -> Phrases:
    """Return the phrases of a language."""
    return GERMAN if language is Language.DE else ENGLISH


def quoted(text: str, language: Language) -> str:
    """Return a text in the quotation marks of the language; marks inside become single ones."""
    clean = text.strip()
    if language is Language.DE:
        inner = clean.replace("„", "‚").replace("“", "‘").replace("”", "‘").replace('"', "‘")
        return f"„{inner}“"
    inner = clean.replace("“", "‘").replace("”", "’").replace('"', "'")
    return f"“{inner}”"


def numeral(number: int, language: Language) -> str:
    """Return a small number in words."""
    words = {
        Language.DE: "null eins zwei drei vier fünf sechs sieben".split(),
        Language.EN: "zero one two three four five six seven".split(),
    }
    return words[language][number]
