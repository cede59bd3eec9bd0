package id.redaksi.exchange.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** A schema of IPTC's, by which the JDK's own validator judges what we write; no address is followed. */
public record IptcSchema(String folder, String file) {
    public static final IptcSchema NEWSML = new IptcSchema("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd");
    public static final IptcSchema NITF = new IptcSchema("nitf", "nitf-3-6.xsd");

    public void validate(byte[] xml) throws Exception {
        Path schemas = Path.of("..", "shared", "schemas", folder);
        Path schema = schemas.resolve(file);
        assumeTrue(Files.exists(schema), "The schema " + file + " is not on this machine, so nothing was validated.");
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // They name the schema of XML by its address; it lies beside them here.
        factory.newSchema(new Source[] {new StreamSource(schemas.resolve("xml.xsd").toFile()), new StreamSource(schema.toFile())})
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
