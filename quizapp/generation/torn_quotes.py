"""Close quotations that the shown part of an article cuts off, the way a printed quotation is cut: with "[…]"."""

import re

_LEFT_OUT = "[…]"
_MARK = re.compile(r'(?P<before>^|.)(?P<mark>["“”])(?=(?P<after>.|$))', re.DOTALL)


def with_marks(text: str) -> str:
    """Return an English text with a mark for each one that only its other half stands in: said "It works. […]"."""
    if text.count('"') % 2 == 0 and text.count("“") == text.count("”"):
        return text
    is_open = False
    for number, match in enumerate(_MARK.finditer(text)):
        opens = match["mark"] == "“" or (match["mark"] == '"' and _may_open(match["before"], match["after"]))
        if not opens and not is_open:
            if number:
                return text  # marks set wrongly in the article
            opening = "“" if match["mark"] == "”" else '"'
            return with_marks(f"{opening}{_LEFT_OUT} {text}")
        is_open = opens
    if not is_open:
        return text
    closing = "”" if "“" in text else '"'
    return f"{text.rstrip()} {_LEFT_OUT}{closing}"


def is_torn(text: str) -> bool:
    """Tell whether a quotation in a text begins or ends outside of it."""
    return with_marks(text) != text


def _may_open(before: str, after: str) -> bool:
    """Tell whether a straight mark opens: nothing or a space before it, a letter behind it."""
    return (not before or before in " \n([—–-") and bool(after) and after not in " \n.,;:!?)"
