"""Remember how far each article was read."""

import json

from quizapp.core.article import Span
from quizapp.services.preferences import Preferences

_SETTING = "reading_places"
_MOST = 500


class ReadingPlaces:
    """The first character in sight of each article, by set; the sets read last are kept."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def get(self, set_id: str) -> Span | None:
        """Return where an article was left, None at its start."""
        offset = self._read().get(set_id)
        return Span(offset, offset + 1) if offset else None

    def set(self, set_id: str, place: Span | None) -> None:
        """Remember where an article was left."""
        places = self._read()
        places.pop(set_id, None)
        if place is not None and not place.in_title and place.start > 0:
            places[set_id] = place.start
        self._preferences.set(_SETTING, json.dumps(dict(list(places.items())[-_MOST:])))

    def _read(self) -> dict[str, int]:
        try:
            data = json.loads(self._preferences.text(_SETTING) or "{}")
        except ValueError:
            return {}
        if not isinstance(data, dict):
            return {}
        return {str(key): value for key, value in data.items() if isinstance(value, int) and value >= 0}
