package naskah.ui.handover;

import java.nio.file.Path;
import java.util.Optional;

/** What the handover bar says. */
public sealed interface HandoverState {
    record Idle() implements HandoverState {}

    record Running(Deed deed) implements HandoverState {}

    /** @param folder where the file is, for the file manager */
    record Done(String sentence, Optional<Path> folder) implements HandoverState {}

    /** Nothing was changed; the sentence says why and what to do. */
    record Failed(String sentence) implements HandoverState {}

    /** A parcel of a desk that nobody has said is known. */
    record Unknown(Path file, String desk, String fingerprint) implements HandoverState {}

    /** Message keys are {@code handover.running.<deed>}. */
    enum Deed {
        SEND,
        OPEN,
        EVIDENCE
    }
}
