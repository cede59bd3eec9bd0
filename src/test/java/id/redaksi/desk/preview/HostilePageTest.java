package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Offline;
import id.redaksi.samples.Door;
import java.io.File;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page that tries every way out, with the guard and, as the control, without it. */
@ExtendWith(ApplicationExtension.class)
class HostilePageTest {
    @TempDir
    static Path folder;

    private final ProxySelector before = ProxySelector.getDefault();
    private WebView web;

    @Start
    void start(Stage stage) {
        web = new WebView();
        stage.setScene(new Scene(web, 400, 400));
        stage.show();
    }

    @AfterEach
    void restore() {
        ProxySelector.setDefault(before);
    }

    private static String page(Door door) {
        String to = door.address();
        return """
                <!DOCTYPE html><html><head>
                <link rel="stylesheet" href="%1$sa.css"><link rel="preload" as="image" href="%1$sb.png">
                <link rel="prefetch" href="%1$sc"><link rel="icon" href="%1$sd.ico">
                <style>@import url("%1$se.css"); body { background: url("%1$sf.png"); }
                @font-face { font-family: x; src: url("%1$sg.ttf"); } p { font-family: x; }</style>
                <meta http-equiv="refresh" content="1; url=%1$sh"></head>
                <body background="%1$si.png" onload="new Image().src='%1$sj.png'">
                <p>teks</p><img src="%1$sk.png" srcset="%1$sl.png 2x"><iframe src="%1$sm"></iframe>
                <iframe srcdoc="<img src='%1$sn.png'>"></iframe><object data="%1$so"></object><embed src="%1$sp">
                <input type="image" src="%1$sq.png"><video poster="%1$sr.png" src="%1$ss.mp4"></video>
                <audio src="%1$st.mp3"></audio><svg><image href="%1$su.png"/></svg>
                <script>fetch('%1$sv'); new WebSocket('ws://127.0.0.1:%2$d/w'); navigator.sendBeacon('%1$sx', 'y');
                location = '%1$sz';</script></body></html>
                """
                .formatted(to, door.port());
    }

    /** Loads the page and gives it three seconds, longer than its slowest way out (a refresh after one). */
    private int knocks(boolean guarded) throws Exception {
        try (var door = new Door()) {
            ProxySelector.setDefault(guarded ? null : before);
            if (guarded) {
                Offline.install();
            }
            var loaded = new CountDownLatch(1);
            WaitForAsyncUtils.asyncFx(() -> {
                        WebEngine engine = web.getEngine();
                        if (guarded) {
                            PreviewView.guard(engine, new File(folder.toFile(), "web"));
                        }
                        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> {
                            if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
                                loaded.countDown();
                            }
                        });
                        engine.loadContent(page(door));
                    })
                    .get(10, TimeUnit.SECONDS);
            loaded.await(10, TimeUnit.SECONDS);
            TimeUnit.SECONDS.sleep(3);
            return door.knocks();
        }
    }

    @Test
    void a_hostile_page_reaches_nobody() throws Exception {
        assertEquals(0, knocks(true));
    }

    @Test
    void without_the_guard_the_same_page_knocks() throws Exception {
        assertTrue(knocks(false) > 0);
    }
}
