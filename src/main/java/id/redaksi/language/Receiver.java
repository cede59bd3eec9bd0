package id.redaksi.language;

/**
 * To whom a story is about to go, as far as the rules ask: the target's identity, under which the house keeps what that
 * target wants, and its name for people. {@link #NOBODY} where a story goes to no target.
 */
public record Receiver(String target, String name) {
    public static final Receiver NOBODY = new Receiver("", "");

    /** Under what the style keeps what this target wants; a channel may bear the same name. */
    public String key() {
        return key(target);
    }

    public static String key(String target) {
        return "target:" + target;
    }

    public boolean isNobody() {
        return target.isEmpty();
    }
}
