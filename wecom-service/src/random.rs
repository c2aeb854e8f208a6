//! Randomness from the system, for jitter, nonces and the names of lease holders.

/// `N` random characters from `0-9a-f`.
pub(crate) fn hex<const N: usize>() -> String {
    let mut bytes = [0_u8; N];
    fill(&mut bytes);
    bytes.iter().map(|byte| char::from_digit(u32::from(byte & 15), 16).unwrap_or('0')).collect()
}

/// A number from 0 to 1, for spreading things in time.
pub(crate) fn fraction() -> f64 {
    let mut bytes = [0_u8; 4];
    fill(&mut bytes);
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}

/// Where the system has no randomness to give, the time has to do: nothing here is a key.
fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        let nanos = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.subsec_nanos());
        bytes.iter_mut().zip(nanos.to_le_bytes().iter().cycle()).for_each(|(byte, nano)| *byte = *nano);
    }
}
