package org.alidade.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;

/** Lays the report out as an A4 PDF. The same content gives the same bytes, under the same Java runtime. */
public final class ReportRenderer {
    private static final String TEMPLATE = "report.jrxml";
    /** Template, pages, PDF, finish. */
    private static final int STEPS = 4;

    private ReportRenderer() {
    }

    /** Composes the report in the language of {@code messages} and writes it. */
    public static void render(ReportInput input, Messages messages, Path pdf, Progress progress) throws IOException {
        render(ReportComposer.compose(input, messages), pdf, progress);
    }

    /**
     * Writes the PDF, which appears only when it is complete.
     *
     * @throws org.alidade.progress.CancelledException if the work should stop; no file is left then
     */
    public static void render(ReportContent content, Path pdf, Progress progress) throws IOException {
        byte[] finished = PdfFinish.finish(export(content, progress), content);
        step(progress, STEPS);
        Path target = pdf.toAbsolutePath();
        Path partial = Files.createTempFile(target.getParent(), ".report", ".pdf");
        try {
            Files.write(partial, finished);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static byte[] export(ReportContent content, Progress progress) throws IOException {
        try (InputStream template = ReportRenderer.class.getResourceAsStream(TEMPLATE)) {
            if (template == null) {
                throw new IllegalStateException("the template " + TEMPLATE + " is missing from the program");
            }
            step(progress, 0);
            // Every expression of the template is direct: this reads it, and runs no compiler.
            JasperReport report = JasperCompileManager.compileReport(template);
            step(progress, 1);
            JasperPrint pages = JasperFillManager.fillReport(report, parameters(content),
                    new JRMapCollectionDataSource(ReportLines.of(content)));
            step(progress, 2);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            JasperExportManager.exportReportToPdfStream(pages, pdf);
            step(progress, 3);
            return pdf.toByteArray();
        } catch (JRException e) {
            throw new IOException("the report cannot be laid out: " + e.getMessage(), e);
        }
    }

    private static void step(Progress progress, int done) {
        progress.report("workflow.stage.report", done, STEPS);
        progress.checkCancelled();
    }

    private static Map<String, Object> parameters(ReportContent content) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, content.language());
        parameters.put("title", content.title());
        List<String> laboratory = content.laboratory();
        parameters.put("laboratoryName", laboratory.isEmpty() ? "" : laboratory.getFirst());
        parameters.put("laboratoryLines", String.join("\n", laboratory.stream().skip(1).toList()));
        parameters.put("facts", String.join("\n", content.facts()));
        parameters.put("running", content.running());
        parameters.put("pageWord", content.pageWord());
        parameters.put("hasMark", content.mark().isPresent());
        content.mark().ifPresent(mark -> {
            parameters.put("mark", mark);
            parameters.put("watermark", new Watermark(mark));
        });
        return parameters;
    }
}
