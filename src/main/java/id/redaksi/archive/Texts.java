package id.redaksi.archive;

/** Takes the texts of a story in, each with how often it counts. */
interface Texts {
    void add(String text, int weight, boolean isHeadline);
}
