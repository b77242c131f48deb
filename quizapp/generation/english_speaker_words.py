"""Hold the English nouns that people and bodies who speak are called by, and where such a noun phrase stands."""

import re

_PERSONS = (
    "spokesman spokeswoman spokesperson representative official officer survivor witness eyewitness relative resident "
    "villager neighbour neighbor passenger local expert analyst scientist researcher forecaster economist doctor "
    "lawyer judge minister mayor source insider critic activist campaigner protester demonstrator organiser organizer "
    "worker employee union striker student teacher parent mother father son daughter brother sister widow husband wife "
    "friend colleague fan supporter opponent client customer investor businessman businesswoman owner manager director "
    "captain pilot driver diver rescuer firefighter soldier fisherman farmer trader lawmaker politician senator "
    "prosecutor investigator inspector detective astronomer archaeologist geologist volcanologist seismologist "
    "biologist engineer designer visitor tourist guest man woman boy girl child reporter journalist editor author "
    "architect insurer observer veteran inmate prisoner defendant suspect victim volunteer commander chief "
    "diplomat ambassador aide adviser advisor attorney bishop priest imam coach player referee finder "
    "conservationist ecologist architect meteorologist physicist nurse surgeon coroner magistrate auditor regulator "
    "rebel militant refugee migrant historian curator"
)
_BODIES = (
    "police ministry government company airline agency council court army military navy department union operator "
    "organisation organization newspaper commission committee charity bank university hospital airport authority "
    "authorities coastguard firm manufacturer party opposition association federation club embassy parliament board "
    "institute centre center group prosecution defence broadcaster website paper channel"
)
_IRREGULAR = "people men women children firemen businessmen fishermen spokesmen policemen bodies families companies"
_HEAD = (
    rf"(?:(?:{'|'.join(_PERSONS.split())})(?:e?s)?|(?:{'|'.join(_BODIES.split())})s?|{'|'.join(_IRREGULAR.split())}|"
    r"ministries|agencies|authorities|universities|parties|charities|witnesses)"
)
PERSON_HEAD = re.compile(rf"(?:{'|'.join(_PERSONS.split())})")
PAPER = re.compile(
    r"\b(study|report|survey|poll|research|investigation|statement|document|analysis|paper|review|audit)\b",
    re.IGNORECASE,
)
_BARRED = (
    r"(?!(?:is|was|are|were|be|been|has|have|had|will|would|that|which|who|whom|said|says|and|or|but|he|she|it|they|we|"
    r"you|i|in|on|at|of|for|from|to|with|by|as|when|while|after|before|because|if|than|not)\b)"
)
_WORD = rf"{_BARRED}[\w’'-]+"
_PHRASE = (
    rf"(?:(?:the|a|an|one|some|several|many|its|his|her|their|two|three|four|most) )?(?:{_WORD} ){{0,4}}?{_HEAD}"
    rf"(?:,? (?:for|of|from|at|with|in|on|to) (?:the |its |their )?(?:{_WORD}(?: of (?:the )?| )?){{1,5}})?"
    r"(?: who [^,.;“”\"]{3,70})?"
)
_OPENS = r"(?:\A|[“”\":;,—–] ?|\b(?:and|but|that|while|as|because|although|when|where|since|which) )"
NOUN_PHRASE_BEFORE = re.compile(rf"{_OPENS}\W?(?P<np>{_PHRASE})\Z", re.IGNORECASE)
"""A noun phrase that ends where the text ends, right before a verb."""
_ONE = rf"(?:(?:the|local|state|city|government|navy|army|fire) )?{_HEAD}"
SEVERAL = re.compile(rf"{_OPENS}\W?(?P<np>{_ONE}(?:, {_ONE})* and {_ONE})\Z", re.IGNORECASE)
"""Two kinds of speakers named together: "police and local officials"."""
NOUN_PHRASE_AFTER = re.compile(
    rf" (?P<np>{_PHRASE}?)(?=[,.;]|\Z| (?:on|in|at|after|during|yesterday|today)\b)", re.IGNORECASE
)
"""A noun phrase right behind a verb."""
