"""See single and multiple choice alike: a stem, keys, distractors."""

from dataclasses import dataclass

from quizapp.core.item import Item, MultipleChoice, Order, SingleChoice


@dataclass(frozen=True, slots=True)
class Choice:
    """What the rules on options look at; `single` where only one key may be taken."""

    stem: str
    keys: tuple[str, ...]
    distractors: tuple[str, ...]
    single: bool
    order: Order | None

    @property
    def options(self) -> tuple[str, ...]:
        """Return every option, the keys first."""
        return (*self.keys, *self.distractors)


def choice_of(item: Item) -> Choice | None:
    """Return the item as a choice, None where it has no options."""
    match item.body:
        case SingleChoice(answer, distractors, order):
            return Choice(item.stem, (answer.text,), tuple(option.text for option in distractors), True, order)
        case MultipleChoice(answers, distractors, order):
            keys = tuple(option.text for option in answers)
            return Choice(item.stem, keys, tuple(option.text for option in distractors), False, order)
    return None


def typed_key(item: Item) -> tuple[str, ...]:
    """Return what counts in an item that is typed (short text, number, date), nothing for every other type."""
    answer = getattr(item.body, "answer", None)
    if choice_of(item) or item.type.value not in ("number", "date", "short_text"):
        return ()
    return (answer,) if isinstance(answer, str) else tuple(answer or ())
