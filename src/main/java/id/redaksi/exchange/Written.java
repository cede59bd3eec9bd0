package id.redaksi.exchange;

import java.nio.file.Path;

/** What an export left behind: the file (or the folder, where it is several), and what of the stories is not in it. */
public record Written(Path path, Losses losses) {}
