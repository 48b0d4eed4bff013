use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = Form::new()
        .text("title", "My notes")
        .part(
            "file",
            Part::text(r"first line
second line
")
                .file_name("notes.txt")
                .mime_str("text/plain")?,
        )
        .text("title", "again");
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/upload")
        .header("Authorization", "Bearer ABCD")
        .multipart(form)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
