package id.redaksi.exchange.markdown;

import java.util.ArrayList;
import java.util.List;

/** Single values and lists in brackets, as YAML and TOML write them in one line. */
final class Scalars {
    private Scalars() {}

    /** The values: those of a list in brackets, else the one; none for nothing and for YAML's null. */
    static List<String> several(String written) {
        String value = written.strip();
        List<String> values = new ArrayList<>();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String part : parts(value.substring(1, value.length() - 1))) {
                add(values, part);
            }
        } else {
            add(values, value);
        }
        return values;
    }

    private static void add(List<String> values, String part) {
        String text = one(part);
        if (!text.isEmpty()) {
            values.add(text);
        }
    }

    /** The parts between commas that stand in no quotation marks. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        char quote = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (quote == '"' && c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && list.substring(from, i).isBlank()) {
                quote = c;
            } else if (c == ',') {
                parts.add(list.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    /** One value without its quotation marks and the comment behind it. */
    static String one(String written) {
        String value = written.strip();
        if (value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')) {
            int end = closing(value);
            String after = end < 0 ? "x" : value.substring(end + 1).strip();
            if (after.isEmpty() || after.startsWith("#")) {
                String inner = value.substring(1, end);
                return value.charAt(0) == '"' ? unescaped(inner) : inner.replace("''", "'");
            }
        }
        int comment = value.indexOf(" #");
        String plain = comment >= 0 ? value.substring(0, comment).stripTrailing() : value;
        return plain.equals("~") || plain.equals("null") || plain.startsWith("#") ? "" : plain;
    }

    private static int closing(String value) {
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && i + 1 < value.length() && value.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char sign = text.charAt(++i);
            int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
            String code = text.substring(i + 1, Math.min(text.length(), i + 1 + digits));
            if (digits > 0 && code.matches("[0-9a-fA-F]{" + digits + "}")) {
                int point = Integer.parseUnsignedInt(code, 16);
                out.append(Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD");
                i += digits;
            } else {
                out.append(switch (sign) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case '_' -> '\u00A0';
                    default -> sign;
                });
            }
        }
        return out.toString();
    }
}
