package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.Instant;

/** What a list shows of a story; {@code head} is the sequence of its newest revision, by which lists are ordered. */
public record Summary(
        StoryId id,
        String headline,
        String opening,
        String channel,
        Workflow.Status status,
        Instant changed,
        long head) {}
