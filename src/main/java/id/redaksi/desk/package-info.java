/** The JavaFX window. {@link id.redaksi.desk.Desk} puts the areas together; nobody imports it. */
@NullMarked
package id.redaksi.desk;

import org.jspecify.annotations.NullMarked;
