package id.redaksi.desk.preview;

/** One thing that has to be done to an open page. What is there already is named by its {@link NodePath}. */
sealed interface PageChange {
    NodePath at();

    /** Other characters in a text, a style sheet's included. */
    record SetText(NodePath at, String text) implements PageChange {}

    record SetAttribute(NodePath at, String name, String value) implements PageChange {}

    record RemoveAttribute(NodePath at, String name) implements PageChange {}

    /** This element in the place of what stands there. */
    record Replace(NodePath at, String html) implements PageChange {}

    /** This element, so that it stands there from now on. */
    record Insert(NodePath at, String html) implements PageChange {}

    /** This text, so that it stands there from now on. */
    record InsertText(NodePath at, String text) implements PageChange {}

    record Remove(NodePath at) implements PageChange {}

    /** Everything that stands in the element. */
    record Fill(NodePath at, String html) implements PageChange {}
}
