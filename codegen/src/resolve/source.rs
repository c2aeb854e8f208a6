//! Fingerprints of the spec's files.
//!
//! The generated code lists them, so that it is stale after any change of the spec, even of a comment: what is committed was
//! written from exactly what is committed beside it.

use sha2::{Digest, Sha256};

use crate::model::Source;
use crate::spec::Places;

pub(super) fn sources(places: &Places) -> Vec<Source> {
    places.digests(digest).map(|(file, digest)| Source { file: file.to_owned(), digest: digest.to_owned() }).collect()
}

/// Line endings do not count: a checkout may change them.
fn digest(text: &str) -> String {
    let hash = Sha256::digest(text.replace("\r\n", "\n").as_bytes());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn any_byte_counts_but_line_endings() {
        assert_eq!(digest("a: 1\n"), digest("a: 1\r\n"));
        assert_ne!(digest("a: 1\n"), digest("a: 1 \n"));
        assert_eq!(digest("").len(), 16);
    }
}
