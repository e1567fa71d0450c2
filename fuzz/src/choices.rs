//! Decisions that are made by the bytes of an input.

/// Decisions that are made by bytes: each takes some of them, and all are zero when they are used up.
#[derive(Debug)]
pub(crate) struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    /// Decides by these bytes.
    pub(crate) fn by(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// Returns the next byte.
    pub(crate) fn byte(&mut self) -> u8 {
        let Some((first, others)) = self.0.split_first() else {
            return 0;
        };
        self.0 = others;
        *first
    }

    /// Returns a number of so many bytes.
    pub(crate) fn number(&mut self, bytes: usize) -> u64 {
        (0..bytes).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    /// Returns a number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let bytes = if end <= 1 << 8 { 1 } else { 4 };
        usize::try_from(self.number(bytes)).unwrap_or(0) % end.max(1)
    }

    /// Returns whether something happens that does once in `times`; it does not when the bytes are used up.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

/// Numbers that look random and follow from a seed, by the method `SplitMix64`.
#[derive(Debug)]
pub struct Rng(u64);

impl Rng {
    /// Begins where `seed` says.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns the next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.number() % end).unwrap_or(0)
    }

    /// Returns random bytes.
    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.number().to_le_bytes()[0]).collect()
    }
}
