package id.redaksi.exchange.office;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Table;
import java.io.IOException;
import java.util.List;

/** What a document's text is written on: a word processor's paragraphs in their styles, its lists, pictures and tables. */
interface Sheet {
    void paragraph(Role role, Inline text) throws IOException, ExportFailed;

    /** A paragraph that begins with the dateline, in a style by which that is known again. */
    void opening(Role role, String dateline, Inline text) throws IOException, ExportFailed;

    /** A list of its own. */
    void list(List<ListBlock.Item> items) throws IOException, ExportFailed;

    /** The paragraph of a figure with its photo, or words where that is not at hand. */
    void picture(Role role, Figure figure) throws IOException, ExportFailed;

    /** The cells; the caption is a paragraph of its own. */
    void table(Table table) throws IOException, ExportFailed;
}
