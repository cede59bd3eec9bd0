package id.redaksi.story;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that stands elsewhere, kept as a card: its address, and what it says in the writer's words. Nothing is ever
 * fetched; whose it is is read from the address alone.
 */
public record Embed(BlockId id, String address, Inline caption) implements Framed {
    /** Where a post stands: the hosts that are its, and what the path of one post looks like there. */
    public enum Platform {
        X("X", "(.+\\.)?(x|twitter)\\.com", "/[^/]+/status(es)?/\\d+.*|/i/(web/)?(status|spaces|broadcasts)/.+"),
        INSTAGRAM("Instagram", "(.+\\.)?(instagram\\.com|instagr\\.am)", "(/[^/]+)?/(p|reel|reels|tv)/[^/]+.*"),
        TIKTOK("TikTok", "(.+\\.)?tiktok\\.com", "/@[^/]+/(video|photo)/\\d+.*|/t/[^/]+.*|/v/\\d+.*|/[A-Za-z0-9]{6,}/?"),
        YOUTUBE(
                "YouTube",
                "(.+\\.)?(youtube\\.com|youtube-nocookie\\.com)|youtu\\.be",
                "/watch\\?(.*&)?v=.+|/(shorts|live|embed|v|clip)/.+|/playlist\\?.+|/[A-Za-z0-9_-]{11}(\\?.*)?"),
        FACEBOOK(
                "Facebook",
                "(.+\\.)?(facebook\\.com|fb\\.com|fb\\.watch)",
                ".*/(posts|videos|reel|photos|permalink)/.+|/(watch|photo|photo\\.php|permalink\\.php|story\\.php)/?\\?.+"
                        + "|/share/.+|/[A-Za-z0-9_-]{9,}/?"),
        WEB("", ".+", ".*");

        private final String title;
        private final Pattern host;
        private final Pattern post;

        Platform(String title, String host, String post) {
            this.title = title;
            this.host = Pattern.compile(host);
            this.post = Pattern.compile(post, Pattern.DOTALL);
        }

        /** Its name as people know it; empty for any other place of the web. */
        public String title() {
            return title;
        }

        /** Whose the address is; {@link #WEB} for all others and for what is no address. */
        public static Platform of(String address) {
            String host = host(address);
            for (Platform platform : values()) {
                if (platform.host.matcher(host).matches()) {
                    return platform;
                }
            }
            return WEB;
        }

        /** Whether the text is the address of one post on a platform that is known here. */
        public static boolean isPost(String text) {
            Platform platform = of(text);
            return platform != WEB && platform.post.matcher(path(text)).matches();
        }

        /** The host in lower case, of a web address only; a user's name before it is no host. */
        private static String host(String address) {
            URI uri = uri(address);
            String host = uri.getHost();
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return host == null || !web ? "" : host.toLowerCase(Locale.ROOT);
        }

        private static String path(String address) {
            URI uri = uri(address);
            return (uri.getRawPath() == null ? "" : uri.getRawPath())
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }

        private static URI uri(String address) {
            try {
                return URI.create(address.strip());
            } catch (IllegalArgumentException e) {
                return URI.create("");
            }
        }
    }

    public Platform platform() {
        return Platform.of(address);
    }

    public Embed withAddress(String address) {
        return new Embed(id, address, caption);
    }

    @Override
    public boolean isEmpty() {
        return address.isEmpty() && caption.isEmpty();
    }

    @Override
    public List<Inline> leaves() {
        return List.of(caption);
    }

    @Override
    public Embed withLeaves(List<Inline> leaves) {
        Block.count(leaves, 1);
        return new Embed(id, address, leaves.getFirst());
    }

    @Override
    public Embed withId(BlockId id) {
        return new Embed(id, address, caption);
    }

    @Override
    public String kind() {
        return "embed";
    }
}
