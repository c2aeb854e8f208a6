//! What a spec author sees: rules with their places, listings, and what is written where.

mod cases;
mod cases_read;
mod cases_resolve;
mod cli;
mod folder;
mod list;
mod obstacle;
mod output;
mod report;
