"""A web page gives its article, without menus, cookie words and other articles; copied HTML gives what was marked."""

from quizapp.generation.intake.reader import article_of_file, article_of_page
from tests.generation.intake.made_files import BODY, SECOND

PAGE = f"""<!doctype html><html lang="de"><head><title>Brücke gesperrt - Auenfurter Zeitung</title>
<meta charset="CHARSET"><meta property="og:site_name" content="Auenfurter Zeitung">
<meta property="article:published_time" content="2024-03-14T10:00:00+01:00"><meta name="author" content="Ina Voss">
<link rel="canonical" href="https://zeitung.example/bruecke"></head><body>
<nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
<div class="cookie-banner">Wir verwenden Cookies, um unsere Seite zu verbessern. <button>Alle akzeptieren</button></div>
<article><h1>Brücke in Auenfurt gesperrt</h1><p class="byline">Von Ina Voss</p>
<figure><img src="a.jpg"><figcaption>Die alte Brücke. Foto: Ina Voss</figcaption></figure>
<p>{BODY}</p><h2>Umweg von zwölf Kilometern</h2><p>{SECOND}</p>
<p>Im Jahr 2025 soll die <b>neue</b> Brücke fertig sein, wie die <a href="/s">Stadt</a> mitteilte.</p>
<div class="related"><h3>Weitere Artikel</h3><a href="/y">Schwimmbad öffnet wieder</a></div></article>
<footer>Impressum Datenschutz</footer></body></html>"""
LAST = "Im Jahr 2025 soll die neue Brücke fertig sein, wie die Stadt mitteilte."


def test_a_page_gives_its_article_alone() -> None:
    found = article_of_file(PAGE.replace("CHARSET", "utf-8").encode(), "seite.html")

    assert found.text.split("\n\n") == [BODY, "Umweg von zwölf Kilometern", SECOND, LAST]
    assert (found.title, found.published) == ("Brücke in Auenfurt gesperrt", "2024-03-14")
    assert (found.source, found.url) == ("Auenfurter Zeitung", "https://zeitung.example/bruecke")
    assert found.authors == ("Ina Voss",)


def test_a_page_may_name_its_encoding() -> None:
    found = article_of_file(PAGE.replace("CHARSET", "iso-8859-1").encode("cp1252"), "seite.htm")

    assert found.text.split("\n\n")[0] == BODY


def test_a_few_broken_bytes_do_not_keep_a_page_from_being_read() -> None:
    page = PAGE.replace("CHARSET", "utf-8").replace("Impressum", "Impr\x00essum").encode().replace(b"\x00", b"\xff")

    assert article_of_file(page, "seite.html").text.split("\n\n")[0] == BODY


def test_a_bare_page_is_read_block_by_block() -> None:
    html = f"<html><body><h1>Brücke gesperrt</h1><div>{BODY}</div><div>{SECOND}<br>Ende.</div></body></html>"

    found = article_of_file(html.encode(), "seite.html")

    assert found.title == "Brücke gesperrt"
    assert found.text.startswith(BODY)
    assert SECOND in found.text


def test_copied_html_gives_what_was_marked() -> None:
    html = (
        "<html><body><!--StartFragment--><h1>Brücke <i>gesperrt</i></h1><p>Ein Satz.</p><nav>Start</nav>"
        "<script>x()</script><p style='display:none'>heimlich</p><div>Noch <b>ein</b>\n Satz."
        "<figcaption>Foto</figcaption><div>Und einer.</div></div>Rest<!--EndFragment--></body></html>"
    )

    found = article_of_page(html)

    assert found.title == "Brücke gesperrt"
    assert found.text.split("\n\n") == ["Ein Satz.", "Noch ein Satz.", "Und einer.", "Rest"]


def test_copied_html_without_words_is_no_article() -> None:
    assert article_of_page("").text == ""
    assert article_of_page("<img src='a.png'>").text == ""
    assert article_of_page("<!-- nichts -->").text == ""


def test_words_from_word_have_their_title() -> None:
    assert article_of_page("<p class=MsoTitle>Brücke</p><p class=MsoNormal>Ein Satz.</p>").title == "Brücke"


def test_a_deep_page_is_read_all_the_same() -> None:
    assert article_of_page("<div>" * 1000 + BODY + "</div>" * 1000).text == BODY
