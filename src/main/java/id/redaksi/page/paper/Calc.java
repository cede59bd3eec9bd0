package id.redaksi.page.paper;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out what a style sheet leaves to be calculated; what cannot be told without a page stays as it is. */
final class Calc {
    private static final Pattern INNERMOST = Pattern.compile("(?:calc)?\\(([^()]*)\\)");
    private static final Pattern CALC = Pattern.compile("calc\\(");
    private static final Pattern SUM = Pattern.compile("(?<=[\\w%])\\s+([+-])\\s+");
    private static final Pattern NUMBER = Pattern.compile("([+-]?[\\d.]+)(rem|px|pt|em|%)?");

    private record Length(double number, String unit) {}

    private Calc() {}

    /** The value with each {@code calc()} worked out. */
    static String in(String value) {
        String now = value;
        for (Matcher calc = CALC.matcher(now); calc.find(); calc = CALC.matcher(now)) {
            int close = closing(now, calc.end());
            Length worked = close < 0 ? null : sum(now.substring(calc.end(), close).replaceAll("calc", ""));
            if (worked == null) {
                return now;
            }
            now = now.substring(0, calc.start()) + written(worked) + now.substring(close + 1);
        }
        return now;
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String written(Length length) {
        return String.format(Locale.ROOT, "%.3f", length.number()).replaceAll("\\.?0+$", "") + length.unit();
    }

    private static @org.jspecify.annotations.Nullable Length sum(String text) {
        String flat = text;
        for (Matcher inner = INNERMOST.matcher(flat); inner.find(); inner = INNERMOST.matcher(flat)) {
            Length worked = sum(inner.group(1));
            if (worked == null) {
                return null;
            }
            flat = flat.substring(0, inner.start()) + written(worked) + flat.substring(inner.end());
        }
        Matcher signs = SUM.matcher(flat);
        Length all = null;
        double sign = 1;
        int start = 0;
        while (true) {
            boolean more = signs.find();
            Length part = product(flat.substring(start, more ? signs.start() : flat.length()));
            if (part == null || all != null && !all.unit().equals(part.unit())) {
                return null;
            }
            all = new Length((all == null ? 0 : all.number()) + sign * part.number(), part.unit());
            if (!more) {
                return all;
            }
            sign = signs.group(1).equals("-") ? -1 : 1;
            start = signs.end();
        }
    }

    private static @org.jspecify.annotations.Nullable Length product(String text) {
        double number = 1;
        String unit = "";
        boolean divide = false;
        for (String part : text.strip().split("(?<=[*/])|(?=[*/])")) {
            String factor = part.strip();
            if (factor.equals("*") || factor.equals("/")) {
                divide = factor.equals("/");
                continue;
            }
            Matcher read = NUMBER.matcher(factor);
            if (!read.matches()) {
                return null;
            }
            double value = Double.parseDouble(read.group(1));
            String its = read.group(2) == null ? "" : read.group(2);
            if (its.equals("rem")) {
                value *= 16;
                its = "px";
            }
            number = divide ? number / value : number * value;
            unit = its.isEmpty() ? unit : its;
        }
        return new Length(number, unit);
    }
}
