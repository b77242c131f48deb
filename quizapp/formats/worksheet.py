"""Turn a set into the data of a worksheet; what stands on it is in the set's language and never says a key."""

from collections.abc import Mapping
from decimal import Decimal

from quizapp.core.errors import Message
from quizapp.core.item import Item, ItemSet
from quizapp.core.plain_data import Data, Record
from quizapp.formats.paper import PaperPlan, Say, points_text, printed_items, runs
from quizapp.formats.paper_article import article_data
from quizapp.formats.paper_forms import form_of


def sheet_data(item_set: ItemSet, plan: PaperPlan, say: Say, images: Mapping[str, str]) -> Record:
    """Return what the template `worksheet` sets; `images` gives the name on paper of every image of the set."""
    items = printed_items(item_set, plan)
    return {
        **head_data(item_set, plan, say),
        "labels": {
            "name": say(Message.of("sheet-name")),
            "class": say(Message.of("sheet-class")),
            "date": say(Message.of("sheet-date")),
            "points": say(Message.of("sheet-points")),
            "point": say(Message.of("sheet-point-short")),
            "article": say(Message.of("sheet-article")),
            "tasks": say(Message.of("sheet-tasks")),
        },
        "article": article_data(item_set, say) if plan.article else None,
        "total": points_text(sum((item.points for item in items), Decimal(0)), item_set.language),
        "items": [_item(number, item, item_set, plan, say, images) for number, item in enumerate(items, 1)],
    }


def head_data(item_set: ItemSet, plan: PaperPlan, say: Say) -> dict[str, Data]:
    """Return what every sheet of a set begins with."""
    version = say(Message.of("sheet-version", version=plan.version)) if plan.version else ""
    return {
        "language": item_set.language.value,
        "title": item_set.title,
        "audience": item_set.audience or "",
        "version": version,
        "large": plan.large,
        "columns": plan.columns,
        "foot": " · ".join(filter(None, (item_set.title, version, item_set.licence))),
    }


def _item(number: int, item: Item, item_set: ItemSet, plan: PaperPlan, say: Say, images: Mapping[str, str]) -> Record:
    image: Data = None
    if item.image:
        image = {"name": images.get(item.image), "alt": item.image_alt or ""}
    return {
        "number": number,
        "points": points_text(item.points, item_set.language),
        "stem": runs(item.stem),
        "image": image,
        **form_of(item, item_set, plan, say),
    }
