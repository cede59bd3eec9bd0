/**
 * The only JDBC. {@link id.redaksi.newsroom.sqlite.Database} lends sessions; it knows no stories, and nothing of
 * {@code java.sql} leaves this package.
 */
@NullMarked
package id.redaksi.newsroom.sqlite;

import org.jspecify.annotations.NullMarked;
