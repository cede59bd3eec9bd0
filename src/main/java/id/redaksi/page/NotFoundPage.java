package id.redaksi.page;

import java.util.List;

/** What a server shows for an address that has no page. It may be shown at any depth, so it links from the site's root. */
public record NotFoundPage(String address, List<Teaser> latest) implements Subject {
    public NotFoundPage {
        latest = List.copyOf(latest);
    }
}
