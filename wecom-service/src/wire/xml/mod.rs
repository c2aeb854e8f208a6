//! Callback XML: straight from the parser into slots, and from views into passive replies.

mod read;
mod write;

pub use read::{from_xml, peek_xml, xml_to_value};
pub use write::to_xml;
