package id.redaksi.story;

/** A link. The address is kept as written; {@code page} prints only http, https, mailto and tel. */
public record Link(String href) implements Mark {
    public Link {
        if (href.isBlank()) {
            throw new IllegalArgumentException("a link leads somewhere");
        }
    }
}
