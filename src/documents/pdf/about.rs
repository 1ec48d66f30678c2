//! What a file says of itself, twice: for readers of old and, word for word the same, for archives (PDF/A-1b).

use std::io::{self, Write};

use pdf_writer::{
    Filter, Name, Ref, Str, TextStr,
    types::OutputIntentSubtype,
    writers::{Catalog, DocumentInfo},
};

use crate::documents::{document::Info, fonts::tidy};

use super::{objects::Objects, packed};

/// What made the file, as the file says.
const PRODUCER: &str = concat!("Kezek ", env!("CARGO_PKG_VERSION"));

/// The colours that the black of the papers belongs to.
const PROFILE: &[u8] = include_bytes!("../../../assets/icc/srgb.icc");
const PROFILE_NAME: &str = "sRGB IEC61966-2.1";

/// The objects that speak of the file.
pub(super) struct About {
    pub info: Ref,
    pub catalog: Ref,
}

/// Writes what the file says of itself and how its pages begin.
pub(super) fn put<W: Write>(objects: &mut Objects<W>, info: &Info, pages: Ref) -> io::Result<About> {
    let [about, metadata, profile, catalog] = std::array::from_fn(|_object| objects.number());
    let (title, author) = (one_line(&info.title), one_line(&info.author));
    let at = info.created_at.format("D:%Y%m%d%H%M%S+00'00'").to_string();
    objects.put(about, |object| {
        let mut about: DocumentInfo<'_> = object.indirect(about).start();
        about.title(TextStr(&title)).author(TextStr(&author)).producer(TextStr(PRODUCER));
        about.pair(Name(b"CreationDate"), Str(at.as_bytes())).pair(Name(b"ModDate"), Str(at.as_bytes()));
    })?;
    let words = metadata_of(info, &title, &author);
    objects.put(metadata, |object| {
        object.metadata(metadata, words.as_bytes());
    })?;
    objects.put(profile, |object| {
        object.icc_profile(profile, &packed(PROFILE)).n(3).filter(Filter::FlateDecode);
    })?;
    objects.put(catalog, |object| {
        let mut catalog: Catalog<'_> = object.indirect(catalog).start();
        catalog.pages(pages).metadata(metadata).lang(TextStr(info.lang.code()));
        let mut intents = catalog.output_intents();
        let mut intent = intents.push();
        intent.subtype(OutputIntentSubtype::PDFA).output_condition_identifier(TextStr(PROFILE_NAME));
        intent.info(TextStr(PROFILE_NAME)).dest_output_profile(profile);
    })?;
    Ok(About { info: about, catalog })
}

/// Extensible metadata.
fn metadata_of(info: &Info, title: &str, author: &str) -> String {
    let (title, author, lang) = (escaped(title), escaped(author), info.lang.code());
    let at = info.created_at.format("%Y-%m-%dT%H:%M:%S+00:00");
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{PRODUCER}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{feff}',
    )
}

/// Printable text without breaks: what both places can say in the same words.
fn one_line(text: &str) -> String {
    tidy(text).replace('\n', " ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
