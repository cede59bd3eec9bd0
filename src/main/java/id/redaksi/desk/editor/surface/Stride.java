package id.redaksi.desk.editor.surface;

/** How far a key takes the caret, or what it erases. Left and right are as they are seen, lines as they are broken. */
enum Stride {
    LEFT,
    RIGHT,
    /** To the start of the word, or over it; in text from right to left the two change places. */
    WORD_LEFT,
    WORD_RIGHT,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    PARAGRAPH_UP,
    PARAGRAPH_DOWN,
    PARAGRAPH_START,
    PARAGRAPH_END,
    LINE_START,
    LINE_END,
    LINE_LEFT,
    LINE_RIGHT,
    START,
    END,
    /** One character back or on in reading order, as Backspace and Delete have it. */
    BACK,
    ON,
    WORD_BACK,
    WORD_ON;

    /** Whether the caret keeps to the column in which it began. */
    boolean isVertical() {
        return this == UP || this == DOWN || this == PAGE_UP || this == PAGE_DOWN;
    }
}
