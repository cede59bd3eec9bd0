/**
 * A page as a screen reader walks it: made from the rendered HTML alone, so that it holds for any theme. Start with
 * {@link id.redaksi.page.heard.Heard}. What only the style sheet hides is read as if it were there, as readers do with
 * text that is only moved out of sight.
 */
@NullMarked
package id.redaksi.page.heard;

import org.jspecify.annotations.NullMarked;
