package naskah.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.cli.HandedOver;
import naskah.cli.Tools;
import naskah.format.folder.Exported.Reason;
import naskah.format.folder.Part;
import naskah.format.folder.Watch;
import naskah.format.html.BadTemplate;
import naskah.format.json.ValuesJson;
import naskah.rights.Blocked;
import naskah.rights.RightsGate;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Waiver;
import naskah.ui.Desk;
import naskah.ui.exporting.RightsRefused;
import naskah.ui.exporting.TransferRefused;
import naskah.ui.exporting.Transfers;
import naskah.workflow.Stage;

/** Exports and imports of the window, by the same adapters as the command line's. */
final class DeskTransfers implements Transfers {
    private static final String KEY = "export";

    private final Desk desk;

    DeskTransfers(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Transfers.Exported> export(Article article, Path into, Control control)
            throws IOException, StorageException {
        Stored stored = desk.folder().articles().find(article.id())
                .map(found -> new Stored(article, found.revision(), found.savedAt(), found.stage()))
                .orElseGet(() -> new Stored(article, 1, desk.clock().instant(), Stage.DRAFT));
        Tools.Package content = new Tools.Package(stored, desk.house(), desk.folder(), EnumSet.allOf(Part.class));
        HandedOver handedOver = handedOver(content, into, control);
        return switch (handedOver) {
            case HandedOver.Withheld withheld ->
                throw new TransferRefused(withheld.sentence(desk.messages(), desk.house().zone()));
            case HandedOver.Barred barred -> throw new RightsRefused(barred.blocked());
            case HandedOver.Written written -> told(written.exported());
        };
    }

    private Optional<Transfers.Exported> told(naskah.format.folder.Exported exported) throws TransferRefused {
        return switch (exported) {
            case naskah.format.folder.Exported.Done done -> Optional.of(new Transfers.Exported(done.folder(), done.losses().stream()
                    .map(loss -> desk.text("export.loss." + lower(loss.kind()), loss.what()))
                    .toList()));
            case naskah.format.folder.Exported.Refused refused ->
                throw new TransferRefused(
                        desk.text("export.refused." + lower(refused.reason()), refused.folder()), refused.reason() == Reason.BUSY);
            case naskah.format.folder.Exported.Cancelled cancelled -> Optional.empty();
        };
    }

    private HandedOver handedOver(Tools.Package content, Path into, Control control)
            throws IOException, StorageException {
        try {
            return Adapters.handover(desk.clock()).write(content, into, watch(control));
        } catch (BadTemplate wrong) {
            throw new TransferRefused(
                    desk.text("export.template." + lower(wrong.problem()), wrong.file(), wrong.detail()));
        }
    }

    @Override
    public void waive(Article article, List<Blocked> blocked, Waiver.By by) throws StorageException {
        new RightsGate(desk.folder()).waive(article.id(), blocked, by);
    }

    @Override
    public Imported take(List<Path> files, Control control) throws StorageException {
        return new DeskIntake(desk, control).take(files);
    }

    @Override
    public Optional<Path> lastFolder() throws StorageException {
        return desk.folder().settings().get(KEY).map(ValuesJson::read).map(values -> values.get("folder")).map(Path::of);
    }

    @Override
    public void rememberFolder(Path folder) throws StorageException {
        desk.folder().settings().put(KEY, ValuesJson.write(Map.of("folder", folder.toString())));
    }

    private static Watch watch(Control control) {
        return new Watch() {
            @Override
            public void progress(int done, int all) {
                control.progress().accept(done);
            }

            @Override
            public boolean isCancelled() {
                return control.cancelled().getAsBoolean();
            }
        };
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
