use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    form = form.text("title", "My notes");
    let text = r"first line
second line
";
    let part = Part::text(text)
        .file_name("notes.txt")
        .mime_str("text/plain")?;
    form = form.part("file", part);
    form = form.text("title", "again");
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let response = client
        .post(url)
        .header("Authorization", "Bearer ABCD")
        .multipart(form)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
