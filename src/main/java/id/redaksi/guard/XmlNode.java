package id.redaksi.guard;

/** What stands in an element, in its order; comments and instructions to programs are not kept. */
public sealed interface XmlNode permits XmlTree, XmlWords {}
