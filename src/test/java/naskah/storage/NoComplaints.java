package naskah.storage;

import java.util.List;
import naskah.article.ArticleId;
import naskah.article.complaint.Answer;
import naskah.article.complaint.ReaderComplaint;
import naskah.workflow.PersonId;

/** Nobody complains of anything. */
final class NoComplaints implements Complaints {
    @Override
    public Noted note(ReaderComplaint complaint, PersonId by) {
        return new Noted.NoArticle();
    }

    @Override
    public Answering answer(long number, Answer answer, PersonId by) {
        return Answering.NOT_THERE;
    }

    @Override
    public List<Filed> of(ArticleId article) {
        return List.of();
    }

    @Override
    public List<Filed> open(int limit) {
        return List.of();
    }

    @Override
    public long countOpen() {
        return 0;
    }

    @Override
    public List<Filed> answered(int limit) {
        return List.of();
    }
}
