package id.redaksi.exchange.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.guard.Json;
import id.redaksi.story.StoryId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProofOfAbsenceTest {
    private static final KeptBack KEPT = new KeptBack(new TreeMap<>(Map.of("notes", 1)), List.of("nama narasumber"));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProofOfAbsence looked(String frame, String inside) {
        var proof = new ProofOfAbsence(Map.of(new StoryId("01934567-89ab-7cde-8f01-23456789abcd"), KEPT));
        proof.look("a.zip", utf8("x".repeat(1_000)), utf8(frame), new TreeMap<>(Map.of("data/a.txt", utf8(inside))));
        return proof;
    }

    @Test
    void what_stands_between_the_files_of_a_package_is_looked_through_as_they_are() {
        assertEquals(List.of(), looked("data/a.txt", "Gubernur").leaks());
        assertEquals(List.of("a.zip"), looked("data/nama narasumber.txt", "Gubernur").leaks());
        assertEquals(List.of("a.zip!data/a.txt"), looked("data/a.txt", "Nama narasumber").leaks());
    }

    @Test
    void the_bytes_that_were_looked_through_are_those_of_the_package_and_of_the_files_in_it() throws Exception {
        var check = Json.mapper().readTree(looked("data/a.txt", "Gubernur").json()).get("check");

        assertEquals(2, check.get("files").asInt());
        assertEquals(1_000 + "Gubernur".length(), check.get("bytes").asInt());
        assertEquals(0, check.get("found").asInt());
    }
}
