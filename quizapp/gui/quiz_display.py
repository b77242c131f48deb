"""Show a run in the frame of the quiz: the entry, how far the run is, the verdict, the end of the time."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit

from quizapp.core.article import Span
from quizapp.core.item import EvidenceMarking, Item, ItemSet
from quizapp.gui.key_help import common_keys
from quizapp.gui.quiz_frame import QuizFrame
from quizapp.gui.quiz_run import QuizRun
from quizapp.gui.verdict import Verdict
from quizapp.gui.verdict_text import proves_itself

_URGENT = 60


class QuizDisplay(QuizFrame):
    """What of a run is to be seen; it saves nothing. `end_words` name the button that ends a run, "" for the usual."""

    end_words = ""
    _item_set: ItemSet | None = None

    def show_entry(self, run: QuizRun, image: bytes | None) -> None:
        """Show the entry that the run stands at, without its verdict."""
        entry, session = run.entry, run.session
        self._show_set(session.item_set)
        self.panel.show_entry(session.item_set, entry, certainty=session.choices.certainty, image=image)
        answer = self.panel.answer
        marking = answer.needs_article and entry.score is None
        self.sheet.begin(marking=marking)
        if answer.needs_article:
            answer.use_article(self.sheet.view)
        helps = [] if entry.score else answer.key_help()
        typed = isinstance(answer.first_focus(), QLineEdit)
        common = common_keys(hint=bool(entry.item.hint), test=run.is_test, typed=typed)
        self.sheet.overview.show_keys([*helps, *common])
        self.show_tab("question")
        self.show_run(run)
        self.order_tabs()

    def show_run(self, run: QuizRun) -> None:
        """Show how far the run is, and what the foot offers."""
        session, entry = run.session, run.entry
        count = len(session.entries)
        done = session.answered if run.is_test else sum(one.score is not None for one in session.entries)
        self.strip.set_place(session.position + 1, count, done)
        self.strip.set_later(entry.later)
        self.strip.later_button.setEnabled(not run.is_over)
        reachable = [run.may_go_to(position) for position in range(count)]
        told = run.is_test and not run.is_over
        self.sheet.overview.show_run(session.entries, session.position, reachable, test=told)
        judged = entry.score is not None
        hint = not judged and not run.is_test and bool(entry.item.hint)
        self.foot.set_offers(hint=hint, objection=judged, solution=run.second_try_open)
        if judged or run.is_over:
            self.foot.go_on(self._next_words(run))
            self.foot.set_progress("")
        else:
            self.show_answer(run)
        self.show_time(run)

    def show_answer(self, run: QuizRun) -> None:
        """Show how far the answer is: the primary button waits in practice until it is complete."""
        answer = self.panel.answer
        if run.entry.score is not None or run.is_over:
            return
        if not run.is_test:
            self.foot.ask(self.tr("Check"), enabled=answer.is_complete() and run.is_new(answer.response()))
        elif run.next_position is None:
            self.foot.ask(self.tr("Hand in …"), enabled=True)
        else:
            self.foot.go_on(self.tr("Continue"))
        self.foot.set_progress(answer.progress())
        self.sheet.set_heading(answer.article_heading())

    def show_verdict(self, run: QuizRun, verdict: Verdict, *, announce: bool) -> None:
        """Show what the answer was worth, and the evidence in the article."""
        score = run.entry.score
        assert score is not None
        self.panel.judge(score, verdict)
        self.sheet.show_evidence(evidence_spans(run.session.item_set, run.entry.item))
        self.show_run(run)
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, verdict.spoken))

    def show_first_miss(self, run: QuizRun, verdict: Verdict, *, announce: bool) -> None:
        """Say that the answer was not right yet and mark the evidence; the answer can be changed once."""
        self.panel.show_first_miss(verdict)
        if not proves_itself(run.entry.item):
            self.sheet.show_evidence(evidence_spans(run.session.item_set, run.entry.item))
        self.show_run(run)
        self.panel.answer.first_focus().setFocus()
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, verdict.spoken))

    def show_time(self, run: QuizRun) -> None:
        """Show what is left of the time of a test."""
        left = run.time_left
        if left is None or run.is_over:
            self.strip.set_clock("", urgent=False)
            return
        whole = int(left.total_seconds())
        self.strip.set_clock(f"{whole // 60}:{whole % 60:02d}", urgent=whole <= _URGENT)

    def ask_hand_in(self, unanswered: int, to_come_again: int, hand_in: Callable[[], None]) -> None:
        """Ask whether to hand in; where something has no answer or comes again, Return means to keep working."""
        if unanswered == 0 and to_come_again:
            words = self.tr("What you missed comes again until it is right. Finish all the same?")
        elif unanswered == 0:
            words = self.tr("All questions are answered. Hand in now?")
        elif unanswered == 1:
            words = self.tr("One question has no answer yet. Hand in all the same?")
        else:
            words = self.tr("{0} questions have no answer yet. Hand in all the same?").format(unanswered)
        keep_on = (self.tr("Keep working"), lambda: self.panel.answer.first_focus().setFocus())
        self.notice.tell(words, ((self.tr("Hand in"), hand_in), keep_on), focus=1 if unanswered or to_come_again else 0)

    def lock(self, run: QuizRun) -> None:
        """Let nothing more be answered: the test is handed in."""
        self.panel.answer.setEnabled(False)
        self.sheet.view.choose_sentences(False)
        self.show_run(run)

    def _show_set(self, item_set: ItemSet) -> None:
        """Show title and article of the set that the entry belongs to, where they are not shown already."""
        if item_set is not self._item_set:
            self._item_set = item_set
            self.strip.title.set_whole(item_set.title)
            self.sheet.set_article(item_set)

    def _next_words(self, run: QuizRun) -> str:
        if run.is_over or (not run.is_test and run.next_position is None):
            return self.end_words or self.tr("To the result")
        return self.tr("Continue")


def evidence_spans(item_set: ItemSet, item: Item) -> tuple[Span, ...]:
    """Return where the article proves an item: its quotes, and the sentences that an evidence item asks for."""
    quotes = [*(item.body.answer if isinstance(item.body, EvidenceMarking) else ()), *item.evidence]
    found = (item_set.article.locate(quote) for quote in quotes)
    spans = sorted({span for span in found if span is not None}, key=lambda span: (not span.in_title, span.start))
    return tuple(spans)
