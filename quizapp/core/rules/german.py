"""List the German words that the item rules look for."""

import re

from quizapp.core.rules.vocabulary import Vocabulary, kinds, phrase, words

_ORDINAL = r"(?!\s+\w+(?:te|ste)[nrsm]?(?!\w))"
_WEEKDAY = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"

GERMAN = Vocabulary(
    stop_words=words(
        "der die das den dem des ein eine einen einem einer eines und oder aber sondern denn dass ob als wie "
        "auch nicht "
        "noch nur schon sehr so zu zum zur in im ins an am ans auf aus bei beim bis durch für gegen mit nach ohne über "
        "um unter von vom vor wegen seit laut ist sind war waren wird werden wurde wurden worden hat haben hatte "
        "hatten "
        "sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer sich er sie es wir man wer was wann wo warum wie "
        "woher wohin wen wem wessen welche welcher welches welchen welchem kann können konnte könnte soll sollen "
        "sollte "
        "will wollen wollte muss müssen darf dürfen diese dieser dieses diesen diesem jede jeder jedes alle allen kein "
        "keine hier dort dann damit dabei dazu davon daran darauf mehr viele viel etwa rund artikel angaben "
        "angabe sagt "
        "sagte nennt nannte geht beim sowie sowohl heißt gibt steht stehen während zwei drei vier zufolge nennen"
    ),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    lead_kinds=kinds(
        definite="der die das den dem des",
        indefinite="ein eine einen einem einer eines",
        preposition="in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen "
        "durch seit bis",
        clause="dass weil damit wenn ob um als wie",
        pronoun="er sie es wir man",
    ),
    absolute=phrase(
        rf"immer|nie|niemals|allen?|alles|keine?[nrsm]?|nur|ausschließlich|stets|völlig|sämtliche[nrs]?|"
        rf"jede[nrsm]?{_ORDINAL}"
    ),
    vague=phrase("oft|häufig|manchmal|selten|meist|meistens|gelegentlich|in der Regel|teilweise|ziemlich"),
    all_of=phrase(
        r"alle (?:der )?(?:genannten|obigen|oben|antworten|aussagen|drei|vier)\b.*|alles (?:davon|genannte)|"
        r"beides|sowohl \w als auch \w"
    ),
    none_of=phrase(
        r"keine?[rs]? (?:der |von )?(?:genannten|obigen|oben|davon|antworten|aussagen|diesen)\b.*|nichts davon|"
        r"nichts von (?:alle)?dem|weder noch"
    ),
    combined=re.compile(
        r"^(?:nur )?(?:[a-h]|[1-9]|[ivx]+)(?:\s*(?:,|und|oder|&|\+)\s*(?:[a-h]|[1-9]|[ivx]+))+\.?$", re.I
    ),
    truth_words=words("wahr falsch richtig ja nein stimmt unwahr zutreffend"),
    negation=phrase(
        r"nicht|keine?[nrsm]?|niemand(?:en|em)?|nie|niemals|nirgends|außer|ohne (?:dass|zu|den|die|das|dem|eine?[nmr]?)"
    ),
    idioms=phrase("nicht nur|noch nicht|nicht mehr|nicht zuletzt|ob .{1,40} oder nicht|nicht länger"),
    clauses=re.compile(r"\s*[,;:–]\s*"),
    subordinate=phrase(
        "dass|weil|ob|wenn|obwohl|damit|sodass|der|die|das|den|dem|deren|dessen|denen|welche[rsnm]?|wo|um|als|"
        "wie|wer|was|indem|"
        "nachdem|bevor|während|in der|in dem|in denen|mit denen|von denen|auf den|für die|über die|an der"
    ),
    imperatives=words(
        "ordne markiere bringe ergänze nenne setze wähle finde gib berechne vervollständige sortiere kreuze bestimme "
        "beantworte prüfe suche vergleiche entscheide schreibe fülle trage verbinde beurteile erkläre notiere stelle "
        "ordnen markieren bringen ergänzen nennen setzen wählen finden geben berechnen vervollständigen "
        "sortieren zähle lies"
    ),
    question_words=phrase(
        r"wer|was|wann|wo|wohin|woher|warum|weshalb|wieso|wie|wen|wem|wessen|welche[rsnm]?|wozu|wofür|womit|worauf|"
        r"worüber|worum|wovon|woran|worin|wodurch|wogegen|wonach|worauf|woraus|inwiefern|wieviele?"
    ),
    unfocused=phrase(
        r"welche (?:der (?:folgenden )?|dieser )?(?:aussagen?|antworten?|behauptungen?) (?:ist|sind|trifft|"
        r"treffen|stimmt|stimmen)"
        r"(?: laut artikel| nach dem artikel)?(?: (?:richtig|wahr|falsch|korrekt|zu))?\?"
    ),
    instruction=phrase(
        r".*\b(?:bleib(?:t|en) übrig|antworten sind richtig|beginne|beginnend|mehrere|richtig oder falsch|genau "
        r"eine|wähle|tipp)\b.*"
    ),
    pronouns=words("er sie ihn ihm ihnen dort damals dabei"),
    demonstratives=phrase(r"diese[rsnm]?|derselbe[n]?|dieselbe[n]?|jene[rsnm]?"),
    days=re.compile(
        rf"\b(?:[Gg]estern|[Vv]orgestern|(?<!bis )[Hh]eute|übermorgen|(?:[Aa]m|vom|bis|seit) (?:{_WEEKDAY})|"
        rf"(?:letzte|vergangene|kommende|nächste|diese)[nrs]? (?:Woche|Monat|Jahr|{_WEEKDAY}))\b"
    ),
    offices=re.compile(
        r"\w*(?:präsident|kanzler|minister|ministerpräsident|könig|papst|premier|bürgermeister|generalsekretär|"
        r"vorsitzende|regierungschef|parteichef|staatschef)\w*",
        re.IGNORECASE,
    ),
    capital_of=phrase(r"hauptstadt (?:von|der|des)\b.*"),
    genitives=words("der des von vom aus in im für über gegen bei"),
    conjunction=re.compile(r"\s*[,;]\s*|\s+(?:und|sowie|oder)\s+"),
    subjunctive=words(
        "sei seien seist habe habest werde werdest könne müsse solle wolle dürfe möge gebe gehe komme stehe "
        "liege bleibe "
        "führe nehme spreche sehe lasse mache wisse trage brauche bringe bestehe sage finde glaube halte erhalte "
        "verliere "
        "befinde handle kämpfe suche nutze diene drohe teste biete plane fordere"
    ),
    wrong_quotes=re.compile(r"\"|“(?=\w)|(?<=\w)”"),
    wrong_number=re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\d.,])\d+\.\d{1,2}(?![\d.])(?!\s*Uhr)"),
)
