use reqwest::blocking::multipart::{Form, Part};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut form = Form::new();
    form = form.text("text", "--a b\r\nnot a boundary\r\n--a b--");
    form = form.text("empty", "");
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let response = client.post(url).multipart(form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
