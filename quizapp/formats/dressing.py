"""Read a text that has errors once more as it was most likely typed to be, so that one slip gives one message."""

from quizapp.formats.keyboard_slips import Dressed, mend_blanks, mend_fences, mend_marks, mend_tabs
from quizapp.formats.layout_slips import mend_layout
from quizapp.formats.yaml_tree import read_tree


def dress(text: str, path: str) -> Dressed:
    """Return a text with all slips mended that can be told by looking at its lines; the numbers of lines stay."""
    dressed = mend_blanks(mend_fences(Dressed(text), path), path)
    dressed = mend_marks(dressed, path)
    dressed = mend_tabs(dressed, path, lambda tried: len(read_tree(tried, path).problems))
    return mend_layout(dressed, path)
