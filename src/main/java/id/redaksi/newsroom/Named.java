package id.redaksi.newsroom;

/** What else besides tags stories name. */
public enum Named {
    PERSON,
    PLACE,
    ORGANISATION
}
