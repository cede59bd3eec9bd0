package id.redaksi.media;

/** What may be said of a photo outside the house: who made it, the credit line, the rights, what it shows. */
public record PhotoMetadata(String creator, String credit, String copyright, String caption) {
    public static final PhotoMetadata NONE = new PhotoMetadata("", "", "", "");

    /** The credit line, or the creator where none is given. */
    public String creditOrCreator() {
        return credit.isBlank() ? creator : credit;
    }

    /** This with the words that an editor wrote in place of the file's, where there are any. */
    public PhotoMetadata saying(String caption, String credit) {
        return new PhotoMetadata(
                creator, credit.isBlank() ? this.credit : credit, copyright, caption.isBlank() ? this.caption : caption);
    }
}
