package id.redaksi.archive;

import id.redaksi.wording.Message;

/** What of a question was not understood, how it was read instead, and where it stands in what was typed. */
public record Note(Message message, Range range) {}
