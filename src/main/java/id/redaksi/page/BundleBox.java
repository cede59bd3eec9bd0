package id.redaksi.page;

import java.util.List;

/** A bundle as the pages of its stories show it; the kind is {@code lipsus} or {@code series}. */
public record BundleBox(Named bundle, String kind, List<Teaser> stories) {
    public BundleBox {
        stories = List.copyOf(stories);
    }
}
