package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML that exports carry, as others judge it: the Nu HTML checker, html-validate, structured-data-testing-tool. */
class JudgedExportsTest {
    /** Has a fault for each of them: an obsolete element, a picture without words, a story without a headline. */
    private static final String WRONG = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><title>Salah</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script></head>
            <body><center>Salah</center><img src="a.jpg"></body></html>
            """;

    @TempDir
    Path folder;

    /** They take seconds to start, so one run judges what is right and what is wrong. */
    @Test
    void what_exports_carry_is_faultless_and_a_wrong_page_is_found_by_each_of_them() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("halaman"));
        SampleExports.write(pages, folder);
        Files.writeString(pages.resolve("salah.html"), WRONG);
        assertTrue(Files.exists(pages.resolve("package/index.html")) && Files.exists(pages.resolve("wxr.html")));

        List<String> faults = judged(pages).lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();

        assertEquals(List.of(), faults.stream().filter(line -> !line.startsWith("salah.html: ")).toList());
        for (String judge : List.of("vnu", "html-validate", "structured data")) {
            assertTrue(faults.stream().anyMatch(line -> line.startsWith("salah.html: " + judge)), judge + faults);
        }
    }

    private static String judged(Path pages) throws IOException, InterruptedException {
        Path checks = Path.of("target", "checks").toAbsolutePath();
        assumeTrue(
                Files.exists(checks.resolve("fetched")),
                "The validators of HTML are not on this machine (packaging/test fetches them), so nothing was validated.");
        var process = new ProcessBuilder("node", "packaging/checks/exports.mjs", pages.toString()).redirectErrorStream(true);
        process.environment().put("CHECKS", checks.toString());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = process.start();
        running.getOutputStream().close();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, running.waitFor(), said);
        return said;
    }
}
