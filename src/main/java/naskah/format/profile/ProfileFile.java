package naskah.format.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import naskah.format.json.HouseJson;
import naskah.format.profile.BadFile.Reason;
import naskah.house.House;

/** A whole house profile in a file of its own, so that desks can share it. */
public final class ProfileFile {
    private ProfileFile() {}

    public static House read(Path file) throws BadFile {
        String json = TextFile.read(file);
        try {
            return HouseJson.read(json);
        } catch (IOException noProfile) {
            throw new BadFile(Reason.NOT_A_PROFILE, file, noProfile);
        }
    }

    /** Writes beside the file and puts it in place whole, so that an earlier profile is never half overwritten. */
    public static void write(House house, Path file) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(draft, HouseJson.write(house) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
