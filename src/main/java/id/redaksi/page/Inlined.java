package id.redaksi.page;

import java.util.Base64;
import java.util.Map;

/** Files that stand inside of a page, as {@code data:} addresses (RFC 2397). */
final class Inlined {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("css", "text/css"));

    private Inlined() {}

    static String photo(PagePhoto photo) {
        return file(photo.address(), photo.bytes());
    }

    static String file(String path, byte[] bytes) {
        return "data:" + type(path) + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
