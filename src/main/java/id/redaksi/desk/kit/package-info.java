/** What every area stands on: the one bridge between threads, texts that follow the language, notices, controls. */
@NullMarked
package id.redaksi.desk.kit;

import org.jspecify.annotations.NullMarked;
