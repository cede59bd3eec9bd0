package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Sentence;
import id.redaksi.wording.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change in percent that the two figures beside it do not make, shares with a rest that come to other than 100, and
 * parts of a whole that come to more.
 */
public final class Percentages implements Rule {
    private static final String NUMBER = "(?:Rp ?)?(\\d[\\d.]*(?:,\\d+)?)";
    private static final String PERCENT = "(\\d+(?:,\\d+)?) ?(?:persen|%)";
    private static final String VERB = "\\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|merosot|tumbuh|anjlok)\\b";
    private static final String FROM_TO = "dari " + NUMBER + "((?: \\p{Ll}+){0,3}?) (?:menjadi|ke) " + NUMBER + "((?: \\p{Ll}+){0,3}?)";
    private static final Pattern BEFORE = Pattern.compile(
            VERB + "(?: sebesar| sekitar)? (?<percent>\\d+(?:,\\d+)?) ?(?:persen|%),? " + FROM_TO + "(?=[ ,.;)])");
    private static final Pattern BEHIND = Pattern.compile(
            VERB + "(?: \\p{L}+){0,3}? " + FROM_TO
                    + ",? (?:atau|yakni|yaitu)(?: (?:naik|turun|sekitar|sebesar|tumbuh))? (?<percent>\\d+(?:,\\d+)?) ?(?:persen|%)");
    private static final Pattern REST = Pattern.compile(PERCENT + "[^.%]*?(?:, | dan )(?:sisanya|selebihnya)[^.%\\d]{0,40}" + PERCENT);
    private static final Pattern ANY = Pattern.compile(PERCENT);
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+(?:,\\d+)?");
    private static final double ROUNDING = 0.6;
    private static final int LEAST_PARTS = 3;

    /** A rest that is further off is hardly one of this whole, so that no figure is offered. */
    private static final int NEAR = 20;
    private static final int WHOLE = 100;

    /** More are no parts of one whole, such as answers of which several could be given. */
    private static final int MOST = 130;

    private static final List<String> PARTS = List.of("terdiri atas", "terdiri dari", "terbagi", "omposisi", "esponden", "emilih ");
    private static final List<String> NO_PARTS = List.of(
            "naik", "turun", "meningkat", "menurun", "tumbuh", "sekaligus", "juga", "dibandingkan", "sebelumnya", "di bawah", "di atas",
            "lebih dari", "kurang dari", "minimal", "maksimal", "hingga");

    @Override
    public String id() {
        return "percent-sum";
    }

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (!passage.hasDigit() || !passage.isIndonesian() || !passage.hasAny("persen", "%")) {
            return;
        }
        changes(passage, BEFORE, found);
        changes(passage, BEHIND, found);
        for (Sentence sentence : passage.sentences()) {
            Matcher rest = REST.matcher(passage.text()).region(sentence.from(), sentence.to());
            if (rest.find()) {
                shares(passage, rest.start(), rest.end(), found);
            } else if (isOfParts(sentence.in(passage))) {
                parts(passage, sentence, found);
            }
        }
    }

    private void changes(Passage passage, Pattern pattern, Consumer<Finding> found) {
        Matcher change = pattern.matcher(passage.text());
        while (change.find()) {
            int first = pattern == BEFORE ? 2 : 1;
            String unit = change.group(first + 1).isBlank() ? change.group(first + 3) : change.group(first + 1);
            double before = value(change.group(first)) * unit(unit);
            double after = value(change.group(first + 2)) * unit(change.group(first + 3));
            String percent = change.group("percent");
            if (before > 0) {
                double real = Math.abs(after - before) / before * 100;
                if (Math.abs(real - value(percent)) > Math.max(ROUNDING, 0.02 * real)) {
                    String right = rounded(real);
                    found.accept(passage.finding(
                            this, change.start("percent"), change.end("percent"),
                            Message.of("language.says.percent-sum", percent, right), right));
                }
            }
        }
    }

    private void shares(Passage passage, int from, int to, Consumer<Finding> found) {
        Matcher share = ANY.matcher(passage.text()).region(from, to);
        double sum = 0;
        int last = from;
        while (share.find()) {
            sum += value(share.group(1));
            last = share.start(1);
        }
        if (Math.abs(sum - 100) > ROUNDING) {
            Message message = Message.of("language.says.percent-sum", rounded(sum), "100");
            Matcher rest = FIRST_NUMBER.matcher(passage.text()).region(last, to);
            double right = rest.lookingAt() ? WHOLE - sum + value(rest.group()) : 0;
            found.accept(right > 0 && Math.abs(WHOLE - sum) <= NEAR
                    ? passage.finding(this, last, to, message, rounded(right) + passage.text().substring(rest.end(), to))
                    : passage.finding(this, last, to, message));
        }
    }

    /** A sentence that says of a whole what its parts are, and nothing of changes or bounds. */
    private static boolean isOfParts(String sentence) {
        return PARTS.stream().anyMatch(sentence::contains)
                && NO_PARTS.stream().noneMatch(sentence::contains)
                && sentence.contains(" dan ");
    }

    /** Three parts or more that come to somewhat more than the whole; less may be no slip, since not all need be named. */
    private void parts(Passage passage, Sentence sentence, Consumer<Finding> found) {
        Matcher share = ANY.matcher(passage.text()).region(sentence.from(), sentence.to());
        double sum = 0;
        int parts = 0;
        int last = sentence.from();
        while (share.find()) {
            sum += value(share.group(1));
            parts++;
            last = share.start(1);
        }
        if (parts >= LEAST_PARTS && sum > WHOLE + ROUNDING && sum < MOST) {
            int to = last;
            while (to < sentence.to() && (Character.isDigit(passage.text().charAt(to)) || passage.text().charAt(to) == ',')) {
                to++;
            }
            found.accept(passage.finding(this, last, to, Message.of("language.says.percent-sum", rounded(sum), "100")));
        }
    }

    private static double unit(String words) {
        return words.contains("triliun") ? 1e12 : words.contains("miliar") ? 1e9 : words.contains("juta") ? 1e6 : words.contains("ribu") ? 1e3 : 1;
    }

    private static double value(String said) {
        String plain = said.replace(".", "").replace(',', '.');
        return plain.length() > 15 ? 0 : Double.parseDouble(plain);
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
