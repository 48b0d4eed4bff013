use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    form = form.text("kind", "avatar");
    let part = Part::bytes(std::fs::read("avatar.png")?)
        .file_name("avatar.png")
        .mime_str("image/png")?;
    form = form.part("file", part);
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let response = client.post(url).multipart(form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
