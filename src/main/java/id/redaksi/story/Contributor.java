package id.redaksi.story;

/** Somebody who worked on the story; one who is hidden is known to the newsroom only, and named nowhere outside. */
public record Contributor(String name, Role role, boolean hidden) {
    /** What somebody did; "Editor : X" on a page is the editor. */
    public enum Role {
        REPORTER,
        EDITOR,
        PHOTOGRAPHER,
        CONTRIBUTOR,
        TRANSLATOR
    }

    public Contributor(String name, Role role) {
        this(name, role, false);
    }

    public Contributor withHidden(boolean hidden) {
        return new Contributor(name, role, hidden);
    }
}
