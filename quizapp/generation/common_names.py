"""Know what else agencies and firms are called: by their letters or words, by the site that an article names."""

import re

from quizapp.generation.lexicon import Lexicon

_NOT_GERMAN = re.compile(r" news agency\Z", re.IGNORECASE)
_LANDS = r"\. ?(?:de|at|ch|com|org|net|info|eu)"


def agency_names(name: str, text: str, lists: Lexicon) -> list[str]:
    """Return the other names of a news agency, "Associated Press" for "AP", in German; none for anything else."""
    known = lists.media.get(name)
    if known is None or known.kind != "agency":
        return []
    whole = f"Nachrichtenagentur {name}"
    other = (
        form
        for form in sorted(known.names - {name, whole})
        if not (form.startswith(f"{name}-") or _NOT_GERMAN.search(form))
    )
    return [*other, *([whole] if whole in text else [])]


def site_names(name: str, text: str) -> list[str]:
    """Return the site of a firm that an article names: "bruckl.at" for "Bruckl"."""
    found = re.findall(rf"(?<![\w.@-])(?i:{re.escape(name)}){_LANDS}(?![\w-])", text)
    return list(dict.fromkeys(site.replace(" ", "") for site in found))
