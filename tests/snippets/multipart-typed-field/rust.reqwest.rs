use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    let part = Part::text(r#"{"tags": ["a", "b"]}"#).mime_str("application/json")?;
    form = form.part("metadata", part);
    form = form.text("lines", "one\ntwo");
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let response = client.post(url).multipart(form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
