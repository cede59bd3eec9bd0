package id.redaksi.story;

/** What the story is called: on the page, in narrow places, under the headline, and where it is shared. */
public record Titles(
        String headline, String shortHeadline, String standfirst, String socialTitle, String socialDescription) {
    public static final Titles NONE = new Titles("", "", "", "", "");
}
