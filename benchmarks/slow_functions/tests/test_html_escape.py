from html_escape import escape_html


def test_small():
    assert escape_html('<a href="x">Tom & Jerry</a>') == "&lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry&lt;/a&gt;"
    assert escape_html("") == ""
    assert escape_html("it's &amp;") == "it's &amp;amp;"


def test_large():
    assert escape_html("price < 10 & more " * 2000) == "price &lt; 10 &amp; more " * 2000
