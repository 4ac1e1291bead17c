package naskah.ui.photodesk;

/** How taking photos in goes. */
public sealed interface ImportState {
    record Idle() implements ImportState {}

    record Running(PhotoImports.Progress progress) implements ImportState {}

    record Done(PhotoImports.Arrived arrived) implements ImportState {}

    /** @param sentence says why, in the person's language */
    record Failed(String sentence) implements ImportState {}
}
