use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = Form::new()
        .part(
            "metadata",
            Part::text(r#"{"tags": ["a", "b"]}"#)
                .mime_str("application/json")?,
        )
        .text("lines", "one\ntwo");
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/upload")
        .multipart(form)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
