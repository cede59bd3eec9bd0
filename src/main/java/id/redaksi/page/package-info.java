/**
 * A story as a page. {@link id.redaksi.page.PageRenderer} fills a theme's Mustache templates, which escape by default:
 * logic-less templates were chosen so that a newsroom may change a theme without being able to run code.
 */
@NullMarked
package id.redaksi.page;

import org.jspecify.annotations.NullMarked;
