package id.redaksi.desk.preview;

import id.redaksi.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to change in an open page so that it shows a newer one of the same story. */
record PagePatch(List<Page.Fragment> changed) {
    /** The fragments that differ; empty when the pages' order of fragments differs and the page must be loaded anew. */
    static Optional<PagePatch> between(Page before, Page after) {
        List<Page.Fragment> old = before.fragments();
        List<Page.Fragment> now = after.fragments();
        if (old.size() != now.size()) {
            return Optional.empty();
        }
        List<Page.Fragment> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!old.get(i).key().equals(now.get(i).key())) {
                return Optional.empty();
            }
            if (!old.get(i).equals(now.get(i))) {
                changed.add(now.get(i));
            }
        }
        return Optional.of(new PagePatch(changed));
    }
}
