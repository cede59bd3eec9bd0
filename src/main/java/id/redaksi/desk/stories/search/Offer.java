package id.redaksi.desk.stories.search;

/**
 * A completion: what is typed for it, what it is called, and a faint remark. {@code goesOn} says that more is to be typed
 * right behind it, as after the name of a filter.
 */
public record Offer(String typed, String name, String remark, boolean goesOn) {}
