/**
 * What is published as pages: stories, and the pages around them. {@link id.redaksi.page.PageRenderer} fills the templates
 * of a {@link id.redaksi.page.Theme} with what a {@link id.redaksi.page.Subject} holds. Templates have no logic, so that a
 * newsroom may change a theme without being able to run code; what they may name stands in
 * {@link id.redaksi.page.PageNames}.
 */
@NullMarked
package id.redaksi.page;

import org.jspecify.annotations.NullMarked;
