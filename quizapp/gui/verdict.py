"""Say what an answer was worth and why: the card below the answer."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from quizapp.core.attempt import Outcome
from quizapp.gui.labels import emphasis_label, line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.quiz_words import OUTCOME_ICONS, OUTCOME_TONES, verdict_word
from quizapp.gui.reason_pill import ReasonPill


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is told after an answer. `reason` stands in a pill, `notes` below it in small lines."""

    outcome: Outcome
    points: str
    reason: str = ""
    notes: tuple[str, ...] = ()
    explanation: str = ""

    @property
    def spoken(self) -> str:
        """Return the whole as one text to be read aloud."""
        parts = (verdict_word(self.outcome), self.points, self.reason, *self.notes, self.explanation)
        return ". ".join(part.rstrip(".") for part in parts if part)


class VerdictCard(QFrame):
    """The word, its sign and colour, the points; then the reason, notes and the explanation."""

    def __init__(self, look: Look, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._look = look
        self._tone = OUTCOME_TONES[verdict.outcome]
        self.setProperty("role", "verdict")
        self.setProperty("tone", self._tone)
        self.setAccessibleName(verdict.spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(6))
        column.addLayout(self._head())
        if verdict.reason:
            column.addWidget(ReasonPill(look, verdict.reason, self._tone, self))
        for note in verdict.notes:
            column.addWidget(plain_label(note, "small", parent=self))
        if verdict.explanation:
            column.addWidget(emphasis_label(look, verdict.explanation, "body", self))

    def _head(self) -> QHBoxLayout:
        look = self._look
        sign = QLabel(self)
        sign.setPixmap(look.pixmap(OUTCOME_ICONS[self.verdict.outcome], self._tone, 20))
        sign.setFixedSize(QSize(look.px(24), look.px(24)))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(sign)
        head.addWidget(line_label(verdict_word(self.verdict.outcome), "heading", self._tone, parent=self), 1)
        head.addWidget(line_label(self.verdict.points, "small", self._tone, bold=True, parent=self))
        return head
