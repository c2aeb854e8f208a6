//! Makes tokens, codes and numbers that look like the platform's and are never real.
//!
//! The values follow from a seed and a counter, so that a run can be repeated. Every credential begins with `mock-`.

/// Makes values.
#[derive(Debug)]
pub(crate) struct Mint {
    seed: u64,
    count: u64,
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl Mint {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0 }
    }

    /// The next number of the sequence, from 1.
    pub(crate) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// A credential: `mock-`, what it is, and text that looks random, `length` bytes in all.
    pub(crate) fn secret(&mut self, what: &str, length: usize) -> String {
        let mut value = format!("mock-{what}-");
        let mut state = self.seed ^ self.number().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        while value.len() < length {
            state = scramble(state);
            value.push(char::from(ALPHABET[(state >> 58) as usize]));
        }
        value
    }

    /// An identifier: a prefix and a number in capital hex digits, `length` bytes in all.
    pub(crate) fn id(&mut self, prefix: &str, length: usize) -> String {
        let width = length.saturating_sub(prefix.len());
        format!("{prefix}{:0width$X}", self.number())
    }
}

/// One step of splitmix64.
fn scramble(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_differ_and_repeat_with_the_seed() {
        let mut one = Mint::new(7);
        let first = one.secret("ticket", 64);
        assert_eq!(first.len(), 64);
        assert_ne!(first, one.secret("ticket", 64));
        assert_eq!(first, Mint::new(7).secret("ticket", 64));
        assert_ne!(first, Mint::new(8).secret("ticket", 64));
    }
}
