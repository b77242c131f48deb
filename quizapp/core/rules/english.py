"""List the English words that the item rules look for."""

import re

from quizapp.core.rules.vocabulary import Vocabulary, kinds, phrase, words

_WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"

ENGLISH = Vocabulary(
    stop_words=words(
        "the a an of to in on at by for from with and or but that this these those is are was were be been being "
        "has have "
        "had do does did as it its he she they his her their them who whom whose what when where why which how "
        "according "
        "said says say will would could can may might should must not only also into than then more most many "
        "much about "
        "over under between during before after because while if so no yes there here article text two three four one "
        "some any each every other another same such very own give gives given name names mention mentions happen"
    ),
    articles=words("the a an"),
    lead_kinds=kinds(
        definite="the",
        indefinite="a an",
        preposition="in on at by for from with to of over under during before after through without into",
        clause="that because so if when as how whether",
        pronoun="he she it they we",
    ),
    absolute=phrase(
        r"always|never|none|(?<!at )all(?! of (?:the )?(?:above|these))|completely|absolutely|totally|definitely|"
        r"(?<!not )only|"
        r"every(?! (?:second|third|fourth|fifth|tenth|\d))|nobody|everybody|everyone"
    ),
    vague=phrase(
        r"frequently|occasionally|rarely|seldom|sometimes|usually|generally|nearly(?! [\d£$€])|more or less|"
        r"somewhat|partly|often"
    ),
    all_of=phrase(r"all (?:of )?(?:the above|these|them|three|four)|both of (?:the above|these|them)|both \w and \w"),
    none_of=phrase(r"none (?:of )?(?:the above|these|them)|neither(?: of (?:these|them|the above|the two))?"),
    combined=re.compile(
        r"^(?:only )?(?:both )?(?:[a-h]|[1-9]|[ivx]+)(?:\s*(?:,|and|or|&|\+)\s*(?:[a-h]|[1-9]|[ivx]+))+\.?$", re.I
    ),
    truth_words=words("true false yes no correct incorrect right wrong"),
    negation=phrase(r"not|\w+n['’]t|except|never|without|false|incorrect|nobody|none|untrue|wrong|no"),
    idioms=phrase(
        r"not only|not yet|no longer|(?:or|whether) not|true or false|right or wrong|without \w+|no (?:more|"
        r"fewer|less) than|no\. \d+"
    ),
    clauses=re.compile(r"\s*[,;:–]\s*|\s+(?=(?:that|because|whether|although|while|who|which)\b)"),
    subordinate=phrase(
        "that|because|if|when|where|who|whom|whose|which|whether|although|while|so|as|after|before|in which|for "
        "whom|to whom"
    ),
    imperatives=words(
        "match mark put complete name choose select find give calculate sort group fill order arrange tick "
        "decide compare "
        "write list identify underline read count say tell state explain work pick judge"
    ),
    question_words=phrase("who|whom|whose|what|when|where|why|which|how"),
    unfocused=phrase(
        r"which (?:of (?:the following|these) |one )?(?:statements? |answers? |claims? )?(?:is|are) (?:true|"
        r"correct|right|wrong|false)\?"
    ),
    instruction=phrase(
        r".*\b(?:(?:is|are) left over|(?:answers?|options) (?:is|are) (?:right|correct)|begin(?:ning)?|"
        r"start(?:ing)? with|true or false|"
        r"choose|tick|select)\b.*"
    ),
    pronouns=words("he she they him them"),
    demonstratives=phrase(r"this|these|those|the latter|the former"),
    days=re.compile(
        rf"\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Oo]n (?:{_WEEKDAY})|(?:[Ll]ast|[Nn]ext|[Tt]his) "
        rf"(?:week|month|year|{_WEEKDAY}))\b"
    ),
    offices=re.compile(
        r"\b(?:president|chancellor|\w*minister|king|queen|pope|premier|mayor|secretary(?:-general)?|governor|"
        r"chief executive|ceo|head of state)\b",
        re.IGNORECASE,
    ),
    capital_of=phrase(r"capital (?:city )?of\b.*"),
    genitives=words("of from in for at by with the against about"),
    conjunction=re.compile(r"\s*[,;]\s*|\s+(?:and|or)\s+"),
    subjunctive=frozenset(),
    wrong_quotes=re.compile(r"[„\"]"),
    wrong_number=re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])|(?<![\d.,])\d+,\d{1,2}(?!\d)"),
)
