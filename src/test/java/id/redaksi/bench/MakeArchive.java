package id.redaksi.bench;
final class MakeArchive { public static void main(String[] a) throws Exception { ArchiveNewsroom.open(new GeneratedArchive(ArchiveNewsroom.STORIES)).close(); } }
