package id.redaksi.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private record Tag(String name, String address) {}

    private record Item(String title, String address, boolean fresh, List<Tag> tags) {}

    private static final Names<Tag> TAG = Names.of(Tag.class).text("name", Tag::name).address("address", Tag::address);

    private static final Names<Item> ITEM = Names.of(Item.class)
            .text("title", Item::title)
            .address("address", Item::address)
            .flag("fresh", Item::fresh)
            .markup("body", (_, out) -> out.append("<p>isi</p>"))
            .many("tags", Item::tags, TAG)
            .manyAgain("again", Item::tags, TAG)
            .one("first", item -> item.tags().isEmpty() ? null : item.tags().getFirst(), TAG);

    private static final Item FULL =
            new Item("A & <b>", "a.html", true, List.of(new Tag("satu", "t/1"), new Tag("dua", "")));
    private static final Item EMPTY = new Item("", "", false, List.of());

    private static Compiler compiler(String template, Map<String, String> parts) {
        Map<String, String> files = new HashMap<>();
        files.put("t", template);
        parts.forEach((name, text) -> files.put("templates/" + name + ".html", text));
        return new Compiler(files, name -> switch (name) {
            case "text.hi" -> new Value.Fixed("Hai & halo");
            case "options.wide" -> new Value.Fixed("false");
            case "key.title" -> new Value.Attributes(" data-key=\"title\"");
            default -> null;
        });
    }

    private static String filled(String template, Item item) throws TemplateFailed {
        return filled(template, item, Map.of());
    }

    private static String filled(String template, Item item, Map<String, String> parts) throws TemplateFailed {
        var out = new Html();
        compiler(template, parts).compile("t", ITEM).write(item, out);
        return out.toString();
    }

    private static TemplateFailed failure(String template, Map<String, String> parts) {
        return assertThrows(TemplateFailed.class, () -> compiler(template, parts).compile("t", ITEM));
    }

    @Test
    void a_value_is_escaped_and_markup_of_ours_is_not() throws TemplateFailed {
        assertEquals("<h1>A &amp; &lt;b&gt;</h1><p>isi</p>", filled("<h1>{{title}}</h1>{{body}}", FULL));
        assertEquals("<a title=\"A &amp; &lt;b&gt;\">", filled("<a title=\"{{ title }}\">", FULL));
        assertEquals("Hai &amp; halo", filled("{{text.hi}}", FULL));
    }

    @Test
    void a_section_stands_for_each_of_a_list_and_for_what_is_there() throws TemplateFailed {
        String list = "{{#hasTags}}<ul>{{#tags}}<li>{{number}} {{name}}{{^isLast}},{{/isLast}}</li>{{/tags}}</ul>{{/hasTags}}";

        assertEquals("<ul><li>1 satu,</li><li>2 dua</li></ul>", filled(list, FULL));
        assertEquals("", filled(list, EMPTY));
        assertEquals("ada", filled("{{#title}}ada{{/title}}{{^title}}tidak{{/title}}", FULL));
        assertEquals("tidak", filled("{{#title}}ada{{/title}}{{^title}}tidak{{/title}}", EMPTY));
        assertEquals("tidak", filled("{{#options.wide}}ada{{/options.wide}}{{^options.wide}}tidak{{/options.wide}}", FULL));
    }

    @Test
    void a_list_that_comes_again_is_written_once_unless_it_names_what_is_around() throws TemplateFailed {
        List<Tag> tags = new ArrayList<>(List.of(new Tag("satu", "")));
        Item one = new Item("A", "", true, tags);
        Item other = new Item("B", "", true, tags);
        Template alone = compiler("{{#again}}{{number}}{{name}}{{^isLast}},{{/isLast}}{{/again}}", Map.of()).compile("t", ITEM);
        Template around = compiler("{{#again}}{{#name}}{{title}}{{/name}}{{/again}}", Map.of()).compile("t", ITEM);

        assertEquals(List.of("1satu", "A", "B"), List.of(filled(alone, one), filled(around, one), filled(around, other)));
        tags.add(new Tag("dua", ""));
        assertEquals(List.of("1satu", "AA"), List.of(filled(alone, other), filled(around, one)), "kept, and not kept");
        assertEquals("1satu,2dua", filled(alone, new Item("C", "", true, List.copyOf(tags))), "another list is another");
    }

    private static String filled(Template template, Item item) {
        var out = new Html();
        template.write(item, out);
        return out.toString();
    }

    @Test
    void names_are_looked_up_from_the_inside_out() throws TemplateFailed {
        assertEquals("satu A &amp; &lt;b&gt;;dua A &amp; &lt;b&gt;;", filled("{{#tags}}{{name}} {{title}};{{/tags}}", FULL));
        assertEquals("satu satu", filled("{{first.name}} {{#first}}{{name}}{{/first}}", FULL));
        assertEquals(" ", filled("{{first.name}} {{#first}}{{name}}{{/first}}", EMPTY));
    }

    @Test
    void a_tag_on_a_line_of_its_own_leaves_no_line() throws TemplateFailed {
        assertEquals("<ul>\n<li>satu</li>\n<li>dua</li>\n</ul>\n", filled("<ul>\n  {{#tags}}\n<li>{{name}}</li>\n  {{/tags}}\n{{! catatan }}\n</ul>\n", FULL));
    }

    @Test
    void a_part_is_read_where_it_is_named() throws TemplateFailed {
        assertEquals(
                "<li>satu</li><li>dua</li>", filled("{{#tags}}{{>_tag}}{{/tags}}", FULL, Map.of("_tag", "<li>{{name}}</li>")));
        assertEquals("<b class=\"x dua\">", filled("<b class=\"x {{>_c}}\">", FULL, Map.of("_c", "dua")));
    }

    @Test
    void attributes_may_come_and_go() throws TemplateFailed {
        String link = "<a href=\"{{address}}\"{{#fresh}} aria-current=\"page\"{{/fresh}}{{key.title}}>";

        assertEquals("<a href=\"a.html\" aria-current=\"page\" data-key=\"title\">", filled(link, FULL));
        assertEquals("<a href=\"\" data-key=\"title\">", filled(link, EMPTY));
    }

    @Test
    void a_part_that_includes_itself_on_any_way_round_is_refused_with_the_way() {
        TemplateFailed failed = failure("{{>_a}}", Map.of("_a", "x\n{{>_b}}", "_b", "{{>_a}}"));

        assertEquals("templates/_b.html", failed.file());
        assertEquals("page.template.circle", failed.explanation().key());
        assertEquals(
                List.of("t → templates/_a.html → templates/_b.html → templates/_a.html"), failed.explanation().values());
    }

    @Test
    void parts_that_multiply_end_before_the_memory_does() {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            parts.put("_p" + i, ("{{>_p" + (i + 1) + "}}").repeat(10));
        }
        parts.put("_p20", "x".repeat(1000));

        assertEquals("page.template.tooLarge", failure("{{>_p0}}", parts).explanation().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "unescaped ~ <p>{{{title}}}</p>",
        "unescaped ~ <p>{{&title}}</p>",
        "delimiters ~ {{=<% %>=}}",
        "unclosedTag ~ <p>{{title</p>",
        "unclosedTag ~ <p>{{title {{title}}</p>",
        "unclosedSection ~ <p>{{#tags}}</p>",
        "closesNothing ~ <p>{{/tags}}</p>",
        "closesOther ~ {{#tags}}{{#first}}{{/tags}}{{/first}}",
        "unknown ~ <p>{{titel}}</p>",
        "unknown ~ {{#tags}}{{nama}}{{/tags}}",
        "unknown ~ {{first.nama}}",
        "unknown ~ {{tags.name}}",
        "unknown ~ {{.}}",
        "noName ~ {{}}",
        "outsideOfList ~ {{#isFirst}}x{{/isFirst}}",
        "notPrintable ~ <p>{{tags}}</p>",
        "notPrintable ~ <p>{{fresh}}</p>",
        "partMissing ~ {{>_tidak}}",
        "partMissing ~ {{>story}}",
        "partPlace ~ <a {{>_p}}>",
        "partPlace ~ <a href=\"{{>_p}}\">",
        "element ~ <script>{{title}}</script>",
        "element ~ <SCRIPT src=\"#\"></SCRIPT>",
        "element ~ <svg:script>",
        "element ~ <style>p { color: red }</style>",
        "element ~ <iframe>",
        "element ~ <base>",
        "element ~ <set>",
        "attribute ~ <p onclick=\"x()\">",
        "attribute ~ <p ONCLICK = x>",
        "attribute ~ <p/onclick=x>",
        "attribute ~ <p style=\"color: {{title}}\">",
        "attribute ~ <meta http-equiv=\"refresh\">",
        "attribute ~ <a title=\"a\" onclick='x'>",
        "element ~ <title><p title=\"</title><script>",
        "element ~ <textarea><!-- </TEXTAREA><script>",
        "element ~ <svg><title><script>alert(1)</script>",
        "sectionLeaves ~ {{#fresh}}<title>{{/fresh}}</title>",
        "gap ~ <a title=\"a\"onclick='x'>",
        "gap ~ <s{{#fresh}}cript{{/fresh}}>",
        "gap ~ <a{{#fresh}}href=\"#\"{{/fresh}}>",
        "gap ~ <p title{{#fresh}}=\"a\"{{/fresh}}>",
        "gap ~ <a{{key.title}}b>",
        "unquoted ~ <a title={{title}}>",
        "unquoted ~ <a title=a{{title}}>",
        "inTag ~ <{{title}}>",
        "inTag ~ <a {{title}}>",
        "inTag ~ <a {{title}}=\"x\">",
        "inTag ~ </{{title}}>",
        "inComment ~ <!-- {{title}} -->",
        "inComment ~ <!DOCTYPE {{title}}>",
        "notAddress ~ <a href=\"{{title}}\">",
        "notAddress ~ <img src='{{title}}'>",
        "addressWritten ~ <img src=\"https://lain.example/a.png\">",
        "addressWritten ~ <img src=\"//lain.example/a.png\">",
        "addressWritten ~ <img src=a.png>",
        "addressWritten ~ <a href=\"javascript:alert(1)\">",
        "addressWritten ~ <a href=\" javascript:alert(1)\">",
        "addressWritten ~ <a href=\"java&#115;cript:alert(1)\">",
        "addressWritten ~ <link href=\"https://lain.example/a.css\">",
        "addressWritten ~ <form action=\"https://lain.example/\">",
        "addressAlone ~ <a href=\"javascript:{{address}}\">",
        "addressAlone ~ <a href=\"{{address}}{{address}}\">",
        "addressAlone ~ <a href=\"{{address}}/../x\">",
        "addressSection ~ <a href=\"{{#fresh}}{{address}}{{/fresh}}\">",
        "markupPlace ~ <a title=\"{{body}}\">",
        "keyPlace ~ <p>{{key.title}}</p>",
        "noSection ~ <p{{#key.title}} a{{/key.title}}>",
        "sectionLeaves ~ <p>{{#fresh}}<a title=\"{{/fresh}}\"></p>",
        "sectionLeaves ~ <p>{{#fresh}}<!-- {{/fresh}} --></p>",
        "endsInside ~ <p title=\"",
        "endsInside ~ <!-- tanpa akhir",
        "endsInside ~ <p",
    })
    void what_could_go_wrong_on_a_page_is_refused_when_the_template_is_read(String reason, String template) {
        TemplateFailed failed = failure("baris satu\n" + template, Map.of("_p", "x"));

        assertEquals("page.template." + reason, failed.explanation().key());
        assertEquals(2, failed.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a href=\"{{address}}#isi\">", "<a href=\"#isi\">", "<a href=\"https://contoh.example/\">", "<a href=\"mailto:a@b.example\">",
        "<p data-x='{{title}}'>", "<p data-x=\"{{address}}\">", "<input disabled{{#fresh}} hidden{{/fresh}}>", "<br/>", "<p title = \"a\" >",
        "<a {{#fresh}}title=\"{{title}}\"{{/fresh}} lang=\"id\">", "<!-- biasa -->", "<title>{{title}}</title>", "<title>a <b> {{title}} </titl</title><p>", "1 < 2 <3", "a {{! <script> }} b",
        "<svg viewBox=\"0 0 1 1\"><use href=\"#ikon\"/></svg>", "<p class=\"{{#fresh}}baru {{/fresh}}x\">",
    })
    void what_is_harmless_is_not_refused(String template) throws TemplateFailed {
        compiler(template, Map.of()).compile("t", ITEM);
    }
}
