"""The address of the site is one value however it is written, or is refused with a way out."""

from __future__ import annotations

import pytest

from macros.domain.address import Address, AddressError, is_site_address

SAME = {
    "https://guide.example.gov.uk/": (
        "https://guide.example.gov.uk",
        "HTTPS://Guide.Example.GOV.UK/",
        "https://guide.example.gov.uk:443/",
        "https://guide.example.gov.uk:443",
    ),
    "https://www.example.gov.uk/social-value/": (
        "https://www.example.gov.uk/social-value",
        "https://WWW.example.gov.uk:443/social-value",
    ),
    "https://www.example.gov.uk/a/B_c/v1.0/": ("https://www.example.gov.uk/a/B_c/v1.0",),
    "https://guide.example.gov.uk:8443/": ("https://guide.example.gov.uk:8443",),
    "https://xn--bcher-kva.example/": ("https://XN--bcher-kva.example",),
    "https://a.b.c.example.co.uk/x/": ("https://a.b.c.example.co.uk/x",),
}
REFUSED = {
    "https://guide.example.gov.uk/#top": "fragment",
    "https://guide.example.gov.uk/#": "fragment",
    "https://guide.example.gov.uk#top": "fragment",
    "https://guide.example.gov.uk/?a=1": "question mark",
    "https://guide.example.gov.uk?": "question mark",
    "https://user@guide.example.gov.uk/": "user name",
    "https://user:word@guide.example.gov.uk/": "user name",
    "http://guide.example.gov.uk/": "https://",
    "ftp://guide.example.gov.uk/": "https://",
    "//guide.example.gov.uk/": "https://",
    "guide.example.gov.uk": "https://",
    "/social-value/": "https://",
    "https:/guide.example.gov.uk/": "https://",
    "https:\\\\guide.example.gov.uk\\": "https://",
    "https://guide.example.gov.uk\\social-value\\": "host",
    "https://guide.example.gov.uk/social\\value/": "path",
    "https://guide.example.gov.uk/social value/": "path",
    "https://guide .example.gov.uk/": "host",
    " https://guide.example.gov.uk/": "https://",
    "https://guide.example.gov.uk/ ": "path",
    "https://guide.example.gov.uk/\n": "path",
    "https://guide.example.gov.uk/social%20value/": "path",
    "https://guide.example.gov.uk/%2e%2e/": "path",
    "https://guide.example.gov.uk/a/../b/": "..",
    "https://guide.example.gov.uk/./": '"."',
    "https://guide.example.gov.uk/..": "..",
    "https://guide.example.gov.uk//": "two slashes",
    "https://guide.example.gov.uk/a//b/": "two slashes",
    "https://guide.example.gov.uk/a//": "two slashes",
    "https://guide.example.gov.uk/a;b/": "path",
    "https://guide.example.gov.uk/.git/": "path",
    "https://guide.example.gov.uk/~a/": "path",
    "https://guide.example.gov.uk/é/": "path",
    "https://guide.example.gov.uk/index.html": "file",
    "https://guide.example.gov.uk/social-value/Default.aspx": "file",
    "https://1.2.3.4/": "public name",
    "https://127.0.0.1/": "public name",
    "https://0x7f.0.0.1/": "public name",
    "https://2130706433/": "public name",
    "https://[::1]/": "host",
    "https://[2001:db8::1]:443/": "host",
    "https://localhost/": "public name",
    "https://guide/": "public name",
    "https://guide.local/": "public name",
    "https://guide.internal/": "public name",
    "https://guide.example.gov.uk./": "public name",
    "https://.example.gov.uk/": "public name",
    "https://guide..example.gov.uk/": "public name",
    "https://-guide.example.gov.uk/": "public name",
    "https://my_guide.example.gov.uk/": "public name",
    f"https://{'a' * 64}.example.gov.uk/": "public name",
    f"https://{'a.' * 130}gov.uk/": "public name",
    "https://guide.example.gov.uk:/": "port",
    "https://guide.example.gov.uk:0/": "port",
    "https://guide.example.gov.uk:0443/": "port",
    "https://guide.example.gov.uk:65536/": "port",
    "https://guide.example.gov.uk:https/": "port",
    "https://bücher.example/": "letters other",
    "https://": "public name",
    "": "https://",
}


@pytest.mark.parametrize("usual", SAME)
def test_one_address_is_one_value_however_it_is_written(usual: str) -> None:
    for written in (usual, *SAME[usual]):
        assert Address.parse(written) == Address.parse(usual)
        assert str(Address.parse(written)) == usual
        assert is_site_address(written)


@pytest.mark.parametrize(("written", "says"), REFUSED.items(), ids=repr)
def test_what_is_no_address_of_a_site_is_refused_with_a_way_out(written: str, says: str) -> None:
    assert not is_site_address(written)
    with pytest.raises(AddressError) as refused:
        Address.parse(written)
    assert says in refused.value.message
    assert len(refused.value.fix) > 10


def test_letters_other_than_a_to_z_are_given_back_as_programs_write_them() -> None:
    with pytest.raises(AddressError) as refused:
        Address.parse("https://bücher.example/")
    assert "xn--bcher-kva.example" in refused.value.fix


@pytest.mark.parametrize("inside", ["sitemap.xml", "/sitemap.xml"])
@pytest.mark.parametrize("written", ["https://a.example", "https://a.example/b/"])
def test_what_is_joined_to_an_address_stays_on_its_host(written: str, inside: str) -> None:
    base = written.removesuffix("/")
    assert Address.parse(written).of(inside) == f"{base}/sitemap.xml"
