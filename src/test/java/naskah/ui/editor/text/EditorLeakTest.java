package naskah.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import naskah.document.Body;
import naskah.ui.editor.EditingSession;
import org.junit.jupiter.api.Test;

class EditorLeakTest {
    @Test
    void aDisposedEditorIsForgottenByTheSession() throws Exception {
        EditorStage editor = new EditorStage().open(new RandomBody(7).body(20));
        EditingSession session = editor.session;
        WeakReference<BodyView> view = new WeakReference<>(editor.view);
        WeakReference<BodyArea> area = new WeakReference<>(editor.area);
        editor.close();
        editor.view = null;
        editor.area = null;
        EditorStage other = new EditorStage().open(Body.EMPTY);
        for (int i = 0; i < 20 && (view.get() != null || area.get() != null); i++) {
            System.gc();
            other.on(() -> {});
        }
        other.close();
        assertThat(session.article()).isNotNull();
        assertThat(view.get()).isNull();
        assertThat(area.get()).isNull();
    }
}
