package id.redaksi.exchange.saved;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in MHTML (RFC 2557): the HTML of its first such part, the encoding that the part names, and the pictures beside
 * it by their address and content id.
 */
record Mhtml(byte[] html, String charset, String location, Map<String, byte[]> pictures) {
    private static final int SEEN = 16_000;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern FIRST = Pattern.compile("\\s{0,20}(?:From|Subject|Date|MIME-Version|Content-[A-Za-z-]{1,40}|Snapshot-Content-Location|X-[A-Za-z-]{1,40}) ?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY = Pattern.compile("boundary\\s?=\\s?(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s?=\\s?\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    static boolean is(byte[] bytes) {
        String start = head(bytes);
        String lower = start.toLowerCase(Locale.ROOT);
        return FIRST.matcher(start).lookingAt()
                && lower.contains("content-type")
                && lower.contains("multipart/related")
                && BOUNDARY.matcher(start).find();
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(SEEN, bytes.length), StandardCharsets.ISO_8859_1);
    }

    static Optional<Mhtml> read(byte[] bytes) {
        Matcher named = BOUNDARY.matcher(head(bytes));
        if (!named.find()) {
            return Optional.empty();
        }
        byte[] border = ("--" + (named.group(1) == null ? named.group(2) : named.group(1))).getBytes(StandardCharsets.ISO_8859_1);
        byte[] html = null;
        String charset = "";
        String location = "";
        Map<String, byte[]> pictures = new HashMap<>();
        int from = find(bytes, border, 0);
        for (int parts = 0; from >= 0 && parts < MOST_PARTS; parts++) {
            int next = find(bytes, border, from + border.length);
            byte[] part = Arrays.copyOfRange(bytes, Math.min(bytes.length, from + border.length), next < 0 ? bytes.length : next);
            int body = afterHeaders(part);
            Map<String, String> headers = headers(new String(part, 0, body, StandardCharsets.ISO_8859_1));
            String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            if (html == null && (type.startsWith("text/html") || type.startsWith("application/xhtml"))) {
                html = decoded(part, body, headers);
                Matcher set = CHARSET.matcher(type);
                charset = set.find() ? set.group(1) : "";
                location = headers.getOrDefault("content-location", "");
            } else if (type.startsWith("image/") && !type.startsWith("image/svg")) {
                byte[] picture = decoded(part, body, headers);
                pictures.put(headers.getOrDefault("content-location", ""), picture);
                pictures.put("cid:" + headers.getOrDefault("content-id", "").replaceAll("[<>]", ""), picture);
            }
            from = next;
        }
        return html == null ? Optional.empty() : Optional.of(new Mhtml(html, charset, location, pictures));
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            boolean begins = i == 0 || bytes[i - 1] == '\n';
            if (begins && bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int afterHeaders(byte[] part) {
        for (int i = 2; i + 1 < part.length && i < SEEN; i++) {
            if (part[i] == '\n' && (part[i + 1] == '\n' || part[i + 1] == '\r' && i + 2 < part.length && part[i + 2] == '\n')) {
                return part[i + 1] == '\n' ? i + 2 : i + 3;
            }
        }
        return Math.min(part.length, SEEN);
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : text.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static byte[] decoded(byte[] part, int from, Map<String, String> headers) {
        String how = headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        byte[] body = Arrays.copyOfRange(part, from, part.length);
        try {
            return how.equals("base64") ? Base64.getMimeDecoder().decode(body) : how.equals("quoted-printable") ? printable(body) : body;
        } catch (IllegalArgumentException e) {
            // Broken base64 is no picture and no page; what was written stands for itself.
            return body;
        }
    }

    /** Quoted-printable, RFC 2045 section 6.7; what is broken stands as it is. */
    private static byte[] printable(byte[] body) {
        var out = new ByteArrayOutputStream(body.length);
        for (int i = 0; i < body.length; i++) {
            if (body[i] != '=') {
                out.write(body[i]);
            } else if (i + 1 < body.length && body[i + 1] == '\n') {
                i += 1;
            } else if (i + 2 < body.length && body[i + 1] == '\r' && body[i + 2] == '\n') {
                i += 2;
            } else if (i + 2 < body.length && Character.digit(body[i + 1], 16) >= 0 && Character.digit(body[i + 2], 16) >= 0) {
                out.write(Character.digit(body[i + 1], 16) << 4 | Character.digit(body[i + 2], 16));
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}
