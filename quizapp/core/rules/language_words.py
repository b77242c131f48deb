"""Give each language the words that the item rules look for."""

from quizapp.core.item import Language
from quizapp.core.rules.english import ENGLISH
from quizapp.core.rules.german import GERMAN

VOCABULARY = {Language.DE: GERMAN, Language.EN: ENGLISH}
