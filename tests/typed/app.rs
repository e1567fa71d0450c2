//! The ready-made application: how it finds plugins, what it offers to them, and what it reports.

mod capabilities;
mod discovery;
mod folder;
mod grants;
mod hoarded;
mod host;
mod instances;
mod interfaces;
mod labels;
mod late;
mod limits;
mod linked;
mod memory;
mod plugs;
mod reentry;
mod report;
mod reported;
mod restart;
mod several;
mod start;
mod steady;
mod unloaded;
mod waits;
mod watched;
mod worlds;
