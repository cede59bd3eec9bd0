package id.redaksi.story;

/** What the story says outside of its page: the line pushed to telephones, the text for WhatsApp, the newsletter's subject. */
public record Outlets(String push, String whatsapp, String newsletter) {
    public static final Outlets NONE = new Outlets("", "", "");
}
