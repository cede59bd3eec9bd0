package id.redaksi.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of others that says whether a file is as its format wants it. It runs in a process of its own, with a class
 * path of its own (packaging/lib/validators.sh lays it down): it brings parsers that the product must not meet.
 */
public record Validator(String name, String main) {
    public static final Validator EPUB = new Validator("epubcheck", "com.adobe.epubcheck.tool.Checker");
    public static final Validator ODF = new Validator("odfvalidator", "org.odftoolkit.odfvalidator.Main");

    /** What it says of the file; leaves the test out, with a sentence, where the program is not on this machine. */
    public String says(Path file, String... options) throws IOException, InterruptedException {
        Path classPath = Path.of("target", "validators", name);
        assumeTrue(Files.exists(classPath), name + " is not on this machine (packaging/test fetches it), so nothing was validated.");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-cp", Files.readString(classPath).strip(), main));
        command.addAll(List.of(options));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
