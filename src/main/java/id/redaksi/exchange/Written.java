package id.redaksi.exchange;

import java.nio.file.Path;

/** What an export left behind: the file, and what of the story is not in it. */
public record Written(Path path, Losses losses) {}
