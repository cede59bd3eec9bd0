package id.redaksi.rulebook;

/** A field of a rule is missing, or not what it has to be. */
final class NotThere extends Exception {
    private static final long serialVersionUID = 1;

    private final String field;

    NotThere(String field) {
        super(field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
