package id.redaksi.exchange.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WXR with the habits of WordPress's importer where PHP has no XML parser: line by line, by patterns, knowing nothing
 * of entities. Its narrowest reader; what it understands the others do too. Written from what that importer does.
 */
record LineReader(String version, String site, Map<String, String> authors, List<Map<String, String>> posts) {
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);
    private static final Pattern TERM = Pattern.compile(
            "<category domain=\"([^\"]+?)\" nicename=\"([^\"]+?)\">(.+?)</category>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    static LineReader of(String wxr) {
        String version = "";
        String site = "";
        Map<String, String> authors = new LinkedHashMap<>();
        List<Map<String, String>> posts = new ArrayList<>();
        StringBuilder item = null;
        for (String line : wxr.split("\n")) {
            if (version.isEmpty()) {
                version = tag(line, "wp:wxr_version");
            }
            if (line.contains("<wp:base_site_url>")) {
                site = tag(line, "wp:base_site_url");
            } else if (line.contains("<wp:author>")) {
                String author = tag(line, "wp:author"); // one that is not whole in its line is none
                authors.put(tag(author, "wp:author_login"), tag(author, "wp:author_display_name"));
            } else if (line.contains("<item>")) {
                item = new StringBuilder(line.substring(line.indexOf("<item>") + "<item>".length()).strip());
            } else if (line.contains("</item>") && item != null) {
                posts.add(post(item.append(line, 0, line.indexOf("</item>")).toString()));
                item = null;
            } else if (item != null) {
                item.append(line.stripTrailing()).append('\n');
            }
        }
        return new LineReader(version, site, authors, posts);
    }

    private static Map<String, String> post(String item) {
        Map<String, String> post = new LinkedHashMap<>();
        for (String name : List.of(
                "title", "dc:creator", "guid", "content:encoded", "excerpt:encoded", "wp:post_id", "wp:post_date", "wp:post_date_gmt",
                "wp:status", "wp:post_name", "wp:post_type", "wp:attachment_url", "wp:is_sticky")) {
            post.put(name, tag(item, name));
        }
        TERM.matcher(item).results().forEach((MatchResult term) ->
                post.merge(term.group(1), term.group(3).replace("<![CDATA[", "").replace("]]>", ""), (one, other) -> one + ", " + other));
        Pattern.compile("<wp:postmeta>(.+?)</wp:postmeta>", Pattern.DOTALL).matcher(item).results().forEach(meta ->
                post.put(tag(meta.group(1), "wp:meta_key"), tag(meta.group(1), "wp:meta_value")));
        return post;
    }

    /** The first element whose name begins so, whatever else it is called. */
    private static String tag(String text, String name) {
        Matcher found = Pattern.compile("<" + name + ".*?>(.*?)</" + name + ">", Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
                .matcher(text);
        if (!found.find()) {
            return "";
        }
        String inside = found.group(1);
        if (!inside.startsWith("<![CDATA[")) {
            return inside;
        }
        if (!inside.contains("]]]]><![CDATA[>")) {
            return inside.replaceFirst("(?s)^<!\\[CDATA\\[(.*)]]>$", "$1");
        }
        var all = new StringBuilder();
        CDATA.matcher(inside).results().forEach(part -> all.append(part.group(1)));
        return all.toString();
    }
}
