//! The reference site, as a reader and as somebody with bad intentions sees it. What a browser makes of it is in `.ci/site`.

mod escaping;
mod folder;
mod links;
mod pages;
mod scan;
