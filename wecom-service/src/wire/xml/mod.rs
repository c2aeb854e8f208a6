//! XML: callbacks and the answers of WeChat Pay straight from the parser into slots, passive replies and bodies out of views.

#[cfg(feature = "xml")]
mod read;
mod write;

#[cfg(feature = "xml")]
pub use read::{from_xml, peek_xml, xml_to_value};
pub use write::to_xml;
pub(crate) use write::xml_of_pairs;
