package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alidade.knowledge.tables.TableFormatException;

/**
 * Makes the tables of disease names out of Orphanet's products (1: nomenclature and cross-references; 6: genes). Product 1
 * says which OMIM numbers mean exactly the same. No document type and no external entity is followed.
 */
final class DiseaseNameTables {
    private final Inputs inputs;

    DiseaseNameTables(Inputs inputs) {
        this.inputs = inputs;
    }

    List<BuiltFile> build() throws IOException {
        List<BuiltFile> files = new ArrayList<>();
        for (Map.Entry<SourceKind, String> kind : Map.of(SourceKind.ORPHANET_FRENCH, "fr", SourceKind.ORPHANET_ENGLISH,
                "en").entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            Optional<InputFile> file = inputs.one(kind.getKey());
            if (file.isPresent()) {
                files.add(names(file.get(), kind.getValue()));
            }
        }
        return files;
    }

    private BuiltFile names(InputFile file, String language) throws IOException {
        Product product = new Product();
        try (InputStream stream = file.open()) {
            product.read(stream);
        } catch (XMLStreamException e) {
            throw new TableFormatException(e.getLocation() == null ? 1 : e.getLocation().getLineNumber(), "XML",
                    String.valueOf(e.getMessage()), e).in(file.name());
        }
        TableWriter table = new TableWriter("id", "name", "synonyms", "omim");
        product.disorders.forEach((code, disorder) -> table.line("ORPHA:" + code, disorder.name,
                String.join("|", disorder.synonyms), String.join("|", disorder.omim)));
        return table.file("disease-names-" + language, "genes/disease-names-" + language + ".tsv.gz",
                inputs.origin(file, "Orphanet nomenclature, " + language, "CC BY 4.0, Orphanet (INSERM US14)",
                        product.date),
                0);
    }

    private static final class Disorder {
        private String code = "";
        private String name = "";
        private final List<String> synonyms = new ArrayList<>();
        private final List<String> omim = new ArrayList<>();
    }

    /** The disorders of a product by their codes. */
    private static final class Product {
        private final Map<Integer, Disorder> disorders = new TreeMap<>();
        private String date = "";
        private Disorder disorder = new Disorder();
        private String source = "";
        private String reference = "";
        private String relation = "";

        void read(InputStream stream) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            List<String> path = new ArrayList<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.add(xml.getLocalName());
                    start(path, xml);
                } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                    text(path, xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(path);
                    path.removeLast();
                }
            }
        }

        private void start(List<String> path, XMLStreamReader xml) {
            String name = path.getLast();
            if (name.equals("JDBOR")) {
                String stated = String.valueOf(xml.getAttributeValue(null, "date"));
                date = stated.matches("\\d{4}-\\d{2}-\\d{2}.*") ? stated.substring(0, 10) : "";
            } else if (isDisorder(path)) {
                disorder = new Disorder();
            } else if (name.equals("ExternalReference")) {
                source = "";
                reference = "";
                relation = "";
            }
        }

        /** JDBOR/DisorderList/Disorder: disorders named within another stand deeper. */
        private static boolean isDisorder(List<String> path) {
            return path.size() == 3 && path.getLast().equals("Disorder");
        }

        private void text(List<String> path, String text) {
            String below = path.size() < 4 ? "" : String.join("/", path.subList(3, path.size()));
            switch (below) {
                case "OrphaCode", "OrphaNumber" -> disorder.code += text.strip();
                case "Name" -> disorder.name += text;
                case "SynonymList/Synonym" -> disorder.synonyms.add(text.strip().replace('|', '/'));
                case "ExternalReferenceList/ExternalReference/Source" -> source += text.strip();
                case "ExternalReferenceList/ExternalReference/Reference" -> reference += text.strip();
                case "ExternalReferenceList/ExternalReference/DisorderMappingRelation/Name" -> relation += text;
                default -> {
                }
            }
        }

        private void end(List<String> path) {
            // «E (Exact mapping: the two concepts are equivalent)», in whatever language
            if (path.getLast().equals("ExternalReference") && source.equals("OMIM") && relation.startsWith("E ")
                    && path.size() == 5) {
                disorder.omim.add("OMIM:" + reference);
            } else if (isDisorder(path) && disorder.code.matches("\\d{1,9}") && !disorder.name.isBlank()) {
                disorder.name = disorder.name.strip();
                disorders.put(Integer.valueOf(disorder.code), disorder);
            }
        }
    }
}
