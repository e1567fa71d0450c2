//! The README, whose code blocks are compiled and run as tests.
#![doc = include_str!("../README.md")]
