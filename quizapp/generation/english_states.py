"""Hold the states and provinces that English texts put behind a town: "Seattle, Washington"."""

STATES = frozenset(
    "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,"
    "Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,"
    "Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,"
    "Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,"
    "West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,"
    "New Brunswick,Newfoundland,New South Wales,Queensland,Victoria,South Australia,Western Australia,Tasmania,"
    "Northern Territory,England,Scotland,Wales,Northern Ireland".split(",")
)
