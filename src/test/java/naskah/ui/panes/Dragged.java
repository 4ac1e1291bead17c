package naskah.ui.panes;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that another program drags over a node; the headless platform has no such program. */
public final class Dragged {
    private final Dragboard board = DragboardHelper.createDragboard(copying(Toolkit.getToolkit().createLocalClipboard()));

    /** To be made on the UI thread. */
    public Dragged(List<Path> files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).map(File::getAbsoluteFile).toList());
        board.setContent(content);
    }

    /** Whether somebody would take them here. */
    public boolean over(Node node) {
        return fired(DragEvent.DRAG_OVER, node).isAccepted();
    }

    /** Whether somebody took them. */
    public boolean drop(Node node) {
        return fired(DragEvent.DRAG_DROPPED, node).isDropCompleted();
    }

    public void leave(Node node) {
        fired(DragEvent.DRAG_EXITED, node);
    }

    /** The clipboard of one program knows nothing of what may be done with what is dragged. */
    private static TKClipboard copying(TKClipboard local) {
        return (TKClipboard) Proxy.newProxyInstance(
                Dragged.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) ->
                        method.getName().equals("getTransferModes")
                                ? EnumSet.of(TransferMode.COPY)
                                : method.invoke(local, arguments));
    }

    private DragEvent fired(EventType<DragEvent> type, Node node) {
        DragEvent[] last = new DragEvent[1];
        DragEvent event = new DragEvent(type, board, 1, 1, 1, 1, TransferMode.COPY, null, null, null);
        node.getScene().addEventFilter(type, seen -> last[0] = seen);
        Event.fireEvent(node, event);
        return last[0];
    }
}
