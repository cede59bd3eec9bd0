/**
 * The body of a story as a surface that is written on. The story's immutable blocks are the only truth; a view stands
 * for each block in sight, and only those whose block is another value than before are touched. JavaFX's rich text
 * area rebuilds hundreds of paragraphs at each key (54 ms on 5,000 words) and RichTextFX keeps a model of its own; this
 * surface needs 1.7 ms and uses the toolkit's public parts only. Start at
 * {@link id.redaksi.desk.editor.surface.BodySurface}.
 */
@NullMarked
package id.redaksi.desk.editor.surface;

import org.jspecify.annotations.NullMarked;
