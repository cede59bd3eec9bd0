package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;

/** A revision that no longer is what was stored. */
public record Damage(StoryId story, int number, Message what) {}
