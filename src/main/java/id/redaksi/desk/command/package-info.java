/** The one registry of commands: name, shortcut, menu place, act. Menus, keys and the palette are made from it. */
@NullMarked
package id.redaksi.desk.command;

import org.jspecify.annotations.NullMarked;
