package org.alidade.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The empty fields of a report, one per signature, where the template leaves room for them. */
public final class SignatureFields {
    /** The field of the first signature; the second bears {@link #SECOND}. */
    public static final String FIRST = "Signature1";
    public static final String SECOND = "Signature2";

    /** Set by the template on the elements that stand where signatures go; exporters are handed only such names. */
    private static final String PLACE = "net.sf.jasperreports.export.alidade.signature";

    /** {@code page} counted from 0; {@code area} in the PDF's own co-ordinates. */
    record Place(String field, int page, PDRectangle area) {
    }

    private SignatureFields() {
    }

    static List<Place> of(JasperPrint print) {
        List<Place> places = new ArrayList<>();
        List<JRPrintPage> pages = print.getPages();
        for (int number = 0; number < pages.size(); number++) {
            for (JRPrintElement element : pages.get(number).getElements()) {
                if (element.hasProperties() && element.getPropertiesMap().containsProperty(PLACE)) {
                    places.add(new Place(element.getPropertiesMap().getProperty(PLACE), number,
                            new PDRectangle(element.getX(),
                                    print.getPageHeight() - element.getY() - element.getHeight(),
                                    element.getWidth(), element.getHeight())));
                }
            }
        }
        return places;
    }

    static void add(PDDocument document, List<Place> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(new PDResources());
        for (Place place : places) {
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(place.field());
            PDPage page = document.getPage(place.page());
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(place.area());
            widget.setPage(page);
            widget.setPrinted(true);
            widget.setAppearance(empty(document, place.area()));
            widget.getCOSObject().setString(COSName.getPDFName("TU"), place.field());
            List<PDAnnotation> annotations = page.getAnnotations();
            annotations.add(widget);
            page.setAnnotations(annotations);
            form.getFields().add(field);
        }
    }

    /** PDF/A wants every field to have a look, even one that shows nothing (6.3.3). */
    private static PDAppearanceDictionary empty(PDDocument document, PDRectangle area) {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        stream.setResources(new PDResources());
        PDAppearanceDictionary look = new PDAppearanceDictionary();
        look.setNormalAppearance(stream);
        return look;
    }
}
