package id.redaksi.site;

import java.nio.file.Path;

/**
 * What is to be built: into which folder, whether only to say what would change, whether every page is to be made and
 * every file looked at again, and what happens where the folder holds files that are not the site's.
 */
public record SiteOrder(Path folder, boolean dryRun, boolean everything, Foreign foreign) {
    /** What becomes of a folder with files of somebody else. Those are never changed or deleted. */
    public enum Foreign {
        /** Nothing is built there. */
        REFUSE,
        /** The site is built around them; a page whose name is taken is left out and told. */
        MERGE
    }

    /** What changed since the last time, into a folder that is empty or this site's own. */
    public static SiteOrder into(Path folder) {
        return new SiteOrder(folder, false, false, Foreign.REFUSE);
    }

    public SiteOrder rehearsed() {
        return new SiteOrder(folder, true, everything, foreign);
    }

    public SiteOrder whole() {
        return new SiteOrder(folder, dryRun, true, foreign);
    }

    public SiteOrder merging() {
        return new SiteOrder(folder, dryRun, everything, Foreign.MERGE);
    }
}
