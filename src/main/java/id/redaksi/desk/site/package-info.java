/** Handing the whole site over: what building it would change, the building, and what became of it. */
@NullMarked
package id.redaksi.desk.site;

import org.jspecify.annotations.NullMarked;
