use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    let text = "id,name\r\n1,\"a\"\r\n";
    let part = Part::text(text).file_name("a.csv").mime_str("text/csv")?;
    form = form.part("files[]", part);
    let text = r"<svg>
  <text>${x} {{y}}</text>
</svg>
";
    let part = Part::text(text)
        .file_name("b.svg")
        .mime_str("image/svg+xml")?;
    form = form.part("files[]", part);
    let url = "https://api.example.com/upload/1";
    let client = reqwest::blocking::Client::new();
    let response = client.put(url).multipart(form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
