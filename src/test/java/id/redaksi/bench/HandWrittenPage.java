package id.redaksi.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as somebody would write it by hand for exactly one shape of story: pieces of text, and between them values that
 * are escaped as their place wants it. The pieces come from a page that was rendered with marks for values, so that they
 * are always those of the theme.
 */
final class HandWrittenPage {
    /** How a place wants its value. */
    private enum Place {
        HTML,
        JSON,
        ADDRESS
    }

    private final String[] pieces;
    private final int[] which;
    private final Place[] places;
    private int longest = 1_024;

    HandWrittenPage(String page, List<String> marks) {
        List<String> found = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        List<Place> kinds = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < page.length(); at++) {
            for (int mark = 0; mark < marks.size(); mark++) {
                Place place = page.startsWith(encoded(marks.get(mark)), at) ? Place.ADDRESS : place(page, at);
                String said = place == Place.ADDRESS ? encoded(marks.get(mark)) : marks.get(mark);
                if (page.startsWith(said, at)) {
                    found.add(page.substring(done, at));
                    order.add(mark);
                    kinds.add(place);
                    done = at + said.length();
                    at = done - 1;
                    break;
                }
            }
        }
        found.add(page.substring(done));
        pieces = found.toArray(String[]::new);
        which = order.stream().mapToInt(Integer::intValue).toArray();
        places = kinds.toArray(Place[]::new);
    }

    private static Place place(String page, int at) {
        return page.lastIndexOf("<script", at) > page.lastIndexOf("</script", at) ? Place.JSON : Place.HTML;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String html(List<String> values) {
        var out = new StringBuilder(longest);
        for (int i = 0; i < which.length; i++) {
            out.append(pieces[i]);
            String value = values.get(which[i]);
            switch (places[i]) {
                case HTML -> html(value, out);
                case JSON -> json(value, out);
                case ADDRESS -> out.append(encoded(value));
            }
        }
        out.append(pieces[which.length]);
        longest = out.length() + 64;
        return out.toString();
    }

    private static void html(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    private static void json(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '<', '>', '&', '\'', '\u2028', '\u2029' -> out.append(String.format("\\u%04X", (int) c));
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
