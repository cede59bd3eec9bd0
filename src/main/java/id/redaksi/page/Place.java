package id.redaksi.page;

/**
 * Where a page stands in its site, so that what it links to is named as seen from there: such a site works in any folder
 * and from a file system. Addresses are paths from the site's root without a slash before them; "" is the root itself.
 */
public final class Place {
    private final String address;

    /** How many characters of the address are its folder, and how many folders that are. */
    private final int folder;

    private final int depth;

    public Place(String address) {
        this.address = address;
        folder = address.lastIndexOf('/') + 1;
        int slashes = 0;
        for (int i = 0; i < folder; i++) {
            slashes += address.charAt(i) == '/' ? 1 : 0;
        }
        depth = slashes;
    }

    public String address() {
        return address;
    }

    /** The folder with a slash at its end; "" for the root. */
    String folder() {
        return address.substring(0, folder);
    }

    /** The first of its folders, with the slash; "" for a page in the root. */
    String top() {
        return address.substring(0, Math.min(folder, address.indexOf('/') + 1));
    }

    /** How many folders it is below the root. */
    int depth() {
        return depth;
    }

    /** The way from this page to another address of the site; what follows {@code #} or {@code ?} stays behind it. */
    public String to(String other) {
        int common = 0;
        int up = depth;
        int end = Math.min(folder, other.length());
        for (int i = 0; i < end && address.charAt(i) == other.charAt(i); i++) {
            if (address.charAt(i) == '/') {
                common = i + 1;
                up--;
            }
        }
        if (up == 0) {
            return common == other.length() ? "./" : other.substring(common);
        }
        return "../".repeat(up) + other.substring(common);
    }

    /** An address as the site's visitors know it: a folder's page without its file name. */
    public static String canonical(String address) {
        return address.equals("index.html") || address.endsWith("/index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
    }
}
