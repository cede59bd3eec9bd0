package id.redaksi.page;

/** Which page of how many a list is (from 1), and the addresses of those beside it; empty for none. */
public record Paging(int number, int of, String newer, String older) {
    public static final Paging ONLY = new Paging(1, 1, "", "");
}
