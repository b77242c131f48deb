"""The forms for a figure, an actor, a source and a claim."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizapp.core.facts import Actor, ActorKind, Claim, ClaimKind, Fact, Figure, FigureKind, Source, SourceKind
from quizapp.core.item import ItemSet
from quizapp.core.quantity import figure_kind
from quizapp.gui.fact_form import NOBODY, FactForm, kind_options, speaker_options
from quizapp.gui.labels import button_text, escape_tooltip, line_label, plain_label
from quizapp.gui.look import Look
from quizapp.gui.parts.check_box import CheckBox

_UNITLESS = (FigureKind.DATE, FigureKind.TIME, FigureKind.SCORE)


def form_for(look: Look, fact: Fact, item_set: ItemSet) -> FactForm:
    """Return the form for a fact."""
    match fact:
        case Figure():
            return FigureForm(look, fact, item_set)
        case Actor():
            return ActorForm(look, fact)
        case Source():
            return SourceForm(look, fact, item_set)
    return ClaimForm(look, fact, item_set)


class FigureForm(FactForm):
    """Value, unit, hedge, kind, what it counts, who says it."""

    def __init__(self, look: Look, figure: Figure, item_set: ItemSet) -> None:
        super().__init__(look)
        self._figure = figure
        kind = figure.kind or figure_kind(figure.value, figure.unit, item_set.language)
        self.value = self.line(self.tr("Number or date"), figure.value, 0, 0, 1)
        self.unit = self.line(self.tr("Unit"), figure.unit, 0, 1, 1)
        self.hedge = self.line(self.tr("How exact (about, at least …)"), figure.hedge, 1, 0, 1)
        self.kind = self.choice(self.tr("Kind"), kind_options(FigureKind), kind.value, 1, 1, 1)
        self.counts = self.line(self.tr("What it counts"), figure.counts, 2)
        speakers = speaker_options(item_set, self.tr("the article itself"))
        self.said_by = self.choice(self.tr("Who says it"), speakers, figure.said_by or NOBODY, 3)

    def fact(self) -> Figure:
        kind = FigureKind(self.kind.currentData())
        unit = self.unit.text().strip() or None
        return replace(
            self._figure,
            value=self.value.text().strip(),
            unit=None if kind in _UNITLESS else unit,
            hedge=self.hedge.text().strip() or None,
            kind=kind,
            counts=self.counts.text().strip(),
            said_by=self.said_by.currentData() or None,
        )


class StatementBox(CheckBox):
    """A check box as wide as there is room, its words cut short with an ellipsis."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(look)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(escape_tooltip(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._look.px(32)
        metrics = QFontMetrics(self._look.font("body"))
        shown = metrics.elidedText(self._words.replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        self.setText(button_text(shown))


class ActorForm(FactForm):
    """Name, other names, kind, role."""

    def __init__(self, look: Look, actor: Actor) -> None:
        super().__init__(look)
        self._actor = actor
        self.name = self.line(self.tr("Name"), actor.name, 0)
        self.aliases = self.line(self.tr("Other names, parted by ;"), "; ".join(actor.aliases), 1)
        self.kind = self.choice(self.tr("Kind"), kind_options(ActorKind), actor.kind.value, 2, 0, 1)
        self.role = self.line(self.tr("Role in the article"), actor.role, 2, 1, 1)

    def fact(self) -> Actor:
        name = " ".join(self.name.text().split())
        return replace(
            self._actor,
            name=name,
            aliases=tuple(alias for alias in self.names(self.aliases.text()) if alias != name),
            kind=ActorKind(self.kind.currentData()),
            role=self.role.text().strip() or None,
        )


class SourceForm(FactForm):
    """Name, other names, kind, and the claims that come through it: the second level, beside who says them."""

    def __init__(self, look: Look, source: Source, item_set: ItemSet) -> None:
        super().__init__(look)
        self._source = source
        self.name = self.line(self.tr("Name"), source.name, 0)
        self.aliases = self.line(self.tr("Other names, parted by ;"), "; ".join(source.aliases), 1)
        self.kind = self.choice(self.tr("Kind"), kind_options(SourceKind), source.kind.value, 2)
        self.through = {
            claim.id: self._claim(claim, on=claim.via == source.id)
            for claim in item_set.claims
            if claim.said_by != source.id
        }
        if self.through:
            self._grid.addWidget(self._claims(), 3, 0, 1, 2)

    def fact(self) -> Source:
        name = " ".join(self.name.text().split())
        return replace(
            self._source,
            name=name,
            aliases=tuple(alias for alias in self.names(self.aliases.text()) if alias != name),
            kind=SourceKind(self.kind.currentData()),
        )

    def claims_through(self) -> frozenset[str]:
        """Return the ids of the claims that come through this source."""
        return frozenset(claim_id for claim_id, box in self.through.items() if box.isChecked())

    def _claim(self, claim: Claim, *, on: bool) -> CheckBox:
        box = StatementBox(self._look, claim.statement)
        box.setChecked(on)
        box.clicked.connect(lambda _on: self.edited.emit())
        return box

    def _claims(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line_label(self.tr("Statements that the article has from it"), "small", "muted"))
        for box in self.through.values():
            column.addWidget(box)
        return holder


class ClaimForm(FactForm):
    """Who says it, through which source, and how it is meant; the words of the statement are those of the article."""

    def __init__(self, look: Look, claim: Claim, item_set: ItemSet) -> None:
        super().__init__(look)
        self._claim = claim
        self._grid.addWidget(plain_label(claim.statement, "small"), 0, 0, 1, 2)
        speakers = speaker_options(item_set, self.tr("nobody"))[1:]
        self.said_by = self.choice(self.tr("Who says it"), speakers, claim.said_by, 1)
        through = speaker_options(item_set, self.tr("none"), sources_only=True)
        self.via = self.choice(self.tr("Through which source"), through, claim.via or NOBODY, 2, 0, 1)
        kind = (claim.kind or ClaimKind.STATEMENT).value
        self.kind = self.choice(self.tr("Meant as"), kind_options(ClaimKind), kind, 2, 1, 1)

    def fact(self) -> Claim:
        return replace(
            self._claim,
            said_by=self.said_by.currentData(),
            via=self.via.currentData() or None,
            kind=ClaimKind(self.kind.currentData()),
        )
