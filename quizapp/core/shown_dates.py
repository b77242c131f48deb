"""Write a date out as a language does."""

from datetime import date

from quizapp.core.item import Language

_LOCALES = {Language.DE: "de", Language.EN: "en_GB"}


def day_text(published: str | None, language: Language) -> str:
    """Return an ISO date (or year and month) written out: 5. März 2026; what is none stays as it is, None is ""."""
    from babel.dates import format_date  # loaded late: the window must not wait for it

    text = (published or "").strip()
    for form, pattern in ((text, "d. MMMM y"), (f"{text}-01", "MMMM y")):
        try:
            day = date.fromisoformat(form)
        except ValueError:
            continue
        shown = pattern if language is Language.DE else pattern.replace(".", "")
        return format_date(day, shown, locale=_LOCALES[language])
    return text
