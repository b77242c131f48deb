"""Say how far a draft is."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def step_words(done: int, total: int) -> str:
    """Return what a draft does after `done` of `total` steps."""
    words = (
        translate("Drafting", "Reading the article …"),
        translate("Drafting", "Looking for names …"),
        translate("Drafting", "Joining the names of one actor …"),
        translate("Drafting", "Finding who says what …"),
        translate("Drafting", "Finding figures and sources …"),
        translate("Drafting", "Wording questions …"),
        translate("Drafting", "Checking the questions …"),
        translate("Drafting", "Choosing questions …"),
    )
    step = translate("Drafting", "Step {0} of {1}").replace("{0}", str(min(done + 1, total))).replace("{1}", str(total))
    return f"{words[min(done, len(words) - 1)]} {step}"
