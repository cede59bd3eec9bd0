/**
 * Templates of pages: Mustache's tags, read so strictly that a theme can neither run code nor break out of the place where
 * a value stands. Start with {@link id.redaksi.page.template.Compiler}.
 *
 * <p>An engine of our own, since none knows both sides: which names there are (an unknown one is found when a theme is
 * read, not when the first page comes by that has it), and where in the HTML a value stands (jmustache escapes alike in a
 * text and in a script). What is known beforehand becomes part of the text, as bytes already, so that filling a template is
 * little more than copying ({@link id.redaksi.page.template.Html}).
 */
@NullMarked
package id.redaksi.page.template;

import org.jspecify.annotations.NullMarked;
