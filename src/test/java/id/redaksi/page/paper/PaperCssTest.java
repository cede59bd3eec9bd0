package id.redaksi.page.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCssTest {
    private static String printed(String css) {
        return PaperCss.printed(css, Jsoup.parse("<body class=serif>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "p{color:red} | p{color:red;}",
        ":root{--ink:#111} p{color:var(--ink)} | p{color:#111;}",
        "p{color:var(--none, blue)} | p{color:blue;}",
        "p{margin-inline:1px 2px} | p{margin-left:1px;margin-right:2px;}",
        "p{padding-block-start:3px} | p{padding-top:3px;}",
        "@media print{p{x:y}} | p{x:y;}",
        "@media screen{p{x:y}} | ''",
        "@media (prefers-color-scheme: dark){p{x:y}} | ''",
        "@media (min-width: 64rem){p{x:y}} | ''",
        "@media (min-width: 30em){p{x:y}} | p{x:y;}",
        "@supports (color: oklch(from red l c h)){p{x:y}} | ''",
        "a:hover{x:y} b{c:d} | b{c:d;}",
        "p{font-size:clamp(1rem, 1rem + 2vw, 3rem)} | p{font-size:1rem;}",
        ":root{--s:18} p{font-size:calc(var(--s) / 16 * 1rem)} | p{font-size:18px;}",
        "p{margin:calc(-1 * 2px)} | p{margin:-2px;}",
        "p{width:calc(100% - 2px)} | p{width:calc(100% - 2px);}",
        "p{content:\"a;b}\"} | p{content:\"a;b}\";}",
        "@font-face{font-family:x} p{a:b} | p{a:b;}",
        "p{a:b | p{a:b;}",
        "p{break-inside:avoid} | p{page-break-inside:avoid;}",
        ":root{--f:x} body.sans{--f:y} p{z:var(--f)} | p{z:x;}",
        ":root{--f:x} body.serif{--f:y} p{z:var(--f)} | p{z:y;}",
    })
    void a_modern_sheet_is_said_in_older_words(String modern, String older) {
        assertEquals(older, printed(modern).strip());
    }

    @Test
    void an_unknown_selector_does_not_take_the_others_of_its_list_away() {
        assertEquals("b{c:d;}", printed("a:has(i), b{c:d}").strip());
    }

    @Test
    void properties_that_name_each_other_come_to_an_end() {
        assertEquals("", printed(":root{--a:var(--b);--b:var(--a)} p{color:var(--a)}").replaceAll("p\\{}\\s*", ""));
    }
}
