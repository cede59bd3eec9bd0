package id.redaksi.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Hugo and Jekyll write, in files made for this test after theirs. */
class FrontMatterTest {
    private static Imported read(String text) throws Exception {
        var source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        return new MarkdownImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    @Test
    void a_page_of_hugo() throws Exception {
        Imported read = read(
                """
                ---
                title: "Harga beras: naik \\"lagi\\""
                date: 2026-11-20T08:00:00+07:00
                publishDate: 2026-11-21
                expiryDate: 2027-01-01T00:00:00Z
                draft: true
                aliases:
                  - /lama/beras/
                categories: [Ekonomi, "Pangan, lokal"]
                tags:
                - beras # pokok
                - 'harga''s'
                authors:
                  - name: Dini
                    email: dini@contoh.example
                cover:
                  image: beras.jpg
                summary: >
                  Dua baris
                  jadi satu.
                ---
                Teks {{< ref "lain.md" >}} di sini.

                {{< youtube w7Ft2ymGmfc >}}

                {{< figure src="beras.jpg" caption="Pasar" attr="Antara" alt="Karung" >}}

                {{% peringatan %}}
                Isi peringatan.
                {{% /peringatan %}}

                | Kota | Harga |
                |------|-------|
                | Demak | 12.000 |

                Catatan[^1] kaki.

                [^1]: Isinya.
                """);

        Story story = read.stories().getFirst();
        assertEquals("Harga beras: naik \"lagi\"", story.headline());
        assertEquals("Dua baris jadi satu.", story.titles().standfirst());
        assertEquals("2026-11-20T08:00:00+07:00", story.workflow().times().publish());
        assertEquals("2027-01-01T00:00:00Z", story.workflow().times().expire());
        assertEquals(Workflow.Status.DRAFT, story.workflow().status());
        assertEquals("Ekonomi", story.topics().channel());
        assertEquals(List.of("beras", "harga's"), story.topics().tags());
        assertEquals("Dini", story.contributors().getFirst().name());
        assertEquals(
                List.of("paragraph", "embed", "figure", "paragraph", "table", "paragraph", "footnotes"),
                story.body().blocks().stream().map(Block::kind).toList());
        assertEquals("Pasar\nAntara", story.body().blocks().get(2).text());
        for (String told : List.of("aliases: /lama/beras/", "categories: Pangan, lokal", "{{< ref \"lain.md\" >}}",
                "{{% peringatan %}}", "beras.jpg", "cover.image: beras.jpg")) {
            assertTrue(read.leftOut().contains(told), told + " in " + read.leftOut());
        }
        assertEquals(1, read.told().size());
    }

    @Test
    void a_post_of_jekyll() throws Exception {
        Imported read = read(
                """
                ---
                layout: post
                title:  Judul: dengan titik dua
                date:   2026-11-20 08:00:00 +0700
                published: false
                ---
                Teks {{ site.nama }} dan {% include iklan.html %}.

                ```liquid
                {% tetap %}
                ```
                """);

        Story story = read.stories().getFirst();
        assertEquals("Judul: dengan titik dua", story.headline());
        assertEquals("2026-11-20T08:00+07:00", story.workflow().times().publish());
        assertEquals("Teks  dan .\n{% tetap %}", story.body().text());
        assertEquals(List.of("{{ site.nama }}", "{% include iklan.html %}", "layout: post"), read.leftOut());
    }

    @Test
    void toml_and_json_of_hugo() throws Exception {
        Imported toml = read("+++\ntitle = \"Judul\"\ntags = [\"a\", \"b\"]\nweight = 3\n[params]\nslug = 'x'\n+++\nTeks\n");
        Imported json = read("{\"title\": \"Judul\", \"tags\": [\"a\", \"b\"], \"weight\": 3, \"params\": {\"slug\": \"x\"}}\n\nTeks\n");

        for (Imported read : List.of(toml, json)) {
            Story story = read.stories().getFirst();
            assertEquals("Judul", story.headline());
            assertEquals(List.of("a", "b"), story.topics().tags());
            assertEquals("x", story.labels().slug());
            assertEquals("Teks", story.body().text());
            assertEquals(List.of("weight: 3"), read.leftOut());
        }
    }

    @Test
    void a_rule_at_the_start_is_no_front_matter() throws Exception {
        assertEquals("satu\n\ndua", read("---\n\nsatu\n\ndua").stories().getFirst().body().text().strip().replace("\n", "\n\n"));
    }
}
