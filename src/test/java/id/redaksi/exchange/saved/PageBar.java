package id.redaksi.exchange.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many fields and strings of a set of saved pages are right, for {@code packaging/saved-pages}. The bar is that of a
 * set of 21 news pages nobody had tuned a reader to, on which Readability4J finds 53 of 60 required strings and lets in 10
 * of 67 forbidden ones: at least 56 of 60, and at most 6 of 67.
 */
record PageBar(List<JudgedPage> pages) {
    private static final double LEAST_FOUND = 56.0 / 60;
    private static final double MOST_LEAKED = 6.0 / 67;

    /** {@code FOLDER [READ-ON]} */
    public static void main(String[] arguments) throws Exception {
        var bar = new PageBar(JudgedPage.in(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "2026-11-24T10:00"));
        bar.lines().forEach(System.out::println);
        System.exit(!bar.pages.isEmpty() && bar.isReached() ? 0 : 1);
    }

    int required() {
        return pages.stream().mapToInt(page -> page.required().looked()).sum();
    }

    int missed() {
        return pages.stream().mapToInt(page -> page.required().wrong().size()).sum();
    }

    int forbidden() {
        return pages.stream().mapToInt(page -> page.forbidden().looked()).sum();
    }

    int leaked() {
        return pages.stream().mapToInt(page -> page.forbidden().wrong().size()).sum();
    }

    boolean isReached() {
        return required() - missed() >= LEAST_FOUND * required() && leaked() <= MOST_LEAKED * forbidden();
    }

    /** What went wrong page by page, then how many are right field by field, then the bar. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, int[]> fields = new TreeMap<>();
        for (JudgedPage page : pages) {
            page.fields().stream().filter(field -> !field.isRight()).forEach(field -> lines.add(
                    page.name() + ": " + field.name() + " is “" + field.came() + "” and not “" + field.wanted() + "”"));
            page.required().wrong().forEach(one -> lines.add(page.name() + ": missing: " + one));
            page.forbidden().wrong().forEach(one -> lines.add(page.name() + ": came in: " + one));
            page.fields().forEach(field -> {
                int[] count = fields.computeIfAbsent(field.name(), _ -> new int[2]);
                count[0] += field.isRight() ? 1 : 0;
                count[1]++;
            });
        }
        fields.forEach((name, count) -> lines.add("%-13s %d of %d right".formatted(name, count[0], count[1])));
        lines.add("%-13s %d of %d found (the bar: %.0f)".formatted(
                "required", required() - missed(), required(), Math.ceil(LEAST_FOUND * required())));
        lines.add("%-13s %d of %d came in (the bar: %.0f)".formatted(
                "forbidden", leaked(), forbidden(), Math.floor(MOST_LEAKED * forbidden())));
        lines.add(pages.size() + " pages, the bar is " + (isReached() ? "reached" : "not reached"));
        return lines;
    }
}
