//! Generates `wecom.rs` from `spec/`.

fn main() -> std::process::ExitCode {
    wecom_codegen::private::build("spec")
}
