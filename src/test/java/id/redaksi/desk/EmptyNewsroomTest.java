package id.redaksi.desk;

import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newsroom that has no story yet. */
class EmptyNewsroomTest {
    @RegisterExtension
    private final DeskWindow window = new DeskWindow(1200, 800);

    @Test
    void says_that_there_is_nothing_to_filter_by() throws Exception {
        window.act(() -> ((ToggleButton) window.node("#search-narrow")).fire());

        DeskWindow.until(() -> window.node("#facets-nothing").isVisible());
    }
}
