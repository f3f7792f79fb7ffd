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
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.alidade.progress.Progress;
import org.alidade.text.Messages;

/** Lays the report out as an A4 PDF. The same content gives the same bytes, under the same Java runtime. */
public final class ReportRenderer {
    /** Template, pages, PDF, finish. */
    private static final int STEPS = 4;

    private ReportRenderer() {
    }

    /** Composes the report in the language of {@code messages} and writes it. */
    public static void render(ReportInput input, Messages messages, Path pdf, Progress progress) throws IOException {
        render(input, messages, ReportLook.builtIn(), pdf, progress);
    }

    /** The same in the look of a laboratory. */
    public static void render(ReportInput input, Messages messages, ReportLook look, Path pdf, Progress progress)
            throws IOException {
        render(ReportComposer.compose(input, messages), look, pdf, progress);
    }

    /**
     * Writes the PDF, which appears only when it is complete.
     *
     * @throws org.alidade.progress.CancelledException if the work should stop; no file is left then
     */
    private static void render(ReportContent content, ReportLook look, Path pdf, Progress progress)
            throws IOException {
        byte[] finished = export(content, look, progress);
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

    private static byte[] export(ReportContent content, ReportLook look, Progress progress) throws IOException {
        try (InputStream template = look.template()) {
            step(progress, 0);
            // Every expression of the template is direct: this reads it, and runs no compiler.
            JasperReport report = JasperCompileManager.compileReport(template);
            step(progress, 1);
            JasperPrint pages = JasperFillManager.fillReport(report, parameters(content, look),
                    new JRMapCollectionDataSource(ReportLines.of(content)));
            step(progress, 2);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            write(pages, content, pdf);
            step(progress, 3);
            return PdfFinish.finish(pdf.toByteArray(), content, SignatureFields.of(pages));
        } catch (JRException e) {
            throw new IOException("the report cannot be laid out: " + e.getMessage(), e);
        }
    }

    /** Tagged, with every font embedded, as PDF/A-3 for readers of every kind (level A). */
    private static void write(JasperPrint pages, ReportContent content, ByteArrayOutputStream pdf) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(content.language().getLanguage());
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }

    private static void step(Progress progress, int done) {
        progress.report("workflow.stage.report", done, STEPS);
        progress.checkCancelled();
    }

    private static Map<String, Object> parameters(ReportContent content, ReportLook look) throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, content.language());
        parameters.put("title", content.title());
        List<String> laboratory = content.laboratory();
        parameters.put("laboratoryName", laboratory.isEmpty() ? "" : laboratory.getFirst());
        parameters.put("laboratoryLines", String.join("\n", laboratory.stream().skip(1).toList()));
        parameters.put("facts", String.join("\n", content.facts()));
        parameters.put("running", content.running());
        parameters.put("pageWord", content.pageWord());
        Optional<byte[]> logo = look.logo();
        parameters.put("hasLogo", logo.isPresent());
        parameters.put("logoWords", laboratory.isEmpty() ? "" : laboratory.getFirst());
        logo.ifPresent(png -> parameters.put("logo", SimpleDataRenderer.getInstance(png)));
        parameters.put("hasMark", content.mark().isPresent());
        content.mark().ifPresent(mark -> {
            parameters.put("mark", mark);
            parameters.put("watermark", new Watermark(mark));
        });
        return parameters;
    }
}
