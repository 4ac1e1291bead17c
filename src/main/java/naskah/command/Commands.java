package naskah.command;

import static naskah.command.Command.Group.AFTER;
import static naskah.command.Command.Group.ARTICLE;
import static naskah.command.Command.Group.BLOCK;
import static naskah.command.Command.Group.CHECK;
import static naskah.command.Command.Group.DESK;
import static naskah.command.Command.Group.EDIT;
import static naskah.command.Command.Group.GO;
import static naskah.command.Command.Group.PHOTO;
import static naskah.command.Command.Group.TEXT;
import static naskah.command.Command.Group.VIEW;

import java.util.List;
import java.util.Set;

/** The table of commands. */
public final class Commands {
    private static final Set<String> LOOK =
            Set.of("view.larger", "view.smaller", "view.theme", "view.language", "desk.shortcuts");

    private Commands() {}

    public static final List<Command> ALL = List.of(
            new Command("article.new", ARTICLE, "Shortcut+N"),
            new Command("article.mark", ARTICLE, "Shortcut+S"),
            new Command("article.import", ARTICLE, "Shortcut+O"),
            new Command("article.export", ARTICLE, "Shortcut+E"),
            new Command("article.publish", ARTICLE, "Shortcut+Enter"),
            new Command("article.submit", ARTICLE, "Shortcut+Shift+A"),
            new Command("article.approve", ARTICLE, "Shortcut+Shift+Y"),
            new Command("article.return", ARTICLE, "Shortcut+Shift+R"),
            new Command("article.hold", ARTICLE, "Shortcut+Shift+H"),
            new Command("article.embargo", ARTICLE, "Shortcut+Shift+E"),
            new Command("article.withdraw", ARTICLE, "Shortcut+Shift+W"),
            new Command("article.deadline", ARTICLE, "Shortcut+Shift+D"),
            new Command("article.now", ARTICLE, "Shortcut+T"),
            new Command("article.copyAll", ARTICLE, "Shortcut+Shift+C"),
            new Command("article.next", ARTICLE, "Alt+Down"),
            new Command("article.previous", ARTICLE, "Alt+Up"),
            new Command("article.trash", ARTICLE, "Shortcut+Shift+Delete"),
            new Command("after.ralat", AFTER, "Shortcut+Alt+R"),
            new Command("after.hakjawab", AFTER, "Shortcut+Alt+J"),
            new Command("after.pembaruan", AFTER, "Shortcut+Alt+U"),
            new Command("after.complaint", AFTER, "Shortcut+Alt+A"),
            new Command("after.evidence", AFTER, "Shortcut+Alt+B"),
            new Command("parcel.send", AFTER, "Shortcut+Alt+K"),
            new Command("parcel.open", AFTER, "Shortcut+Alt+O"),
            new Command("edit.undo", EDIT, "Shortcut+Z"),
            new Command("edit.redo", EDIT, "Shortcut+Y"),
            new Command("edit.find", EDIT, "Shortcut+F"),
            new Command("edit.replace", EDIT, "Shortcut+H"),
            new Command("edit.pastePlain", EDIT, "Shortcut+Shift+V"),
            new Command("edit.suggest", EDIT, "Shortcut+Shift+S"),
            new Command("edit.comment", EDIT, "Shortcut+Alt+M"),
            new Command("text.bold", TEXT, "Shortcut+B"),
            new Command("text.italic", TEXT, "Shortcut+I"),
            new Command("text.link", TEXT, "Shortcut+K"),
            new Command("block.paragraph", BLOCK, "Shortcut+Alt+0"),
            new Command("block.heading", BLOCK, "Shortcut+Alt+2"),
            new Command("block.subheading", BLOCK, "Shortcut+Alt+3"),
            new Command("block.quote", BLOCK, "Shortcut+Alt+Q"),
            new Command("block.bullets", BLOCK, "Shortcut+Alt+8"),
            new Command("block.numbers", BLOCK, "Shortcut+Alt+7"),
            new Command("block.divider", BLOCK, "Shortcut+Alt+D"),
            new Command("block.picture", BLOCK, "Shortcut+Shift+P"),
            new Command("block.banner", BLOCK, "Shortcut+Shift+B"),
            new Command("check.next", CHECK, "F4"),
            new Command("check.previous", CHECK, "Shift+F4"),
            new Command("check.card", CHECK, "Shortcut+Period"),
            new Command("check.take", CHECK, "Alt+Enter"),
            new Command("check.ignore", CHECK, "Alt+I"),
            new Command("go.list", GO, "Alt+1"),
            new Command("go.headline", GO, "Alt+2"),
            new Command("go.body", GO, "Alt+3"),
            new Command("go.related", GO, "Alt+4"),
            new Command("go.preview", GO, "Alt+5"),
            new Command("go.queue", GO, "Alt+6"),
            new Command("go.search", GO, "Shortcut+Shift+F"),
            new Command("view.list", VIEW, "F8"),
            new Command("view.preview", VIEW, "F9"),
            new Command("view.revisions", VIEW, "F7"),
            new Command("view.check", VIEW, "F6"),
            new Command("view.review", VIEW, "F5"),
            new Command("view.desktop", VIEW, "Shortcut+1"),
            new Command("view.phone", VIEW, "Shortcut+2"),
            new Command("view.share", VIEW, "Shortcut+3"),
            new Command("view.larger", VIEW, "Shortcut+Equals"),
            new Command("view.smaller", VIEW, "Shortcut+Minus"),
            new Command("view.theme", VIEW, "Shortcut+Shift+L"),
            new Command("view.language", VIEW, "Shortcut+Shift+G"),
            new Command("photo.import", PHOTO, "Shortcut+O"),
            new Command("photo.search", PHOTO, "Shortcut+F"),
            new Command("photo.filters", PHOTO, "F8"),
            new Command("photo.detail", PHOTO, "F9"),
            new Command("photo.selectAll", PHOTO, "Shortcut+A"),
            new Command("photo.next", PHOTO, "Alt+Down"),
            new Command("photo.previous", PHOTO, "Alt+Up"),
            new Command("photo.caption", PHOTO, "F2"),
            new Command("photo.attach", PHOTO, "Shortcut+Enter"),
            new Command("photo.crop", PHOTO, "C"),
            new Command("photo.name", PHOTO, "N"),
            new Command("photo.batch", PHOTO, "Shortcut+B"),
            new Command("photo.replace", PHOTO, "Shortcut+H"),
            new Command("photo.copySet", PHOTO, "Shortcut+Shift+C"),
            new Command("photo.pasteSet", PHOTO, "Shortcut+Shift+V"),
            new Command("photo.rights", PHOTO, "Shortcut+R"),
            new Command("photo.sheet", PHOTO, "Shortcut+P"),
            new Command("photo.undo", PHOTO, "Shortcut+Z"),
            new Command("photo.redo", PHOTO, "Shortcut+Y"),
            new Command("photo.trash", PHOTO, "Delete"),
            new Command("desk.photos", DESK, "F10"),
            new Command("desk.person", DESK, "Shortcut+Shift+O"),
            new Command("desk.settings", DESK, "Shortcut+Comma"),
            new Command("desk.shortcuts", DESK, "F1"),
            new Command("desk.quit", DESK, "Shortcut+Q"));

    /** Those of the window in which articles are written; keys of different windows may be the same. */
    public static final List<Command> OF_THE_DESK =
            ALL.stream().filter(command -> command.group() != PHOTO).toList();

    /** Those of the photo desk, which looks as the desk does. */
    public static final List<Command> OF_THE_PHOTO_DESK = ALL.stream()
            .filter(command -> command.group() == PHOTO || LOOK.contains(command.id()))
            .toList();

    public static Command byId(String id) {
        return ALL.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }
}
