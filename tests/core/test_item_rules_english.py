import pytest
from item_rule_cases import EN, Case, cases, rules_broken

TABLE = cases(
    EN,
    """
1 - Who announced new loungers for the lido? = Lena Kolb / the mayor / Jan Ost
1 + Who announced new loungers for the lido? = Lena Kolb / Jan Ost / Mia Ahr
1 - Who expects at least 35,000 guests at the lido? = Lena Kolb / the Talford Herald / Mia Ahr  [about=expects]
1 - Who expects at least 35,000 guests at the lido? = Lena Kolb / Jan Ost / Mia Ahr  [about=expects]
1 + Who expects at least 35,000 guests at the lido? = Lena Kolb / the council / Mia Ahr  [about=expects]
2 - What does the town of Talford plan? = to buy many new loungers in May / to sell / to rest
2 + What does the town of Talford plan? = to buy many new loungers in May / to build a new bar in June / to rest
3 - How is the water of the lido? = It is still cool. / It is always cold. / It is warm.
3 + How is the water of the lido? = It is not at all warm. / Every third guest likes it. / It is cool.
4 - How is the water of the lido? = sometimes warm / long cold / very clean
4 + How is the water of the lido? = usually cold / long warm / very clean  [evidence=water]
4 + How warm is the water of the lido? = nearly 20 degrees / nearly 15 degrees / nearly 10 degrees
5 - How many guests does Kolb expect? = at least 35,000 / 30,000 / 45,000  [evidence=kolb]
5 + How many guests does Kolb expect? = at least 35,000 / at least 30,000 / up to 45,000  [evidence=kolb]
5 - How many guests does Kolb expect? = 35,000 / up to 30,000 / up to 45,000  [evidence=kolb]
5 - number: How many guests does the association expect? = 40,000  [evidence=club]
5 + number: About how many guests does the association expect? = 40,000  [evidence=club]
5 + number: How many guests does the association expect? = 40,000  [evidence=club; explanation=It says “some”.]
6 - Who did not comment on the lido? = Ahr / Ebe / Ilm
6 + Who not only opened the lido but also swam in it? = Ahr / Ebe / Ilm
6 - typed: Which of the clubs isn't mentioned? = choir
6 + typed: Which of the clubs is NOT mentioned? = choir
6 + typed: Who said that the water is not warm? = Ost
6 + false: The water is not cold.
7 - Who comes to the lido? = all of the above / children / parents
7 + Who comes to the lido? = all children / all parents / all dogs
8 - Who comes to the lido? = children / parents / none of these
8 + Who comes to the lido? = children / parents / none but dogs
9 - How many trees stand around the lido? = 10 to 20 / 15 to 30 / 40 to 50
9 + How many trees stand around the lido? = 10 to 20 / 21 to 30 / 31 to 50
9 - When does the lido open? = 1 May / the 1 May / 3 June
9 + When does the lido open? = 1 May / 11 May / 21 May
9 - Which place is named for the lido? = Kent / county Kent / Devon
9 + Which body is named for the lido? = council of Kent / Kent / Devon
10 - Which body checks the safety of the lido? = the safety office / the sports office / the traffic office
10 + Which body checks the safety of the lido? = the safety office / the safety agency / the traffic office
11 - The lido is opened by an = engineer / mayor / priest
11 + The lido is opened by: = an engineer / a mayor / a priest
11 - Why does the lido open late? = The water is cold. / cold weather / long repairs
11 + Why does the lido open late? = The water is cold. / The pumps broke. / The staff left.
12 - What does the town buy? = loungers and mats / loungers and tables / benches and mats
12 + What does the town buy? = loungers and mats / loungers and tables / benches and hats
13 - What does the town buy? = 30 loungers / tables / umbrellas
13 + What does the town buy? = 30 loungers / 20 tables / umbrellas
13 - Who announced new loungers? = Lena Kolb / the association / the lifeguards
13 + Who announced new loungers? = the lifeguards / the association / the council / Lena Kolb
14 - How many trees stand around the lido? = 12,000 / 9,873 / 15,000
14 + How many trees stand around the lido? = 12,000 / 9,500 / 40,000
14 - How many trees stand around the lido? = 1,200 / 1,000 / 90,000
14 - Who announced new loungers? = the lifeguards / the fire brigade / the choir
14 + Who announced new loungers? = the lifeguards / the council / the choir
15 - When was the lido built? = 1950 / 1960 / 1970  [order=shuffle]
15 + When was the lido built? = 1950 / 1960 / 1970
15 + Who built the lido? = Ahr / Ebe / Ilm  [order=shuffle]
17 - What does the town buy? = both A and B / A and C / only C
17 + What does the town buy? = a bar and a bath / a door / a hat
18 - Does the lido open in May? = yes / no / true
18 + Does the lido open in May? = yes, on 15 / yes, on 20 / yes, on 25
19 - The lido opens on ___ May? = 5 / 6 / 7
19 + cloze: Complete the sentence ___. = It opens on {{5}} May.
20 - The lido in Talford. = opens / closes / burns
20 + Choose the aim of the council. = open / close / build
20 - Which of the following statements is true? = A is old / B is new / C is here
20 + Which of these statements did Kolb make? = A is old / B is new / C is here
20 - typed: Who came? = Kolb
20 + groups: Who wants what? = Kolb / Ost
21 - What did she announce? = loungers / benches / tables
21 + What did the mayor announce when she spoke? = loungers / benches / tables
21 - true: They announced new loungers.
21 - typed: Who spoke about the lido on Friday? = Kolb
21 + typed: Who spoke about the lido on Friday, 5 May? = Kolb
21 - Who supports this plan? = Ahr / Ebe / Ilm
21 + Which of these plans did Kolb support? = Plan A / Plan B / Plan C
21 + groups: Where do these people live? = Kolb / Ost
21 + typed: To whom would you attribute this statement? “The water is cold.” = Ost
21 - number: About how many guests are expected at the lido? = 40,000  [evidence=club]
21 + number: About how many guests does the association expect? = 40,000  [evidence=club]
22 - Swimming is fun. When does the lido open? = 15 May / 1 May / 1 June  [evidence=opening]
22 + The lido is closed. When does it open? = 15 May / 1 May / 1 June  [evidence=opening]
22 - Who opened the lido in May and in June and in July and in August and in September and in October and in
  November and in December and in January and in February and in March and in April? = Ahr / Ebe / Ilm
24 - typed: Who is the mayor of Talford? = Lena Kolb
24 + typed: Which mayor bought loungers? = Lena Kolb
24 - typed: What is the capital of France? = Paris
24 + typed: Which capital did Kolb visit? = Paris
25 - What happens in May? = The lido in Talford opens. / A bridge gets closed. / Some choir sings songs.
25 + What happens in May? = The lido in Talford opens. / The friends' association expects snow. / Some choir sings.
26 - Who announced new loungers? = Ahr / Ebe / Ilm / Oer / Ulk
26 + Who announced new loungers? = Ahr / Ebe / Ilm / Oer
28 - How much does Talford spend? = 12,000 pounds / 14,000 / 16,000
28 + How much does Talford spend? = 12,000 pounds / 14,000 pounds / 16,000 pounds
28 - number: How many pounds with 12.000 guests are spent? = 5
28 + number: How many pounds with 12.5 guests a day are spent? = 5
28 - What does Kolb call "new loungers"? = chairs / benches / tables
28 + What does Kolb call “new loungers”? = chairs / benches / tables
""",
)


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.rule}{'-' if case.breach else '+'} {case.item.stem}")
def test_a_rule_speaks_at_its_breach_and_is_silent_at_the_near_miss(case: Case) -> None:
    assert (case.rule in rules_broken(EN, case.item)) == case.breach


def test_every_rule_that_looks_at_one_item_has_a_breach_and_a_near_miss() -> None:
    tried = {(case.rule, case.breach) for case in TABLE}

    assert {(rule, breach) for rule in range(1, 29) for breach in (True, False)} - tried == {
        (rule, breach) for rule in (16, 23, 27) for breach in (True, False)
    }
