package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.alidade.casefile.Meeting;
import org.alidade.model.Framework;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.report.ProposedTexts;
import org.alidade.report.ReportInput;
import org.alidade.signing.KeySource;
import org.alidade.text.Messages;

/** Where the report of a case is prepared, issued and signed, and where its meetings are held. */
public final class ReportOffice {
    /** Makes what gathers a report, with the progress to tell. */
    interface Issuer {
        IssueReport with(Progress progress);
    }

    private final CaseSession session;
    private final OpenedCase.Services services;
    private final Supplier<String> shelf;
    private final Issuer issuer;

    /** {@code shelf}: under which name the decisions of the reader of the moment stand, who may read blind of another. */
    ReportOffice(CaseSession session, OpenedCase.Services services, Supplier<String> shelf, Issuer issuer) {
        this.session = session;
        this.services = services;
        this.shelf = shelf;
        this.issuer = issuer;
    }

    private String caseId() {
        return session.theCase().id();
    }

    public Conclusion conclusion() {
        return Conclusion.read(services.decisions(), shelf.get());
    }

    /** Puts the conclusion on disk before it returns. */
    public void save(Conclusion conclusion) {
        conclusion.write(services.decisions(), shelf.get(), services.decisions().person());
    }

    public ReportChoices choices() {
        return ReportChoices.read(services.decisions(), caseId());
    }

    /** Puts the choices on disk before it returns. */
    public void save(ReportChoices choices) {
        choices.write(services.decisions(), caseId(), services.decisions().person());
    }

    /** How the laboratory issues reports. */
    public ReportSettings settings() throws IOException {
        return ReportSettings.read(services.settings().workspace());
    }

    /** The meetings that were held about the case at the station, the newest first. */
    public List<Meeting> held() {
        return HeldMeetings.read(services.decisions(), caseId()).stream().map(HeldMeeting::asMeeting).toList();
    }

    /** The same with minutes and quorum. */
    public List<HeldMeeting> meetings() {
        return HeldMeetings.read(services.decisions(), caseId());
    }

    /** Records a meeting before it returns. */
    public void hold(HeldMeeting meeting) {
        HeldMeetings.write(services.decisions(), caseId(), services.decisions().person(), meeting);
    }

    public MeetingDecision meetingDecision() {
        return MeetingDecision.read(services.decisions(), shelf.get());
    }

    public void save(MeetingDecision decision) {
        decision.write(services.decisions(), shelf.get(), services.decisions().person());
    }

    /** Texts that the data propose, in the language of the report. */
    public record Proposal(String synthesis, String conclusion, String conduct, String lay) {
    }

    /** What the data propose (long). */
    public Proposal proposal(Progress progress) throws IOException {
        ReportInput input = issuer.with(progress).proposal();
        Messages words = Messages.of(java.util.Locale.forLanguageTag(choices().language()));
        return new Proposal(ProposedTexts.synthesis(input, words), ProposedTexts.conclusion(input, words),
                ProposedTexts.conduct(input, words), ProposedTexts.lay(input, words));
    }

    /** What forbids a signature and what warns of it (long the first time). */
    public List<Problem> findings(Progress progress) throws IOException {
        return issuer.with(progress).findings();
    }

    /** What forbids a signature. */
    public List<Problem> blocks(Progress progress) throws IOException {
        return issuer.with(progress).blocks();
    }

    /** Writes the report, unsigned and marked as a draft (long; cancelled, it leaves no file and no line in the journal). */
    public Path draft(Path pdf, Progress progress) throws IOException {
        return issuer.with(progress).draft(pdf);
    }

    /**
     * Writes and signs the report (long). The signed file is read-only, and its hash stands in the journal.
     *
     * @throws IOException if a blocking check fails or the key cannot be used; the message says which
     */
    public Path sign(Path pdf, KeySource key, Progress progress) throws IOException {
        return issuer.with(progress).sign(pdf, key);
    }

    /** Puts a second signature on a signed report, into a new file. */
    public Path countersign(Path signed, Path pdf, KeySource key, String name, Progress progress) throws IOException {
        return issuer.with(progress).countersign(signed, pdf, key, name);
    }

    /** Writes and signs the report of a demonstration case with a key that is made for this and thrown away. */
    public Path signDemonstration(Path pdf, Progress progress) throws IOException {
        if (session.theCase().framework() != Framework.DEMONSTRATION) {
            throw new IOException(services.messages().text("workflow.sign.notDemonstration"));
        }
        return ThrowAwaySignature.sign(session, pdf, services.clock(), progress);
    }
}
