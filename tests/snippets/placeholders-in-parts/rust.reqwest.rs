use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    form = form.text("token", "<TOKEN>");
    let text = "it's ${user.name}\n";
    let part = Part::text(text).file_name("a.txt").mime_str("text/plain")?;
    form = form.part("file", part);
    let url = "https://api.example.com/upload?key=YOUR_API_KEY";
    let client = reqwest::blocking::Client::new();
    let response = client.post(url).multipart(form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
