package org.alidade.report;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The layout tags cells and rows; rows that follow one another are gathered into a table here. */
final class PdfTables {
    private static final COSName ROW = COSName.getPDFName("TR");

    private PdfTables() {
    }

    static void gather(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            gather(root.getCOSObject());
        }
    }

    private static void gather(COSDictionary parent) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            gather(only);
            return;
        }
        if (!(kids instanceof COSArray array)) {
            return;
        }
        COSArray gathered = new COSArray();
        COSDictionary table = null;
        for (COSBase kid : List.copyOf(array.toList())) {
            COSBase object = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (object instanceof COSDictionary element && ROW.equals(element.getCOSName(COSName.S))) {
                if (table == null) {
                    table = table(parent);
                    gathered.add(table);
                }
                ((COSArray) table.getDictionaryObject(COSName.K)).add(kid);
                element.setItem(COSName.P, table);
            } else {
                table = null;
                gathered.add(kid);
                if (object instanceof COSDictionary element && element.containsKey(COSName.S)) {
                    gather(element);
                }
            }
        }
        parent.setItem(COSName.K, gathered);
    }

    private static COSDictionary table(COSDictionary parent) {
        COSDictionary table = new COSDictionary();
        table.setName(COSName.TYPE, "StructElem");
        table.setName(COSName.S, "Table");
        table.setItem(COSName.P, parent);
        table.setItem(COSName.K, new COSArray());
        return table;
    }
}
