//! For every type of the fixtures: a typed call and a raw dispatch return what was sent.

mod compound;
mod functions;
mod labels;
mod long;
mod maps;
mod names;
mod nesting;
mod numbers;
mod parts;
mod text;
