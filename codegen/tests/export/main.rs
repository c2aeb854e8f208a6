//! What other tools and other languages get: the exports, through the library and through the command.

mod asyncapi;
mod cli;
mod fixture;
mod golden;
mod model;
mod openapi;
mod postman;
mod schemas;
mod validator;
mod xml;
