package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
    private static List<StoryId> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new StoryId(new UUID(0x7000L, 0x8000_0000_0000_0000L | i).toString()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 20, 21, 50})
    void what_came_of_the_parts_stands_in_the_order_of_the_stories(int number) throws Exception {
        List<StoryId> stories = some(number);

        List<StoryId> read = SideBySide.of(stories, part -> part).stream().flatMap(List::stream).toList();

        assertEquals(stories, read);
    }

    @Test
    void the_failure_of_one_part_is_that_of_all() {
        List<StoryId> stories = some(20);
        var failure = new NewsroomFailed(Message.of("newsroom.closed"));

        var thrown = assertThrows(NewsroomFailed.class, () -> SideBySide.of(stories, part -> {
            if (part.contains(stories.getLast())) {
                throw failure;
            }
            return part;
        }));

        assertEquals(failure, thrown);
    }
}
