package naskah.ui.aftermath;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Complaints.Filed;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Workflow;
import naskah.ui.Desk;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;

/** A house of one that has published an article, with another one that is a draft. */
final class Published implements AutoCloseable {
    static final ArticleId PASAR = new ArticleId("pasar");
    static final ArticleId TANGGAPAN = new ArticleId("tanggapan");

    final Newsroom newsroom;
    final Desk desk;

    private Published(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.desk = newsroom.desk(Person.ALONE);
    }

    static Published in(Path directory) throws StorageException {
        Published published = new Published(Newsroom.alone(directory));
        published.write(PASAR, "Pasar pagi dibuka");
        published.write(TANGGAPAN, "Tanggapan pengelola pasar");
        published.publish(PASAR);
        return published;
    }

    AfterViewModel after() {
        return new AfterViewModel(desk, PASAR);
    }

    void write(ArticleId id, String headline) throws StorageException {
        newsroom.folder.articles().create(Newsroom.finished(id.value(), headline), Revision.Kind.MARKED);
    }

    void publish(ArticleId id) throws StorageException {
        Workflow workflow = newsroom.folder.workflow();
        var stored = newsroom.folder.articles().find(id).orElseThrow();
        var evidence = new Workflow.Evidence(workflow.content(stored.article()), Facts.Found.NOTHING);
        var asked = new Facts.Asked("", Optional.empty(), newsroom.now);
        workflow.move(new Workflow.Wish(id, Deed.PUBLISH, stored.revision(), Person.ALONE, asked, evidence));
    }

    /** A complaint that arrived so long ago. */
    Filed complaint(String text, Duration ago) throws StorageException {
        var received = new NewsTime(newsroom.now.minus(ago), Zone.WIB);
        var complaint = new ReaderComplaint(PASAR, text, "", new Complainant("Wulan", "0812"), received);
        newsroom.folder.complaints().note(complaint, Person.ALONE.id());
        return newsroom.folder.complaints().of(PASAR).stream()
                .filter(filed -> filed.complaint().equals(complaint))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws StorageException {
        newsroom.close();
    }
}
