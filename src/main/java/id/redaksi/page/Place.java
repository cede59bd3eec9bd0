package id.redaksi.page;

/**
 * Where a page stands in its site, so that what it links to is named as seen from there: such a site works in any folder
 * and from a file system. Addresses are paths from the site's root without a slash before them; "" is the root itself.
 */
public record Place(String address) {
    /** The way from this page to another address of the site; what follows {@code #} or {@code ?} stays behind it. */
    public String to(String other) {
        int own = 0;
        int common = 0;
        int end = Math.min(address.lastIndexOf('/'), other.lastIndexOf('/'));
        while (own <= end && address.charAt(own) == other.charAt(own)) {
            if (address.charAt(own) == '/') {
                common = own + 1;
            }
            own++;
        }
        String down = other.substring(common);
        int up = 0;
        for (int i = common; i < address.length(); i++) {
            up += address.charAt(i) == '/' ? 1 : 0;
        }
        if (up == 0) {
            return down.isEmpty() ? "./" : down;
        }
        return "../".repeat(up) + down;
    }

    /** The address as the site's visitors know it: a folder's page without its file name. */
    public String canonical() {
        return address.equals("index.html") || address.endsWith("/index.html")
                ? address.substring(0, address.length() - "index.html".length())
                : address;
    }
}
