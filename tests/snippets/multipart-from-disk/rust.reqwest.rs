use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = Form::new()
        .text("kind", "avatar")
        .part(
            "file",
            Part::bytes(std::fs::read("avatar.png")?)
                .file_name("avatar.png")
                .mime_str("image/png")?,
        );
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/upload")
        .multipart(form)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
