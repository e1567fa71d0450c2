//! Booleans, numbers and characters.

use wasm_link::value::ValError;
use wasm_link::{FromVal, IntoVal, Val};

use crate::support::Echo;
use crate::wit::primitives::primitives::Interface;

#[test]
fn integers_come_back_from_the_least_to_the_greatest() {
    let echo = Echo::<Interface>::load();
    echo.same("echo-bool", [false, true], |h, v| h.echo_bool(*v));
    echo.same("echo-s8", [i8::MIN, -1, 0, 1, i8::MAX], |h, v| {
        h.echo_s8(*v)
    });
    echo.same("echo-u8", [u8::MIN, 1, 0x80, u8::MAX], |h, v| h.echo_u8(*v));
    echo.same("echo-s16", [i16::MIN, -1, 0, 1, i16::MAX], |h, v| {
        h.echo_s16(*v)
    });
    echo.same("echo-u16", [u16::MIN, 1, 0x8000, u16::MAX], |h, v| {
        h.echo_u16(*v)
    });
    echo.same("echo-s32", [i32::MIN, -1, 0, 1, i32::MAX], |h, v| {
        h.echo_s32(*v)
    });
    echo.same("echo-u32", [u32::MIN, 1, 0x8000_0000, u32::MAX], |h, v| {
        h.echo_u32(*v)
    });
    echo.same("echo-s64", [i64::MIN, -1, 0, 1, i64::MAX], |h, v| {
        h.echo_s64(*v)
    });
    echo.same("echo-u64", [u64::MIN, 1, 1 << 63, u64::MAX], |h, v| {
        h.echo_u64(*v)
    });
}

#[test]
fn characters_come_back_up_to_the_ends_of_their_ranges() {
    let echo = Echo::<Interface>::load();
    let characters = [
        '\0',
        'a',
        '\u{7F}',
        '\u{80}',
        'é',
        '\u{7FF}',
        '\u{800}',
        '€',
        '\u{D7FF}',
        '\u{E000}',
        '\u{FFFF}',
        '\u{10000}',
        '🦀',
        '\u{10FFFF}',
    ];
    echo.same("echo-char", characters, |h, v| h.echo_char(*v));
}

/// A float that equals another of the same bits.
#[derive(Clone, Copy, Debug)]
struct Bits<F>(F);

impl PartialEq for Bits<f32> {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

impl PartialEq for Bits<f64> {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

impl<F: IntoVal> IntoVal for Bits<F> {
    fn into_val(self) -> Val {
        self.0.into_val()
    }
}

impl<F: FromVal> FromVal for Bits<F> {
    fn from_val(val: Val) -> Result<Self, ValError> {
        F::from_val(val).map(Self)
    }
}

#[test]
fn floats_come_back_bit_by_bit() {
    let echo = Echo::<Interface>::load();
    let small = [
        0.0,
        -0.0,
        1.5,
        f32::MIN,
        f32::MAX,
        f32::MIN_POSITIVE,
        f32::from_bits(1),
        -f32::from_bits(0x007F_FFFF),
        f32::EPSILON,
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::from_bits(0x7FC0_0000),
    ];
    echo.same("echo-f32", small.map(Bits), |h, v| {
        h.echo_f32(v.0).map(Bits)
    });
    let large = [
        0.0,
        -0.0,
        1.5,
        f64::MIN,
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::from_bits(1),
        -f64::from_bits(0x000F_FFFF_FFFF_FFFF),
        f64::EPSILON,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::from_bits(0x7FF8_0000_0000_0000),
    ];
    echo.same("echo-f64", large.map(Bits), |h, v| {
        h.echo_f64(v.0).map(Bits)
    });
}

/// The component model lets a NaN lose its bits; wasmtime keeps them, in both ways of calling.
#[test]
fn the_bits_of_a_nan_are_kept() {
    let echo = Echo::<Interface>::load();
    let small = [0x7FC0_0001, 0xFFC0_0000, 0x7F80_0001, 0xFFFF_FFFF];
    let small = small.map(|bits| Bits(f32::from_bits(bits)));
    echo.same("echo-f32", small, |h, v| h.echo_f32(v.0).map(Bits));
    let large = [
        0x7FF8_0000_0000_0001,
        0xFFF8_0000_0000_0000,
        0x7FF0_0000_0000_0001,
        u64::MAX,
    ];
    let large = large.map(|bits| Bits(f64::from_bits(bits)));
    echo.same("echo-f64", large, |h, v| h.echo_f64(v.0).map(Bits));
}
