package id.redaksi.app;

import id.redaksi.exchange.Edition;
import id.redaksi.page.Around;
import id.redaksi.page.Look;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import java.util.List;
import java.util.Optional;

/** What stands around a story in tests: a site with an address, two topics of which one has a name, and no photo at hand. */
public record AloneAround(Story story) implements Edition.Surroundings {
    @Override
    public Page page() {
        return new PageRenderer(Look.of(Theme.standard())).render(StoryPage.alone(story, Around.NONE), Site.named("Redaksi"));
    }

    @Override
    public Optional<PagePhoto> photo(String sha256) {
        return Optional.empty();
    }

    @Override
    public List<MediaTopic> topics() {
        return List.of(MediaTopics.OWN.find("20001065").orElseThrow(), MediaTopic.of("20001066"));
    }

    @Override
    public Site site() {
        return new Site("Redaksi", "", "https://www.contoh.id/", "id", List.of());
    }

    @Override
    public String address(StoryId id) {
        return "https://www.contoh.id/berita/" + id.value() + ".html";
    }
}
