package id.redaksi.newsroom;

/** What a list shows of a bundle, with the number of its stories. */
public record BundleHead(BundleId id, String name, String slug, Bundle.Kind kind, int stories) {}
