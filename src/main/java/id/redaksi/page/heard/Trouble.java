package id.redaksi.page.heard;

/** What somebody who only hears the page will stumble over. The criteria are those of WCAG 2.2. */
public enum Trouble {
    /** 1.1.1: a picture that says nothing. */
    NO_ALTERNATIVE,
    /** 1.3.1: a heading two levels below the one before. */
    LEVEL_SKIPPED,
    /** 1.3.1: a page has one headline. */
    SECOND_HEADLINE,
    /** 2.4.6: a heading without words. */
    EMPTY_HEADING,
    /** 2.4.4: "klik di sini" says nothing of where it leads. */
    VAGUE_LINK,
    /** 2.4.4: a link without a name. */
    EMPTY_LINK,
    /** 1.3.1: a table without header cells. */
    NO_HEADER,
    /** 3.1.1: the page does not say in which language it is. */
    NO_LANGUAGE,
    /** 4.1.2: a field or button without a name. */
    NO_NAME
}
