//! How much more than its floor something may cost.

/// A ratio, a difference, or both.
#[derive(Clone, Copy)]
pub(crate) struct Goal {
    ratio: Option<f64>,
    /// In nanoseconds.
    more: Option<f64>,
}

impl Goal {
    /// It is only told what it costs.
    pub(crate) const NONE: Self = Self {
        ratio: None,
        more: None,
    };

    pub(crate) const fn ratio(ratio: f64) -> Self {
        Self {
            ratio: Some(ratio),
            more: None,
        }
    }

    pub(crate) const fn nanoseconds(more: f64) -> Self {
        Self {
            ratio: None,
            more: Some(more),
        }
    }

    pub(crate) fn text(self) -> String {
        match (self.ratio, self.more) {
            (Some(ratio), Some(more)) => format!("{ratio:.2}, +{more} ns"),
            (Some(ratio), None) => format!("{ratio:.2}"),
            (None, Some(more)) => format!("+{more} ns"),
            (None, None) => String::new(),
        }
    }

    pub(crate) fn is_met(self, ratio: f64, more: f64) -> bool {
        self.ratio.is_none_or(|most| ratio <= most) && self.more.is_none_or(|most| more <= most)
    }
}
