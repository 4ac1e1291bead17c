package naskah.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Spares JavaFX on Linux without a graphics card the compiler of shaders that it would load before it gives up. */
final class GraphicsCard {
    private static final String ORDER = "prism.order";
    private static final List<Path> DEVICES = List.of(Path.of("/dev/dri"), Path.of("/dev/dxg"), Path.of("/dev/nvidia0"));

    private GraphicsCard() {}

    /** To be called before the toolkit starts; an order that somebody gave stands. */
    static void choose() {
        choose(System.getProperty("os.name", ""), DEVICES);
    }

    static void choose(String system, List<Path> devices) {
        if (System.getProperty(ORDER) == null && system.equals("Linux") && devices.stream().noneMatch(Files::exists)) {
            System.setProperty(ORDER, "sw");
        }
    }
}
