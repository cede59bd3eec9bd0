package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.TextImporter;
import id.redaksi.guard.Json;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Severity;
import id.redaksi.language.Where;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All rules on the page that went out with "karana" and "pemerintah Iram", and on stories that are right. */
class SeedRulesTest {
    private static final Set<String> SILENT = Set.of(
            "Telegram", "Irak", "iNews", "Listiyani", "Giz China", "Google Play Store", "kesiapan", "fitur", "pebisnis", "entitas",
            "enkripsi", "milisi", "Kedubes", "Ingatkan", "Trump", "F-15", "AS", "Tak", "7.000", "Oleh karena itu", "Setelah itu");

    private final Checks checks = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT);
    private Checker checker = new Checker(List.of());

    @BeforeEach
    void dictionaries() {
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        checker = new Checker(checks.rules());
    }

    private static Story seed() throws Exception {
        return new TextImporter()
                .read(new Source("seed.txt", Samples.seed(), Instant.EPOCH), new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();
    }

    /** "P2 67 karana → karena": the number of the paragraph, the place, the words, the first fix. */
    private String said(Story story, Finding finding) {
        String place = finding.where() instanceof Where.Leaf(var block, var _)
                ? "P" + (story.body().indexOf(block) + 1) + " " + finding.from()
                : finding.where() instanceof Where.InField(var field, var entry) ? field + " " + entry : "aside";
        Optional<String> fix = checker.fixes(finding).stream().findFirst();
        return finding.rule() + " " + place + " " + finding.text() + fix.map(text -> " → " + text).orElse("");
    }

    @Test
    void the_seed_says_what_a_desk_would_say() throws Exception {
        Story story = seed();
        List<Finding> found = checker.check(story).everywhere().toList();
        List<String> said = found.stream().map(finding -> said(story, finding)).toList();

        for (String expected : List.of(
                "spelling-id P2 67 karana → karena",
                "spelling-id P6 130 demu → demi",
                "name-letter P4 177 Iram → Irak",
                "unpaired-marks P5 301 \" → ”",
                "institution-case P1 0 Kementerian telekomunikasi → Kementerian Telekomunikasi",
                "clause-alone P4 159 Karena pemerintah Iram kembali mencabut larangan. →  karena pemerintah Iram kembali mencabut larangan.",
                "date-year P5 290 13 Agustus",
                "date-relative P2 0 Awal pekan lalu",
                "second-hand P5 ",
                "foreign-italic P7 195 end-to-end",
                "alt-missing lead.alt 0",
                "missing-photo lead.photo 0",
                "credit-source lead.credit 0",
                "institution-quoted P5 ",
                "inference P4 131 tampaknya membuahkan hasil",
                "colloquial-mild P7 0 Info ini → Informasi ini",
                "opening-repeated P6 79 Perusahaan",
                "passive P3 59 Larangan diberlakukan",
                "predicates P5 149 , menyatakan → , dan menyatakan")) {
            assertTrue(said.stream().anyMatch(one -> one.startsWith(expected)), () -> expected + " in\n" + String.join("\n", said));
        }
        assertEquals(
                List.of("alt-missing", "spelling-id", "spelling-id"),
                found.stream().filter(one -> one.severity() == Severity.ERROR).map(Finding::rule).sorted().toList(),
                () -> String.join("\n", said));
        assertTrue(found.stream().noneMatch(one -> SILENT.contains(one.text())), () -> String.join("\n", said));
        if (Boolean.getBoolean("redaksi.told")) {
            said.forEach(System.out::println);
        }
    }

    @Test
    void nothing_of_severity_error_is_found_in_stories_that_are_right() throws Exception {
        Optional<Path> corpora = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/corpora/articles/original-stories.jsonl"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(corpora.isPresent(), "no shared/corpora beside the project");
        List<String> errors = new ArrayList<>();
        for (String line : Files.readAllLines(corpora.orElseThrow())) {
            Story story = story(Json.mapper().readTree(line));
            for (Finding finding : checker.check(story).everywhere().toList()) {
                String said = finding.severity() + " " + said(story, finding);
                if (Boolean.getBoolean("redaksi.told")) {
                    System.out.println(story.headline() + ": " + said);
                }
                boolean unfilled = finding.rule().equals("alt-missing");
                if (finding.severity() == Severity.ERROR && !unfilled) {
                    errors.add(story.headline() + ": " + said);
                }
            }
        }

        assertEquals(List.of(), errors);
    }

    private static Story story(JsonNode line) {
        List<String> paragraphs = new ArrayList<>();
        line.path("body").forEach(paragraph -> paragraphs.add(paragraph.asText()));
        return Samples.story(line.path("headline").asText(), paragraphs.toArray(String[]::new))
                .with(Field.CHANNEL, line.path("channel").asText())
                .with(Field.DATELINE, new Dateline(line.path("dateline").path("city").asText(), "Redaksi", "", ""))
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor(line.path("reporter").asText(), Contributor.Role.REPORTER),
                        new Contributor(line.path("editor").asText(), Contributor.Role.EDITOR)))
                .with(Field.LEAD, new Figure(
                        new BlockId("lead"),
                        Inline.of(line.path("photo").path("caption").asText()),
                        Inline.of(line.path("photo").path("credit").asText()),
                        "",
                        null));
    }
}
