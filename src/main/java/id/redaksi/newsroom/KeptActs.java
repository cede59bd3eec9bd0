package id.redaksi.newsroom;

import java.util.List;

/**
 * The history that stands beside a story's draft: the place of its first act, the acts, the place of the last one that is
 * done, and the SHA-256 of the story to which it led. Each act came back with the hash with which it was kept. What was
 * taken out of a story stands in its acts until it is closed; then it is overwritten.
 */
public record KeptActs(long first, List<byte[]> acts, long done, String sha256) {
    public KeptActs {
        acts = List.copyOf(acts);
    }
}
