package id.redaksi.story;

/** Somebody who worked on the story. */
public record Contributor(String name, Role role) {
    /** What somebody did; "Editor : X" on a page is the editor. */
    public enum Role {
        REPORTER,
        EDITOR,
        PHOTOGRAPHER,
        CONTRIBUTOR,
        TRANSLATOR
    }
}
