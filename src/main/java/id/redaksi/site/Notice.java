package id.redaksi.site;

import id.redaksi.page.Place;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What stands where a story's page stood that goes out no more: nothing, a few words that say so, or a way to the site's
 * first page. None has a word of the story.
 */
final class Notice {
    private Notice() {}

    static Made instead(FileRow row, SitePlan plan) {
        return switch (plan.left()) {
            case NOTHING -> Made.nothing(row);
            case NOTICE, REDIRECT_HOME -> Made.of(row, page(row.address(), plan).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String page(String address, SitePlan plan) {
        Wording wording = Wording.of(Locale.of(plan.language()));
        var place = new Place(address);
        String home = place.to("index.html");
        String on = plan.left() == Left.REDIRECT_HOME
                ? "<meta http-equiv=\"refresh\" content=\"0; url=" + home + "\">\n"
                : "";
        return "<!DOCTYPE html>\n<html lang=\"" + escape(plan.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n" + on
                + "<title>" + escape(wording.text("site.notice.title") + " - " + plan.name()) + "</title>\n"
                + style(place, plan)
                + "</head>\n<body>\n<main>\n<h1>" + escape(wording.text("site.notice.title")) + "</h1>\n<p>"
                + escape(wording.text("site.notice.text")) + "</p>\n<p><a href=\"" + home + "\">"
                + escape(wording.text("site.notice.home", plan.name())) + "</a></p>\n</main>\n</body>\n</html>\n";
    }

    private static String style(Place place, SitePlan plan) {
        return plan.look().files().keySet().stream()
                .filter(file -> file.endsWith("/style.css"))
                .findFirst()
                .map(file -> "<link rel=\"stylesheet\" href=\"" + place.to(file) + "\">\n")
                .orElse("");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
